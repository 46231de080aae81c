// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/rst/reader.hpp"

#include <algorithm>

namespace reviewcast {

std::optional<ListMark> RstReader::list_mark(LineRange range, std::size_t base, bool in_list) const {
    const std::optional<ListMark> mark = read_list_mark(text(range.begin));
    if (!mark || !mark->ordered) return mark;
    const std::size_t next = range.begin + 1;
    // "12. was the number\nof the house" is wrapped prose.
    if (next < range.end && !is_blank(next) && lines[next].indent <= base && !read_list_mark(text(next)))
        return {};
    if (!mark->is_letter || in_list) return mark;
    // A letter alone is an initial: a list has a second item.
    const std::size_t after = skip_blank({indented_end({next, range.end}, base), range.end});
    if (after >= range.end || lines[after].indent != base) return {};
    const std::optional<ListMark> second = read_list_mark(text(after));
    return second && second->is_letter ? mark : std::nullopt;
}

std::size_t RstReader::read_list(LineRange range, std::size_t base, const Place& place) {
    Place item = place;
    ++item.list_level;
    item.kind = Block::Kind::paragraph;
    // Running text right below an item, not indented, is the item's: so it is meant, if not allowed.
    const auto goes_on = [&](std::size_t line) {
        return line < range.end && !is_blank(line) && is_plain({line, range.end}, base) &&
               !read_list_mark(text(line));
    };
    int number = 0;
    std::size_t i = range.begin;
    std::optional<ListMark> mark = list_mark(range, base, false);
    const bool ordered = mark->ordered;
    while (mark && mark->ordered == ordered) {
        std::size_t end = std::max(indented_end({i + 1, range.end}, base), i + 1);
        number = mark->number > 0 ? mark->number : number + 1;
        shorten(i, mark->size);
        if (is_blank(i)) lines[i].indent = base + 1;
        indent_at_least({i + 1, end}, lines[i].indent);
        std::size_t rest = i;
        if (!is_blank(i) && is_plain({i, end}, lines[i].indent)) {
            for (++rest; rest < end && !is_blank(rest) && !read_list_mark(text(rest));)
                ++rest;
            for (; rest == end && goes_on(end); ++rest)
                ++end;
            out.add(Block::Kind::list_item, item.list_level, spans({i, rest}), item, ordered ? number : 0);
        }
        read_body({rest, end}, item);
        i = skip_blank({std::max(end, i + 1), range.end});
        mark =
            i < range.end && lines[i].indent == base ? list_mark({i, range.end}, base, true) : std::nullopt;
    }
    return i;
}

void RstReader::read_pair(const std::vector<Span>& name, LineRange body, Place place) {
    body.begin = skip_blank(body);
    std::vector<Span> value;
    if (!body.empty() && is_plain(body, lines[body.begin].indent)) {
        const std::size_t end = run_end(body);
        value = spans({body.begin, end});
        body.begin = end;
    }
    out.add_pair(name, value, place);
    read_body(body, place);
}

std::size_t RstReader::read_field(LineRange range, std::size_t base, const Place& place) {
    const std::size_t i = range.begin;
    const std::size_t end = std::max(indented_end({i + 1, range.end}, base), i + 1);
    const Span name = *read_field_name(text(i));
    const Span all = source_of({i, end});
    const Span written{lines[i].at.begin + name.begin, lines[i].at.begin + name.end};
    shorten(i, name.end + 1);
    lines[i].indent = base + 1;
    if (!is_top || place.depth > 0) {
        read_pair({written}, {i, end}, place);
        return end;
    }
    const std::string key = source.text.substr(written.begin, written.size());
    std::size_t item = skip_blank({i, end});
    const bool is_list = item < end && read_list_mark(text(item)) && !read_list_mark(text(item))->ordered;
    if (!is_list) {
        out.add_field(key, spans({i, end}), "field list", all);
        return end;
    }
    while (item < end) {
        std::size_t next = item + 1;
        while (next < end && (is_blank(next) || !read_list_mark(text(next))))
            ++next;
        if (const std::optional<ListMark> mark = read_list_mark(text(item))) shorten(item, mark->size);
        const std::vector<Span> value = spans({item, next});
        out.add_field(key, value, "field list", span_of(value));
        item = next;
    }
    out.drop(written, "the name of a field");
    return end;
}

std::size_t RstReader::read_line_block(LineRange range, const Place& place) {
    std::size_t i = range.begin;
    while (i < range.end && !is_blank(i) && (text(i) == "|" || text(i).substr(0, 2) == "| ")) {
        shorten(i, 1);
        const std::size_t first = i++;
        // A long line goes on below, without a bar.
        while (i < range.end && !is_blank(i) && text(i).front() != '|')
            ++i;
        if (const std::vector<Span> line = spans({first, i}); !line.empty()) out.add_text(line, place);
    }
    return i;
}

std::size_t RstReader::read_paragraph(LineRange range, std::size_t base, const Place& place) {
    const std::size_t i = range.begin;
    std::size_t end = i + 1;
    if (end < range.end && !is_blank(end) && lines[end].indent > base && text(i) != "::") {
        end = indented_end({end, range.end}, base);
        read_pair({lines[i].at}, {i + 1, end}, place);
        return end;
    }
    // A list below "Pros:" is one even without the blank line that the format asks for.
    while (end < range.end && !is_blank(end) && !is_adornment(text(end)) &&
           !(text(end - 1).back() == ':' && read_list_mark(text(end))))
        ++end;
    std::vector<Span> lines_read = spans({i, end});
    const bool leads_code =
        text(end - 1).size() >= 2 && text(end - 1).substr(text(end - 1).size() - 2) == "::";
    if (leads_code) {
        Span& last = lines_read.back();
        // "text::" is read with one colon, "text ::" and "::" with none.
        const bool alone = last.size() == 2 || source.text[last.end - 3] == ' ';
        last = trimmed(source.text, {last.begin, last.end - (alone ? 2 : 1)});
        if (last.empty()) lines_read.pop_back();
    }
    if (!lines_read.empty()) out.add_text(lines_read, place);
    if (!leads_code) return end;
    const std::size_t code = skip_blank({end, range.end});
    if (code == range.end) return end;
    std::size_t code_end = indented_end({code, range.end}, base);
    if (code_end == code && read_list_mark(text(code)) == std::nullopt && !is_adornment(text(code))) {
        // A literal block without indentation has one sign before each line.
        const char sign = text(code).front();
        if (std::string_view("!\"#$%&',/;<=>?@^_`{|}~").find(sign) == std::string_view::npos) return end;
        while (code_end < range.end && !is_blank(code_end) && text(code_end).front() == sign)
            ++code_end;
    }
    out.drop(source_of({code, code_end}), "code");
    return std::max(code_end, end);
}

}  // namespace reviewcast
