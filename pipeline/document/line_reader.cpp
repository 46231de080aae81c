// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/line_reader.hpp"

#include "base/format.hpp"

#include <algorithm>

namespace reviewcast {

std::string_view LineReader::text(std::size_t i) const {
    return std::string_view(source.text).substr(lines[i].at.begin, lines[i].at.size());
}

std::size_t LineReader::skip_blank(LineRange range) const {
    while (!range.empty() && is_blank(range.begin))
        ++range.begin;
    return range.begin;
}

std::size_t LineReader::run_end(LineRange range) const {
    while (!range.empty() && !is_blank(range.begin))
        ++range.begin;
    return range.begin;
}

std::size_t LineReader::indented_end(LineRange range, std::size_t indent) const {
    std::size_t end = range.begin;
    for (std::size_t i = range.begin; i < range.end && (is_blank(i) || lines[i].indent > indent); ++i)
        if (!is_blank(i)) end = i + 1;
    return end;
}

std::vector<Span> LineReader::spans(LineRange range) const {
    std::vector<Span> result;
    for (std::size_t i = range.begin; i < range.end; ++i)
        if (!is_blank(i)) result.push_back(lines[i].at);
    return result;
}

Span LineReader::source_of(LineRange range) const {
    return span_of(spans(range));
}

void LineReader::shorten(std::size_t i, std::size_t bytes) {
    Line& line = lines[i];
    const Span rest = trimmed(source.text, {line.at.begin + bytes, line.at.end});
    line.indent += rest.begin - line.at.begin;
    line.at = rest.empty() ? Span{line.at.end, line.at.end} : rest;
}

void LineReader::indent_at_least(LineRange range, std::size_t indent) {
    for (std::size_t i = range.begin; i < range.end; ++i)
        lines[i].indent = std::max(lines[i].indent, indent);
}

void LineReader::warn_at(std::size_t line, std::string code, std::string_view what) const {
    warn({std::move(code),
          format("{}:{}: {}", source.name, line_number(source.text, lines[line].at.begin), what)});
}

bool LineReader::read_too_deep(LineRange range, const Place& place) {
    if (place.depth <= deepest_nesting) return false;
    if (!was_deep)
        warn_at(range.begin, "deep-nesting", "is nested too deeply; what lies deeper is read as paragraphs");
    was_deep = true;
    for (std::size_t i = skip_blank(range); i < range.end;) {
        const std::size_t end = run_end({i, range.end});
        out.add_text(spans({i, end}), place);
        i = skip_blank({end, range.end});
    }
    return true;
}

}  // namespace reviewcast
