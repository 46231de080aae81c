// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/link_tail.hpp"

#include "document/ascii.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

/// Behind the address at `at`.
std::size_t address_end(std::string_view text, std::size_t at) {
    const bool in_angles = at < text.size() && text[at] == '<';
    std::size_t depth = 0;
    for (std::size_t i = in_angles ? at + 1 : at; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\\') {
            ++i;
        } else if (in_angles) {
            if (c == '>') return i + 1;
        } else if (is_ascii_space(c)) {
            return i;
        } else if (c == '(') {
            ++depth;
        } else if (c == ')') {
            if (depth-- == 0) return i;
        }
    }
    return text.size();
}

/// The title in quotation marks or brackets at `at`; moves `at` behind it.
Span read_title(std::string_view text, std::size_t& at) {
    const char closing = text[at] == '(' ? ')' : text[at];
    std::size_t end = at + 1;
    while (end < text.size() && text[end] != closing)
        end += text[end] == '\\' ? 2 : 1;
    end = std::min(end, text.size());
    const Span title{at + 1, end};
    at = std::min(end + 1, text.size());
    return title;
}

}  // namespace

LinkTail read_link_tail(std::string_view whole, std::size_t at, std::size_t limit) {
    const std::string_view text = whole.substr(0, limit);
    LinkTail tail;
    tail.end = std::min(at + 1, limit);
    if (tail.end >= text.size()) return tail;
    if (text[tail.end] == '[') {
        const std::size_t close = text.find(']', tail.end);
        if (close == std::string_view::npos) return tail;
        tail.address = {tail.end + 1, close};
        tail.end = close + 1;
        return tail;
    }
    if (text[tail.end] != '(') return tail;
    std::size_t next = skip_space(text, tail.end + 1);
    tail.address.begin = next;
    tail.address.end = next = address_end(text, next);
    next = skip_space(text, next);
    if (next < text.size() && (text[next] == '"' || text[next] == '\'' || text[next] == '(')) {
        tail.title = read_title(text, next);
        next = skip_space(text, next);
    }
    tail.end = next < text.size() && text[next] == ')' ? next + 1 : next;
    return tail;
}

}  // namespace reviewcast
