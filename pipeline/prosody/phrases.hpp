// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/span.hpp"

#include <string_view>
#include <vector>

namespace reviewcast {

/// What ends a stretch of a sentence, in growing strength.
enum class Border {
    none,      ///< nothing: a long stretch was cut between two words
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

/// Longest stretch in bytes that is not cut, but for a single longer word.
inline constexpr std::size_t stretch_limit_bytes = 400;

/// Cuts a sentence where a reader would breathe. `words` are its words, ordered and disjoint. The stretches
/// touch each other, cover the text and each holds a word; a text without words is one stretch, an empty one
/// none. Marks inside words and numbers ("3,000", "10:30", "well-made", "and/or") are no borders.
[[nodiscard]] std::vector<Stretch> split_phrases(std::string_view text, const std::vector<Span>& words);

/// Quotations: outermost pairs of quotation marks, with the marks. Pairs that do not close are none.
[[nodiscard]] std::vector<Span> find_quotations(std::string_view text);

/// Asides: outermost pairs of brackets that stand at a word's beginning, with the brackets.
[[nodiscard]] std::vector<Span> find_asides(std::string_view text);

}  // namespace reviewcast
