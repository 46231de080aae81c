// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/html/page_title.hpp"

#include "base/unicode.hpp"
#include "document/html/entities.hpp"

#include <algorithm>
#include <array>

namespace reviewcast {

namespace {

constexpr std::size_t longest_title = 300;     // bytes
constexpr std::size_t shortest_title = 2 + 2;  // bytes with the spaces around: "X2", "IT"

/// The words of a text in small letters, each between spaces: " the empty lane ".
std::string words_of(std::string_view text) {
    std::string words = " ";
    for (const CodePoint& c : code_points(fold_case(text.substr(0, longest_title))))
        if (is_letter(c.value) || is_digit(c.value))
            append_utf8(words, c.value);
        else if (c.value != U'\'' && c.value != U'’' && words.back() != ' ')
            words += ' ';
    if (words.back() != ' ') words += ' ';
    return words;
}

}  // namespace

PageTitle::PageTitle(const HtmlTree& tree) {
    std::vector<std::string> texts;
    for (HtmlId id = 1; id < tree.nodes.size() && texts.size() < 4; ++id) {
        if (tree.is(id, "title") && tree[id].first_child != no_html_node)
            texts.push_back(decode_references(tree.source, tree[tree[id].first_child].tag).chars);
        else if (tree.is(id, "meta") && tree.attribute(id, "property") == "og:title")
            texts.push_back(tree.attribute(id, "content"));
        else if (tree.is(id, "svg"))
            id = tree[id].past - 1;
    }
    for (const std::string& text : texts) {
        titles_.push_back(words_of(text));
        parts_.push_back(titles_.back());
        for (const std::string_view sign :
             {" | ", " » ", " « ", " :: ", " — ", " – ", " - ", " · ", ": ", " (", " ~ ", " / "})
            for (std::size_t begin = 0; begin < text.size();) {
                const std::size_t end = std::min(text.find(sign, begin), text.size());
                parts_.push_back(words_of(text.substr(begin, end - begin)));
                begin = end + sign.size();
            }
    }
}

bool PageTitle::holds(std::string_view text) const {
    const std::string words = words_of(text);
    return words.size() >= shortest_title && std::ranges::any_of(titles_, [&](const std::string& title) {
               return title.find(words) != std::string::npos || words.find(title) != std::string::npos;
           });
}

bool PageTitle::has_part(std::string_view text) const {
    const std::string words = words_of(text);
    return words.size() >= shortest_title && std::ranges::find(parts_, words) != parts_.end();
}

}  // namespace reviewcast
