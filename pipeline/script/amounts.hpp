// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/tokens.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

namespace reviewcast {

/// A number as written: "1,234.50". Token indices are half-open, `end` is the token after it.
struct Numeral {
    std::size_t end = 0;
    std::string digits;    ///< before the decimal point, ASCII, without separators; may be empty (".5")
    std::string fraction;  ///< after the decimal point
    bool grouped = false;  ///< with separators between thousands

    [[nodiscard]] bool is_integer() const { return fraction.empty(); }
    [[nodiscard]] std::uint64_t value() const;
};

/// How a decimal .5 is read.
enum class Halves { point, half };

/// One number or a range of numbers, with fractions: "3½", "2 1/2", "10–15".
struct Amount {
    std::size_t end = 0;
    std::string words;         ///< "ten to fifteen"
    bool is_singular = false;  ///< takes a noun in the singular: "one", "half a"
    bool is_range = false;
    bool is_part = false;  ///< a bare fraction below one: "half", "two thirds"
    Numeral first;         ///< empty where the amount begins with a fraction
};

/// Reads the number that starts at token i, with commas between thousands and a decimal point.
[[nodiscard]] std::optional<Numeral> read_numeral(const Sentence& sentence, std::size_t i);

/// "three point one four", "seven and a half" (Halves::half), "zero five" for "05".
[[nodiscard]] std::string numeral_words(const Numeral& numeral, Halves halves = Halves::point);

/// Reads the amount that starts at token i.
[[nodiscard]] std::optional<Amount> read_amount(const Sentence& sentence, std::size_t i,
                                                Halves halves = Halves::point);

/// Numerator and denominator of a fraction character (½); nothing for others.
[[nodiscard]] std::optional<std::pair<int, int>> fraction_character(char32_t c);

/// The n-th of the names of a unit or currency, "dollar|dollars|cent|cents"; empty where there is none.
[[nodiscard]] std::string_view name_form(std::string_view names, std::size_t n);

/// "half", "a quarter", "two thirds".
[[nodiscard]] std::string fraction_words(std::uint64_t numerator, std::uint64_t denominator);

}  // namespace reviewcast
