// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"
#include "document/rst/reader.hpp"

#include <algorithm>
#include <set>

namespace reviewcast {

namespace {

constexpr std::size_t npos = std::string_view::npos;
/// A table with more columns is broken, or made to be large.
constexpr std::size_t most_columns = 200;

bool is_grid_border(std::string_view line) {
    return line.size() >= 3 && line.front() == '+' && line.back() == '+' &&
           line.find_first_not_of("+-=") == npos && line.find_first_of("-=") != npos;
}

bool is_simple_border(std::string_view line) {
    return line.size() >= 3 && line.front() == '=' && line.find_first_not_of("= \t") == npos &&
           line.find(' ') != npos;
}

/// Byte offsets of columns [0, ...] in a line: walks it once, columns must be asked in rising order.
struct ColumnWalk {
    std::string_view line;
    std::size_t column = 0;
    std::size_t at = 0;

    std::size_t offset(std::size_t wanted) {
        while (column < wanted && at < line.size()) {
            at = code_point_at(line, at).at.end;
            ++column;
        }
        return at;
    }
};

/// Where columns begin, and one behind the last.
std::vector<std::size_t> simple_columns(std::string_view border) {
    std::vector<std::size_t> begins;
    for (std::size_t at = 0; at < border.size() && begins.size() < most_columns; ++at)
        if (border[at] == '=' && (at == 0 || border[at - 1] != '=')) begins.push_back(at);
    return begins;
}

using Row = std::vector<Cell>;

void add_simple_line(const RstReader& reader, std::size_t i, std::size_t table_indent,
                     const std::vector<std::size_t>& columns, std::vector<Row>& rows) {
    const Line& line = reader.lines[i];
    const std::size_t shift = line.indent - std::min(line.indent, table_indent);
    ColumnWalk walk{reader.text(i), shift};
    Row row(columns.size());
    std::size_t begin = 0;
    for (std::size_t c = 0; c < columns.size(); ++c) {
        std::size_t end = c + 1 < columns.size() ? walk.offset(columns[c + 1]) : line.at.size();
        // A word that reaches over the edge belongs to the cell it begins in.
        while (end > begin && end < line.at.size() && walk.line[end - 1] != ' ' && walk.line[end] != ' ')
            ++end;
        const Span cell = trimmed(reader.source.text, {line.at.begin + begin, line.at.begin + end});
        if (!cell.empty()) row[c].push_back(cell);
        begin = std::max(begin, end);
    }
    const bool goes_on = row.front().empty() && !rows.empty();
    if (!goes_on) return rows.push_back(std::move(row));
    for (std::size_t c = 0; c < row.size(); ++c)
        rows.back()[c].insert(rows.back()[c].end(), row[c].begin(), row[c].end());
}

/// Cells of a line between bars; a cell that spans columns is that of its first.
void add_grid_line(const RstReader& reader, std::size_t i, const std::vector<std::size_t>& bars, Row& row) {
    const Line& line = reader.lines[i];
    ColumnWalk walk{reader.text(i)};
    std::size_t begin = npos, cell = 0;
    for (std::size_t b = 0; b < bars.size(); ++b) {
        const std::size_t at = walk.offset(bars[b]);
        const bool is_bar = at < walk.line.size() && (walk.line[at] == '|' || walk.line[at] == '+');
        if (!is_bar && b + 1 < bars.size() && b > 0) continue;
        if (begin != npos && begin <= at) {
            const Span text = trimmed(reader.source.text, {line.at.begin + begin, line.at.begin + at});
            const std::string_view chars = walk.line.substr(text.begin - line.at.begin, text.size());
            if (!text.empty() && chars.find_first_not_of("-=+") != npos)
                row[std::min(cell, row.size() - 1)].push_back(text);
        }
        begin = std::min(at + (is_bar ? 1 : 0), walk.line.size());
        cell = b;
    }
    const Span rest =
        trimmed(reader.source.text, {line.at.begin + std::min(begin, line.at.size()), line.at.end});
    if (!rest.empty()) row[std::min(cell, row.size() - 1)].push_back(rest);
}

/// Columns where a line of the table has a corner: where cells may end.
std::vector<std::size_t> grid_columns(const RstReader& reader, LineRange table) {
    std::set<std::size_t> bars;
    for (std::size_t i = table.begin; i < table.end; ++i) {
        const std::string_view line = reader.text(i);
        if (line.find("+-") == npos && line.find("+=") == npos) continue;
        std::size_t column = 0;
        for (std::size_t at = 0; at < line.size() && bars.size() < most_columns; ++column) {
            if (line[at] == '+') bars.insert(column);
            at = code_point_at(line, at).at.end;
        }
    }
    return {bars.begin(), bars.end()};
}

bool has_text(const Row& row) {
    return std::any_of(row.begin(), row.end(), [](const Cell& cell) { return !cell.empty(); });
}

}  // namespace

bool RstReader::is_table(LineRange range) const {
    return is_grid_border(text(range.begin)) || is_simple_border(text(range.begin));
}

std::size_t RstReader::read_table(LineRange range, const Place& place) {
    std::vector<Row> rows;
    std::size_t header_rows = 0;
    std::size_t i = range.begin;
    if (is_grid_border(text(i))) {
        std::size_t end = i;
        while (end < range.end && !is_blank(end) && (text(end).front() == '+' || text(end).front() == '|'))
            ++end;
        const std::vector<std::size_t> bars = grid_columns(*this, {i, end});
        const std::size_t columns = std::max<std::size_t>(bars.size(), 2) - 1;
        Row row(columns);
        for (; i < end; ++i) {
            const bool border = is_grid_border(text(i));
            if (!border) add_grid_line(*this, i, bars, row);
            if (border && has_text(row)) {
                rows.push_back(std::move(row));
                row = Row(columns);
            }
            if (border && header_rows == 0 && text(i).find('=') != npos) header_rows = rows.size();
        }
        if (has_text(row)) rows.push_back(std::move(row));
    } else {
        const std::vector<std::size_t> columns = simple_columns(text(i));
        const std::size_t indent = lines[i].indent;
        std::size_t borders = 1;
        for (++i; i < range.end && borders < 3; ++i) {
            if (is_simple_border(text(i))) {
                ++borders;
                if (borders == 2 && (i + 1 >= range.end || is_blank(i + 1))) borders = 3;
                if (borders == 2) header_rows = rows.size();
            } else if (!is_blank(i) && text(i).find_first_not_of("- ") != npos) {
                add_simple_line(*this, i, indent, columns, rows);
            }
        }
    }
    out.add_table(rows, header_rows, place);
    return i;
}

void RstReader::read_list_table(LineRange body, std::size_t header_rows, const Place& place) {
    std::vector<Row> rows;
    std::size_t base = npos;
    for (std::size_t i = body.begin; i < body.end; ++i) {
        if (is_blank(i)) continue;
        base = std::min(base, lines[i].indent);
        for (int depth = 0; depth < 2; ++depth) {
            const std::optional<ListMark> mark = read_list_mark(text(i));
            if (!mark || mark->ordered || is_blank(i)) break;
            const bool is_row = lines[i].indent <= base;
            if (is_row || rows.empty())
                rows.emplace_back();
            else
                rows.back().emplace_back();
            shorten(i, mark->size);
            if (is_blank(i)) break;
            if (is_row && lines[i].indent <= base) lines[i].indent = base + 1;
        }
        if (is_blank(i)) continue;
        if (rows.empty()) rows.emplace_back();
        if (rows.back().empty()) rows.back().emplace_back();
        rows.back().back().push_back(lines[i].at);
    }
    out.add_table(rows, header_rows, place);
}

void RstReader::read_csv_table(std::vector<Span> lines_read, char delimiter, std::size_t header_rows,
                               const Place& place) {
    std::vector<Row> rows;
    for (const Span line : lines_read) {
        Row row;
        for (std::size_t at = line.begin; at <= line.end;) {
            while (at < line.end && source.text[at] == ' ')
                ++at;
            const bool quoted = at < line.end && source.text[at] == '"';
            std::size_t end = at + (quoted ? 1 : 0);
            const std::size_t begin = end;
            const auto is_end = [&] {
                if (!quoted) return source.text[end] == delimiter;
                return source.text[end] == '"' && (end + 1 >= line.end || source.text[end + 1] != '"');
            };
            while (end < line.end && !is_end())
                end += quoted && source.text[end] == '"' ? 2 : 1;
            end = std::min(end, line.end);
            const Span cell = trimmed(source.text, {begin, end});
            row.push_back(cell.empty() ? Cell{} : Cell{cell});
            while (end < line.end && source.text[end] != delimiter)
                ++end;
            at = end + 1;
        }
        rows.push_back(std::move(row));
    }
    out.add_table(rows, header_rows, place);
}

}  // namespace reviewcast
