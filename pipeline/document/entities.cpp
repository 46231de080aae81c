// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/entities.hpp"

#include "document/ascii.hpp"

#include <cmark-gfm.h>
#include <memory>

namespace reviewcast {

std::string_view entity_at(std::string_view text, std::size_t at) {
    constexpr std::size_t longest = 34;  // "&CounterClockwiseContourIntegral;"
    if (text[at] != '&') return {};
    std::size_t end = at + 1;
    while (end < text.size() && end - at < longest &&
           (is_ascii_letter(text[end]) || is_ascii_digit(text[end]) || text[end] == '#'))
        ++end;
    if (end == at + 1 || end >= text.size() || text[end] != ';') return {};
    return text.substr(at, end + 1 - at);
}

std::string decode_entity(std::string_view entity) {
    if (entity == "&amp;") return "&";
    const std::unique_ptr<cmark_node, decltype(&cmark_node_free)> root(
        cmark_parse_document(entity.data(), entity.size(), CMARK_OPT_DEFAULT), cmark_node_free);
    cmark_node* paragraph = root ? cmark_node_first_child(root.get()) : nullptr;
    cmark_node* text = paragraph ? cmark_node_first_child(paragraph) : nullptr;
    const char* literal = text ? cmark_node_get_literal(text) : nullptr;
    if (!literal || entity == literal) return {};
    return literal;
}

}  // namespace reviewcast
