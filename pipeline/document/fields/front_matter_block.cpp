// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/fields/front_matter_block.hpp"

#include "base/format.hpp"
#include "base/unicode.hpp"
#include "document/ascii.hpp"
#include "document/fields/site_headers.hpp"
#include "document/lines.hpp"
#include "document/markdown/lines.hpp"

#include <algorithm>
#include <optional>

namespace reviewcast {

namespace {

using Reader = void (*)(const Source&, Span, Document&, const WarningSink&);

/// Behind a byte order mark, blank lines and comments at the start.
std::size_t skip_head(std::string_view text) {
    std::size_t at = text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    while (true) {
        while (at < text.size() && is_blank_line(text, at))
            at = next_line(text, at);
        if (text.substr(at, 4) != "<!--") return at;
        const std::size_t end = text.find("-->", at);
        if (end == std::string_view::npos || !is_blank_line(text, end + 3)) return at;
        at = next_line(text, end + 3);
    }
}

std::string_view line_of(std::string_view text, std::size_t at) {
    std::string_view line = text.substr(at, line_end(text, at) - at);
    while (!line.empty() && is_ascii_space(line.back()))
        line.remove_suffix(1);
    return line;
}

/// The first line from `begin` that is one of the fences; nothing for none.
std::optional<std::size_t> find_fence(std::string_view text, std::size_t begin, std::string_view fence) {
    for (std::size_t at = begin; at < text.size(); at = next_line(text, at)) {
        const std::string_view line = line_of(text, at);
        if (line == fence || (fence == "---" && line == "...")) return at;
    }
    return std::nullopt;
}

/// Whether the first line that says anything is a key's: two rules with prose between are no front matter.
bool holds_keys(std::string_view text, Span inside) {
    for (std::size_t at = inside.begin; at < inside.end; at = next_line(text, at)) {
        const std::string_view line = line_of(text, at);
        if (!line.empty() && line[0] != '#') return is_key_line(line);
    }
    return true;
}

/// Where the lines of keys end that no fence closes.
std::size_t keys_end(std::string_view text, std::size_t at) {
    while (at < text.size() && !is_blank_line(text, at) &&
           (is_ascii_space(text[at]) || text[at] == '-' || is_key_line(line_of(text, at))))
        at = next_line(text, at);
    return at;
}

std::size_t read_fenced(const Source& source, std::size_t begin, std::string_view fence, Reader read,
                        Document& document, const WarningSink& warn) {
    const std::string_view text = source.text;
    const std::size_t first = next_line(text, begin);
    const auto close = find_fence(text, first, fence);
    if (close && holds_keys(text, {first, *close})) {
        read(source, {first, *close}, document, warn);
        return next_line(text, *close);
    }
    const std::size_t end = close ? first : keys_end(text, first);
    if (end == first || next_line(text, first) == end) return 0;  // a rule, and prose
    warn({"unclosed-front-matter",
          format("{}:{}: the front matter has no '{}' at its end; it was taken to end before line {}",
                 source.name, line_number(text, begin), fence, line_number(text, end))});
    read(source, {first, end}, document, warn);
    return end;
}

/// Behind the object in braces at `at`, in which strings stand in these quotes; nothing where it has no end.
std::optional<std::size_t> object_end(std::string_view text, std::size_t at, std::string_view quotes) {
    std::size_t depth = 0;
    char quote = 0;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (quote != 0) {
            if (c == '\\') ++at;
            if (c == quote) quote = 0;
        } else if (quotes.find(c) != std::string_view::npos) {
            quote = c;
        } else if (c == '{') {
            ++depth;
        } else if (c == '}' && --depth == 0) {
            return at + 1;
        }
    }
    return std::nullopt;
}

std::size_t read_object(const Source& source, std::size_t begin, Document& document,
                        const WarningSink& warn) {
    const std::string_view text = source.text;
    const std::size_t inside = skip_space(text, begin + 1);
    if (inside >= text.size() || text[inside] != '"') return 0;
    const auto end = object_end(text, begin, "\"");
    if (!end || !is_blank_line(text, *end)) return 0;
    read_json_fields(source, {begin, *end}, document, warn);
    return *end;
}

/// Eleventy's "---json": fences that say what is between them.
std::size_t read_named(const Source& source, std::size_t begin, std::string_view language, Document& document,
                       const WarningSink& warn) {
    const std::size_t first = next_line(source.text, begin);
    const auto close = find_fence(source.text, first, "---");
    if (!close) return 0;
    const Reader read = language == "json"   ? read_json_fields
                        : language == "toml" ? read_toml_fields
                                             : read_yaml_fields;
    read(source, {first, *close}, document, warn);
    return next_line(source.text, *close);
}

/// MDX's `export const meta = {title: 'Vertigo'}` behind its imports: the object, which YAML can read too.
std::optional<SiteHeader> find_module_object(std::string_view text, std::size_t at) {
    constexpr std::size_t most_lines = 64;
    for (std::size_t n = 0;
         n < most_lines && (line_of(text, at).starts_with("import ") || is_blank_line(text, at)); ++n)
        at = next_line(text, at);
    for (const std::string_view name : {"meta", "metadata", "frontmatter", "post"}) {
        const std::string opening = "export const " + std::string(name) + " = {";
        if (text.substr(at, opening.size()) != opening) continue;
        const std::size_t begin = at + opening.size() - 1;
        const auto end = object_end(text, begin, "\"'`");
        if (!end) return std::nullopt;
        const std::size_t rest = *end < text.size() && text[*end] == ';' ? *end + 1 : *end;
        if (!is_blank_line(text, rest)) return std::nullopt;
        return SiteHeader{{{begin, *end}}, next_line(text, rest)};
    }
    return std::nullopt;
}

}  // namespace

std::size_t read_front_matter(const Source& source, Document& document, const WarningSink& warn) {
    const std::string_view text = source.text;
    const std::size_t begin = skip_head(text);
    const std::string_view first = line_of(text, begin);
    if (first == "---" || first.starts_with("--- #"))
        return read_fenced(source, begin, "---", read_yaml_fields, document, warn);
    if (first == "---json" || first == "---toml" || first == "---yaml")
        return read_named(source, begin, first.substr(3), document, warn);
    if (const auto object = find_module_object(text, begin)) {
        read_yaml_fields(source, object->fields.front(), document, warn);
        return object->end;
    }
    if (first == "+++") return read_fenced(source, begin, "+++", read_toml_fields, document, warn);
    if (first == ";;;") return read_fenced(source, begin, ";;;", read_json_fields, document, warn);
    if (first.starts_with('{')) return read_object(source, begin, document, warn);
    if (const auto header = find_closed_header(text, begin)) {
        read_yaml_fields(source, header->fields.front(), document, warn);
        return header->end;
    }
    if (const auto header = find_divided_header(text, begin)) {
        for (const Span& field : header->fields)
            read_simple_fields(source, field, document);
        return header->end;
    }
    const std::size_t end = bare_fields_end(source, begin);
    if (end == begin) return 0;
    read_simple_fields(source, {begin, end}, document);
    return end;
}

}  // namespace reviewcast
