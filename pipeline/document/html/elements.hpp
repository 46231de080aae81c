// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace reviewcast {

/// What the HTML Standard says of an element, by its name in lower case.

[[nodiscard]] bool is_void_element(std::string_view name);        ///< has neither contents nor an end tag
[[nodiscard]] bool is_formatting_element(std::string_view name);  ///< a, b, i and the like (13.2.4.3)
/// Starts on a line of its own by the standard's style sheet: what is before it and in it does not make one
/// sentence.
[[nodiscard]] bool is_html_block(std::string_view name);
[[nodiscard]] bool closes_paragraph(std::string_view name);  ///< its start tag ends an open p
[[nodiscard]] bool is_scope_border(std::string_view name);   ///< end tags inside it close nothing outside
/// The level of h1 to h6; 0 for others.
[[nodiscard]] int heading_level(std::string_view name);

}  // namespace reviewcast
