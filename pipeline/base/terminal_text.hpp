// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace reviewcast {

/// The text with "?" for each thing in it that a terminal would obey: control characters (C0, C1, DEL), line
/// separators, marks that turn the direction of what follows (UAX 9), and bytes that are not UTF-8.
[[nodiscard]] std::string harmless(std::string_view text);

/// Columns that the text takes on a terminal: two for what is wide (UAX 11) and for emoji, none for what
/// combines with the character before.
[[nodiscard]] std::size_t display_width(std::string_view text);

/// The text where it takes at most so many columns; else its beginning and "…".
[[nodiscard]] std::string cut_to_width(std::string_view text, std::size_t columns);

}  // namespace reviewcast
