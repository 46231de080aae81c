// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/span.hpp"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace reviewcast {

/// Metadata at the top of a text that no line opens, and where the text behind it begins.
struct SiteHeader {
    std::vector<Span> fields;  ///< stretches of lines that hold them
    std::size_t end = 0;
};

/// Lines of YAML that begin with a key in small letters and that a rule closes: "---" (Hexo) or "___" (Bear).
/// Nothing where `begin`, the start of a text, opens none.
[[nodiscard]] std::optional<SiteHeader> find_closed_header(std::string_view text, std::size_t begin);

/// Kirby's fields, "Key: value", each parted from the next by a line "----"; the text is the field "Text", or
/// else the last one.
[[nodiscard]] std::optional<SiteHeader> find_divided_header(std::string_view text, std::size_t begin);

}  // namespace reviewcast
