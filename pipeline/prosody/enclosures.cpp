// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"
#include "prosody/phrases.hpp"

#include <optional>

namespace reviewcast {

namespace {

bool is_open_bracket(char32_t c) {
    return c == U'(' || c == U'[' || c == U'\uFF08';
}
bool is_close_bracket(char32_t c) {
    return c == U')' || c == U']' || c == U'\uFF09';
}

/// The mark that closes a quotation opened by `c` (CLDR quotation marks); 0 where `c` opens none.
char32_t closing_of(char32_t c) {
    switch (c) {
    case U'\u201C':
        return U'\u201D';
    case U'\u201E':
        return U'\u201C';
    case U'\u00AB':
        return U'\u00BB';
    case U'\u00BB':
        return U'\u00AB';
    case U'\u300C':
        return U'\u300D';
    case U'"':
        return U'"';
    default:
        return 0;
    }
}

}  // namespace

std::vector<Span> find_asides(std::string_view text) {
    std::vector<Span> asides;
    std::size_t depth = 0;
    std::size_t begin = 0;
    bool after_word = false;  // "film(s)" is one word
    for (const auto& c : code_points(text)) {
        if (is_open_bracket(c.value) && (depth > 0 || !after_word)) {
            if (depth++ == 0) begin = c.at.begin;
        } else if (is_close_bracket(c.value) && depth > 0 && --depth == 0) {
            asides.push_back({begin, c.at.end});
        }
        after_word = is_letter(c.value) || is_digit(c.value);
    }
    return asides;
}

std::vector<Span> find_quotations(std::string_view text) {
    std::vector<Span> quotations;
    std::optional<std::size_t> begin;
    char32_t closing = 0;
    bool after_word = false;  // 12" is a size, and »…« and “…” close after a word
    for (const auto& c : code_points(text)) {
        if (begin && (c.value == closing || (closing == U'\u201C' && c.value == U'\u201D'))) {
            quotations.push_back({*begin, c.at.end});
            begin.reset();
        } else if (!begin && !after_word && closing_of(c.value) != 0) {
            begin = c.at.begin;
            closing = closing_of(c.value);
        }
        after_word = is_letter(c.value) || is_digit(c.value);
    }
    return quotations;
}

}  // namespace reviewcast
