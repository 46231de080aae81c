// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/html/measures.hpp"
#include "document/html/tree.hpp"

#include <string_view>
#include <vector>

namespace reviewcast {

/// By node: what its element, role, class or id says that it is besides the review ("navigation", "comments",
/// "a sidebar", "share buttons"); empty where they say nothing or where its contents speak against it. Nodes
/// inside of a marked one are not looked at.
[[nodiscard]] std::vector<std::string_view> find_chrome(const HtmlTree& tree, const HtmlMeasures& measures);

/// Whether an element is an article by its name, role, class or schema.org type.
[[nodiscard]] bool is_article(const HtmlTree& tree, HtmlId id);

}  // namespace reviewcast
