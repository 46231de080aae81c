// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/span.hpp"
#include "document/source_text.hpp"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace reviewcast {

/// Index of a node in its tree.
using HtmlId = std::uint32_t;
inline constexpr HtmlId no_html_node = std::numeric_limits<HtmlId>::max();

struct HtmlAttribute {
    std::string_view name;  ///< lower case
    Span value;             ///< in the source, without quotes
};

/// An element, or a stretch of text between two tags.
struct HtmlNode {
    enum class Kind : std::uint8_t { element, text, raw_text, comment };
    Kind kind = Kind::element;  ///< raw_text: without character references
    std::string_view name;      ///< of an element, lower case
    HtmlId parent = no_html_node, first_child = no_html_node, next = no_html_node;
    HtmlId past = 0;  ///< the first node after this one and all that is inside it
    std::uint32_t first_attribute = 0, attributes = 0;
    Span tag;             ///< an element's start tag; otherwise the whole node
    std::size_t end = 0;  ///< in the source, after the end tag and all that is inside
};

/// A page as a tree. Nodes stand in the order of the source; a node's descendants follow it directly.
struct HtmlTree {
    /// Elements nested deeper are not in the tree, their text is in the deepest one that is. Where a block
    /// is left out for that, an empty one stands at its tags.
    static constexpr std::size_t depth_limit = 256;

    std::string_view source;
    std::vector<HtmlNode> nodes;  ///< the first is the root, an element without a name
    std::vector<HtmlAttribute> attributes;
    std::unordered_set<std::string> names;  ///< what the views point to
    std::optional<std::size_t> broken_at;   ///< where the file is cut off or an element never ends

    [[nodiscard]] const HtmlNode& operator[](HtmlId id) const { return nodes[id]; }
    [[nodiscard]] bool is(HtmlId id, std::string_view name) const { return nodes[id].name == name; }
    /// The source of a node with its tags.
    [[nodiscard]] Span span(HtmlId id) const { return {nodes[id].tag.begin, nodes[id].end}; }
    /// The attribute's raw value, or nothing where the element lacks it.
    [[nodiscard]] std::optional<Span> attribute_span(HtmlId id, std::string_view name) const;
    /// Decoded; empty where the element lacks it.
    [[nodiscard]] std::string attribute(HtmlId id, std::string_view name) const;
    [[nodiscard]] bool has_attribute(HtmlId id, std::string_view name) const;
};

/// Builds the tree by the rules of the HTML Standard for what a tag closes (13.2.6), without its implied
/// elements and without moving anything. `source` must outlive the tree. Linear in the size of the source.
[[nodiscard]] HtmlTree parse_html(std::string_view source);

}  // namespace reviewcast
