// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace reviewcast {

/// Longest pronunciation in bytes: some twenty long words.
inline constexpr std::size_t ipa_limit_bytes = 400;

/// A pronunciation in the International Phonetic Alphabet (chart of 2020, with its obsolete ligatures and the
/// r-coloured vowels) in one spelling: marks apart from their letters, no tie bars, "ɡ" for "g", "tʃ" for
/// "ʧ", single spaces between words.
/// Either `ipa`, with at least one letter, or `error`, which says what is wrong and what is allowed.
struct IpaReading {
    std::string ipa;
    std::string error;
};

/// Reads IPA as people write it: nothing but symbols of the alphabet comes out of it.
[[nodiscard]] IpaReading read_ipa(std::string_view text);

/// Whether the symbol is a letter of the alphabet: a consonant or a vowel, no stress, length or other mark.
[[nodiscard]] bool is_ipa_letter(char32_t c);

/// The letters of the alphabet, its marks of length and stress; for tests and tables.
[[nodiscard]] std::u32string_view ipa_letters();

/// The sound of a plural or possessive s behind a pronunciation in that language ("en": "s" after p, "ɪz"
/// after s, else "z"); nothing where the language adds none.
[[nodiscard]] std::optional<std::string> sound_of_ending(std::string_view ipa, std::string_view language);

}  // namespace reviewcast
