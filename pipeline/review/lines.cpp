// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.hpp"
#include "base/format.hpp"
#include "base/unicode.hpp"
#include "review/plain_text.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

bool is_break(char32_t c) {
    return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

std::size_t line_of(std::string_view bytes, std::size_t at) {
    return 1 + static_cast<std::size_t>(
                   std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
}

/// Controls that no text editor writes; escape sequences of terminals are let pass.
bool is_binary_byte(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != '\v' &&
            byte != 0x1B) ||
           byte == 0x7F;
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

void check_plain_text(std::string_view bytes, const std::string& name) {
    if (bytes.empty()) throw InputError(name + ": is empty; a review in UTF-8 text is needed");
    if (const auto nul = bytes.find('\0'); nul != std::string_view::npos)
        throw InputError(format("{}:{}: is binary (a NUL at byte {}); UTF-8 text is allowed", name,
                                line_of(bytes, nul), nul));
    if (const auto bad = find_invalid_utf8(bytes))
        throw InputError(format("{}:{}: is not well-formed UTF-8 at byte {}; UTF-8 text is allowed", name,
                                line_of(bytes, *bad), *bad));
    const auto binary = static_cast<std::size_t>(std::count_if(bytes.begin(), bytes.end(), is_binary_byte));
    if (binary * 10 > bytes.size())
        throw InputError(
            format("{}: is binary ({} of {} bytes are control characters); UTF-8 text is allowed", name,
                   binary, bytes.size()));
    for (std::size_t at = 0; at < bytes.size();) {
        const CodePoint c = code_point_at(bytes, at);
        if (!is_space(c.value) && !is_control(c.value)) return;
        at = c.at.end;
    }
    throw InputError(name + ": is blank; a review in UTF-8 text is needed");
}

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

}  // namespace reviewcast
