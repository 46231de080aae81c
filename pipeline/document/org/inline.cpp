// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/org/inline.hpp"

#include "base/unicode.hpp"

#include <algorithm>
#include <array>

namespace reviewcast {

namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::string_view markers = "*/_+=~";
/// Brackets within brackets are read this deep.
constexpr int deepest_brackets = 16;
/// Longer names of notes, entities and macros are taken for text.
constexpr std::size_t longest_name = 80;

bool is_letter_char(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_digit_char(char c) {
    return c >= '0' && c <= '9';
}

bool starts_with_any(std::string_view text, std::initializer_list<std::string_view> heads) {
    return std::any_of(heads.begin(), heads.end(),
                       [&](std::string_view head) { return text.substr(0, head.size()) == head; });
}

bool is_picture(std::string_view target) {
    const std::string lower =
        to_lower(target.substr(target.size() - std::min<std::size_t>(target.size(), 8)));
    for (const std::string_view ending : {".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif", ".bmp"})
        if (lower.size() >= ending.size() && lower.substr(lower.size() - ending.size()) == ending)
            return true;
    return false;
}

/// "2021-03-04 Thu" and what a time stamp may have after it.
bool is_time_stamp(std::string_view text) {
    if (text.size() < 10) return false;
    for (std::size_t i = 0; i < 10; ++i)
        if ((i == 4 || i == 7) ? text[i] != '-' : !is_digit_char(text[i])) return false;
    return text.size() == 10 || text[10] == ' ';
}

struct Reader {
    const SourceText& joined;
    std::string_view text;
    TextBuilder& out;
    std::array<std::vector<std::size_t>, markers.size()> ends = {};  ///< where each marker may close
    std::vector<std::size_t> partner = {};                           ///< of each "[": its "]"

    [[nodiscard]] Span source(std::size_t begin, std::size_t end) const {
        return joined.source_of({begin, end});
    }
    [[nodiscard]] bool is_space_at(std::size_t at) const { return is_space(code_point_at(text, at).value); }
    [[nodiscard]] bool is_space_before(std::size_t at) const {
        return is_space(code_point_before(text, at).value);
    }
    [[nodiscard]] bool begins_word(std::size_t at) const {
        if (at == 0) return true;
        const char32_t c = code_point_before(text, at).value;
        return is_space(c) ||
               (c < 0x80 ? std::string_view("-({'\"").find(static_cast<char>(c)) != npos : is_punctuation(c));
    }
    [[nodiscard]] bool ends_word(std::size_t at) const {
        if (at >= text.size()) return true;
        const char32_t c = code_point_at(text, at).value;
        return is_space(c) ||
               (c < 0x80 ? std::string_view("-.,;:!?'\")}\\[]").find(static_cast<char>(c)) != npos
                         : is_punctuation(c));
    }

    void prepare() {
        std::vector<std::size_t> open;
        partner.assign(text.size(), npos);
        for (std::size_t at = 0; at < text.size(); ++at) {
            if (text[at] == '[') open.push_back(at);
            if (text[at] == ']' && !open.empty()) {
                partner[open.back()] = at;
                open.pop_back();
            }
            const std::size_t marker = markers.find(text[at]);
            if (marker == npos || at == 0 || is_space_before(at)) continue;
            // A nested mark may stand before the end: "*/word/*".
            if (ends_word(at + 1) || markers.find(text[at + 1]) != npos) ends[marker].push_back(at);
        }
    }

    void read(std::size_t from, std::size_t end, int depth);
    std::size_t read_mark(std::size_t from, std::size_t at, std::size_t end, int depth);
    std::size_t read_emphasis(std::size_t at, std::size_t end, int depth);
    std::size_t read_bracket(std::size_t at, std::size_t end, int depth);
    std::size_t read_link(std::size_t at, std::size_t close, int depth);
    std::size_t read_note(std::size_t at, std::size_t close, int depth);
    std::size_t read_entity(std::size_t at, std::size_t end);
    std::size_t read_angle(std::size_t at, std::size_t end);
    std::size_t read_macro(std::size_t at, std::size_t end);
};

std::size_t Reader::read_emphasis(std::size_t at, std::size_t end, int depth) {
    const std::size_t marker = markers.find(text[at]);
    if (at + 1 >= end || is_space_at(at + 1)) return at;
    const auto close = std::upper_bound(ends[marker].begin(), ends[marker].end(), at + 1);
    if (close == ends[marker].end() || *close >= end) return at;
    const std::size_t begin = out.open();
    if (text[at] == '=' || text[at] == '~')
        out.add(joined, {at + 1, *close});
    else
        read(at + 1, *close, depth + 1);
    if (text[at] == '*') out.close(Emphasis::strong, begin);
    if (text[at] == '/' || text[at] == '_') out.close(Emphasis::emphasis, begin);
    return *close + 1;
}

/// "[[target]]" or "[[target][text]]".
std::size_t Reader::read_link(std::size_t at, std::size_t close, int depth) {
    const std::size_t target_end = partner[at + 1];
    const std::string_view target = text.substr(at + 2, target_end - at - 2);
    const bool has_text = text[target_end + 1] == '[';
    if (has_text && !is_picture(text.substr(target_end + 2, close - target_end - 3))) {
        out.drop(source(at + 2, target_end), "a link's address");
        read(target_end + 2, close - 1, depth + 1);
    } else if (is_picture(target) || has_text) {
        out.drop(source(at + 2, close - 1), "an image's path");
    } else if (target.front() == '#' ||
               starts_with_any(target, {"id:", "file:", "./", "../", "attachment:"})) {
        out.drop(source(at + 2, target_end), "a link's address");
    } else {
        out.add(joined, {at + 2 + (target.front() == '*' ? 1u : 0u), target_end});
    }
    return close + 1;
}

/// "[fn:1]", "[fn::text]", "[fn:name:text]", "[cite:@key]".
std::size_t Reader::read_note(std::size_t at, std::size_t close, int depth) {
    const std::string_view inner = text.substr(at + 1, close - at - 1);
    const std::size_t colon = inner.substr(0, longest_name).find(':', 3);
    const std::size_t text_begin = colon == npos ? close : at + 2 + colon;
    const bool is_text = starts_with_any(inner, {"fn:"}) && text_begin < close;
    if (!is_text) {
        out.forget_space();
        out.drop(source(at + 1, close), "the mark of a note");
        return close + 1;
    }
    out.drop(source(at + 1, text_begin), "the mark of a note");
    out.add_space(source(at, at));
    out.add_other("(", source(at, at));
    out.forget_space();
    std::size_t begin = text_begin;
    while (begin < close && is_space_at(begin))
        begin = code_point_at(text, begin).at.end;
    read(begin, close, depth + 1);
    out.forget_space();
    out.add_other(")", source(close, close));
    return close + 1;
}

std::size_t Reader::read_bracket(std::size_t at, std::size_t end, int depth) {
    const std::size_t close = partner[at];
    if (close == npos || close >= end) return at;
    const std::string_view inner = text.substr(at + 1, close - at - 1);
    if (starts_with_any(inner, {"fn:", "cite:", "cite/"})) return read_note(at, close, depth);
    if (is_time_stamp(inner)) {
        out.add(joined, {at + 1, close});
        return close + 1;
    }
    if (inner.empty() || inner.front() != '[') return at;
    const std::size_t target_end = partner[at + 1];
    if (target_end == npos || target_end <= at + 2) return at;
    const bool is_whole =
        target_end + 1 == close || (text[target_end + 1] == '[' && partner[target_end + 1] + 1 == close);
    return is_whole ? read_link(at, close, depth) : at;
}

std::size_t Reader::read_entity(std::size_t at, std::size_t end) {
    std::size_t close = at + 1;
    while (close < end && close - at < longest_name &&
           (is_letter_char(text[close]) || is_digit_char(text[close])))
        ++close;
    if (close == at + 1) {
        if (close < end && text[close] == '\\' && (close + 1 == end || text[close + 1] == '\n'))
            return close + 1;  // "\\" ends a line
        return at;
    }
    // Digits belong to few names ("frac12"): "\alpha2" is a letter and a number.
    std::string_view character = org_entity(text.substr(at + 1, close - at - 1));
    while (character.empty() && close > at + 2 && is_digit_char(text[close - 1]))
        character = org_entity(text.substr(at + 1, --close - at - 1));
    if (character.empty()) return at;
    if (text.substr(close, 2) == "{}") close += 2;
    if (character == " ")
        out.add_space(source(at, close));
    else
        out.add_other(character, source(at, close));
    return close;
}

/// "<2021-03-04 Thu>", "<https://example.org>", "<<target>>".
std::size_t Reader::read_angle(std::size_t at, std::size_t end) {
    std::size_t begin = at;
    while (begin < end && begin - at < 3 && text[begin] == '<')
        ++begin;
    const std::size_t limit = std::min(end, begin + 400);
    const std::size_t close = text.substr(0, limit).find_first_of("<>\n", begin);
    if (close == npos || text[close] != '>' || close == begin) return at;
    const std::string_view inner = text.substr(begin, close - begin);
    const bool is_target = begin - at >= 2 && text.substr(close, 2) == ">>";
    if (!is_target && !is_time_stamp(inner) && !starts_with_any(inner, {"http://", "https://", "mailto:"}))
        return at;
    out.add(joined, {begin, close});
    std::size_t after = close;
    while (after < end && text[after] == '>' && after - close < begin - at)
        ++after;
    return after;
}

/// "{{{name(words)}}}".
std::size_t Reader::read_macro(std::size_t at, std::size_t end) {
    if (text.substr(at, 3) != "{{{") return at;
    std::size_t name_end = at + 3;
    while (name_end < end && name_end - at < longest_name &&
           (is_letter_char(text[name_end]) || is_digit_char(text[name_end]) || text[name_end] == '-' ||
            text[name_end] == '_'))
        ++name_end;
    const std::size_t close = text.substr(0, std::min(end, name_end + 2000)).find("}}}", name_end);
    if (close == npos || name_end == at + 3) return at;
    const bool has_words = text[name_end] == '(' && text[close - 1] == ')';
    if (close != name_end && !has_words) return at;
    out.drop(source(at + 3, name_end), "the name of a macro");
    if (has_words) out.add(joined, {name_end + 1, close - 1});
    return close + 3;
}

/// Reads the mark at `at`, if there is one; where reading goes on.
std::size_t Reader::read_mark(std::size_t from, std::size_t at, std::size_t end, int depth) {
    const char c = text[at];
    if (c == '[' && depth < deepest_brackets) return read_bracket(at, end, depth);
    if (c == '\\') return read_entity(at, end);
    if (c == '<') return read_angle(at, end);
    if (c == '{') return read_macro(at, end);
    if (c == '@' && text.substr(at, 2) == "@@") {
        const std::size_t close = text.substr(0, std::min(end, at + 2000)).find("@@", at + 2);
        if (close == npos) return at;
        out.drop(source(at + 2, close), "raw markup");
        return close + 2;
    }
    if (markers.find(c) == npos || (at != from && !begins_word(at))) return at;
    return read_emphasis(at, end, depth);
}

void Reader::read(std::size_t from, std::size_t end, int depth) {
    std::size_t plain = from;
    for (std::size_t at = from; at < end;) {
        if (std::string_view("[\\<{@*/_+=~").find(text[at]) == npos) {
            ++at;
            continue;
        }
        // What precedes goes first; a mark that is none is part of what follows.
        if (plain < at) out.add(joined, {plain, at});
        plain = at;
        const std::size_t after = read_mark(from, at, end, depth);
        if (after > at)
            plain = at = after;
        else
            ++at;
    }
    if (plain < end) out.add(joined, {plain, end});
}

}  // namespace

void read_org_marks(const SourceText& joined, TextBuilder& out) {
    Reader reader{joined, joined.chars, out};
    reader.prepare();
    reader.read(0, joined.chars.size(), 0);
}

}  // namespace reviewcast
