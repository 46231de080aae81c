// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/block_writer.hpp"

#include "base/unicode.hpp"
#include "document/captions.hpp"
#include "document/markdown/marks.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

/// A longer header is read once as a row instead of before each cell: a table stays linear in its source.
constexpr std::size_t longest_column_name = 60;

/// Whether a name needs a colon before its value.
bool needs_colon(char32_t last) {
    return last != 0 && last != U':' && last != U'?' && last != U'!' && last != U'：';
}

bool is_empty(const Cell& cell) {
    return std::all_of(cell.begin(), cell.end(), [](Span line) { return line.empty(); });
}

Cell without_empty(const Cell& cell) {
    Cell kept;
    for (const Span line : cell)
        if (!line.empty()) kept.push_back(line);
    return kept;
}

}  // namespace

Span span_of(const std::vector<Span>& lines) {
    return lines.empty() ? Span{} : Span{lines.front().begin, lines.back().end};
}

Span trimmed(std::string_view text, Span at) {
    const std::string_view all = text.substr(at.begin, at.size());
    const std::string_view inner = trim(all);
    if (inner.empty()) return {at.begin, at.begin};
    const auto begin = at.begin + static_cast<std::size_t>(inner.data() - all.data());
    return {begin, begin + inner.size()};
}

void BlockWriter::finish(Block block, TextBuilder& text, Span at) {
    text.finish(block);
    if (!block.text.chars.empty())
        document.blocks.push_back(std::move(block));
    else if (!text.has_dropped())
        drop(at, "marks without text");
}

void BlockWriter::add(Block::Kind kind, int level, const std::vector<Span>& lines, const Place& place,
                      int number) {
    Block block{.kind = kind, .level = level, .number = number, .text = {}, .container = place.container};
    TextBuilder text(document.dropped);
    read_marks(join_lines(source, lines), text);
    finish(std::move(block), text, span_of(lines));
}

Block BlockWriter::running_text(const Place& place) {
    Block block{.kind = place.kind, .text = {}, .container = place.container};
    if (place.kind == Block::Kind::paragraph && place.quote_level > 0) block.kind = Block::Kind::quote;
    if (block.kind == Block::Kind::quote) block.level = std::max(place.quote_level, 1);
    if (block.kind == Block::Kind::list_item) block.level = std::max(place.list_level, 1);
    return block;
}

void BlockWriter::add_text(const std::vector<Span>& lines, const Place& place) {
    Block block = running_text(place);
    TextBuilder text(document.dropped);
    read_marks(join_lines(source, lines), text);
    finish(std::move(block), text, span_of(lines));
}

void BlockWriter::add_pair(const std::vector<Span>& name, const std::vector<Span>& value,
                           const Place& place) {
    Block block = running_text(place);
    TextBuilder text(document.dropped);
    read_marks(join_lines(source, name), text);
    const std::size_t name_end = span_of(name).end;
    if (needs_colon(text.last())) text.add_other(":", {name_end, name_end});
    if (!value.empty()) {
        text.add_space({value.front().begin, value.front().begin});
        read_marks(join_lines(source, value), text);
    }
    finish(std::move(block), text, {span_of(name).begin, value.empty() ? name_end : value.back().end});
}

void BlockWriter::add_separator(Span at, const Place& place) {
    Block block{.kind = Block::Kind::separator, .text = {}, .container = place.container};
    block.text = copy_collapsed(source, at);
    document.blocks.push_back(std::move(block));
}

SourceText BlockWriter::read_text(const std::vector<Span>& lines) {
    Block block;
    TextBuilder text(document.dropped);
    read_marks(join_lines(source, lines), text);
    text.finish(block);
    return std::move(block.text);
}

SourceText BlockWriter::read_plain(Span at) {
    Block block;
    TextBuilder text(document.dropped);
    const SourceText lines = join_lines(source, {at});
    text.add(lines, {0, lines.chars.size()});
    text.finish(block);
    return std::move(block.text);
}

void BlockWriter::add_field(std::string key, const std::vector<Span>& lines, std::string origin, Span at) {
    SourceText value = read_text(lines);
    if (value.chars.empty())
        drop(at, "a field without a value");
    else
        document.metadata.push_back({std::move(key), std::move(value), std::move(origin), at});
}

void BlockWriter::add_row(const std::vector<Cell>& row, const std::vector<SourceText>& names,
                          const Place& place) {
    Block block{.kind = Block::Kind::table_row, .text = {}, .container = place.container};
    TextBuilder text(document.dropped);
    std::size_t said = 0;
    Span all{};
    std::size_t before = 0;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (is_empty(row[i])) continue;
        const Cell cell = without_empty(row[i]);
        const Span at = span_of(cell);
        all = said == 0 ? at : Span{std::min(all.begin, at.begin), std::max(all.end, at.end)};
        if (!text.empty()) {
            const std::string_view sign = said == 1 ? ":" : ";";
            if (said > 1 || needs_colon(text.last())) text.add_other(sign, {before, before});
            text.add_space({at.begin, at.begin});
        }
        if (i > 0 && i < names.size() && !names[i].chars.empty()) {
            text.add(names[i], {0, names[i].chars.size()});
            text.add_space({at.begin, at.begin});
        }
        read_marks(join_lines(source, cell), text);
        before = at.end;
        ++said;
    }
    finish(std::move(block), text, all);
}

bool BlockWriter::add_columns(const std::vector<std::vector<Cell>>& rows, const Place& place) {
    for (const Cell& cell : rows.front()) {
        const Span at = trimmed(source, span_of(without_empty(cell)));
        if (!is_section_name(fold_case(source.substr(at.begin, at.size())))) return false;
    }
    for (std::size_t column = 0; column < rows.front().size(); ++column) {
        const Span head = span_of(without_empty(rows.front()[column]));
        Place inner = place;
        inner.container = {read_plain(head), true};
        const std::size_t before = document.blocks.size();
        for (std::size_t i = 1; i < rows.size(); ++i)
            if (column < rows[i].size() && !is_empty(rows[i][column]))
                add(Block::Kind::list_item, 1, without_empty(rows[i][column]), inner);
        if (document.blocks.size() == before) drop(head, "the name of a column without text");
    }
    return true;
}

void BlockWriter::add_table(const std::vector<std::vector<Cell>>& rows, std::size_t header_rows,
                            const Place& place) {
    if (header_rows == 1 && rows.size() > 1 && add_columns(rows, place)) return;
    std::vector<SourceText> names;
    std::size_t first = 0;
    if (header_rows == 1 && rows.size() > 1 && rows.front().size() > 2) {
        const std::size_t dropped = document.dropped.size();
        std::vector<SourceText> header;
        for (const Cell& cell : rows.front())
            header.push_back(read_text(without_empty(cell)));
        const bool brief = std::all_of(header.begin(), header.end(), [](const SourceText& name) {
            return name.chars.size() <= longest_column_name;
        });
        if (brief) {
            // The name of a column without any cells is in no row, that of the rows' heads in none at all.
            for (std::size_t i = 0; i < header.size(); ++i) {
                const bool said = i > 0 && std::any_of(rows.begin() + 1, rows.end(), [i](const auto& row) {
                                      return i < row.size() && !is_empty(row[i]);
                                  });
                if (!said) drop(span_of(without_empty(rows.front()[i])), "the name of a table's column");
            }
            names = std::move(header);
            first = 1;
        } else {
            document.dropped.resize(dropped);  // they are found again when the header is read as a row
        }
    }
    for (std::size_t i = first; i < rows.size(); ++i)
        add_row(rows[i], names, place);
}

void BlockWriter::add_alternative(Span at, const Place& place) {
    if (is_telling_caption(std::string_view(source).substr(at.begin, at.size())))
        add(Block::Kind::caption, 0, {at}, place);
    else
        drop(at, "a picture's text alternative that says no more than a file name");
}

void BlockWriter::drop(Span at, std::string reason) {
    if (!at.empty()) document.dropped.push_back({at, std::move(reason)});
}

}  // namespace reviewcast
