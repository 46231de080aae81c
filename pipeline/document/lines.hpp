// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/span.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace reviewcast {

/// A line of text without its break, its indentation and white space at its end.
struct Line {
    Span at;                 ///< empty for a blank line
    std::size_t indent = 0;  ///< columns; a tab counts four
    std::size_t width = 0;   ///< code points in `at`
};

/// Lines by CR, LF, CRLF, NEL, VT, FF, U+2028 and U+2029.
[[nodiscard]] std::vector<Line> split_lines(std::string_view text);

/// 1-based number of the line of a byte, by LF, CR and CRLF: as editors count.
[[nodiscard]] std::size_t line_number(std::string_view text, std::size_t at);

}  // namespace reviewcast
