// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/html/elements.hpp"
#include "document/html/writer.hpp"

#include "base/unicode.hpp"

#include <algorithm>
#include <charconv>
#include <map>

namespace reviewcast {

namespace {

constexpr std::size_t most_columns = 64;
constexpr std::size_t long_cell = 300;  // bytes; a cell with more lays out a page or holds prose

struct Cell {
    SourceText text;
    bool head = false;
    std::size_t column = 0;
    bool spoken = false;  ///< of a head: in a row under it
};

struct Row {
    std::vector<Cell> cells;  ///< ordered by column; no empty ones
    bool heads = false;       ///< all of its cells are th, or it stands in thead
};

/// The rows of a table and what stands in it besides, in the order of the source.
struct Parts {
    std::vector<HtmlId> rows, others;
};

bool is_cell(const HtmlTree& tree, HtmlId id) {
    return tree.is(id, "td") || tree.is(id, "th");
}

Parts parts_of(const HtmlTree& tree, HtmlId id) {
    Parts parts;
    for (HtmlId child = tree[id].first_child; child != no_html_node; child = tree[child].next) {
        if (tree.is(child, "tr")) {
            parts.rows.push_back(child);
        } else if (tree.is(child, "thead") || tree.is(child, "tbody") || tree.is(child, "tfoot")) {
            const Parts inner = parts_of(tree, child);
            parts.rows.insert(parts.rows.end(), inner.rows.begin(), inner.rows.end());
            parts.others.insert(parts.others.end(), inner.others.begin(), inner.others.end());
        } else {
            parts.others.push_back(child);
        }
    }
    return parts;
}

/// Whether a cell holds what a fact does not: a table, a heading, a list, paragraphs, a picture with a text.
bool lays_out(const HtmlTree& tree, HtmlId cell) {
    std::size_t text = 0, paragraphs = 0;
    for (HtmlId at = cell + 1; at < tree[cell].past; ++at) {
        const std::string_view name = tree[at].name;
        if (tree[at].kind == HtmlNode::Kind::text) text += tree[at].tag.size();
        if (name == "table" || name == "blockquote" || heading_level(name) > 0 || name == "article" ||
            (name == "p" && ++paragraphs > 1) || text > long_cell)
            return true;
    }
    return false;
}

bool is_layout(const HtmlTree& tree, HtmlId id, const Parts& parts) {
    const std::string role = tree.attribute(id, "role");
    if (role == "presentation" || role == "none") return true;
    std::size_t widest = 0;
    for (const HtmlId row : parts.rows) {
        std::size_t cells = 0;
        for (HtmlId child = tree[row].first_child; child != no_html_node; child = tree[child].next) {
            if (!is_cell(tree, child)) continue;
            if (lays_out(tree, child)) return true;
            ++cells;
        }
        widest = std::max(widest, cells);
    }
    return widest < 2 || widest > most_columns;
}

std::size_t columns_of(const HtmlTree& tree, HtmlId cell, std::string_view attribute) {
    const std::string value = tree.attribute(cell, attribute);
    std::size_t number = 1;
    std::from_chars(value.data(), value.data() + value.size(), number);
    return std::clamp<std::size_t>(number, 1, most_columns);
}

/// The row's cells at their columns; `spans` holds how many rows each column is still taken by a cell above.
Row read_row(HtmlWriter& writer, HtmlId id, std::map<std::size_t, std::size_t>& spans) {
    const HtmlTree& tree = writer.tree;
    Row row;
    row.heads = tree.is(tree[id].parent, "thead");
    std::size_t column = 0, cells = 0, heads = 0;
    for (HtmlId child = tree[id].first_child; child != no_html_node; child = tree[child].next) {
        if (!is_cell(tree, child)) {
            writer.visit(child);
            continue;
        }
        while (spans.contains(column))
            ++column;
        Cell cell{writer.one_line(child), tree.is(child, "th"), column};
        ++cells;
        if (cell.head) ++heads;
        const std::size_t width = columns_of(tree, child, "colspan");
        const std::size_t height = columns_of(tree, child, "rowspan");
        for (std::size_t i = 0; height > 1 && i < width; ++i)
            spans[column + i] = height;
        column += width;
        if (!cell.text.chars.empty()) row.cells.push_back(std::move(cell));
    }
    row.heads = row.heads || (cells > 1 && heads == cells);
    for (auto span = spans.begin(); span != spans.end();)
        span = --span->second == 0 ? spans.erase(span) : std::next(span);
    return row;
}

void add(SourceText& text, const SourceText& part, std::string_view sign) {
    if (!text.chars.empty()) {
        const std::size_t end = text.source_of({text.chars.size() - 1, text.chars.size()}).end;
        const char last = text.chars.back();
        const bool has_sign = sign == ": " && (last == ':' || last == '?');
        append_other(text, has_sign ? " " : sign, {end, end});
    }
    const std::size_t begin = text.chars.size();
    append_part(text, part, {0, part.chars.size()});
    for (const EmphasisRun& run : part.runs)
        text.runs.push_back({run.kind, {run.at.begin + begin, run.at.end + begin}});
}

Cell* head_of(Row& heads, std::size_t column) {
    for (Cell& head : heads.cells)
        if (head.column == column) return &head;
    return nullptr;
}

void write_row(HtmlWriter& writer, const Row& row, Row& heads, bool two_columns) {
    if (row.cells.empty()) return;
    SourceText text;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const Cell& cell = row.cells[i];
        Cell* const head = two_columns || cell.column == 0 ? nullptr : head_of(heads, cell.column);
        const std::string_view sign = i == 0 ? "" : i == 1 && row.cells[0].column == 0 ? ": " : "; ";
        if (head != nullptr) add(text, head->text, sign);
        if (head != nullptr) head->spoken = true;
        add(text, cell.text, head != nullptr ? " " : sign);
    }
    writer.add_block(Block::Kind::table_row, std::move(text));
}

/// Heads that no row speaks: that of the rows' own names, those of a table of two columns.
void drop_heads(HtmlWriter& writer, const Row& heads) {
    for (const Cell& cell : heads.cells)
        if (!cell.spoken)
            writer.document.dropped.push_back({cell.text.source(), "the head of a table's column"});
}

void write_rows(HtmlWriter& writer, const std::vector<HtmlId>& ids) {
    std::vector<Row> rows;
    std::map<std::size_t, std::size_t> spans;
    std::size_t widest = 0;
    for (const HtmlId id : ids) {
        rows.push_back(read_row(writer, id, spans));
        if (!rows.back().cells.empty()) widest = std::max(widest, rows.back().cells.back().column + 1);
    }
    Row heads;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        // Heads need rows; a lone row of heads in the middle names a group of rows.
        if (rows[i].heads && i + 1 < rows.size() && rows[i].cells.size() > 1) {
            drop_heads(writer, heads);
            heads = rows[i];
        } else {
            write_row(writer, rows[i], heads, widest <= 2);
        }
    }
    drop_heads(writer, heads);
}

}  // namespace

void write_table(HtmlWriter& writer, HtmlId id) {
    const HtmlTree& tree = writer.tree;
    const Parts parts = parts_of(tree, id);
    // Cells of data are never left out one by one; those of a page's layout are.
    const bool is_cut = std::ranges::any_of(parts.rows, [&](HtmlId row) {
        for (HtmlId child = tree[row].first_child; child != no_html_node; child = tree[child].next)
            if (is_cell(tree, child) && writer.is_left_out(child)) return true;
        return false;
    });
    if (is_cut || is_layout(tree, id, parts)) {
        writer.visit_block(id);
        return;
    }
    for (const HtmlId other : parts.others)
        writer.visit(other);
    writer.flush();
    write_rows(writer, parts.rows);
    writer.flush();
}

}  // namespace reviewcast
