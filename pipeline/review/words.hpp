// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/span.hpp"
#include "review/labels.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// A word of a text: letters and digits with the apostrophes, hyphens and masks inside it.
struct Word {
    Span at;
    std::string folded;    ///< by fold_words
    bool capital = false;  ///< starts with an upper-case letter or a digit
};

/// The word that starts at or after `at`; nothing when the text ends first. Words longer than 64 bytes come
/// cut.
[[nodiscard]] std::optional<Word> next_word(std::string_view text, std::size_t at);

/// At most `count` words before / after a place, in the order of the text, up to the border of the sentence.
/// Looks at a bounded number of bytes.
[[nodiscard]] std::vector<Word> words_before(std::string_view text, std::size_t at, std::size_t count);
[[nodiscard]] std::vector<Word> words_after(std::string_view text, std::size_t at, std::size_t count);

/// All words of a short text.
[[nodiscard]] std::vector<Word> words_in(std::string_view text);

/// How many of the words from `first` on make the longest phrase of a list; 0 for none.
[[nodiscard]] std::size_t match_phrase(const Lexicon& lexicon, Words list, const std::vector<Word>& words,
                                       std::size_t first);

/// Whether a list's phrase stands anywhere in the words; where the last one starts.
[[nodiscard]] std::optional<std::size_t> last_phrase(const Lexicon& lexicon, Words list,
                                                     const std::vector<Word>& words);

/// Number of words in a text, counting no further than `limit`.
[[nodiscard]] std::size_t count_words(std::string_view text, std::size_t limit);

}  // namespace reviewcast
