// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/ascii.hpp"
#include "document/markdown/lines.hpp"
#include "document/markdown/marks.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

using Kind = MarkdownMark::Kind;

std::size_t line_begin(std::string_view text, std::size_t at, std::size_t from) {
    while (at > from && text[at - 1] != '\n' && text[at - 1] != '\r')
        --at;
    return at;
}

/// Whether the bytes between are white space, or white space and signs of quotes where a line starts.
bool is_nothing(std::string_view text, Span range, bool at_line_start) {
    for (std::size_t at = range.begin; at < range.end; ++at)
        if (!is_ascii_space(text[at]) && !(at_line_start && text[at] == '>')) return false;
    return true;
}

/// Makes white space that cmark-gfm does not count as such into spaces: a line that holds nothing else is
/// blank.
void fill_white_space(std::string& text, Span line) {
    for (std::size_t at = line.begin; at < line.end; ++at)
        if (text[at] == '\v' || text[at] == '\f') text[at] = ' ';
}

/// Whether the mark would be part of a sentence where it stands on a line of its own.
bool is_inline(std::string_view text, const MarkdownMark& mark) {
    const std::string_view opening = text.substr(mark.at.begin, mark.at.size());
    if (mark.kind == Kind::spoiler_opens || mark.kind == Kind::spoiler_closes) return true;
    if (mark.kind == Kind::silent) return true;
    if (mark.kind == Kind::call)
        return opening.starts_with("{{") && !opening.starts_with("{{<") && !opening.starts_with("{{%");
    if (mark.kind != Kind::tag) return false;
    if (opening.starts_with('['))
        return !opening.starts_with("[list") && !opening.starts_with("[/list") && !opening.starts_with("[c");
    for (const std::string_view name : {"em", "strong", "b", "i", "u", "a", "span", "cite", "q", "mark",
                                        "small", "sup", "sub", "s", "del", "abbr", "font", "code", "kbd"})
        for (const std::string_view sign : {"<", "</"})
            if (opening.starts_with(sign) && opening.substr(sign.size()).starts_with(name) &&
                !is_name_byte(opening.substr(sign.size() + name.size()).front()))
                return true;
    return false;
}

void fill(std::string& text, const MarkdownMark& mark) {
    for (std::size_t at = mark.at.begin; at < mark.at.end; ++at) {
        if (mark.alone) {
            if (text[at] != '\n' && text[at] != '\r') text[at] = ' ';
        } else {
            // A left angle bracket ends a bare address, as the tag would have; in the address of a link it
            // would make one that does not end.
            const bool angle = at == mark.at.begin && mark.at.size() > 1 && mark.kind != Kind::call &&
                               mark.kind != Kind::dropped;
            text[at] = angle ? '<' : ',';
        }
    }
}

}  // namespace

void fill_marks(std::string& text, std::vector<MarkdownMark>& marks) {
    std::size_t from = 0;  // no mark before this byte is on the line
    for (std::size_t first = 0; first < marks.size();) {
        const std::size_t begin = line_begin(text, marks[first].at.begin, from);
        bool alone = is_nothing(text, {begin, marks[first].at.begin}, true);
        bool all_inline = is_inline(text, marks[first]);
        std::size_t last = first;
        std::size_t end = line_end(text, marks[first].at.end);
        while (last + 1 < marks.size() && marks[last + 1].at.begin <= end) {
            alone = alone && is_nothing(text, {marks[last].at.end, marks[last + 1].at.begin}, false);
            ++last;
            all_inline = all_inline && is_inline(text, marks[last]);
            if (marks[last].at.end > end) end = line_end(text, marks[last].at.end);
        }
        alone = alone && !all_inline && is_nothing(text, {marks[last].at.end, end}, false);
        if (alone) fill_white_space(text, {begin, end});
        from = marks[last].at.end;
        for (; first <= last; ++first) {
            marks[first].alone = alone;
            fill(text, marks[first]);
        }
    }
}

}  // namespace reviewcast
