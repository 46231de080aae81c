// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/reading_table.hpp"

#include <optional>
#include <string>

namespace reviewcast {

/// A whole number in the table's language.
[[nodiscard]] std::string number_in(std::uint64_t number, const ReadingTable& table);

/// A score's number: "eight", "four and a half", "eight point seven", up to three decimals.
[[nodiscard]] std::string value_words(double value, const ReadingTable& table);

/// "eight out of ten"; the value alone without a best.
[[nodiscard]] std::string points_words(double value, std::optional<double> best, const ReadingTable& table);

/// "four and a half stars out of five", "half a star".
[[nodiscard]] std::string stars_words(double value, std::optional<double> best, const ReadingTable& table);

}  // namespace reviewcast
