// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/terminal_text.hpp"

#include "base/unicode.hpp"

#include <unicode/uchar.h>

namespace reviewcast {

namespace {

constexpr std::string_view ellipsis = "…";

bool turns_direction(char32_t c) {
    switch (u_charDirection(static_cast<UChar32>(c))) {
    case U_LEFT_TO_RIGHT_EMBEDDING:
    case U_LEFT_TO_RIGHT_OVERRIDE:
    case U_RIGHT_TO_LEFT_EMBEDDING:
    case U_RIGHT_TO_LEFT_OVERRIDE:
    case U_POP_DIRECTIONAL_FORMAT:
    case U_FIRST_STRONG_ISOLATE:
    case U_LEFT_TO_RIGHT_ISOLATE:
    case U_RIGHT_TO_LEFT_ISOLATE:
    case U_POP_DIRECTIONAL_ISOLATE:
        return true;
    default:
        return false;
    }
}

bool is_obeyed(char32_t c) {
    const auto type = u_charType(static_cast<UChar32>(c));
    return type == U_CONTROL_CHAR || type == U_LINE_SEPARATOR || type == U_PARAGRAPH_SEPARATOR ||
           turns_direction(c);
}

std::size_t width_of(char32_t c) {
    constexpr char32_t emoji_follows = 0xfe0f;  // it makes the character before as wide as an emoji
    if (c == emoji_follows) return 1;
    const auto code = static_cast<UChar32>(c);
    const auto hangul = u_getIntPropertyValue(code, UCHAR_HANGUL_SYLLABLE_TYPE);
    const auto type = u_charType(code);
    if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR ||
        hangul == U_HST_VOWEL_JAMO || hangul == U_HST_TRAILING_JAMO)
        return 0;
    const auto width = u_getIntPropertyValue(code, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

}  // namespace

std::string harmless(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = code_point_at(text, at);
        const bool is_broken = c.value == 0xfffd && c.at.size() == 1;
        if (is_broken || is_obeyed(c.value))
            result += '?';
        else
            result += text.substr(at, c.at.size());
        at = c.at.end;
    }
    return result;
}

std::size_t display_width(std::string_view text) {
    std::size_t width = 0;
    for (const CodePoint& c : code_points(text))
        width += width_of(c.value);
    return width;
}

std::string cut_to_width(std::string_view text, std::size_t columns) {
    if (display_width(text) <= columns) return std::string(text);
    if (columns == 0) return "";
    std::size_t width = 1, end = 0;  // of what stands before the ellipsis, and of that
    for (const CodePoint& c : code_points(text)) {
        width += width_of(c.value);
        if (width > columns) break;
        end = c.at.end;
    }
    return std::string(text.substr(0, end)).append(ellipsis);
}

}  // namespace reviewcast
