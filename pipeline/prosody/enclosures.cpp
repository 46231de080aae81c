// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"
#include "prosody/phrases.hpp"

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

std::vector<Span> find_bracketed(std::string_view text) {
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
    std::size_t begin = 0;
    char32_t closing = 0;     // 0 outside quotations
    bool after_word = false;  // 12" is a size, and »…« and “…” close after a word
    for (const auto& c : code_points(text)) {
        if (closing != 0 && (c.value == closing || (closing == U'\u201C' && c.value == U'\u201D'))) {
            quotations.push_back({begin, c.at.end});
            closing = 0;
        } else if (closing == 0 && !after_word) {
            begin = c.at.begin;
            closing = closing_of(c.value);
        }
        after_word = is_letter(c.value) || is_digit(c.value);
    }
    return quotations;
}

/// Dashes between words: "word — word", "word—word", "word--word", "word - word"; not those of ranges and
/// compounds.
std::vector<Span> find_dashes(std::string_view text) {
    std::vector<Span> dashes;
    const auto is_gap = [&](std::size_t at) { return at < text.size() && text[at] == ' '; };
    for (const auto& c : code_points(text)) {
        if (c.at.begin == 0 || c.at.end == text.size()) continue;
        const bool spaced = is_gap(c.at.begin - 1) && is_gap(c.at.end);
        const bool is_double = c.value == U'-' && text[c.at.end] == '-';
        if (c.value == U'\u2014' || is_double || ((c.value == U'\u2013' || c.value == U'-') && spaced))
            dashes.push_back({c.at.begin, c.at.end + (is_double ? 1u : 0u)});
    }
    return dashes;
}

}  // namespace

std::vector<Enclosure> find_enclosures(std::string_view written) {
    std::vector<Enclosure> found;
    for (const auto& at : find_bracketed(written))
        found.push_back({at, Enclosure::Kind::aside, Border::comma});
    for (const auto& at : find_quotations(written))
        found.push_back({at, Enclosure::Kind::quotation, Border::comma});
    const auto dashes = find_dashes(written);
    for (const auto& dash : dashes)
        found.push_back({{dash.begin, dash.end + 1}, Enclosure::Kind::dash, Border::clause});
    if (dashes.size() == 2)
        found.push_back({{dashes[0].end, dashes[1].begin}, Enclosure::Kind::aside, Border::clause});
    return found;
}

}  // namespace reviewcast
