// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/unicode.hpp"

namespace reviewcast {

/// The character at a byte; 0 behind the end.
[[nodiscard]] inline char32_t char_at(std::string_view text, std::size_t at) {
    return at < text.size() ? code_point_at(text, at).value : 0;
}

/// First byte at or behind `at` that is no white space.
[[nodiscard]] inline std::size_t skip_white(std::string_view text, std::size_t at) {
    while (at < text.size() && is_space(code_point_at(text, at).value))
        at = code_point_at(text, at).at.end;
    return at;
}

}  // namespace reviewcast
