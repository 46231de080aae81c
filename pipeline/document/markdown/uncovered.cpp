// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/uncovered.hpp"

#include "base/unicode.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

void add_text(const SourceText& text, std::vector<Span>& covered) {
    for (const SourceText::Piece& piece : text.pieces)
        covered.push_back(piece.source);
}

}  // namespace

Span words_in(std::string_view source, Span range) {
    Span words{range.begin, range.begin};
    for (std::size_t at = range.begin; at < range.end;) {
        const CodePoint c = code_point_at(source, at);
        at = c.at.end;
        if (!is_letter(c.value) && !is_digit(c.value)) continue;
        if (words.empty()) words.begin = c.at.begin;
        words.end = c.at.end;
    }
    return words;
}

std::vector<Span> uncovered_words(const Document& document, std::string_view source) {
    std::vector<Span> covered;
    for (const Block& block : document.blocks) {
        add_text(block.text, covered);
        add_text(block.container.name, covered);
    }
    for (const Field& field : document.metadata) {
        add_text(field.value, covered);
        covered.push_back(field.source);
    }
    for (const Dropped& dropped : document.dropped)
        covered.push_back(dropped.source);
    std::sort(covered.begin(), covered.end(), [](const Span& a, const Span& b) { return a.begin < b.begin; });
    covered.push_back({source.size(), source.size()});
    std::vector<Span> uncovered;
    std::size_t at = 0;
    for (const Span& span : covered) {
        if (span.begin > at)
            if (const Span words = words_in(source, {at, span.begin}); !words.empty())
                uncovered.push_back(words);
        at = std::max(at, span.end);
    }
    return uncovered;
}

}  // namespace reviewcast
