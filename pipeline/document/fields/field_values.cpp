// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/fields/field_values.hpp"

#include "base/unicode.hpp"
#include "document/ascii.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace reviewcast {

namespace {

/// How many bytes of the source at `at` spell the character; 0 where they do not.
std::size_t spelled_in(std::string_view source, std::size_t at, std::string_view character, Quoting quoting) {
    if (at >= source.size()) return 0;
    if (quoting == Quoting::single_quotes && source.substr(at, 2) == "''") return character == "'" ? 2 : 0;
    if (quoting == Quoting::double_quotes && source[at] == '\\') {
        const char kind = at + 1 < source.size() ? source[at + 1] : ' ';
        const std::size_t digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
        std::size_t size = 2 + digits;
        // a pair of surrogates stands for one character
        if (kind == 'u' && character.size() == 4 && source.substr(at + size, 2) == "\\u") size += 6;
        return at + size <= source.size() ? size : 0;
    }
    return source.substr(at, character.size()) == character ? character.size() : 0;
}

std::string without_controls(std::string_view text) {
    std::string kept;
    for (const CodePoint& c : code_points(text))
        if (!is_control(c.value)) append_utf8(kept, c.value);
    return kept;
}

/// Values that say that there is none, in lower case.
constexpr std::array<std::string_view, 6> nothing{"null", "~", "nan", ".nan", "none", "undefined"};

}  // namespace

SourceText locate_value(std::string_view source, std::size_t& at, std::string_view value, Quoting quoting) {
    SourceText text;
    const std::size_t begin = at;
    for (std::size_t i = 0; i < value.size();) {
        const CodePoint c = code_point_at(value, i);
        const std::string_view character = value.substr(i, c.at.size());
        i = c.at.end;
        if (is_space(c.value)) {
            const std::size_t space = at;
            if (const std::size_t size = spelled_in(source, at, character, quoting); size > 0) at += size;
            while (at < source.size() && is_ascii_space(source[at]))
                ++at;
            if (!text.chars.empty() && text.chars.back() != ' ') append_other(text, " ", {space, at});
            continue;
        }
        if (quoting == Quoting::block || quoting == Quoting::double_quotes)
            while (at < source.size() && is_ascii_space(source[at]))
                ++at;
        const std::size_t size = spelled_in(source, at, character, quoting);
        if (size == 0) {
            SourceText whole;
            append_spelled(whole, collapse_space(without_controls(value)),
                           {begin, std::min(source.size(), std::max(at, begin + 1))});
            return whole;
        }
        if (is_control(c.value)) {
            at += size;
            continue;
        }
        if (source.substr(at, size) == character)
            append_copy(text, source, {at, at + size});
        else
            append_spelled(text, character, {at, at + size});
        at += size;
    }
    return text.part({0, text.chars.size()});
}

void add_front_matter_field(Document& document, std::string key, SourceText value, Span source) {
    const std::string word = to_lower(value.chars);
    if (value.chars.empty() || std::find(nothing.begin(), nothing.end(), word) != nothing.end())
        document.dropped.push_back({source, "a key without a value"});
    else
        document.metadata.push_back({std::move(key), std::move(value), "front matter", source});
}

void add_front_matter(Document read, Document& document) {
    std::move(read.metadata.begin(), read.metadata.end(), std::back_inserter(document.metadata));
    std::move(read.dropped.begin(), read.dropped.end(), std::back_inserter(document.dropped));
}

}  // namespace reviewcast
