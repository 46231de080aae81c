// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/html/entities.hpp"

#include "base/unicode.hpp"
#include "base/xml.hpp"
#include "document/ascii.hpp"
#include "document/entities.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace reviewcast {

namespace {

/// What browsers make of references to the C1 controls (HTML Standard, 13.2.5.80).
constexpr std::array<char32_t, 32> windows_1252{
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

std::string character(std::uint32_t value) {
    if (value >= 0x80 && value < 0xA0) value = windows_1252.at(value - 0x80);
    if (value == 0 || value > 0x10FFFF || (value >= 0xD800 && value < 0xE000)) value = 0xFFFD;
    std::string chars;
    append_utf8(chars, static_cast<char32_t>(value));
    return chars;
}

std::optional<HtmlReference> numeric_reference(std::string_view rest) {
    const bool hexadecimal = rest.size() > 2 && (rest[2] == 'x' || rest[2] == 'X');
    const char* const begin = rest.data() + (hexadecimal ? 3 : 2);
    const char* const end = rest.data() + rest.size();
    std::uint32_t value = 0;
    const auto [stop, error] = std::from_chars(begin, end, value, hexadecimal ? 16 : 10);
    if (stop == begin) return std::nullopt;
    if (error != std::errc()) value = 0;
    const std::size_t size = static_cast<std::size_t>(stop - rest.data());
    return HtmlReference{character(value), size + (stop != end && *stop == ';' ? 1 : 0)};
}

/// libxml2's table of HTML 4's 253 names is asked first: it is quick, and those are nearly all that occur.
std::string named_character(const std::string& name) {
    if (const auto known = html_entity(name)) return character(*known);
    return decode_entity("&" + name + ";");
}

std::optional<HtmlReference> named_reference(std::string_view rest) {
    constexpr std::size_t longest = 31;  // CounterClockwiseContourIntegral
    std::size_t size = 1;
    while (size < rest.size() && size <= longest &&
           (is_ascii_letter(rest[size]) || is_ascii_digit(rest[size])))
        ++size;
    const bool closed = size < rest.size() && rest[size] == ';';
    std::string chars = size > 1 ? named_character(std::string(rest.substr(1, size - 1))) : std::string();
    if (chars.empty()) return std::nullopt;
    if (!closed && (code_point_at(chars, 0).value > 0xFF || (size < rest.size() && rest[size] == '=')))
        return std::nullopt;
    return HtmlReference{std::move(chars), size + (closed ? 1 : 0)};
}

}  // namespace

std::optional<HtmlReference> reference_at(std::string_view source, std::size_t at, std::size_t end) {
    const std::string_view rest = source.substr(at, end - at);
    if (rest.size() < 3) return std::nullopt;
    return rest[1] == '#' ? numeric_reference(rest) : named_reference(rest);
}

SourceText decode_references(std::string_view source, Span span) {
    SourceText text;
    Span space{span.begin, span.begin};
    const auto add = [&](char32_t c, std::string_view chars, Span at) {
        if (is_space(c)) {
            if (space.empty()) space.begin = at.begin;
            space.end = at.end;
            return;
        }
        if (is_control(c)) return;
        if (!space.empty() && !text.chars.empty()) append_other(text, " ", space);
        space = {at.end, at.end};
        if (source[at.begin] == '&')
            append_spelled(text, chars, at);
        else
            append_copy(text, source, at);
    };
    for (std::size_t at = span.begin; at < span.end;) {
        const auto reference = source[at] == '&' ? reference_at(source, at, span.end) : std::nullopt;
        if (reference) {
            const CodePoint first = code_point_at(reference->chars, 0);
            add(first.value, reference->chars, {at, at + reference->size});
            at += reference->size;
        } else {
            const CodePoint c = code_point_at(source, at);
            add(c.value, source.substr(at, c.at.size()), c.at);
            at = c.at.end;
        }
    }
    return text;
}

SourceText decode_references(const SourceText& text) {
    SourceText result;
    for (std::size_t at = 0; at < text.chars.size();) {
        const std::size_t sign = std::min(text.chars.find('&', at), text.chars.size());
        append_part(result, text, {at, sign});
        at = sign;
        if (at == text.chars.size()) break;
        const auto reference = reference_at(text.chars, at, text.chars.size());
        const std::size_t end = at + (reference ? reference->size : 1);
        if (reference)
            append_spelled(result, reference->chars, text.source_of({at, end}));
        else
            append_part(result, text, {at, end});
        at = end;
    }
    return result;
}

}  // namespace reviewcast
