// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/html/words.hpp"
#include "document/html/writer.hpp"

#include "base/unicode.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

namespace reviewcast {

namespace {

/// An attribute's whole number, or `otherwise`.
int number_of(const HtmlTree& tree, HtmlId id, std::string_view name, int otherwise) {
    const std::string value = tree.attribute(id, name);
    int number = 0;
    const auto [stop, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    constexpr int most = 1'000'000;
    return error == std::errc() && stop == value.data() + value.size() && number > -most && number < most
               ? number
               : otherwise;
}

/// Adds ": " and the text, or the text alone where the name ends in a sign of its own.
void join(SourceText& text, const SourceText& rest, std::string_view sign) {
    if (text.chars.empty() || rest.chars.empty()) {
        append_part(text, rest, {0, rest.chars.size()});
        return;
    }
    const std::size_t end = text.source().end;
    const bool signed_already = is_punctuation(code_point_before(text.chars, text.chars.size()).value) &&
                                sign != ", " && text.chars.back() != ')';
    append_other(text, signed_already ? " " : sign, {end, end});
    const std::size_t begin = text.chars.size();
    append_part(text, rest, {0, rest.chars.size()});
    for (const EmphasisRun& run : rest.runs)
        text.runs.push_back({run.kind, {run.at.begin + begin, run.at.end + begin}});
}

bool holds_blocks(const HtmlTree& tree, HtmlId id) {
    std::size_t blocks = 0;
    for (HtmlId at = id + 1; at < tree[id].past; ++at) {
        const std::string_view name = tree[at].name;
        if (name == "ul" || name == "ol" || name == "table" || name == "blockquote" || name == "dl")
            return true;
        if (name == "p" && ++blocks > 1) return true;
    }
    return false;
}

struct Definition {
    SourceText term, text;

    void write(HtmlWriter& writer) {
        if (!term.chars.empty() || !text.chars.empty()) {
            join(term, text, ": ");
            writer.add_block(Block::Kind::table_row, std::move(term));
        }
        term = text = {};
    }
};

void write_definition_parts(HtmlWriter& writer, HtmlId id, Definition& open) {
    const HtmlTree& tree = writer.tree;
    for (HtmlId child = tree[id].first_child; child != no_html_node; child = tree[child].next) {
        if (tree.is(child, "dt")) {
            if (!open.text.chars.empty()) open.write(writer);
            join(open.term, writer.one_line(child), ", ");
        } else if (tree.is(child, "dd") && !holds_blocks(tree, child)) {
            join(open.text, writer.one_line(child), "; ");
        } else if (tree.is(child, "div")) {
            write_definition_parts(writer, child, open);
        } else if (tree.is(child, "dd")) {
            open.write(writer);
            writer.visit(child);
        } else {
            const std::size_t before = writer.document.blocks.size();
            writer.visit(child);
            if (writer.line.empty() && writer.document.blocks.size() == before) continue;
            open.write(writer);
            writer.flush();
        }
    }
}

/// <div class="label">Director</div><div>Ann Lee</div>, and nothing else.
std::optional<std::pair<HtmlId, HtmlId>> labelled_pair(const HtmlTree& tree, HtmlId id) {
    std::vector<HtmlId> elements;
    for (HtmlId child = tree[id].first_child; child != no_html_node; child = tree[child].next) {
        if (tree[child].kind == HtmlNode::Kind::element)
            elements.push_back(child);
        else if (!text_of(tree, child).chars.empty())
            return std::nullopt;
        if (elements.size() > 2) return std::nullopt;
    }
    if (elements.size() != 2) return std::nullopt;
    constexpr std::size_t longest = 120;  // bytes of a fact
    const auto words = class_words(tree, elements[0]);
    const bool label = std::any_of(words.begin(), words.end(),
                                   [](const HtmlClassWord& word) { return word.word == "label"; });
    if (!label || text_of(tree, elements[1], longest + 1).chars.size() > longest ||
        holds_blocks(tree, elements[1]))
        return std::nullopt;
    return std::pair(elements[0], elements[1]);
}

}  // namespace

bool write_labelled(HtmlWriter& writer, HtmlId id) {
    const auto pair = labelled_pair(writer.tree, id);
    if (!pair) return false;
    Definition definition{writer.one_line(pair->first), writer.one_line(pair->second)};
    definition.write(writer);
    return true;
}

void write_list(HtmlWriter& writer, HtmlId id) {
    const HtmlTree& tree = writer.tree;
    const HtmlPlace saved = writer.place;
    const bool numbered = tree.is(id, "ol");
    int number = number_of(tree, id, "start", 1);
    ++writer.place.list_depth;
    for (HtmlId child = tree[id].first_child; child != no_html_node; child = tree[child].next) {
        if (!tree.is(child, "li")) {
            writer.visit(child);
            continue;
        }
        writer.flush();
        const HtmlPlace outside = writer.place;
        number = number_of(tree, child, "value", number);
        if (writer.place.kind == Block::Kind::paragraph || writer.place.kind == Block::Kind::list_item) {
            writer.place.kind = Block::Kind::list_item;
            writer.place.level = writer.place.list_depth;
            writer.place.number = numbered ? number : 0;
            writer.start_item(child);
        }
        writer.visit(child);
        writer.flush();
        writer.place = outside;
        ++number;
    }
    writer.place = saved;
}

void write_definitions(HtmlWriter& writer, HtmlId id) {
    Definition open;
    write_definition_parts(writer, id, open);
    open.write(writer);
}

}  // namespace reviewcast
