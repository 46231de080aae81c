// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace reviewcast {

// What the grammars of markup say of single bytes; bytes of other scripts are none of it.
[[nodiscard]] constexpr bool is_ascii_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
[[nodiscard]] constexpr bool is_ascii_digit(char c) {
    return c >= '0' && c <= '9';
}
[[nodiscard]] constexpr bool is_ascii_space(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}
[[nodiscard]] constexpr bool is_ascii_punctuation(char c) {
    return c > ' ' && c < '\x7F' && !is_ascii_letter(c) && !is_ascii_digit(c);
}
/// A byte of a name in markup: letters, digits, hyphen, underscore, full stop, colon.
[[nodiscard]] constexpr bool is_name_byte(char c) {
    return is_ascii_letter(c) || is_ascii_digit(c) || c == '-' || c == '_' || c == '.' || c == ':';
}

/// The text with A to Z in lower case.
[[nodiscard]] inline std::string lower_ascii(std::string_view text) {
    std::string lower(text);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return lower;
}

/// The first byte at or after `at` that is no ASCII white space; text.size() for none.
[[nodiscard]] inline std::size_t skip_space(std::string_view text, std::size_t at) {
    while (at < text.size() && is_ascii_space(text[at]))
        ++at;
    return at;
}

}  // namespace reviewcast
