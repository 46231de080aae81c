// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/span.hpp"
#include "prosody/phrasing.hpp"

#include <string_view>
#include <vector>

namespace reviewcast {

/// What ends a stretch of a sentence, in growing strength.
enum class Border {
    none,      ///< nothing: a long stretch was cut between two words
    breath,    ///< nothing, but a clause or another part of the sentence begins
    comma,     ///< comma; where an aside or a quotation begins or ends
    clause,    ///< dash, semicolon, colon, ellipsis
    sentence,  ///< full stop, question or exclamation mark inside the sentence, or the sentence's end
};

/// A stretch between two borders: the words with the marks before and after them.
struct Stretch {
    Span at;
    Border border = Border::sentence;  ///< after it
    bool is_aside = false;             ///< in brackets, or between a pair of dashes
    bool is_quoted = false;            ///< in a quotation of several words
};

/// A part of what is written that is set off from its sentence by its marks.
struct Enclosure {
    enum class Kind { aside, quotation, dash };
    Span at;                  ///< with its marks; of a dash, the dash and what it touches
    Kind kind = Kind::aside;  ///< in brackets or between two dashes; in quotation marks; the place of a dash
    Border border = Border::comma;  ///< at its ends; of a dash, before the word that follows
};

/// Asides (outermost brackets that stand at a word's beginning, and a single pair of dashes), quotations
/// (outermost quotation marks), and every dash. Marks that do not pair enclose nothing.
[[nodiscard]] std::vector<Enclosure> find_enclosures(std::string_view written);

/// Longest stretch in bytes that is not cut, but for a single longer word.
inline constexpr std::size_t stretch_limit_bytes = 400;

/// Cuts a sentence where a reader would breathe. `words` are its words, ordered and disjoint; `enclosures`
/// are ranges of `text`. No border stands inside a range of `kept`: the names of works. Long stretches are
/// parted by the words' kinds (part_clauses), of which there are none or as many as words. The stretches
/// touch each other, cover the text and each holds a word; a text without words is one stretch, an empty one
/// none. Marks inside words and numbers ("3,000", "10:30", "well-made", "and/or") are no borders.
[[nodiscard]] std::vector<Stretch> split_phrases(std::string_view text, const std::vector<Span>& words,
                                                 const std::vector<Enclosure>& enclosures,
                                                 const std::vector<Span>& kept = {},
                                                 const std::vector<WordKind>& kinds = {});

}  // namespace reviewcast
