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

/// Whether capital_words spells the word.
[[nodiscard]] bool is_initialism(std::string_view word, const ReadingTable& table);

/// A name written without spaces: "FilmTwitter" → "Film Twitter", "film_fan2" → "film fan two", "A24" →
/// "A twenty-four". At most 60 letters. Other languages than English keep digits.
[[nodiscard]] std::string identifier_words(std::string_view name, const ReadingTable& table);

}  // namespace reviewcast
