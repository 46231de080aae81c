// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/json_text.hpp"

#include "base/unicode.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

namespace reviewcast {

namespace {

/// The four digits of a \u escape at `at`, or nothing.
std::optional<std::uint32_t> escaped_unit(std::string_view text, std::size_t at, std::size_t end) {
    if (at + 6 > end || text[at] != '\\' || text[at + 1] != 'u') return std::nullopt;
    std::uint32_t unit = 0;
    const auto [stop, error] = std::from_chars(text.data() + at + 2, text.data() + at + 6, unit, 16);
    if (error != std::errc() || stop != text.data() + at + 6) return std::nullopt;
    return unit;
}

/// Adds the character that an escape at `at` stands for; where the escape ends.
std::size_t append_escape(SourceText& text, std::string_view source, std::size_t at, std::size_t end) {
    const auto unit = escaped_unit(source, at, end);
    if (!unit) {
        constexpr std::string_view letters = "bfnrt", meanings = "\b\f\n\r\t";
        const std::size_t known = letters.find(source[at + 1]);
        const char meant = known == std::string_view::npos ? source[at + 1] : meanings[known];
        append_spelled(text, {&meant, 1}, {at, at + 2});
        return at + 2;
    }
    std::uint32_t value = *unit;
    std::size_t stop = at + 6;
    const auto second = escaped_unit(source, stop, end);
    if (value >= 0xD800 && value < 0xDC00 && second && *second >= 0xDC00 && *second < 0xE000) {
        value = 0x10000 + ((value - 0xD800) << 10) + (*second - 0xDC00);
        stop += 6;
    }
    std::string chars;
    append_utf8(chars, value >= 0xD800 && value < 0xE000 ? U'\uFFFD' : static_cast<char32_t>(value));
    append_spelled(text, chars, {at, stop});
    return stop;
}

}  // namespace

SourceText decode_json_string(std::string_view source, Span at) {
    SourceText text;
    while (at.begin < at.end) {
        const std::size_t escape = std::min(source.find('\\', at.begin), at.end);
        if (escape > at.begin) append_copy(text, source, {at.begin, escape});
        at.begin = escape + 1 < at.end ? append_escape(text, source, escape, at.end) : at.end;
    }
    return text;
}

}  // namespace reviewcast
