// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format_signs.hpp"

#include "document/fields/site_headers.hpp"
#include "document/format_lines.hpp"
#include "document/lines.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace reviewcast {

namespace {

constexpr std::size_t head_bytes = 256 * 1024;

constexpr std::array block_tags{"p",  "div", "h1", "h2",         "h3",    "h4",      "h5",      "h6",
                                "br", "ul",  "ol", "li",         "table", "article", "section", "figure",
                                "hr", "tr",  "td", "blockquote", "dl",    "details", "main",    "header"};
constexpr std::array inline_tags{"a", "em", "strong", "b", "i", "cite", "q", "u", "small", "span"};

bool is_ascii_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_name_byte(char c) {
    return is_ascii_letter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

std::string lower(std::string_view text) {
    std::string result(text);
    for (char& c : result)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    return result;
}

template <typename Names>
bool among(const Names& names, const std::string& name) {
    return std::ranges::find(names, name) != names.end();
}

/// The lines of the head, and what they say one by one.
struct Counter {
    std::string_view text;
    std::vector<Line> lines;
    FormatSigns signs;

    [[nodiscard]] std::string_view line(std::size_t i) const {
        return i < lines.size() ? text.substr(lines[i].at.begin, lines[i].at.size()) : std::string_view();
    }
};

/// The name of the tag that begins at the '<'; empty where none does ("<3", "<ann@site.example>").
std::string tag_name(std::string_view text, std::size_t at) {
    const std::size_t begin = at + 1 < text.size() && text[at + 1] == '/' ? at + 2 : at + 1;
    std::size_t end = begin;
    while (end < text.size() && end - begin < 12 && is_name_byte(text[end]))
        ++end;
    if (end == begin || end == text.size() || !is_ascii_letter(text[begin])) return {};
    const char after = text[end];
    if (after != '>' && after != '/' && after != ' ' && after != '\n' && after != '\r' && after != '\t')
        return {};
    return std::string(text.substr(begin, end - begin));
}

void count_tags(Counter& counter) {
    std::array<std::size_t, inline_tags.size()> open{};
    for (std::size_t at = counter.text.find('<'); at != std::string_view::npos;
         at = counter.text.find('<', at + 1)) {
        const std::string name = tag_name(counter.text, at);
        if (name.empty()) continue;
        const std::string small = lower(name);
        const bool closes = counter.text[at + 1] == '/';
        if (!closes && among(block_tags, small)) ++counter.signs.html_blocks;
        const auto* const found = std::ranges::find(inline_tags, small);
        if (found == inline_tags.end()) continue;
        std::size_t& pending = open[static_cast<std::size_t>(found - inline_tags.begin())];
        if (!closes)
            ++pending;
        else if (pending > 0) {
            --pending;
            ++counter.signs.html_inlines;
        }
    }
}

/// "key: value" or "key = value" with a key that names a field.
bool is_field(std::string_view line, std::string_view signs) {
    std::size_t end = 0;
    while (end < line.size() && end < 40 && is_name_byte(line[end]))
        ++end;
    const std::size_t sign = line.find_first_not_of(' ', end);
    return end > 0 && sign != std::string_view::npos && signs.find(line[sign]) != std::string_view::npos &&
           (sign + 1 == line.size() || line[sign + 1] == ' ');
}

bool is_small_field(std::string_view line) {
    return is_field(line, ":") && lower(line).substr(0, line.find(':')) == line.substr(0, line.find(':'));
}

bool has_front_matter(const Counter& counter) {
    std::size_t first = 0;
    while (first < counter.lines.size() && counter.line(first).empty())
        ++first;
    const std::string_view opening = counter.line(first);
    if (opening == "---" || opening == "+++" || opening == "{" || opening == ";;;") {
        bool has_field = opening == "{" || opening == ";;;";
        for (std::size_t i = first + 1; i < counter.lines.size(); ++i) {
            const std::string_view line = counter.line(i);
            if (opening == "{" ? line == "}" && i + 1 < counter.lines.size()
                               : line == opening || (opening == "---" && line == "..."))
                return has_field || i == first + 1;
            has_field = has_field || is_field(line, opening == "+++" ? "=" : ":");
        }
        return false;
    }
    const auto begin = static_cast<std::size_t>(opening.data() - counter.text.data());
    if (!opening.empty() &&
        (find_closed_header(counter.text, begin) || find_divided_header(counter.text, begin)))
        return true;
    std::size_t fields = 0;
    while (is_small_field(counter.line(first + fields)))
        ++fields;
    return fields >= 3 && counter.line(first + fields).empty();
}

/// `[text](address)` or `![text](address)`, also with a title after the address.
bool has_link(std::string_view line) {
    for (std::size_t at = line.find("]("); at != std::string_view::npos; at = line.find("](", at + 1)) {
        const std::size_t begin = at + 2;
        const std::size_t end = line.find_first_of(" )", begin);
        if (end == std::string_view::npos) return false;
        const std::string_view address = line.substr(begin, end - begin);
        const std::size_t title = line.find_first_not_of(' ', end);
        const bool closed = title != std::string_view::npos &&
                            std::string_view(")\"'(").find(line[title]) != std::string_view::npos;
        if (closed && address.find_first_of("./:#") != std::string_view::npos &&
            line.substr(0, at).find('[') != std::string_view::npos)
            return true;
    }
    return false;
}

bool has_footnote(std::string_view line) {
    for (std::size_t at = line.find("[^"); at != std::string_view::npos; at = line.find("[^", at + 1)) {
        std::size_t end = at + 2;
        while (end < line.size() && is_name_byte(line[end]))
            ++end;
        if (end > at + 2 && end < line.size() && line[end] == ']') return true;
    }
    return false;
}

void count_markdown(Counter& counter, std::string_view line) {
    FormatSigns& signs = counter.signs;
    const bool bracket = line.find('[') != std::string_view::npos;
    if (bracket && (has_link(line) || has_footnote(line) || is_link_definition(line) || has_forum_tag(line)))
        ++signs.markdown;
    if (is_code_fence(line)) ++signs.markdown;
    if (is_table_rule(line)) ++signs.markdown;
    if (line.find('{') != std::string_view::npos && has_template_call(line)) ++signs.markdown;
    if (is_component_line(line)) ++signs.markdown;
    if (has_spoiler_signs(line)) ++signs.markdown;
    const std::size_t level = line.find_first_not_of('#');
    if (level >= 1 && level <= 6 && level != std::string_view::npos && line[level] == ' ')
        ++signs.weak_markdown;
    if (has_bold(line)) ++signs.weak_markdown;
}

bool is_rule(std::string_view line) {
    return line.size() >= 3 && std::string_view("=-~^\"'`#*+").find(line[0]) != std::string_view::npos &&
           line.find_first_not_of(line[0]) == std::string_view::npos;
}

void count_rst(Counter& counter, std::size_t i, bool at_top) {
    const std::string_view line = counter.line(i);
    FormatSigns& signs = counter.signs;
    if (is_rst_directive(line) || has_rst_role(line)) ++signs.rst;
    if (at_top && is_rst_field(line)) ++signs.rst;
    if (is_rule(line) && counter.line(i + 2) == line && !counter.line(i + 1).empty() &&
        !is_rule(counter.line(i + 1)) && counter.lines[i + 1].width <= line.size())
        ++signs.weak_rst;
}

/// `[[address][text]]`.
bool has_org_link(std::string_view line) {
    const std::size_t open = line.find("[[");
    const std::size_t middle = line.find("][", std::min(open, line.size()));
    return line.find("]]", std::min(middle, line.size())) != std::string_view::npos && middle > open + 2 &&
           line.find(']', open) == middle;
}

void count_org(Counter& counter, std::string_view line) {
    FormatSigns& signs = counter.signs;
    if (is_org_keyword(line)) ++signs.org;
    if (line == ":PROPERTIES:") ++signs.org;
    if (has_org_link(line)) ++signs.org;
    const std::size_t stars = line.find_first_not_of('*');
    if (stars != std::string_view::npos && stars >= 2 && line[stars] == ' ') ++signs.weak_org;
}

bool paragraphs_begin_with_tags(const Counter& counter) {
    bool after_blank = true;
    for (std::size_t i = 0; i < counter.lines.size(); ++i) {
        const std::string_view line = counter.line(i);
        if (!line.empty() && after_blank && line[0] != '<') return false;
        after_blank = line.empty();
    }
    return true;
}

/// Past the markup that may come before the first element; npos where it is not closed.
std::size_t skip_prolog(std::string_view text) {
    std::size_t at = 0;
    for (;;) {
        at = text.find_first_not_of(" \t\r\n\f", at);
        if (at == std::string_view::npos) return at;
        const std::string_view rest = text.substr(at, 16);
        std::string_view closing;
        if (rest.starts_with("<!--"))
            closing = "-->";
        else if (rest.starts_with("<?") && !rest.starts_with("<?php"))
            closing = ">";
        else if (lower(rest).starts_with("<!doctype") && !lower(rest).starts_with("<!doctype html"))
            closing = text.substr(at, std::min(text.find('>', at), text.size()) - at).find('[') ==
                              std::string_view::npos
                          ? ">"
                          : "]>";
        else
            return at;
        const std::size_t end = text.find(closing, at);
        if (end == std::string_view::npos) return end;
        at = end + closing.size();
    }
}

}  // namespace

FormatSigns count_signs(std::string_view text) {
    Counter counter{text.substr(0, head_bytes), split_lines(text.substr(0, head_bytes)), {}};
    counter.signs.front_matter = has_front_matter(counter);
    counter.signs.all_tagged = paragraphs_begin_with_tags(counter);
    count_tags(counter);
    // The fields of a document's top stand before its text, but for its title and the lines around it.
    constexpr std::size_t top_lines = 12;
    for (std::size_t i = 0; i < counter.lines.size(); ++i) {
        const std::string_view line = counter.line(i);
        if (line.empty()) continue;
        count_markdown(counter, line);
        count_rst(counter, i, i < top_lines);
        count_org(counter, line);
    }
    return counter.signs;
}

std::string first_element(std::string_view text) {
    const std::size_t at = skip_prolog(text);
    if (at == std::string_view::npos || text[at] != '<') return {};
    const std::string rest = lower(text.substr(at, 64));
    if (rest.starts_with("<!doctype html")) return "html";
    if (rest.starts_with("<?php")) return "php";
    const std::size_t end = rest.find_first_of(" \t\r\n/>", 1);
    std::string name = rest.substr(1, end == std::string::npos ? end : end - 1);
    const std::size_t colon = name.find(':');
    return colon == std::string::npos ? name : name.substr(colon + 1);
}

bool is_json_feed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || text[first] != '{') return false;
    constexpr std::string_view key = "\"version\"";
    for (std::size_t at = text.find(key); at != std::string_view::npos; at = text.find(key, at + 1)) {
        std::string value(text.substr(at + key.size(), 80));
        std::erase_if(value,
                      [](char c) { return c == '\\' || c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
        if (value.starts_with(":\"https://jsonfeed.org/version/") ||
            value.starts_with(":\"http://jsonfeed.org/version/") ||
            value.starts_with(":\"https://www.jsonfeed.org/version/"))
            return true;
    }
    return false;
}

}  // namespace reviewcast
