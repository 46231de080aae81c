// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/rst/rst.hpp"

#include "document/rst/reader.hpp"

#include <algorithm>

namespace reviewcast {

bool is_adornment(std::string_view line) {
    constexpr std::string_view signs = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    return line.size() >= 4 && signs.find(line.front()) != std::string_view::npos &&
           line.find_first_not_of(line.front()) == std::string_view::npos;
}

bool RstReader::is_plain(LineRange range, std::size_t base) const {
    const std::string_view line = text(range.begin);
    return !list_mark(range, base, false) && !read_field_name(line) && !is_table(range) &&
           !is_adornment(line) && line.substr(0, 3) != ".. " && line != ".." && line.substr(0, 2) != "| " &&
           line.substr(0, 4) != ">>> " && line != "::";
}

std::size_t RstReader::read_title(LineRange range, const Place& place) {
    if (place.depth > 0) return range.begin;
    const std::size_t i = range.begin;
    const auto is_rule = [&](std::size_t line, std::size_t width) {
        const std::string_view rule = line < range.end ? text(line) : std::string_view();
        // Short titles have short lines: "Up" and "==".
        return !rule.empty() &&
               (is_adornment(rule) || (rule.size() >= width && is_adornment(std::string(4, rule.front())) &&
                                       rule.find_first_not_of(rule.front()) == std::string_view::npos));
    };
    const bool over = i + 2 < range.end && !is_blank(i + 1) && is_rule(i, lines[i + 1].width) &&
                      text(i) == text(i + 2) && !is_adornment(text(i + 1));
    const std::size_t title = over ? i + 1 : i;
    if (!over && (i + 1 >= range.end || is_blank(i + 1) || is_adornment(text(i)) ||
                  lines[i + 1].indent != lines[i].indent || !is_rule(i + 1, lines[i].width)))
        return range.begin;
    const std::pair<char, bool> style{text(title + 1).front(), over};
    const auto known = std::find(adornments.begin(), adornments.end(), style);
    section_level = std::min(static_cast<int>(known - adornments.begin()) + 1, 6);
    if (known == adornments.end()) adornments.push_back(style);
    out.add(Block::Kind::heading, section_level, {lines[title].at}, place);
    return title + 2;
}

std::size_t RstReader::read_element(LineRange range, std::size_t base, const Place& place) {
    const std::size_t i = range.begin;
    if (lines[i].indent > base) {
        const std::size_t end = indented_end(range, base);
        Place quote = place;
        ++quote.quote_level;
        is_top = false;
        read_body({i, end}, quote);
        return end;
    }
    const std::string_view line = text(i);
    if (line == ".." || line.substr(0, 3) == ".. " || line.substr(0, 3) == "__ ")
        return read_explicit(range, base, place);
    if (read_field_name(line)) return read_field(range, base, place);
    const std::size_t after_title = read_title(range, place);
    if (after_title > i) return after_title;
    is_top = false;
    if (is_table(range)) return read_table(range, place);
    if (is_adornment(line)) {
        out.add_separator(lines[i].at, place);
        return i + 1;
    }
    if (list_mark(range, base, false)) return read_list(range, base, place);
    if (line == "|" || line.substr(0, 2) == "| ") return read_line_block(range, place);
    if (line.substr(0, 4) == ">>> ") {
        const std::size_t end = run_end(range);
        out.drop(source_of({i, end}), "code");
        return end;
    }
    return read_paragraph(range, base, place);
}

void RstReader::read_body(LineRange range, Place place) {
    range.begin = skip_blank(range);
    if (range.empty()) return;
    ++place.depth;
    std::size_t base = lines[range.begin].indent;
    for (std::size_t i = range.begin; i < range.end; ++i)
        if (!is_blank(i)) base = std::min(base, lines[i].indent);
    if (read_too_deep(range, place)) return;
    for (std::size_t i = range.begin; i < range.end;) {
        Place here = place;
        const bool has_class = !class_next.name.chars.empty();
        if (has_class) here.container = std::move(class_next);
        class_next = {};
        i = skip_blank({read_element({i, range.end}, base, here), range.end});
    }
}

void RstReader::read_document() {
    find_substitutions();
    read_body({0, lines.size()}, Place{.depth = -1, .container = {}});
}

Document read_rst(const Source& source, const WarningSink& warn) {
    RstReader reader{{source, warn, split_lines(source.text), {source.text, {}}}};
    reader.out.read_marks = [&reader](const SourceText& joined, TextBuilder& text) {
        read_rst_marks(joined, reader.substitutions, text);
    };
    reader.read_document();
    return std::move(reader.out.document);
}

}  // namespace reviewcast
