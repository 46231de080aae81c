// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/webvtt.hpp"

#include "base/format.hpp"
#include "base/unicode.hpp"
#include "episode/layout.hpp"
#include "episode/speaker_names.hpp"

namespace reviewcast {
namespace {

/// Cue text and annotations: & < > as references, which also breaks "-->".
std::string escape(std::string_view text) {
    std::string escaped;
    for (const char byte : text) {
        if (byte == '&')
            escaped += "&amp;";
        else if (byte == '<')
            escaped += "&lt;";
        else if (byte == '>')
            escaped += "&gt;";
        else
            escaped += byte;
    }
    return escaped;
}

/// The lines of a cue. A word whose millisecond is not after the one before, or not inside the cue, gets no
/// time of its own.
std::string payload(const Cue& cue) {
    std::string text;
    std::int64_t last = cue.begin_ms;
    for (const auto& line : cue.lines) {
        if (!text.empty()) text += '\n';
        for (std::size_t i = 0; i < line.size(); ++i) {
            if (i > 0 && line[i].space_before) text += ' ';
            if (line[i].begin_ms && *line[i].begin_ms > last && *line[i].begin_ms < cue.end_ms) {
                last = *line[i].begin_ms;
                text += format("<{}>", webvtt_time(last));
            }
            text += escape(line[i].text);
        }
    }
    return text;
}

}  // namespace

std::string webvtt_time(std::int64_t ms) {
    return format("{:02}:{:02}:{:02}.{:03}", ms / 3'600'000, ms / 60'000 % 60, ms / 1000 % 60, ms % 1000);
}

std::string write_webvtt(const ProsodyPlan& plan, const Timeline& timeline) {
    const Script& script = plan.script;
    std::string text = "WEBVTT\n\n";
    if (script.review.language)
        text += format("NOTE Language: {}\n\n", escape(collapse_space(script.review.language->value)));
    std::size_t id = 0;
    for (const Cue& cue : lay_out_cues(script, timeline, webvtt_line_characters)) {
        if (id > 0) text += '\n';
        text += format("{}\n{} --> {}\n<v {}>{}\n", ++id, webvtt_time(cue.begin_ms), webvtt_time(cue.end_ms),
                       escape(speaker_name(plan, cue.utterance)), payload(cue));
    }
    return text;
}

}  // namespace reviewcast
