// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/html/elements.hpp"

#include <algorithm>
#include <array>

namespace reviewcast {

namespace {

template <std::size_t size>
bool contains(const std::array<std::string_view, size>& sorted, std::string_view name) {
    return std::binary_search(sorted.begin(), sorted.end(), name);
}

}  // namespace

bool is_void_element(std::string_view name) {
    constexpr std::array<std::string_view, 18> names{
        "area",  "base", "basefont", "bgsound", "br",   "col",  "embed", "frame",  "hr",
        "image", "img",  "input",    "keygen",  "link", "meta", "param", "source", "track"};
    static_assert(std::is_sorted(names.begin(), names.end()));
    return contains(names, name) || name == "wbr";
}

bool is_formatting_element(std::string_view name) {
    constexpr std::array<std::string_view, 14> names{"a",    "b", "big",   "code",   "em",     "font", "i",
                                                     "nobr", "s", "small", "strike", "strong", "tt",   "u"};
    static_assert(std::is_sorted(names.begin(), names.end()));
    return contains(names, name) || name == "span";
}

bool is_html_block(std::string_view name) {
    constexpr std::array<std::string_view, 19> names{
        "body",     "caption",  "colgroup", "dd", "dt",    "frameset", "head",  "html", "legend", "li",
        "noframes", "optgroup", "tbody",    "td", "tfoot", "th",       "thead", "tr",   "xml"};
    static_assert(std::is_sorted(names.begin(), names.end()));
    return closes_paragraph(name) || contains(names, name);
}

bool closes_paragraph(std::string_view name) {
    constexpr std::array<std::string_view, 36> names{
        "address",   "article",    "aside",  "blockquote", "center",  "details", "dialog", "dir", "div", "dl",
        "fieldset",  "figcaption", "figure", "footer",     "form",    "h1",      "h2",     "h3",  "h4",  "h5",
        "h6",        "header",     "hgroup", "hr",         "listing", "main",    "menu",   "nav", "ol",  "p",
        "plaintext", "pre",        "search", "section",    "summary", "table"};
    static_assert(std::is_sorted(names.begin(), names.end()));
    return contains(names, name) || name == "ul" || name == "xmp";
}

bool is_scope_border(std::string_view name) {
    constexpr std::array<std::string_view, 9> names{"applet", "caption", "html",     "marquee", "object",
                                                    "table",  "td",      "template", "th"};
    static_assert(std::is_sorted(names.begin(), names.end()));
    return contains(names, name);
}

int heading_level(std::string_view name) {
    return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6' ? name[1] - '0' : 0;
}

}  // namespace reviewcast
