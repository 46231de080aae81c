// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace reviewcast {

// English number words as American newsreaders say them: no "and", hyphens from twenty-one to ninety-nine.

/// 113 → "one hundred thirteen". `number` < 10^15.
[[nodiscard]] std::string cardinal_words(std::uint64_t number);
/// A run of ASCII digits of any length: up to 15 as a cardinal; beyond, the first 40 one by one in threes and
/// then "and so on".
[[nodiscard]] std::string cardinal_words(std::string_view digits);
/// 113 → "one hundred thirteenth". `number` < 10^15.
[[nodiscard]] std::string ordinal_words(std::uint64_t number);
/// 1972 → "nineteen seventy-two", 2009 → "two thousand nine", 1900 → "nineteen hundred", 1905 → "nineteen oh
/// five"; 1–9999, others as cardinals.
[[nodiscard]] std::string year_words(std::uint64_t year);
/// Three or four digits as models, rooms and resolutions are read: 1080 → "ten eighty", 720 → "seven twenty",
/// 101 → "one oh one", 13900 → "thirteen nine hundred", 800 → "eight hundred", 3000 → "three thousand"; fewer
/// digits as a cardinal.
[[nodiscard]] std::string model_words(std::string_view digits);
/// ASCII digits one by one: "1905" → "one nine zero five". At most 40, then "and so on".
[[nodiscard]] std::string digit_words(std::string_view digits, std::string_view zero = "zero");
/// A decade: 1980 → "nineteen eighties", 80 → "eighties", 2000 → "two thousands".
[[nodiscard]] std::string decade_words(std::uint64_t year);
/// The words with the last one in the plural: "twenty" → "twenties", "six" → "sixes".
[[nodiscard]] std::string plural_words(std::string words);
/// Denominator of a fraction: 2 → "half", 3 → "third", 4 → "quarter".
[[nodiscard]] std::string part_word(std::uint64_t denominator);
/// 1 → "January"; `month` is 1 to 12.
[[nodiscard]] std::string_view month_name(std::uint64_t month);
/// Value of ASCII digits; 10^15 for more than 15 of them.
[[nodiscard]] std::uint64_t value_of(std::string_view digits);

}  // namespace reviewcast
