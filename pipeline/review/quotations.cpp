// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/quotations.hpp"

#include "base/unicode.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

char32_t closing_quote(char32_t c) {
    switch (c) {
    case U'“':
        return U'”';
    case U'„':
        return U'“';
    case U'«':
        return U'»';
    case U'»':
        return U'«';
    case U'"':
        return U'"';
    default:
        return 0;
    }
}

}  // namespace

void add_quotations(SourceText& text) {
    char32_t awaited = 0;
    std::size_t begin = 0;
    char32_t before = U' ';
    for (std::size_t at = 0; at < text.chars.size();) {
        const CodePoint c = code_point_at(text.chars, at);
        at = c.at.end;
        if (awaited != 0 && (c.value == awaited || (awaited == U'“' && c.value == U'”'))) {
            if (c.at.begin > begin) text.runs.push_back({Emphasis::quotation, {begin, c.at.begin}});
            awaited = 0;
        } else if (const char32_t closing = closing_quote(c.value);
                   closing != 0 && !is_letter(before) && !is_digit(before) && at < text.chars.size() &&
                   text.chars[at] != ' ') {
            awaited = closing;
            begin = at;
        } else if (c.value == U'«') {  // French: a space stands inside the marks
            awaited = U'»';
            begin = at;
        }
        before = c.value;
    }
    std::stable_sort(text.runs.begin(), text.runs.end(),
                     [](const EmphasisRun& a, const EmphasisRun& b) { return a.at.begin < b.at.begin; });
}

}  // namespace reviewcast
