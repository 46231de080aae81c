// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/html/measures.hpp"
#include "document/html/tree.hpp"

#include <string_view>
#include <vector>

namespace reviewcast {

/// On a page that does not say which part of it is the article: leaves out what surrounds the longest run of
/// prose and the title before it. The part is the smallest that holds both; in it, boxes of links before and
/// after the prose are left out too. `reasons` as in find_surroundings, and only added to. False, with
/// nothing changed, where the page has no run of prose.
bool keep_prose(const HtmlTree& tree, const HtmlMeasures& measures, std::vector<std::string_view>& reasons);

}  // namespace reviewcast
