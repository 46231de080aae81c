// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/tokens.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace reviewcast {

/// A unit after an amount: its English names and the token after it.
struct Unit {
    std::size_t end = 0;
    std::string one;        ///< "kilometer"
    std::string many;       ///< "kilometers"
    std::string adjective;  ///< before a noun: "a five kilogram bag", "sixty frames per second mode"
};

/// The unit that the names "foot|feet|foot" stand for, with `before` in front: "square ".
[[nodiscard]] Unit make_unit(std::size_t end, std::string_view names, std::string_view before = {});

/// The unit at token i after the amount that begins at token `number`: "kg", "-inch", "dB/W".
[[nodiscard]] std::optional<Unit> read_unit(const Sentence& sentence, std::size_t number, std::size_t i);

/// "°C", "° F", "°" at token i.
[[nodiscard]] std::optional<Unit> read_degrees(const Sentence& sentence, std::size_t i);

/// Whether the measure of the tokens [begin, end) is said in the singular because a noun follows: "35mm
/// film", "27-inch monitor". `amount_end` is the token after its number.
[[nodiscard]] bool is_measure_adjective(const Sentence& sentence, std::size_t begin, std::size_t amount_end,
                                        std::size_t end);

/// A mark that means inches where other sizes stand beside it, though it might close a quotation.
[[nodiscard]] bool is_size_mark(const Sentence& sentence, std::size_t i);

/// Whether a size in inches and a sign stand before token i: "12\" × 8½\"".
[[nodiscard]] bool follows_size(const Sentence& sentence, std::size_t i);

/// Whether a single quotation mark opens at most 64 tokens before token i, so that one behind it closes.
[[nodiscard]] bool is_in_single_quotes(const Sentence& sentence, std::size_t i);

/// Whether an apostrophe at token i means feet: "a 12' ladder", "not 12' as listed".
[[nodiscard]] bool is_foot_mark(const Sentence& sentence, std::size_t i);

/// Whether "7/8" at token i is a time signature: "in 7/8 time", "the verse in 4/4", "from 4/4 to 7/8".
[[nodiscard]] bool is_time_signature(const Sentence& sentence, std::size_t i);

}  // namespace reviewcast
