// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/line_reader.hpp"

#include <algorithm>
#include <array>

namespace reviewcast {

namespace {

constexpr std::size_t npos = std::string_view::npos;
/// A longer number at the begin of a line is a year or an amount.
constexpr std::size_t longest_number = 3;
constexpr std::size_t longest_field_name = 120;

bool is_digit_char(char c) {
    return c >= '0' && c <= '9';
}

bool is_letter_char(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_space_char(char c) {
    return c == ' ' || c == '\t';
}

/// `size` with the white space that follows; 0 where neither white space nor the line's end does.
std::size_t with_space(std::string_view line, std::size_t size) {
    if (size == line.size()) return size;
    if (!is_space_char(line[size])) return 0;
    while (size < line.size() && is_space_char(line[size]))
        ++size;
    return size;
}

std::optional<ListMark> read_enumerator(std::string_view line) {
    std::size_t at = line.front() == '(' ? 1 : 0;
    const std::size_t begin = at;
    ListMark mark{.ordered = true};
    if (at < line.size() && line[at] == '#') {
        ++at;
    } else if (at < line.size() && is_digit_char(line[at])) {
        for (; at < line.size() && is_digit_char(line[at]) && at - begin <= longest_number; ++at)
            mark.number = mark.number * 10 + (line[at] - '0');
    } else {
        const auto is_roman = [](char c) { return std::string_view("ivxIVX").find(c) != npos; };
        while (at < line.size() && at - begin < 5 && is_letter_char(line[at]) &&
               (at == begin || is_roman(line[at])))
            ++at;
        if (at > begin + 1 && !is_roman(line[begin])) return {};
        mark.is_letter = true;
    }
    if (at == begin || at - begin > std::max<std::size_t>(longest_number, 5) || at >= line.size()) return {};
    if (mark.number > 999) return {};
    if (line[at] != ')' && (begin == 1 || line[at] != '.')) return {};
    mark.size = with_space(line, at + 1);
    if (mark.size == 0) return {};
    return mark;
}

}  // namespace

std::optional<ListMark> read_list_mark(std::string_view line) {
    if (line.empty()) return {};
    constexpr std::array<std::string_view, 6> bullets{"*", "-", "+", "•", "‣", "⁃"};
    for (const std::string_view bullet : bullets) {
        if (line.substr(0, bullet.size()) != bullet) continue;
        const std::size_t size = with_space(line, bullet.size());
        if (size > 0) return ListMark{.size = size};
    }
    return read_enumerator(line);
}

std::optional<Span> read_field_name(std::string_view line) {
    if (line.size() < 3 || line[0] != ':' || line[1] == ':' || is_space_char(line[1])) return {};
    for (std::size_t at = 1; at < std::min(line.size(), longest_field_name); ++at) {
        if (line[at] == '`') return {};
        if (line[at] == '\\')
            ++at;
        else if (line[at] == ':' && (at + 1 == line.size() || is_space_char(line[at + 1])))
            return Span{1, at};
    }
    return {};
}

}  // namespace reviewcast
