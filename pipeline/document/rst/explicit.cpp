// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"
#include "document/rst/reader.hpp"

#include <algorithm>
#include <charconv>

namespace reviewcast {

namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::size_t longest_name = 64;
/// A longer replacement is not put in: what a text grows by stays in proportion to it.
constexpr std::size_t longest_replacement = 200;

bool is_name(std::string_view name) {
    return !name.empty() && name.size() <= longest_name && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
               c == '_' || c == '.' || c == '+' || (static_cast<unsigned char>(c) & 0x80) != 0;
    });
}

/// The mark of a note in "[1] text": 1, #, #name, *, a name.
std::string_view note_mark(std::string_view text) {
    if (text.empty() || text.front() != '[') return {};
    const std::size_t close = text.substr(0, longest_name).find(']');
    if (close == npos || (close + 1 < text.size() && text[close + 1] != ' ')) return {};
    const std::string_view mark = text.substr(1, close - 1);
    const std::string_view name = !mark.empty() && mark.front() == '#' ? mark.substr(1) : mark;
    return mark == "*" || mark == "#" || is_name(name) ? mark : std::string_view();
}

/// Bytes of "name::" with the white space after it; 0 where a text is no directive.
std::size_t directive_size(std::string_view text) {
    std::size_t colons = text.find("::");
    if (colons == npos) return 0;
    if (!is_name(trim(text.substr(0, colons)))) return 0;
    const bool ends = colons + 2 == text.size() || text[colons + 2] == ' ' || text[colons + 2] == '\t';
    return ends ? colons + 2 : 0;
}

/// The characters of "0xA9", "U+00A9" or "169"; other text as it is.
void append_character(std::string& text, std::string_view token) {
    int base = 10;
    std::string_view digits = token;
    for (const std::string_view prefix : {"0x", "U+", "u+", "\\u", "\\x"})
        if (token.substr(0, 2) == prefix) digits = token.substr(2), base = 16;
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, base);
    const bool is_scalar = value >= 0x20 && value < 0x110000 && (value < 0xD800 || value > 0xDFFF);
    if (error == std::errc() && end == digits.data() + digits.size() && is_scalar)
        append_utf8(text, value);
    else
        text += token;
}

std::string characters(std::string_view tokens) {
    std::string text;
    for (std::size_t at = 0; at < tokens.size();) {
        const std::size_t end = std::min(tokens.find(' ', at), tokens.size());
        const std::string_view token = tokens.substr(at, end - at);
        if (token == "..") break;
        append_character(text, token);
        at = end + 1;
    }
    return text;
}

std::string without_controls(std::string_view text) {
    std::string kept;
    for (const CodePoint& c : code_points(collapse_space(text)))
        if (!is_control(c.value)) append_utf8(kept, c.value);
    return kept;
}

}  // namespace

void RstReader::find_substitutions() {
    std::vector<Dropped> unlisted;  // the definition is listed as a whole when it is read
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::string_view line = text(i);
        if (line.substr(0, 4) != ".. |") continue;
        const std::size_t close = line.find('|', 4);
        if (close == npos || close == 4) continue;
        const std::string_view name = line.substr(4, close - 4);
        const std::size_t begin = std::min(line.find_first_not_of(' ', close + 1), line.size());
        const std::size_t size = directive_size(line.substr(begin));
        if (size == 0) continue;
        const std::string_view directive = line.substr(begin, size - 2);
        if (directive == "image") substitutions.emplace(name, "");
        if (directive != "replace" && directive != "unicode") continue;
        const std::size_t end = indented_end({i + 1, lines.size()}, lines[i].indent);
        std::vector<Span> value = spans({i, end > i + 1 && !is_blank(i + 1) ? run_end({i, end}) : i + 1});
        value.front() = trimmed(source.text, {value.front().begin + begin + size, value.front().end});
        if (value.front().empty()) value.erase(value.begin());
        TextBuilder builder(unlisted);
        read_rst_marks(join_lines(source.text, value), {}, builder);
        Block block;
        builder.finish(block);
        const std::string replacement =
            without_controls(directive == "unicode" ? characters(block.text.chars) : block.text.chars);
        if (replacement.size() <= longest_replacement) substitutions.emplace(name, replacement);
    }
}

std::size_t RstReader::read_explicit(LineRange range, std::size_t base, const Place& place) {
    const std::size_t i = range.begin;
    const std::size_t end = std::max(indented_end({i + 1, range.end}, base), i + 1);
    const LineRange all{i, end};
    const bool is_bare = text(i) == "..";
    if (text(i).substr(0, 2) == "__") {
        out.drop(source_of(all), "a link's address");
        return end;
    }
    if (is_bare && (end == i + 1 || is_blank(i + 1))) return i + 1;  // parts what stands around it
    if (is_bare) {
        out.drop(source_of(all), "a comment");
        return end;
    }
    const Span whole = source_of(all);
    shorten(i, 2);
    lines[i].indent = std::max(lines[i].indent, base + 1);
    const std::string_view line = text(i);
    if (const std::string_view mark = note_mark(line); !mark.empty()) {
        is_top = false;
        out.drop({lines[i].at.begin + 1, lines[i].at.begin + 1 + mark.size()}, "the mark of a note");
        shorten(i, mark.size() + 2);
        indent_at_least({i + 1, end}, lines[i].indent);
        Place note = place;
        note.kind = Block::Kind::footnote;
        read_body(all, note);
        return end;
    }
    if (line.front() == '_') {
        out.drop(whole, "a link's address");
    } else if (line.front() == '|' && line.find('|', 1) != npos) {
        out.drop(whole, "a text that is defined here and read where it is named");
    } else if (const std::size_t size = directive_size(line); size > 0) {
        read_directive(trim(line.substr(0, size - 2)), size, all, place);
    } else if (const std::size_t colon = line.find(':');
               is_top && place.depth == 0 && colon != npos && is_name(line.substr(0, colon))) {
        const std::string key(line.substr(0, colon));
        shorten(i, colon + 1);
        out.add_field(key, spans(all), "field list", whole);
    } else {
        out.drop(whole, "a comment");
    }
    return end;
}

}  // namespace reviewcast
