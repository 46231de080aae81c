// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/score.hpp"
#include "review/words.hpp"

#include <optional>
#include <string_view>

namespace reviewcast {

/// A number as reviews write it: "8", "8.5", "4,5", "3½", "½".
struct WrittenNumber {
    double value = 0;
    std::size_t end = 0;  ///< first byte after it
};

/// The number that starts at `at`; nothing where none does, or where it is part of something else ("1.2.3",
/// "12345").
[[nodiscard]] std::optional<WrittenNumber> parse_number(std::string_view text, std::size_t at);

/// The number in digits or in words at `at`.
[[nodiscard]] std::optional<WrittenNumber> any_number(std::string_view text, std::size_t at,
                                                      const Lexicon& lexicon);

/// The score that starts with a number at `at`: "8/10", "8 out of 10", "3½ stars", "87%", "92 points", "8".
[[nodiscard]] std::optional<ScoreMention> number_score(std::string_view text, std::size_t at,
                                                       const Lexicon& lexicon);

/// The score that starts with a number in words at `word`: "four and a half stars", "eight out of ten".
[[nodiscard]] std::optional<ScoreMention> word_score(std::string_view text, const Word& word,
                                                     const Lexicon& lexicon);

/// Whether a row of signs that may be a score starts at `at`: stars, hearts, circles, any emoji, asterisks.
[[nodiscard]] bool opens_sign_row(std::string_view text, std::size_t at);

/// The score that the row of signs at `at` may be, with the scale behind it: "★★★½☆",
/// "❤❤❤🤍",
/// "***1/2", "🍿🍿🍿/5". What says nothing of its scale is not plain, but for stars.
[[nodiscard]] std::optional<ScoreMention> sign_row_score(std::string_view text, std::size_t at,
                                                         const Lexicon& lexicon);

/// First byte behind the sign after a number that says what is counted: "4 🍿/5". `at` where there is none.
[[nodiscard]] std::size_t behind_counter(std::string_view text, std::size_t at);

/// The school grade at `at`: "B+", "A−", "C".
[[nodiscard]] std::optional<ScoreMention> letter_score(std::string_view text, std::size_t at);

/// Sets the opening and the label of a mention from what stands before it.
void read_opening(ScoreMention& mention, std::string_view text, const Lexicon& lexicon);

}  // namespace reviewcast
