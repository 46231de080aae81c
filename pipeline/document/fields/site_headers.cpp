// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/fields/site_headers.hpp"

#include "base/unicode.hpp"
#include "document/ascii.hpp"
#include "document/fields/front_matter_block.hpp"
#include "document/markdown/lines.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace reviewcast {

namespace {

constexpr std::size_t least_keys = 2;
constexpr std::string_view divider = "----";

std::string_view line_at(std::string_view text, std::size_t at) {
    return trim(text.substr(at, line_end(text, at) - at));
}

std::size_t skip_blank_lines(std::string_view text, std::size_t at) {
    while (at < text.size() && is_blank_line(text, at))
        at = next_line(text, at);
    return at;
}

/// "Title: Lumen": a name of one word and a colon. The colon's place; nothing for any other line.
std::optional<std::size_t> colon_of_key(std::string_view line) {
    std::size_t end = 0;
    while (end < line.size() && is_name_byte(line[end]) && line[end] != ':')
        ++end;
    if (end == 0 || end >= line.size() || line[end] != ':') return std::nullopt;
    return end + 1 == line.size() || line[end + 1] == ' ' ? std::optional(end) : std::nullopt;
}

bool is_text_key(std::string_view key) {
    constexpr std::array<std::string_view, 6> names{"text", "body", "content", "review", "article", "main"};
    return std::ranges::find(names, lower_ascii(key)) != names.end();
}

}  // namespace

std::optional<SiteHeader> find_closed_header(std::string_view text, std::size_t begin) {
    std::size_t keys = 0;
    for (std::size_t at = begin; at < text.size() && !is_blank_line(text, at); at = next_line(text, at)) {
        const std::string_view line = line_at(text, at);
        if (keys >= least_keys && (line == "---" || line == "___"))
            return SiteHeader{{{begin, at}}, next_line(text, at)};
        const bool indented = text[at] == ' ' || text[at] == '\t' || line.starts_with("- ");
        const auto colon = colon_of_key(line);
        if (colon && !indented && line[0] >= 'a' && line[0] <= 'z')
            ++keys;
        else if (!indented || keys == 0)
            return std::nullopt;
    }
    return std::nullopt;
}

std::optional<SiteHeader> find_divided_header(std::string_view text, std::size_t begin) {
    SiteHeader header;
    for (std::size_t at = begin; at < text.size();) {
        const auto colon = colon_of_key(line_at(text, at));
        if (!colon) return std::nullopt;
        std::size_t end = at;
        while (end < text.size() && line_at(text, end) != divider)
            end = next_line(text, end);
        const bool is_last = end >= text.size();
        if (is_text_key(line_at(text, at).substr(0, *colon)) || is_last) {
            header.end = text.find(':', at) + 1;
            return header.fields.size() >= least_keys ? std::optional(header) : std::nullopt;
        }
        header.fields.push_back({at, end});
        at = skip_blank_lines(text, next_line(text, end));
    }
    return std::nullopt;
}

}  // namespace reviewcast
