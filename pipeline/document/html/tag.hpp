// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/span.hpp"
#include "document/text_finder.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// An HTML tag that stands in a text of another format.
struct HtmlTag {
    struct Attribute {
        std::string name;  ///< in lower case
        Span value;        ///< without its quotation marks; empty for none
    };
    Span at;
    std::string name;  ///< in lower case
    bool closes = false;
    bool is_empty = false;  ///< "<br>", "<x/>": has no content
    std::vector<Attribute> attributes = {};

    /// The value of the attribute as it is written; nothing where it has none.
    [[nodiscard]] std::optional<Span> attribute(std::string_view attribute_name) const;
};

/// The tag that begins at `at`, where text[at] is '<'; nothing where what stands there is none (CommonMark
/// 0.29, section 6.8). finder.text is the text.
[[nodiscard]] std::optional<HtmlTag> read_html_tag(TextFinder& finder, std::size_t at);

/// Where an element with that name that was opened before `from` is closed: the range of its end tag. Such
/// elements cannot hold others of their name ("script", "style"). Nothing where it is never closed.
[[nodiscard]] std::optional<Span> find_end_tag(TextFinder& finder, const std::string& name, std::size_t from);

/// Whether the element parts a text into blocks, as "p" and "div" do and "em" does not.
[[nodiscard]] bool is_block_element(std::string_view name);

}  // namespace reviewcast
