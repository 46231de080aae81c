// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/html/tag.hpp"

#include "base/unicode.hpp"
#include "document/ascii.hpp"

#include <algorithm>
#include <array>

namespace reviewcast {

namespace {

/// HTML standard, section 13.1.2: void elements.
constexpr std::array<std::string_view, 14> void_elements{"area",  "base",   "br",    "col",  "embed",
                                                         "hr",    "img",    "input", "link", "meta",
                                                         "param", "source", "track", "wbr"};

constexpr std::array<std::string_view, 48> block_elements{
    "address", "article", "aside",    "blockquote", "body",    "caption", "center", "dd",    "details", "div",
    "dl",      "dt",      "fieldset", "figcaption", "figure",  "footer",  "form",   "h1",    "h2",      "h3",
    "h4",      "h5",      "h6",       "header",     "hr",      "html",    "li",     "main",  "menu",    "nav",
    "ol",      "p",       "pre",      "section",    "summary", "table",   "tbody",  "td",    "tfoot",   "th",
    "thead",   "title",   "tr",       "ul",         "picture", "video",   "hgroup", "search"};

bool is_attribute_name_byte(char c) {
    return is_name_byte(c) || c == '@' || c == '*' || c == '#';
}

/// The value after "=" at `at`; moves `at` behind it. Nothing where it has no end.
std::optional<Span> read_value(TextFinder& finder, std::size_t& at) {
    const std::string_view text = finder.text;
    if (at >= text.size()) return std::nullopt;
    if (text[at] == '"' || text[at] == '\'') {
        const std::size_t end = finder.next(text[at] == '"' ? "\"" : "'", at + 1);
        if (end == std::string_view::npos) return std::nullopt;
        const Span value{at + 1, end};
        at = end + 1;
        return value;
    }
    const std::size_t begin = at;
    while (at < text.size() && !is_ascii_space(text[at]) && text[at] != '>' && text[at] != '<' &&
           text[at] != '"' && text[at] != '\'' && text[at] != '`' && text[at] != '=')
        ++at;
    if (at == begin) return std::nullopt;
    return Span{begin, at};
}

/// The attributes up to ">"; moves `at` behind it. False where what stands there is no tag.
bool read_attributes(TextFinder& finder, HtmlTag& tag, std::size_t& at) {
    const std::string_view text = finder.text;
    while (true) {
        const std::size_t next = skip_space(text, at);
        const bool spaced = next > at;
        at = next;
        if (at >= text.size()) return false;
        if (text[at] == '>') {
            ++at;
            return true;
        }
        if (text[at] == '/' && at + 1 < text.size() && text[at + 1] == '>') {
            tag.is_empty = true;
            at += 2;
            return true;
        }
        if (!spaced) return false;
        HtmlTag::Attribute attribute;
        const std::size_t begin = at;
        while (at < text.size() && is_attribute_name_byte(text[at]))
            ++at;
        if (at == begin) return false;
        attribute.name = lower_ascii(text.substr(begin, at - begin));
        if (const std::size_t sign = skip_space(text, at); sign < text.size() && text[sign] == '=') {
            at = skip_space(text, sign + 1);
            const auto value = read_value(finder, at);
            if (!value) return false;
            attribute.value = *value;
        }
        tag.attributes.push_back(std::move(attribute));
    }
}

}  // namespace

std::optional<Span> HtmlTag::attribute(std::string_view attribute_name) const {
    for (const Attribute& attribute : attributes)
        if (attribute.name == attribute_name) return attribute.value;
    return std::nullopt;
}

std::optional<HtmlTag> read_html_tag(TextFinder& finder, std::size_t at) {
    const std::string_view text = finder.text;
    HtmlTag tag;
    tag.at.begin = at;
    ++at;
    if (at < text.size() && text[at] == '/') {
        tag.closes = true;
        ++at;
    }
    const std::size_t name = at;
    if (at >= text.size() || !is_ascii_letter(text[at]) || !finder.may_search()) return std::nullopt;
    while (at < text.size() && (is_ascii_letter(text[at]) || is_ascii_digit(text[at]) || text[at] == '-'))
        ++at;
    tag.name = lower_ascii(text.substr(name, at - name));
    if (!read_attributes(finder, tag, at) || (tag.closes && !tag.attributes.empty())) {
        finder.wasted += std::min(at, text.size()) - name;
        return std::nullopt;
    }
    tag.at.end = at;
    tag.is_empty = tag.is_empty ||
                   std::find(void_elements.begin(), void_elements.end(), tag.name) != void_elements.end();
    return tag;
}

std::optional<Span> find_end_tag(TextFinder& finder, const std::string& name, std::size_t from) {
    const std::string_view text = finder.text;
    for (const std::string& needle : {"</" + name, "</" + to_upper(name)}) {
        const std::size_t at = finder.next(needle, from);
        if (at == std::string_view::npos) continue;
        const std::size_t end = skip_space(text, at + needle.size());
        if (end < text.size() && text[end] == '>') return Span{at, end + 1};
    }
    return std::nullopt;
}

bool is_block_element(std::string_view name) {
    return std::find(block_elements.begin(), block_elements.end(), name) != block_elements.end();
}

}  // namespace reviewcast
