// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/tree_reader.hpp"

#include "document/ascii.hpp"
#include "document/markdown/lines.hpp"

#include <algorithm>
#include <cmark-gfm.h>

namespace reviewcast {

namespace {

/// The cells of the row that begins at `at`, between the bars that no backslash escapes.
std::vector<Span> row_cells(std::string_view text, Span row) {
    std::vector<Span> cells;
    std::size_t begin = std::min(text.find_first_not_of(" \t", row.begin), row.end);
    if (begin < row.end && text[begin] == '|') ++begin;
    for (std::size_t at = begin; at < row.end; ++at) {
        if (text[at] == '\\') {
            ++at;
        } else if (text[at] == '|') {
            cells.push_back({begin, at});
            begin = at + 1;
        }
    }
    if (begin < row.end) cells.push_back({begin, row.end});
    return cells;
}

void read_row(TreeReader& tree, cmark_node* row, std::size_t begin, TableText& table) {
    MarkdownReader& reader = tree.reader;
    const std::string_view text = masked_text(tree);
    table.rows.emplace_back();
    std::vector<Span> cells = row_cells(text, {begin, line_end(text, begin)});
    cmark_node* cell = cmark_node_first_child(row);
    for (std::size_t i = 0; cell; ++i, cell = cmark_node_next(cell)) {
        if (i >= cells.size()) break;
        Span place = cells[i];
        place.begin = std::min(text.find_first_not_of(" \t", place.begin), place.end);
        go_to(tree, place.begin);
        reader.writer.capture();
        read_inlines(reader, cell, place);
        table.rows.back().push_back(reader.writer.release());
    }
}

}  // namespace

void read_table(TreeReader& tree, MarkdownNode* block) {
    auto* const node = static_cast<cmark_node*>(block);
    MarkdownReader& reader = tree.reader;
    set_kind(tree, Block::Kind::paragraph);
    reader.writer.split();
    TableText table;
    table.has_header = true;
    cmark_node* row = cmark_node_first_child(node);
    cmark_node* second = row ? cmark_node_next(row) : nullptr;
    const int delimiter = second ? cmark_node_get_start_line(second) - 1 : cmark_node_get_end_line(node);
    const std::string_view text = masked_text(tree);
    for (; row; row = cmark_node_next(row)) {
        const bool header = table.rows.empty();
        std::size_t begin = header ? tree.line_at(delimiter - 1) : start_of(tree, row);
        for (int quotes = 0; header && begin < text.size(); ++begin)
            if (text[begin] == '>' ? ++quotes > reader.quote_depth : !is_ascii_space(text[begin])) break;
        read_row(tree, row, begin, table);
    }
    go_to(tree, end_of(tree, node));
    write_table(std::move(table), reader.writer);
    write_captions(reader);
}

}  // namespace reviewcast
