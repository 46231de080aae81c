// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/span.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// Byte offset of the first byte that is not part of well-formed UTF-8 (Unicode 15, table 3-7), or nothing.
[[nodiscard]] std::optional<std::size_t> find_invalid_utf8(std::string_view text);

/// A code point and the bytes it stands in.
struct CodePoint {
    char32_t value = 0;
    Span at;
};

/// The code points of well-formed UTF-8; an ill-formed byte comes as U+FFFD of one byte.
[[nodiscard]] std::vector<CodePoint> code_points(std::string_view text);

/// The code point that starts at `at` (< text.size()).
[[nodiscard]] CodePoint code_point_at(std::string_view text, std::size_t at);

/// The code point that ends at `at` (> 0).
[[nodiscard]] CodePoint code_point_before(std::string_view text, std::size_t at);

/// Appends one code point as UTF-8.
void append_utf8(std::string& text, char32_t code_point);

// Properties of a code point (Unicode character database).
[[nodiscard]] bool is_letter(char32_t c);
[[nodiscard]] bool is_upper(char32_t c);  ///< upper or title case
[[nodiscard]] bool is_lower(char32_t c);
[[nodiscard]] bool is_digit(char32_t c);  ///< decimal digit in any script
[[nodiscard]] bool is_space(char32_t c);  ///< White_Space, and U+200B, U+FEFF
[[nodiscard]] bool
is_control(char32_t c);  ///< Cc or Cf, but no white space, U+200C, U+200D or variation selector
[[nodiscard]] bool is_punctuation(char32_t c);
[[nodiscard]] bool is_emoji(char32_t c);  ///< Emoji_Presentation or Extended_Pictographic
/// Value of a decimal digit in any script, or -1.
[[nodiscard]] int digit_value(char32_t c);
/// Character name in lower case, "winking face"; empty where there is none.
[[nodiscard]] std::string character_name(char32_t c);

/// Lower and upper case by the root locale's full mappings.
[[nodiscard]] std::string to_lower(std::string_view text);
[[nodiscard]] std::string to_upper(std::string_view text);
/// With its first character in upper case.
[[nodiscard]] std::string capitalise(std::string_view text);
/// Case-folded for comparison (Unicode default case folding).
[[nodiscard]] std::string fold_case(std::string_view text);
/// Canonical composition (NFC).
[[nodiscard]] std::string compose(std::string_view text);
/// Canonical decomposition (NFD).
[[nodiscard]] std::string decompose(std::string_view text);
/// Letters without their marks and in ASCII where they can be ("Almodóvar" gives "Almodovar", "Ž" gives "Z");
/// other scripts are transliterated.
[[nodiscard]] std::string to_ascii(std::string_view text);

/// Without white space (is_space) at both ends.
[[nodiscard]] std::string_view trim(std::string_view text);
/// Each run of white space as one space, none at the ends.
[[nodiscard]] std::string collapse_space(std::string_view text);

/// Sentence boundaries by ICU (UAX 29) for a BCP 47 language. The spans are ordered, touch each other and
/// cover the text; each ends with the white space that follows it. Initials and abbreviations are the
/// caller's business: ICU 72's filter takes the end of any word for an abbreviation ("Meier." for "r.").
[[nodiscard]] std::vector<Span> sentence_spans(std::string_view text, const std::string& language);

/// Words by ICU (UAX 29): spans of letters, numbers, ideographs; white space and punctuation are left out.
[[nodiscard]] std::vector<Span> word_spans(std::string_view text, const std::string& language);

/// A number in words by CLDR's rule-based formats: "1972" → "one thousand nine hundred seventy-two".
/// `rule_set` is one of the language's public names ("%spellout-ordinal", "%spellout-cardinal-feminine");
/// empty: cardinal. Throws std::logic_error when the language has no such rule set.
[[nodiscard]] std::string spell_out(std::int64_t number, const std::string& language,
                                    const std::string& rule_set = {});
/// Whether spell_out knows the rule set.
[[nodiscard]] bool has_spell_out(const std::string& language, const std::string& rule_set);

/// File-name form of a title: ASCII lower-case letters and digits joined by single hyphens, 1 to `limit`
/// bytes, cut at a word; "review" where nothing remains. Never empty, never a path.
[[nodiscard]] std::string slugify(std::string_view title, std::size_t limit = 80);

}  // namespace reviewcast
