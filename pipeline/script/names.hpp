// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/reading_table.hpp"

#include <string>
#include <string_view>

namespace reviewcast {

/// The letters of a word one by one, in capitals: "DVD" → "D V D".
[[nodiscard]] std::string letter_words(std::string_view letters);

/// How a word in capitals is said when nothing around it helps: listed initialisms and what cannot be
/// pronounced by letters, listed acronyms as written, everything else (shouting) in lower case.
[[nodiscard]] std::string capital_words(std::string_view word, const ReadingTable& table);

/// A word with a letter three times or more in a row as it is spelt without the stretch ("sooooo" → "so",
/// "coooool" → "cool"), case-folded; empty for a word that is not stretched.
[[nodiscard]] std::string unstretched(std::string_view word, const ReadingTable& table);

/// Whether a lower-case ASCII word could be an English word by its sounds.
[[nodiscard]] bool is_pronounceable(std::string_view word);

/// Whether capital_words spells the word.
[[nodiscard]] bool is_initialism(std::string_view word, const ReadingTable& table);

/// An initialism with an ending, "DVDs" → "D V D's", "CEO's" → "C E O's"; empty for other words.
[[nodiscard]] std::string plural_initialism(std::string_view word, const ReadingTable& table);

/// A name written without spaces: "FilmTwitter" → "Film Twitter", "film_fan2" → "film fan two", "A24" →
/// "A twenty-four". At most 60 letters. Other languages than English keep digits.
[[nodiscard]] std::string identifier_words(std::string_view name, const ReadingTable& table);

}  // namespace reviewcast
