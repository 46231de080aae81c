// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/tree_reader.hpp"

#include <algorithm>
#include <cmark-gfm.h>

namespace reviewcast {

std::size_t TreeReader::line_at(int line) const {
    const auto index = static_cast<std::size_t>(std::max(line, 1)) - 1;
    return lines[std::min(index, lines.size() - 1)];
}

std::size_t start_of(const TreeReader& tree, MarkdownNode* block) {
    auto* const node = static_cast<cmark_node*>(block);
    const int line = cmark_node_get_start_line(node);
    if (line == 0) {  // a paragraph that the table's extension parted from its table has no place
        cmark_node* next = cmark_node_next(node);
        return next ? start_of(tree, next) : tree.reader.source.text.size();
    }
    const auto column = static_cast<std::size_t>(std::max(cmark_node_get_start_column(node), 1)) - 1;
    return std::min(tree.line_at(line) + column, tree.reader.source.text.size());
}

std::size_t end_of(const TreeReader& tree, MarkdownNode* block) {
    auto* const node = static_cast<cmark_node*>(block);
    const int line = cmark_node_get_end_line(node);
    if (line == 0) {
        cmark_node* next = cmark_node_next(node);
        return next ? end_of(tree, next) : tree.reader.source.text.size();
    }
    return tree.line_at(line + 1);
}

std::string_view masked_text(const TreeReader& tree) {
    return tree.reader.masked.text;
}

void set_kind(TreeReader& tree, Block::Kind kind, int level) {
    MarkdownReader& reader = tree.reader;
    reader.kind = kind;
    reader.level = level;
    reader.item_number = 0;
    if (kind == Block::Kind::paragraph && tree.notes > 0) {
        reader.kind = Block::Kind::footnote;
    } else if (kind == Block::Kind::paragraph && tree.item_opens) {
        reader.kind = Block::Kind::list_item;
        reader.level = reader.list_depth;
        reader.item_number = tree.number;
    }
    tree.item_opens = false;
}

void go_to(TreeReader& tree, std::size_t place) {
    MarkdownReader& reader = tree.reader;
    if (place < reader.at) {  // a note's definition in the midst of what was read already
        reader.at = place;
        return;
    }
    pass_marks(reader, place, false);
}

}  // namespace reviewcast
