// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"
#include "document/markdown/reader.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

bool is_empty(const SourceText& cell) {
    return std::none_of(cell.chars.begin(), cell.chars.end(),
                        [](char c) { return static_cast<unsigned char>(c) > ' ' && c != '-'; });
}

void append_text(SourceText& text, const SourceText& cell) {
    const std::size_t begin = text.chars.size();
    append_part(text, cell, {0, cell.chars.size()});
    for (const EmphasisRun& run : cell.runs)
        text.runs.push_back({run.kind, {run.at.begin + begin, run.at.end + begin}});
}

/// Signs between two cells; they stand where the one ends and the other begins.
void append_sign(SourceText& text, std::string_view sign, std::size_t from, std::size_t to) {
    append_spelled(text, sign, {std::min(from, to), std::max(from, to)});
}

std::size_t begin_of(const SourceText& cell) {
    return cell.pieces.front().source.begin;
}
std::size_t end_of(const SourceText& cell) {
    return cell.pieces.back().source.end;
}

bool ends_in_sign(const SourceText& cell) {
    const char last = cell.chars.back();
    return last == ':' || last == '?' || last == '!';
}

void add_row(SourceText text, MarkdownWriter& writer) {
    if (text.chars.empty()) return;
    writer.add({Block::Kind::table_row, 0, 0, std::move(text)});
}

/// "Name: value", or what there is of it.
SourceText pair_text(const SourceText& name, const SourceText& value) {
    SourceText text;
    append_text(text, name);
    append_sign(text, ends_in_sign(name) ? " " : ": ", end_of(name), begin_of(value));
    append_text(text, value);
    return text;
}

/// A row of more than two cells: "Head: Column value; Column value".
SourceText row_text(const std::vector<SourceText>& row, const std::vector<SourceText>* header) {
    SourceText text;
    bool after_head = false;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (is_empty(row[i])) continue;
        if (!text.chars.empty()) {
            const bool head = after_head && !ends_in_sign(text);
            append_sign(text, after_head ? (head ? ": " : " ") : "; ", end_of(text), begin_of(row[i]));
        }
        after_head = i == 0;
        if (i > 0 && header && i < header->size() && !is_empty((*header)[i])) {
            const SourceText& column = (*header)[i];
            append_spelled(text, column.chars, column.source());
            append_sign(text, " ", begin_of(row[i]), begin_of(row[i]));
        }
        append_text(text, row[i]);
    }
    return text;
}

void write_pairs(std::vector<std::vector<SourceText>>& rows, MarkdownWriter& writer) {
    for (auto& row : rows) {
        row.resize(2);
        if (is_empty(row[0]) || is_empty(row[1]))
            add_row(is_empty(row[0]) ? std::move(row[1]) : std::move(row[0]), writer);
        else
            add_row(pair_text(row[0], row[1]), writer);
    }
}

/// A column for each section that its head names: "Pros | Cons".
void write_columns(std::vector<std::vector<SourceText>>& rows, MarkdownWriter& writer) {
    for (std::size_t column = 0; column < rows.front().size(); ++column)
        for (std::size_t i = 1; i < rows.size(); ++i) {
            if (column >= rows[i].size() || is_empty(rows[i][column])) continue;
            Block item{Block::Kind::list_item, 1, 0, std::move(rows[i][column])};
            item.container = {rows.front()[column], true};
            writer.add(std::move(item));
        }
}

bool names_sections(const std::vector<SourceText>& header) {
    return !header.empty() && std::all_of(header.begin(), header.end(), [](const SourceText& cell) {
        return is_section_name(fold_case(cell.chars));
    });
}

}  // namespace

void write_table(TableText table, MarkdownWriter& writer) {
    auto& rows = table.rows;
    std::size_t width = 0;
    for (const auto& row : rows)
        width = std::max(width, row.size());
    if (rows.empty() || width == 0) return;
    if (table.has_header && rows.size() > 1 && names_sections(rows.front())) {
        write_columns(rows, writer);
        return;
    }
    if (width <= 2) {
        write_pairs(rows, writer);
        return;
    }
    const bool named = table.has_header && rows.size() > 1;
    for (std::size_t i = named ? 1 : 0; i < rows.size(); ++i)
        add_row(row_text(rows[i], named ? &rows.front() : nullptr), writer);
    // The head of the rows' heads stands in none of them.
    if (named && !rows.front().empty() && !rows.front()[0].chars.empty())
        writer.drop(rows.front()[0].source(), "the name of a table's column");
}

}  // namespace reviewcast
