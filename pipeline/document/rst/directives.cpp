// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"
#include "document/rst/directive.hpp"
#include "document/rst/reader.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

/// A longer title of a container is read as a paragraph instead of standing at each of its blocks.
constexpr std::size_t longest_title = 120;

struct Option {
    std::string_view name;
    Span name_at;
    Span value;
    Span all;
};

/// The parts of a directive: what stands behind its name, ":option: value" lines, and the body.
struct Parts {
    std::vector<Span> argument;
    std::vector<Option> options;
    LineRange body;
};

Parts read_parts(const RstReader& reader, LineRange range, bool takes_argument) {
    Parts parts;
    std::size_t i = range.begin;
    if (takes_argument) {
        if (!reader.is_blank(i)) parts.argument.push_back(reader.lines[i].at);
        for (++i; i < range.end && !reader.is_blank(i) && !read_field_name(reader.text(i)) &&
                  !parts.argument.empty();
             ++i)
            parts.argument.push_back(reader.lines[i].at);
    } else if (reader.is_blank(i)) {
        ++i;
    }
    while (i < range.end && !reader.is_blank(i)) {
        const std::optional<Span> name = read_field_name(reader.text(i));
        if (!name) break;
        const Span at = reader.lines[i].at;
        parts.options.push_back({reader.text(i).substr(name->begin, name->size()),
                                 {at.begin + name->begin, at.begin + name->end},
                                 trimmed(reader.source.text, {at.begin + name->end + 1, at.end}),
                                 at});
        ++i;
    }
    parts.body = {std::min(i, range.end), range.end};
    return parts;
}

std::size_t number_of(std::string_view text) {
    std::size_t number = 0;
    for (const char c : text.substr(0, 3))
        if (c >= '0' && c <= '9') number = number * 10 + static_cast<std::size_t>(c - '0');
    return number;
}

struct DirectiveReader {
    RstReader& reader;
    BlockWriter& out;
    Span name_at;
    std::string name;
    Parts parts;
    Place place;

    [[nodiscard]] std::string_view option(std::string_view wanted) const {
        for (const Option& option : parts.options)
            if (option.name == wanted)
                return std::string_view(reader.source.text).substr(option.value.begin, option.value.size());
        return {};
    }
    void drop_options(std::string_view but = {}) {
        for (const Option& option : parts.options)
            out.drop(option.name == but ? option.name_at : option.all, "a setting of a directive");
    }

    /// The body in a container. Its name stands at each block; a body without blocks has it as text.
    void read_contained(Container container) {
        const std::size_t begin = out.document.blocks.size();
        const SourceText title = container.name;
        Place inner = place;
        if (title.chars.size() <= longest_title) inner.container = std::move(container);
        reader.read_body(parts.body, inner);
        const auto& blocks = out.document.blocks;
        const bool is_carried =
            std::any_of(blocks.begin() + static_cast<std::ptrdiff_t>(begin), blocks.end(),
                        [&](const Block& block) { return block.container.name.pieces == title.pieces; });
        if (is_carried || title.chars.empty()) return;
        Block block{.text = title, .container = place.container};
        out.document.blocks.insert(out.document.blocks.begin() + static_cast<std::ptrdiff_t>(begin), block);
    }

    void read_titled() {
        out.drop(name_at, "the name of a directive");
        drop_options("subtitle");
        Container container{out.read_text(parts.argument), true};
        for (const Option& option : parts.options)
            if (option.name == "subtitle") out.add_text({option.value}, place);
        read_contained(std::move(container));
    }

    void read_classed() {
        out.drop(name_at, "the name of a directive");
        drop_options();
        if (parts.argument.empty()) return reader.read_body(parts.body, place);
        Container container{out.read_plain(span_of(parts.argument)), false};
        if (name == "class" && reader.skip_blank(parts.body) == parts.body.end) {
            out.drop(span_of(parts.argument), "the name of a class");
            reader.class_next = std::move(container);
        } else if (reader.skip_blank(parts.body) == parts.body.end) {
            out.drop(span_of(parts.argument), "the name of a container without text");
        } else {
            read_contained(std::move(container));
        }
    }

    void read_picture() {
        out.drop(span_of(parts.argument), "an image's path");
        drop_options("alt");
        LineRange body = parts.body;
        body.begin = reader.skip_blank(body);
        const bool has_caption = !body.empty() && reader.is_plain(body, reader.lines[body.begin].indent);
        for (const Option& option : parts.options) {
            if (option.name != "alt") continue;
            if (has_caption)
                out.drop(option.value, "a picture's text alternative beside its caption");
            else
                out.add_alternative(option.value, place);
        }
        if (has_caption) {
            const std::size_t end = reader.run_end(body);
            Place caption = place;
            caption.kind = Block::Kind::caption;
            out.add_text(reader.spans({body.begin, end}), caption);
            body.begin = end;
        }
        reader.read_body(body, place);
    }

    void read_table(RstDirective::Kind kind) {
        if (!parts.argument.empty()) {
            Place caption = place;
            caption.kind = Block::Kind::caption;
            out.add_text(parts.argument, caption);
        }
        drop_options("header");
        const std::size_t header_rows = number_of(option("header-rows"));
        if (kind == RstDirective::Kind::table) return reader.read_body(parts.body, place);
        if (kind == RstDirective::Kind::list_table)
            return reader.read_list_table(parts.body, header_rows, place);
        std::vector<Span> rows = reader.spans(parts.body);
        std::size_t headers = header_rows;
        for (const Option& option : parts.options)
            if (option.name == "header") rows.insert(rows.begin(), option.value), headers = 1;
        const std::string_view delimiter = option("delim");
        const char sign = delimiter.size() == 1 ? delimiter.front() : delimiter == "tab" ? '\t' : ',';
        reader.read_csv_table(std::move(rows), sign, headers, place);
    }

    /// What is not known may be a site's own: its argument and options are fields, its body is text.
    void read_unknown() {
        if (!parts.argument.empty())
            out.add_field(name + ".1", parts.argument, "directive", span_of(parts.argument));
        for (const Option& option : parts.options)
            out.add_field(name + "." + std::string(option.name), {option.value}, "directive", option.all);
        if (reader.skip_blank(parts.body) == parts.body.end)
            out.drop(name_at, "the name of a directive");
        else
            read_contained({out.read_plain(name_at), false});
    }

    void read(const RstDirective& directive) {
        using Kind = RstDirective::Kind;
        switch (directive.kind) {
        case Kind::notice:
            drop_options();
            return read_contained({out.read_plain(name_at), false});
        case Kind::titled:
            return read_titled();
        case Kind::classed:
            return read_classed();
        default:
            break;
        }
        out.drop(name_at, "the name of a directive");
        switch (directive.kind) {
        case Kind::quote:
            ++place.quote_level;
            break;
        case Kind::picture:
            return read_picture();
        case Kind::rubric:
            drop_options();
            return out.add(Block::Kind::heading, std::min(reader.section_level + 1, 6), parts.argument,
                           place);
        case Kind::table:
        case Kind::list_table:
        case Kind::csv_table:
            return read_table(directive.kind);
        default:
            break;
        }
        drop_options();
        reader.read_body(parts.body, place);
    }
};

}  // namespace

void RstReader::read_directive(std::string_view name, std::size_t name_size, LineRange range,
                               const Place& place) {
    const std::size_t i = range.begin;
    const std::string key = to_lower(name);
    const std::optional<RstDirective> known = rst_directive(key);
    if (known && known->kind == RstDirective::Kind::silent)
        return out.drop(source_of(range), std::string(known->reason));
    const Span name_at{lines[i].at.begin, lines[i].at.begin + name.size()};
    is_top = is_top && !known;
    shorten(i, name_size);
    if (i + 1 < range.end) {
        std::size_t indent = lines[i].indent;
        for (std::size_t line = i + 1; line < range.end; ++line)
            if (!is_blank(line)) indent = std::min(indent, lines[line].indent);
        lines[i].indent = indent;
    }
    const bool has_argument = !known || known->takes_argument();
    DirectiveReader reader{*this, out, name_at, key, read_parts(*this, range, has_argument), place};
    if (known)
        reader.read(*known);
    else
        reader.read_unknown();
}

}  // namespace reviewcast
