// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/script.hpp"
#include "speech/timeline.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace reviewcast {

/// A word of a cue, or a part of one that is longer than a line.
struct CuePiece {
    std::string text;                      ///< never empty, no white space
    std::optional<std::int64_t> begin_ms;  ///< when its word begins; nothing for the later parts of a word
    bool space_before = false;             ///< white space stands before it in the review
};

/// Lines of text on the screen at once.
struct Cue {
    std::size_t utterance = 0;  ///< index into Script::utterances
    std::int64_t begin_ms = 0;
    std::int64_t end_ms = 0;                   ///< > begin_ms
    std::vector<std::vector<CuePiece>> lines;  ///< one or two, none empty
};

/// The whole text as cues of at most two lines of `line_characters`. A cue never holds more than one
/// utterance; a long one is parted after punctuation where that is near, else between words, and evenly. Cues
/// are ordered by begin and lie in [0, duration]; they overlap only where a text is too long for its time in
/// milliseconds.
[[nodiscard]] std::vector<Cue> lay_out_cues(const Script& script, const Timeline& timeline,
                                            std::size_t line_characters);

/// The line's pieces with single spaces where the review has white space.
[[nodiscard]] std::string line_text(const std::vector<CuePiece>& line);

}  // namespace reviewcast
