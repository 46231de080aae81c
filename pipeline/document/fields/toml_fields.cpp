// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.hpp"
#include "base/format.hpp"
#include "base/toml.hpp"
#include "document/ascii.hpp"
#include "document/fields/field_values.hpp"
#include "document/fields/front_matter_block.hpp"
#include "document/lines.hpp"
#include "document/markdown/lines.hpp"

#include <algorithm>
#include <map>

namespace reviewcast {

namespace {

struct Leaf {
    std::string key;
    Json value;
    std::size_t line = 0;
};

std::string escaped(std::string_view name) {  // RFC 6901, section 3
    std::string pointer;
    for (const char c : name) {
        if (c == '~')
            pointer += "~0";
        else if (c == '/')
            pointer += "~1";
        else
            pointer += c;
    }
    return pointer;
}

/// The parser refuses to nest deeper than 256 levels.
void collect(const Toml& toml, const Json& value, const std::string& pointer, const std::string& key,
             std::vector<Leaf>& leaves) {
    if (value.is_object()) {
        for (const auto& [name, inner] : value.items())
            collect(toml, inner, pointer + "/" + escaped(name), key.empty() ? name : key + "." + name,
                    leaves);
    } else if (value.is_array()) {
        std::size_t index = 0;
        for (const Json& item : value)
            collect(toml, item, pointer + "/" + std::to_string(index++), key, leaves);
    } else {
        const auto line = toml.line.find(pointer);
        leaves.push_back({key, value, line == toml.line.end() ? 0 : static_cast<std::size_t>(line->second)});
    }
}

/// What is written where a value stands: a string's characters, or what is there up to a comma or the end.
SourceText read_value(std::string_view text, std::size_t& at, const Json& value) {
    const std::size_t end = line_end(text, at);
    if (value.is_string()) {
        const std::string& chars = value.get_ref<const std::string&>();
        const std::size_t quote = text.find_first_of("\"'", at);
        if (quote < end) {
            const bool is_double = text[quote] == '"';
            at = quote;
            while (at < text.size() && text[at] == text[quote] && at - quote < 3)
                ++at;
            if (at - quote == 2) at = quote + 1;
            SourceText found =
                locate_value(text, at, chars, is_double ? Quoting::double_quotes : Quoting::none);
            if (at < text.size() && text[at] == text[quote]) ++at;
            return found;
        }
    }
    std::size_t begin = at;
    while (begin < end && (is_ascii_space(text[begin]) ||
                           std::string_view("[],={}").find(text[begin]) != std::string_view::npos))
        ++begin;
    std::size_t stop = begin;
    while (stop < end && std::string_view(",]}#").find(text[stop]) == std::string_view::npos)
        ++stop;
    at = stop;
    return copy_collapsed(std::string(text.substr(0, end)), {begin, stop});
}

}  // namespace

void read_toml_fields(const Source& source, Span inside, Document& document, const WarningSink& warn) {
    const std::string_view text = source.text;
    const std::size_t first_line = line_number(text, inside.begin);
    std::vector<Leaf> leaves;
    try {
        // Line breaks in front, so that the parser counts the lines of the file.
        const Toml toml = parse_toml(
            std::string(first_line - 1, '\n') + source.text.substr(inside.begin, inside.size()), source.name);
        collect(toml, toml.values, "", "", leaves);
    } catch (const UsageError& error) {
        warn({"broken-front-matter", format("{}; its plain 'key = value' lines were taken", error.what())});
        read_simple_fields(source, inside, document);
        return;
    }
    std::stable_sort(leaves.begin(), leaves.end(),
                     [](const Leaf& a, const Leaf& b) { return a.line < b.line; });
    std::size_t at = inside.begin, line = first_line;
    for (const Leaf& leaf : leaves) {
        if (leaf.line > line) {
            for (; line < leaf.line && at < inside.end; ++line)
                at = next_line(text, at);
        }
        const std::size_t begin = at;
        if (const std::size_t sign = text.find('=', at); sign < line_end(text, at)) {
            const std::string last = leaf.key.substr(leaf.key.rfind('.') + 1);
            if (text.substr(at, sign - at).find(last) != std::string_view::npos) at = sign + 1;
        }
        const SourceText value = read_value(text.substr(0, inside.end), at, leaf.value);
        add_front_matter_field(document, leaf.key, value, {begin, std::max(begin, at)});
    }
}

}  // namespace reviewcast
