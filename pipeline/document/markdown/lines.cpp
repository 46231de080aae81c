// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/lines.hpp"

#include "document/ascii.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

std::size_t skip_blanks(std::string_view text, std::size_t at) {
    while (at < text.size() && (text[at] == ' ' || text[at] == '\t'))
        ++at;
    return at;
}

std::size_t run_end(std::string_view text, std::size_t at) {
    const std::size_t begin = at;
    while (at < text.size() && text[at] == text[begin])
        ++at;
    return at;
}

}  // namespace

std::size_t line_end(std::string_view text, std::size_t at) {
    return std::min(text.find_first_of("\r\n", at), text.size());
}

std::size_t next_line(std::string_view text, std::size_t at) {
    at = line_end(text, at);
    if (at < text.size() && text[at] == '\r') ++at;
    if (at < text.size() && text[at] == '\n') ++at;
    return at;
}

bool is_blank_line(std::string_view text, std::size_t at) {
    at = skip_blanks(text, at);
    return at >= text.size() || text[at] == '\n' || text[at] == '\r';
}

bool has_blank_line(std::string_view text, Span range) {
    for (std::size_t at = next_line(text, range.begin); at < range.end; at = next_line(text, at))
        if (is_blank_line(text, at)) return true;
    return false;
}

std::size_t skip_line_prefix(std::string_view text, std::size_t at) {
    while (true) {
        at = skip_blanks(text, at);
        if (at >= text.size()) return at;
        if (text[at] == '>' && text.substr(at, 2) != ">!") {
            ++at;
            continue;
        }
        std::size_t mark = at;
        while (mark < text.size() && is_ascii_digit(text[mark]) && mark - at < 9)
            ++mark;
        const bool numbered = mark > at && mark < text.size() && (text[mark] == '.' || text[mark] == ')');
        const bool bullet = text[at] == '-' || text[at] == '*' || text[at] == '+';
        const std::size_t behind = numbered ? mark + 1 : at + 1;
        if ((!numbered && !bullet) || behind >= text.size() || (text[behind] != ' ' && text[behind] != '\t'))
            return at;
        at = behind;
    }
}

std::optional<Span> read_fenced_code(std::string_view text, std::size_t at) {
    const std::size_t opening = skip_line_prefix(text, at);
    if (opening >= text.size() || (text[opening] != '`' && text[opening] != '~')) return std::nullopt;
    const char sign = text[opening];
    const std::size_t behind = run_end(text, opening);
    const std::size_t length = behind - opening;
    if (length < 3) return std::nullopt;
    if (sign == '`' &&
        text.substr(behind, line_end(text, behind) - behind).find('`') != std::string_view::npos)
        return std::nullopt;
    const bool quoted = text.substr(at, opening - at).find('>') != std::string_view::npos;
    for (std::size_t line = next_line(text, at); line < text.size(); line = next_line(text, line)) {
        std::size_t begin = skip_blanks(text, line);
        if (quoted && (begin >= text.size() || text[begin] != '>')) return Span{at, line};
        while (quoted && begin < text.size() && text[begin] == '>')
            begin = skip_blanks(text, begin + 1);
        if (begin >= text.size() || text[begin] != sign) continue;
        const std::size_t end = run_end(text, begin);
        if (end - begin >= length && is_blank_line(text, end)) return Span{at, next_line(text, line)};
    }
    return Span{at, text.size()};
}

std::optional<DirectiveLine> read_directive_line(std::string_view text, std::size_t at) {
    const std::size_t begin = skip_blanks(text, at);
    if (text.substr(begin, 3) != ":::") return std::nullopt;
    DirectiveLine line;
    line.at = {begin, line_end(text, begin)};
    while (line.at.end > begin && is_ascii_space(text[line.at.end - 1]))
        --line.at.end;
    std::size_t name = skip_blanks(text, run_end(text, begin));
    while (name < line.at.end && (text[name] == '{' || text[name] == '.'))
        ++name;
    std::size_t end = name;
    while (end < line.at.end && (is_name_byte(text[end]) && text[end] != '.' && text[end] != ':'))
        ++end;
    line.name = {std::min(name, line.at.end), std::min(end, line.at.end)};
    std::size_t title = line.name.end;
    while (title < line.at.end && (text[title] == '}' || text[title] == '[' || text[title] == ' '))
        ++title;
    std::size_t title_end = line.at.end;
    while (title_end > title &&
           (text[title_end - 1] == ']' || text[title_end - 1] == ':' || text[title_end - 1] == ' '))
        --title_end;
    line.title = {title, title_end};
    return line;
}

std::optional<Span> read_module_line(std::string_view text, std::size_t at) {
    const std::size_t end = line_end(text, at);
    const std::string_view line = text.substr(at, end - at);
    if (line.starts_with("import ")) {
        const std::size_t from = line.find(" from ");
        const std::size_t path = from == std::string_view::npos ? 7 : from + 6;
        if (path < line.size() && (line[path] == '"' || line[path] == '\'')) return Span{at, end};
        // names over several lines, in braces
        if (line.find('{') == std::string_view::npos || line.find('}') != std::string_view::npos)
            return std::nullopt;
        const std::size_t close = text.find('}', at);
        if (close == std::string_view::npos || close - at > 2000 || has_blank_line(text, {at, close}) ||
            !text.substr(close).starts_with("} from "))
            return std::nullopt;
        return Span{at, line_end(text, close)};
    }
    for (const std::string_view opening :
         {"export const ", "export let ", "export var ", "export default ", "export function "}) {
        if (!line.starts_with(opening)) continue;
        std::size_t last = end;
        for (std::size_t next = next_line(text, at); next < text.size() && !is_blank_line(text, next);
             next = next_line(text, next))
            last = line_end(text, next);
        return Span{at, last};
    }
    return std::nullopt;
}

std::optional<Span> table_of_contents_at(std::string_view text, Span attributes) {
    if (!text.substr(attributes.begin, attributes.size()).starts_with("{:toc")) return std::nullopt;
    if (attributes.begin < 2 || text[attributes.begin - 1] != '\n') return std::nullopt;
    const std::size_t end = attributes.begin - (text[attributes.begin - 2] == '\r' ? 2 : 1);
    if (end == 0) return std::nullopt;
    const std::size_t before = text.find_last_of("\r\n", end - 1);
    const std::size_t begin = before == std::string_view::npos || before >= end ? 0 : before + 1;
    return is_blank_line(text, begin) ? std::nullopt : std::optional(Span{begin, end});
}

}  // namespace reviewcast
