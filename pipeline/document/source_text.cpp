// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/source_text.hpp"

#include "base/unicode.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

using Piece = SourceText::Piece;

bool is_copy(const Piece& piece) {
    return piece.text.size() == piece.source.size();
}

/// The piece that holds byte `at` of the text; the last one for the text's end.
std::vector<Piece>::const_iterator piece_at(const std::vector<Piece>& pieces, std::size_t at) {
    const auto after =
        std::upper_bound(pieces.begin(), pieces.end(), at,
                         [](std::size_t value, const Piece& piece) { return value < piece.text.end; });
    return after == pieces.end() ? std::prev(after) : after;
}

Piece cut(const Piece& piece, Span range) {
    const Span text{std::max(piece.text.begin, range.begin), std::min(piece.text.end, range.end)};
    if (!is_copy(piece)) return {text, piece.source};
    const std::size_t shift = text.begin - piece.text.begin;
    return {text, {piece.source.begin + shift, piece.source.begin + shift + text.size()}};
}

void add_piece(std::vector<Piece>& pieces, const Piece& piece) {
    if (piece.text.empty()) return;
    if (!pieces.empty() && is_copy(piece) && is_copy(pieces.back()) &&
        pieces.back().source.end == piece.source.begin) {
        pieces.back().text.end = piece.text.end;
        pieces.back().source.end = piece.source.end;
        return;
    }
    pieces.push_back(piece);
}

}  // namespace

Span source_of(const std::vector<Piece>& pieces, Span range) {
    if (pieces.empty()) return {};
    const Span covered{pieces.front().text.begin, pieces.back().text.end};
    range = {std::clamp(range.begin, covered.begin, covered.end),
             std::clamp(range.end, covered.begin, covered.end)};
    const Piece first = cut(*piece_at(pieces, range.begin), {range.begin, covered.end});
    if (range.empty()) return {first.source.begin, first.source.begin};
    const Piece last = cut(*piece_at(pieces, range.end - 1), {0, range.end});
    // Cells of a table that stand side by side on several lines come one after the other in the text.
    const auto [begin, end] = std::minmax(first.source.begin, last.source.end);
    return {begin, end};
}

Span SourceText::source_of(Span range) const {
    return reviewcast::source_of(pieces, range);
}

std::vector<Piece> shifted(std::vector<Piece> pieces, std::size_t by) {
    for (Piece& piece : pieces)
        piece.text = {piece.text.begin + by, piece.text.end + by};
    return pieces;
}

SourceText SourceText::part(Span range) const {
    while (!range.empty() && chars[range.begin] == ' ')
        ++range.begin;
    while (!range.empty() && chars[range.end - 1] == ' ')
        --range.end;
    SourceText result;
    append_part(result, *this, range);
    for (const EmphasisRun& run : runs) {
        const Span at{std::max(run.at.begin, range.begin), std::min(run.at.end, range.end)};
        if (at.begin >= at.end) continue;
        result.runs.push_back({run.kind, {at.begin - range.begin, at.end - range.begin}});
    }
    return result;
}

SourceText copy_collapsed(const std::string& source, Span span) {
    SourceText result;
    Span space{span.begin, span.begin};
    for (std::size_t at = span.begin; at < span.end;) {
        const CodePoint c = code_point_at(source, at);
        const std::size_t end = std::min(c.at.end, span.end);
        if (is_space(c.value)) {
            if (space.empty()) space.begin = at;
            space.end = end;
        } else {
            if (!space.empty() && !result.chars.empty()) append_other(result, " ", space);
            append_copy(result, source, {at, end});
            space = {end, end};
        }
        at = end;
    }
    return result;
}

void append_copy(SourceText& text, std::string_view source, Span span) {
    const std::size_t begin = text.chars.size();
    text.chars.append(source.substr(span.begin, span.size()));
    add_piece(text.pieces, {{begin, text.chars.size()}, span});
}

void append_other(SourceText& text, std::string_view chars, Span source) {
    const std::size_t begin = text.chars.size();
    text.chars.append(chars);
    add_piece(text.pieces, {{begin, text.chars.size()}, source});
}

void append_spelled(SourceText& text, std::string_view chars, Span source) {
    if (chars.size() != source.size()) {
        append_other(text, chars, source);
        return;
    }
    // The last character answers for all of the source, or for all but its first byte where it is alone.
    const std::size_t last = code_point_before(chars, chars.size()).at.begin;
    append_other(text, chars.substr(0, last), {source.begin, source.begin});
    append_other(text, chars.substr(last), {source.begin + (last == 0 ? 1 : 0), source.end});
}

void append_part(SourceText& text, const SourceText& from, Span range) {
    if (range.empty()) return;
    const std::size_t begin = text.chars.size();
    text.chars.append(from.chars, range.begin, range.size());
    for (auto piece = piece_at(from.pieces, range.begin);
         piece != from.pieces.end() && piece->text.begin < range.end; ++piece) {
        Piece copy = cut(*piece, range);
        copy.text = {copy.text.begin - range.begin + begin, copy.text.end - range.begin + begin};
        add_piece(text.pieces, copy);
    }
}

void widen_last(SourceText& text, std::size_t source_end) {
    if (text.pieces.empty()) return;
    Piece last = text.pieces.back();
    const std::size_t begin = code_point_before(text.chars, text.chars.size()).at.begin;
    if (is_copy(last) && begin > last.text.begin) {
        const Piece tail = cut(last, {begin, last.text.end});
        text.pieces.back() = cut(last, {last.text.begin, begin});
        text.pieces.push_back(tail);
    }
    text.pieces.back().source.end = std::max(text.pieces.back().source.end, source_end);
}

}  // namespace reviewcast
