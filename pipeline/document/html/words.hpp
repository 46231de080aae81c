// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/html/tree.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// A word of an element's class or id: "spoiler" of class="bb-Spoiler", in small letters.
struct HtmlClassWord {
    std::string word;
    Span source;
};

/// The words of class and id, parted at white space, '-', '_', ':' and where a capital follows a small
/// letter; at most 64.
[[nodiscard]] std::vector<HtmlClassWord> class_words(const HtmlTree& tree, HtmlId id);
/// Adds the words of another attribute's value.
void add_class_words(const HtmlTree& tree, Span value, std::vector<HtmlClassWord>& words);
/// Whether one of the names in class is this one as a whole, without regard to case.
[[nodiscard]] bool has_class(const HtmlTree& tree, HtmlId id, std::string_view name);

/// Text of a node, collapsed, up to about `limit` bytes; no more than so many nodes are looked at.
[[nodiscard]] SourceText text_of(const HtmlTree& tree, HtmlId id, std::size_t limit = 200);

/// Whether a link or button that says only this leads on ("Read more", "Weiterlesen") or shares the page.
[[nodiscard]] bool says_read_more(std::string_view text);
[[nodiscard]] bool says_share(std::string_view text);

}  // namespace reviewcast
