// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"
#include "document/ascii.hpp"
#include "document/fields/field_values.hpp"
#include "document/fields/front_matter_block.hpp"
#include "document/markdown/lines.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace reviewcast {

namespace {

struct KeyLine {
    Span key, value, whole;
};

/// A line "key: value", "key = value" or "key:: value" (of outliners); nothing where it is none.
bool read_key_line(std::string_view text, Span line, KeyLine& found) {
    std::size_t at = line.begin;
    while (at < line.end && (is_name_byte(text[at]) && text[at] != ':'))
        ++at;
    found.key = {line.begin, at};
    if (found.key.empty()) return false;
    while (at < line.end && (text[at] == ' ' || text[at] == '\t'))
        ++at;
    if (at >= line.end || (text[at] != ':' && text[at] != '=')) return false;
    if (text.substr(at, 2) == "::") ++at;
    if (text[at] == ':' && at + 1 < line.end && !is_ascii_space(text[at + 1])) return false;
    found.value = {std::min(skip_space(text, at + 1), line.end), line.end};
    while (!found.value.empty() && is_ascii_space(text[found.value.end - 1]))
        --found.value.end;
    found.whole = {line.begin, std::max(at + 1, found.value.end)};
    return true;
}

/// Without the quotation marks around it; in broken metadata the second is often what is missing.
Span unquoted(std::string_view text, Span value) {
    if (value.empty() || (text[value.begin] != '"' && text[value.begin] != '\'')) return value;
    const char quote = text[value.begin++];
    if (!value.empty() && text[value.end - 1] == quote) --value.end;
    return value;
}

/// The words of a value that is one link of a wiki: "[[people/Ann Lee|Ann Lee]]".
Span unlinked(std::string_view text, Span value) {
    const std::string_view link = text.substr(value.begin, value.size());
    if (!link.starts_with("[[") || link.find("]]") != link.size() - 2 || link.size() < 5) return value;
    const std::size_t bar = link.rfind('|');
    const std::size_t from = bar != link.npos ? bar : link.rfind('/');
    return {value.begin + (from == link.npos ? 2 : from + 1), value.end - 2};
}

/// A key that nobody writes for a reader: "date_read", "ratingValue", "permalink".
bool is_key_shaped(std::string_view key) {
    bool lower = true;
    for (const char c : key)
        if (c >= 'A' && c <= 'Z') lower = false;
    const bool joined = key.find('_') != std::string_view::npos || key.find('-') != std::string_view::npos;
    return lower || joined || (key[0] >= 'a' && key[0] <= 'z');
}

/// The header of Pelican and MultiMarkdown, whose keys are capitalised like labels for a reader: it has a
/// title and a date, and a key that only a generator of sites reads. `begin` for any other lines.
std::size_t generator_header_end(std::string_view text, std::size_t begin) {
    constexpr std::array<std::string_view, 11> generator_keys{"category", "categories", "tags",    "slug",
                                                              "status",   "authors",    "summary", "modified",
                                                              "template", "layout",     "lang"};
    bool titled = false, dated = false, generated = false;
    std::size_t at = begin;
    for (; at < text.size() && !is_blank_line(text, at); at = next_line(text, at)) {
        KeyLine found;
        if (!read_key_line(text, {at, line_end(text, at)}, found)) return begin;
        std::string key(text.substr(found.key.begin, found.key.size()));
        for (char& c : key)
            if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
        titled |= key == "title";
        dated |= key == "date";
        generated |= std::ranges::find(generator_keys, key) != generator_keys.end();
    }
    return titled && dated && generated ? at : begin;
}

}  // namespace

bool is_key_line(std::string_view line) {
    KeyLine found;
    if (!line.empty() && (line[0] == '"' || line[0] == '\'' || line[0] == '{')) return true;
    if (read_key_line(line, {0, line.size()}, found)) return true;
    // Keys of a few words: "Date read: 2021". More of them are the beginning of a sentence.
    const std::size_t colon = std::min(line.find(": "), line.ends_with(':') ? line.size() - 1 : line.npos);
    return colon != line.npos &&
           std::count(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(colon), ' ') < 3;
}

void read_simple_fields(const Source& source, Span inside, Document& document) {
    const std::string_view text = source.text;
    std::set<std::string, std::less<>> seen;
    for (const Field& field : document.metadata)
        seen.insert(field.key);
    for (std::size_t at = inside.begin; at < inside.end; at = next_line(text, at)) {
        const Span line{at, std::min(line_end(text, at), inside.end)};
        KeyLine found;
        if (!read_key_line(text, line, found)) continue;
        const Span value = unlinked(text, unquoted(text, found.value));
        const std::string key(text.substr(found.key.begin, found.key.size()));
        const char opening = value.empty() ? ' ' : text[value.begin];
        // What opens a list, a map or a block of lines is no simple value.
        if (std::string_view("[{|>&*!").find(opening) != std::string_view::npos && !value.empty()) continue;
        if (!seen.insert(key).second) continue;
        std::size_t begin = value.begin;
        add_front_matter_field(
            document, key, locate_value(text, begin, text.substr(value.begin, value.size()), Quoting::none),
            found.whole);
    }
}

std::size_t bare_fields_end(const Source& source, std::size_t begin) {
    const std::string_view text = source.text;
    if (const std::size_t end = generator_header_end(text, begin); end > begin) return end;
    std::size_t lines = 0, at = begin;
    for (; at < text.size() && !is_blank_line(text, at); at = next_line(text, at)) {
        KeyLine found;
        const Span line{at, line_end(text, at)};
        if (text[at] == '#' && lines > 0) break;
        if (!read_key_line(text, line, found) ||
            !is_key_shaped(text.substr(found.key.begin, found.key.size())))
            return begin;
        if (text.substr(found.key.end, found.value.begin - found.key.end).find('=') != std::string_view::npos)
            return begin;
        ++lines;
    }
    return lines >= 2 ? at : begin;
}

}  // namespace reviewcast
