// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/html/tree.hpp"

#include <cstddef>
#include <vector>

namespace reviewcast {

/// How much there is to read in each node, with all that is inside it. Scripts and the like do not count.
struct HtmlMeasures {
    std::vector<std::uint32_t> text;   ///< bytes without white space
    std::vector<std::uint32_t> links;  ///< of these, in links
    std::vector<std::uint32_t> link_count;

    /// Whether the node is at least three links and nearly nothing else.
    [[nodiscard]] bool is_mostly_links(HtmlId id) const {
        return link_count[id] >= 3 && links[id] * 10 >= text[id] * 7;
    }
};

[[nodiscard]] HtmlMeasures measure_html(const HtmlTree& tree);

}  // namespace reviewcast
