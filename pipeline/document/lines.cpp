// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/lines.hpp"

#include "base/unicode.hpp"

namespace reviewcast {

namespace {

bool is_break(char32_t c) {
    return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

Line measure(std::string_view text, Span raw) {
    Line line;
    std::size_t at = raw.begin;
    while (at < raw.end) {
        const CodePoint c = code_point_at(text, at);
        if (!is_space(c.value)) break;
        line.indent += c.value == U'\t' ? 4 : c.value == 0xFEFF ? 0 : 1;
        at = c.at.end;
    }
    line.at = {at, at};
    for (; at < raw.end;) {
        const CodePoint c = code_point_at(text, at);
        at = c.at.end;
        if (!is_space(c.value)) line.at.end = at;
    }
    for (std::size_t i = line.at.begin; i < line.at.end; ++i)
        if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80) ++line.width;
    return line;
}

}  // namespace

std::vector<Line> split_lines(std::string_view text) {
    std::vector<Line> lines;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = code_point_at(text, at);
        at = c.at.end;
        if (!is_break(c.value)) continue;
        lines.push_back(measure(text, {begin, c.at.begin}));
        if (c.value == U'\r' && at < text.size() && text[at] == '\n') ++at;
        begin = at;
    }
    if (begin < text.size()) lines.push_back(measure(text, {begin, text.size()}));
    return lines;
}

std::size_t line_number(std::string_view text, std::size_t at) {
    std::size_t number = 1;
    for (std::size_t i = 0; i < at && i < text.size(); ++i)
        if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'))) ++number;
    return number;
}

}  // namespace reviewcast
