// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/html/tree.hpp"

#include <string_view>

namespace reviewcast {

/// Why an element is not spoken wherever it stands ("a script", "hidden", "a footnote's mark"); empty for one
/// that is.
[[nodiscard]] std::string_view silence_reason(const HtmlTree& tree, HtmlId id);

/// Whether the element holds the text of footnotes.
[[nodiscard]] bool is_footnotes(const HtmlTree& tree, HtmlId id);

}  // namespace reviewcast
