// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// A cue as a player reads it from a file.
struct Subtitle {
    std::string id;
    std::int64_t begin_ms = 0;
    std::int64_t end_ms = 0;
    std::vector<std::string> lines;     ///< as shown: without markup, references resolved
    std::vector<std::int64_t> word_ms;  ///< the times inside the cue
};

/// The cues of a file and everything in it that is not as its format wants it, one line each: "cue 3: no
/// identifier".
struct Subtitles {
    std::vector<Subtitle> cues;
    std::vector<std::string> faults;
};

/// Reads WebVTT strictly: signature, NOTE blocks, and cues with identifier, times, a voice span and word
/// times.
[[nodiscard]] Subtitles read_webvtt(std::string_view text);

/// Reads SubRip strictly: cues numbered from 1, times, text that no player takes for markup.
[[nodiscard]] Subtitles read_srt(std::string_view text);

/// What both formats must keep to: at least one cue, identifiers unique, no empty cue, at most two lines of
/// `line_characters`, end after begin, begins in order, word times rising and inside their cue, the last end
/// within `duration_ms`. One line a fault.
[[nodiscard]] std::vector<std::string> check_cues(const std::vector<Subtitle>& cues,
                                                  std::size_t line_characters, std::int64_t duration_ms);

}  // namespace reviewcast
