// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/ascii.hpp"
#include "document/markdown/lines.hpp"
#include "document/markdown/mark_scanner.hpp"

namespace reviewcast {

void join_blank_lines(std::string& text) {
    for (std::size_t at = 0; at < text.size(); at = next_line(text, at)) {
        if (!is_blank_line(text, at)) continue;
        std::size_t last = at;
        for (std::size_t next = next_line(text, at); next < text.size() && is_blank_line(text, next);
             next = next_line(text, next))
            last = next;
        for (; at < last; ++at)
            text[at] = ' ';
    }
}

void limit_columns(std::string& text) {
    constexpr std::size_t most_columns = 200;
    std::size_t bars = 0;
    for (char& c : text) {
        if (c == '\n' || c == '\r') bars = 0;
        if (c == '|' && ++bars > most_columns) c = 'x';
    }
}

void mask_years(std::string& text) {
    constexpr std::size_t longest_number = 3;
    for (std::size_t at = 0; at < text.size(); at = next_line(text, at)) {
        std::size_t begin = at;
        while (begin < text.size() && (text[begin] == ' ' || text[begin] == '>'))
            ++begin;
        std::size_t end = begin;
        while (end < text.size() && is_ascii_digit(text[end]))
            ++end;
        if (end - begin > longest_number && end < text.size() && (text[end] == '.' || text[end] == ')'))
            text[end] = 'x';
    }
}

}  // namespace reviewcast
