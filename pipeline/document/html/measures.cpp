// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/html/measures.hpp"

#include <algorithm>
#include <array>

namespace reviewcast {

namespace {

bool is_silent(std::string_view name) {
    constexpr std::array<std::string_view, 9> names{"script",   "style",  "noscript", "template", "head",
                                                    "textarea", "select", "button",   "svg"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::uint32_t letters_in(std::string_view text) {
    return static_cast<std::uint32_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) > ' '; }));
}

}  // namespace

HtmlMeasures measure_html(const HtmlTree& tree) {
    const std::size_t size = tree.nodes.size();
    HtmlMeasures measures{std::vector<std::uint32_t>(size), std::vector<std::uint32_t>(size),
                          std::vector<std::uint32_t>(size)};
    for (HtmlId id = static_cast<HtmlId>(size); id-- > 0;) {
        const HtmlNode& node = tree[id];
        if (node.kind == HtmlNode::Kind::text)
            measures.text[id] = letters_in(tree.source.substr(node.tag.begin, node.tag.size()));
        if (node.name == "a" && tree.has_attribute(id, "href")) {
            measures.links[id] = measures.text[id];
            ++measures.link_count[id];
        }
        if (node.parent == no_html_node || is_silent(node.name)) continue;
        measures.text[node.parent] += measures.text[id];
        measures.links[node.parent] += measures.links[id];
        measures.link_count[node.parent] += measures.link_count[id];
    }
    return measures;
}

}  // namespace reviewcast
