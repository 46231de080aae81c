// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/roman.hpp"

#include <array>

namespace reviewcast {

std::optional<std::uint64_t> roman_value(std::string_view numeral) {
    struct Digit {
        std::string_view letters;
        std::uint64_t value;
        int most;
    };
    constexpr std::array<Digit, 13> digits = {{{"m", 1000, 3},
                                               {"cm", 900, 1},
                                               {"d", 500, 1},
                                               {"cd", 400, 1},
                                               {"c", 100, 3},
                                               {"xc", 90, 1},
                                               {"l", 50, 1},
                                               {"xl", 40, 1},
                                               {"x", 10, 3},
                                               {"ix", 9, 1},
                                               {"v", 5, 1},
                                               {"iv", 4, 1},
                                               {"i", 1, 3}}};
    std::uint64_t value = 0;
    std::uint64_t unit = 10000;  // what follows a subtraction is smaller than what was subtracted
    for (const Digit& digit : digits)
        for (int n = 0; n < digit.most && numeral.starts_with(digit.letters) && digit.value < unit; ++n) {
            numeral.remove_prefix(digit.letters.size());
            value += digit.value;
            if (digit.letters.size() == 2) unit = digit.value % 9 == 0 ? digit.value / 9 : digit.value / 4;
        }
    return numeral.empty() && value > 0 ? std::optional(value) : std::nullopt;
}

}  // namespace reviewcast
