// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document.hpp"

namespace reviewcast {

namespace {

SourceText rebase(const SourceText& from, const SourceText& onto) {
    SourceText text;
    for (const SourceText::Piece& piece : from.pieces) {
        const std::string_view chars =
            std::string_view(from.chars).substr(piece.text.begin, piece.text.size());
        if (piece.text.size() == piece.source.size())
            append_part(text, onto, piece.source);
        else
            append_spelled(text, chars, onto.source_of(piece.source));
    }
    text.chars = from.chars;
    text.runs = from.runs;
    return text;
}

}  // namespace

Document rebase(Document document, const SourceText& text) {
    for (Field& field : document.metadata) {
        field.value = rebase(field.value, text);
        if (!field.source.empty()) field.source = text.source_of(field.source);
    }
    for (Block& block : document.blocks) {
        block.text = rebase(block.text, text);
        block.container.name = rebase(block.container.name, text);
    }
    for (Dropped& dropped : document.dropped)
        dropped.source = text.source_of(dropped.source);
    return document;
}

}  // namespace reviewcast
