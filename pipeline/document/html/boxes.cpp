// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/html/words.hpp"
#include "document/html/writer.hpp"

#include "base/unicode.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

/// Code by its markup, or by its signs: many lines that end or start as no sentence does.
bool is_code(const HtmlTree& tree, HtmlId id) {
    for (HtmlId at = id; at < std::min<HtmlId>(tree[id].past, id + 4); ++at) {
        if (tree.is(at, "code") || tree.is(at, "samp") || tree.is(at, "kbd")) return true;
        for (const HtmlClassWord& word : class_words(tree, at))
            if (word.word == "language" || word.word == "highlight" || word.word == "code" ||
                word.word == "lang" || word.word == "prettyprint")
                return true;
    }
    std::size_t signs = 0, letters = 0;
    for (HtmlId at = id; at < tree[id].past; ++at) {
        if (tree[at].kind != HtmlNode::Kind::text) continue;
        for (const char c : tree.source.substr(tree[at].tag.begin, tree[at].tag.size())) {
            if (std::string_view("{}[]<>;=|\\_$").find(c) != std::string_view::npos) ++signs;
            if ((c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80) ++letters;
        }
    }
    constexpr std::size_t prose = 25;  // small letters a sign of code stands beside in prose
    return signs * prose > letters;
}

}  // namespace

void write_preformatted(HtmlWriter& writer, HtmlId id) {
    if (is_code(writer.tree, id)) {
        writer.drop(id, "code");
        return;
    }
    writer.place.lines_count = true;
    writer.visit_block(id);
}

void write_details(HtmlWriter& writer, HtmlId id) {
    const HtmlTree& tree = writer.tree;
    HtmlId summary = tree[id].first_child;
    while (summary != no_html_node && !tree.is(summary, "summary"))
        summary = tree[summary].next;
    if (summary == no_html_node) {
        writer.visit_block(id);
        return;
    }
    writer.flush();
    const SourceText name = writer.one_line(summary);
    const HtmlPlace saved = writer.place;
    writer.place.container = {name, true};
    const std::size_t before = writer.document.blocks.size();
    for (HtmlId child = tree[id].first_child; child != no_html_node; child = tree[child].next)
        if (child != summary) writer.visit(child);
    writer.flush();
    writer.place = saved;
    const auto& blocks = writer.document.blocks;
    const bool named = std::any_of(
        blocks.begin() + static_cast<std::ptrdiff_t>(before), blocks.end(), [&](const Block& block) {
            return block.container.is_text && block.container.name.pieces == name.pieces;
        });
    if (!named && !name.chars.empty()) writer.add_block(Block::Kind::paragraph, name);
}

SourceText HtmlWriter::one_line(HtmlId id) {
    flush();
    Document inside;
    HtmlWriter writer(tree, left_out_, false, finder, inside);
    writer.title = title;
    writer.place.in_row = true;
    writer.place.caption = place.caption;
    writer.visit_block(id);
    SourceText text;
    for (const Block& block : inside.blocks) {
        if (block.kind == Block::Kind::caption) {
            add_caption_later(block.text);
            continue;
        }
        if (!text.chars.empty() && !block.text.chars.empty()) {
            const std::size_t end = text.source_of({text.chars.size() - 1, text.chars.size()}).end;
            const bool stops = is_punctuation(code_point_before(text.chars, text.chars.size()).value);
            append_other(text, stops ? " " : ", ", {end, end});
        }
        const std::size_t begin = text.chars.size();
        append_part(text, block.text, {0, block.text.chars.size()});
        for (const EmphasisRun& run : block.text.runs)
            text.runs.push_back({run.kind, {run.at.begin + begin, run.at.end + begin}});
    }
    for (Field& field : inside.metadata)
        document.metadata.push_back(std::move(field));
    document.dropped.insert(document.dropped.end(), inside.dropped.begin(), inside.dropped.end());
    return text;
}

}  // namespace reviewcast
