// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/org/org.hpp"

#include "base/unicode.hpp"
#include "document/org/inline.hpp"
#include "document/org/reader.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

constexpr std::size_t npos = std::string_view::npos;

/// The tags of a heading, ":film:noexport:" at its end, as a range of the line; empty for none.
Span find_tags(std::string_view line) {
    if (line.size() < 3 || line.back() != ':') return {line.size(), line.size()};
    const std::size_t begin = line.find_last_of(" \t") + 1;
    const std::string_view tags = line.substr(begin);
    const bool is_tags = tags.size() > 2 && tags.front() == ':' && tags.find("::") == npos && begin > 0;
    return {is_tags ? begin : line.size(), line.size()};
}

bool has_tag(std::string_view tags, std::string_view wanted) {
    return tags.find(":" + std::string(wanted) + ":") != npos;
}

bool is_rule(std::string_view line) {
    return line.size() >= 5 && line.find_first_not_of('-') == npos;
}

bool is_comment(std::string_view line) {
    return line == "#" || line.substr(0, 2) == "# ";
}

bool is_planning(std::string_view line) {
    for (const std::string_view head : {"SCHEDULED:", "DEADLINE:", "CLOSED:", "CLOCK:"})
        if (line.substr(0, head.size()) == head) return true;
    return false;
}

/// Bytes of "[fn:1]" at the begin of a line, 0 for none.
std::size_t note_size(std::string_view line) {
    if (line.substr(0, 4) != "[fn:") return 0;
    const std::size_t close = line.substr(0, 100).find(']');
    return close == npos || close < 5 || line.substr(4, close - 4).find(':') != npos ? 0 : close + 1;
}

}  // namespace

std::size_t OrgReader::stars(std::size_t line) const {
    if (lines[line].indent > 0) return 0;
    const std::string_view all = text(line);
    const std::size_t count = all.find_first_not_of('*');
    return count != npos && count > 0 && all[count] == ' ' ? count : 0;
}

std::optional<ListMark> OrgReader::list_mark(std::size_t line) const {
    std::optional<ListMark> mark = read_list_mark(text(line));
    const bool is_star = text(line).substr(0, 1) == "*";
    if (mark && (mark->is_letter || (is_star && lines[line].indent == 0))) return {};
    return mark;
}

bool OrgReader::begins_element(std::size_t line) const {
    const std::string_view all = text(line);
    return list_mark(line) || all.front() == '|' || read_org_keyword(all) || is_comment(all) ||
           is_rule(all) || all.substr(0, 2) == ": " || (note_size(all) > 0 && lines[line].indent == 0) ||
           (all.size() > 2 && all.front() == ':' && all.back() == ':' && all.find(' ') == npos);
}

std::size_t OrgReader::read_heading(std::size_t line) {
    const std::size_t level = stars(line);
    const Span all = lines[line].at;
    const std::string_view written = text(line);
    const Span tags = find_tags(written);
    Span title = trimmed(written, {level, tags.begin});
    const auto first_word = [&] {
        const std::string_view rest = written.substr(title.begin, title.size());
        return Span{title.begin, title.begin + std::min(rest.find(' '), rest.size())};
    };
    const auto take = [&](Span word, const char* reason) {
        out.drop({all.begin + word.begin, all.begin + word.end}, reason);
        title = trimmed(written, {word.end, title.end});
    };
    const auto word_is = [&](Span word, std::string_view wanted) {
        return written.substr(word.begin, word.size()) == wanted;
    };
    std::size_t end = line + 1;
    if (has_tag(written.substr(tags.begin), "noexport") || word_is(first_word(), "COMMENT")) {
        while (end < lines.size() && (stars(end) == 0 || stars(end) > level))
            ++end;
        out.drop(source_of({line, end}), "a part that is marked as not to be published");
        return end;
    }
    if (const Span word = first_word(); states.count(written.substr(word.begin, word.size())) > 0)
        take(word, "the state of a task");
    const Span word = first_word();
    if (word.size() == 4 && written.substr(word.begin, 2) == "[#" && written[word.end - 1] == ']')
        take(word, "a priority");
    out.drop({all.begin + tags.begin, all.begin + tags.end}, "the tags of a heading");
    Place place{.container = {}};
    if (!title.empty())
        out.add(Block::Kind::heading, static_cast<int>(std::min<std::size_t>(level, 6)),
                {{all.begin + title.begin, all.begin + title.end}}, place);
    return end;
}

std::optional<int> OrgReader::take_item_marks(std::size_t line) {
    std::optional<int> number;
    if (const std::string_view words = text(line); words.substr(0, 2) == "[@" && words.find(']') != npos) {
        const std::size_t size = words.find(']') + 1;
        number = 0;
        for (const char c : words.substr(2, std::min<std::size_t>(size - 3, 6)))
            if (c >= '0' && c <= '9') number = *number * 10 + (c - '0');
        out.drop({lines[line].at.begin, lines[line].at.begin + size}, "the number of a list item");
        shorten(line, size);
    }
    if (const std::string_view box = text(line).substr(0, 3);
        box == "[ ]" || box == "[X]" || box == "[x]" || box == "[-]") {
        out.drop({lines[line].at.begin, lines[line].at.begin + 3}, "a box of a list item");
        shorten(line, 3);
    }
    return number;
}

std::size_t OrgReader::read_item_line(LineRange range, const Place& item, int number) {
    std::size_t rest = range.begin;
    if (is_blank(rest) || begins_element(rest)) return rest;
    for (++rest; rest < range.end && !is_blank(rest) && !begins_element(rest);)
        ++rest;
    std::vector<Span> words = spans({range.begin, rest});
    const std::size_t sign = (std::string(text(range.begin)) + " ").find(" :: ");
    if (sign == npos || number > 0) {
        out.add(Block::Kind::list_item, item.list_level, words, item, number);
        return rest;
    }
    const Span term{words.front().begin, words.front().begin + sign};
    words.front() = trimmed(source.text, {std::min(term.end + 3, words.front().end), words.front().end});
    if (words.front().empty()) words.erase(words.begin());
    Place pair = item;
    pair.kind = Block::Kind::list_item;
    out.add_pair({term}, words, pair);
    return rest;
}

std::size_t OrgReader::read_list(LineRange range, const Place& place) {
    Place item = place;
    ++item.list_level;
    item.kind = Block::Kind::paragraph;
    std::size_t i = range.begin;
    const std::size_t base = lines[i].indent;
    int number = 0;
    for (std::optional<ListMark> mark = list_mark(i); mark;) {
        const std::size_t end = std::max(indented_end({i + 1, range.end}, base), i + 1);
        number = mark->number > 0 ? mark->number : number + 1;
        shorten(i, mark->size);
        if (const auto counter = take_item_marks(i)) number = *counter;
        const std::size_t rest = read_item_line({i, end}, item, mark->ordered ? number : 0);
        read_body({rest, end}, item);
        i = skip_blank({end, range.end});
        mark = i < range.end && lines[i].indent == base ? list_mark(i) : std::nullopt;
    }
    return i;
}

std::size_t OrgReader::read_note(LineRange range, const Place& place) {
    const std::size_t i = range.begin;
    const std::size_t size = note_size(text(i));
    std::size_t end = i + 1;
    while (end < range.end && (is_blank(end) || note_size(text(end)) == 0) &&
           !(is_blank(end) && is_blank(end - 1)))
        ++end;
    out.drop({lines[i].at.begin + 1, lines[i].at.begin + size - 1}, "the mark of a note");
    shorten(i, size);
    Place note = place;
    note.kind = Block::Kind::footnote;
    read_body({i, end}, note);
    return end;
}

std::size_t OrgReader::read_paragraph(LineRange range, const Place& place) {
    std::size_t end = range.begin + 1;
    while (end < range.end && !is_blank(end) && !begins_element(end))
        ++end;
    // "\\" at the end of a line ends the block: the next one is another.
    std::size_t from = range.begin;
    for (std::size_t i = from; i < end; ++i) {
        const std::string_view line = text(i);
        const bool is_hard = line.size() > 2 && line.substr(line.size() - 2) == "\\\\";
        if (!is_hard && i + 1 < end) continue;
        out.add_text(spans({from, i + 1}), place);
        from = i + 1;
    }
    return end;
}

std::size_t OrgReader::read_element(LineRange range, const Place& place) {
    const std::size_t i = range.begin;
    const std::string_view line = text(i);
    if (const std::optional<OrgKeyword> keyword = read_org_keyword(line))
        return read_keyword(range, *keyword, place);
    const auto drop_line = [&](const char* reason) {
        out.drop(lines[i].at, reason);
        return i + 1;
    };
    if (is_comment(line)) return drop_line("a comment");
    if (is_planning(line)) return drop_line("a date of planning");
    if (is_rule(line)) {
        out.add_separator(lines[i].at, place);
        return i + 1;
    }
    if (line.substr(0, 2) == ": ") return drop_line("code");
    if (line.front() == '|') return read_table(range, place);
    if (line.front() == ':')
        if (const std::size_t after = read_drawer(range, place); after > i) return after;
    if (note_size(line) > 0 && lines[i].indent == 0) return read_note(range, place);
    if (list_mark(i)) return read_list(range, place);
    return read_paragraph(range, place);
}

void OrgReader::read_body(LineRange range, Place place) {
    ++place.depth;
    range.begin = skip_blank(range);
    if (range.empty() || read_too_deep(range, place)) return;
    for (std::size_t i = range.begin; i < range.end;)
        i = skip_blank({read_element({i, range.end}, place), range.end});
}

void OrgReader::read_document() {
    find_ends();
    for (std::size_t i = 0; i < lines.size();) {
        if (!is_blank(i) && stars(i) > 0) {
            i = read_heading(i);
            continue;
        }
        std::size_t end = i + 1;
        while (end < lines.size() && (is_blank(end) || stars(end) == 0))
            ++end;
        read_body({i, end}, Place{.depth = -1, .container = {}});
        i = end;
    }
}

Document read_org(const Source& source, const WarningSink& warn) {
    OrgReader reader{{source, warn, split_lines(source.text), {source.text, read_org_marks}}};
    reader.read_document();
    return std::move(reader.out.document);
}

}  // namespace reviewcast
