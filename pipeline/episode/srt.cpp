// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/srt.hpp"

#include "base/format.hpp"
#include "episode/layout.hpp"
#include "episode/webvtt.hpp"

namespace reviewcast {
namespace {

/// "hh:mm:ss,ttt".
std::string srt_time(std::int64_t ms) {
    std::string time = webvtt_time(ms);
    time[time.size() - 4] = ',';
    return time;
}

/// Players read <b>, <font …>, {\an8} and {y:i} as markup, and some any line with "-->" as a time.
std::string neutralise(std::string_view text) {
    static constexpr std::string_view zero_width_space = "\u200B";
    std::string plain;
    for (const char byte : text) {
        if (byte == '>' && plain.ends_with("--")) plain += zero_width_space;
        plain += byte;
        if (byte == '<' || byte == '{') plain += zero_width_space;
    }
    return plain;
}

}  // namespace

std::string write_srt(const Script& script, const Timeline& timeline) {
    std::string text;
    std::size_t index = 0;
    for (const Cue& cue : lay_out_cues(script, timeline, srt_line_characters)) {
        if (index > 0) text += '\n';
        text += format("{}\n{} --> {}\n", ++index, srt_time(cue.begin_ms), srt_time(cue.end_ms));
        for (const auto& line : cue.lines)
            text += neutralise(line_text(line)) + '\n';
    }
    return text;
}

}  // namespace reviewcast
