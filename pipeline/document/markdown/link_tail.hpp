// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/span.hpp"

#include <cstddef>
#include <string_view>

namespace reviewcast {

/// What follows the words of a link or picture in Markdown: "](address "title")" or "][label]".
struct LinkTail {
    std::size_t end = 0;  ///< behind it
    Span address;         ///< or label; empty for none
    Span title;           ///< without its quotation marks; empty for none
};

/// The tail that begins with "]" at `at` and ends before `limit`, as CommonMark 0.29 (6.6) writes it.
[[nodiscard]] LinkTail read_link_tail(std::string_view text, std::size_t at, std::size_t limit);

}  // namespace reviewcast
