// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/html/tree.hpp"

#include <string_view>
#include <vector>

namespace reviewcast {

/// What surrounds the review on a page, by node: why it is left out ("navigation", "comments"), empty where
/// it is kept. Where the page says which part is the article (article, main, h-entry, schema.org) that is
/// kept with its title; else all that is neither marked as something else nor mostly links. In doubt, it is
/// kept.
[[nodiscard]] std::vector<std::string_view> find_surroundings(const HtmlTree& tree);

}  // namespace reviewcast
