// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/tree.hpp"

#include "base/unicode.hpp"
#include "document/ascii.hpp"
#include "document/markdown/inlines.hpp"
#include "document/markdown/lines.hpp"
#include "document/markdown/tree_reader.hpp"

#include <algorithm>
#include <cmark-gfm.h>
#include <string>
#include <vector>

namespace reviewcast {

namespace {

std::vector<std::size_t> line_starts(std::string_view text) {
    std::vector<std::size_t> starts;
    for (std::size_t at = 0; at < text.size(); at = next_line(text, at))
        starts.push_back(at);
    starts.push_back(text.size());
    return starts;
}

/// Whether a line begins with the label of a link's target, "[name]:"; brackets inside would be escaped.
bool is_definition(std::string_view line) {
    for (std::size_t at = 1; at < line.size(); at += line[at] == '\\' ? 2 : 1)
        if (line[at] == '[' || line[at] == ']') return line.substr(at).starts_with("]:");
    return false;
}

/// Behind definitions of link targets that stand before a paragraph's text.
std::size_t skip_definitions(const TreeReader& tree, cmark_node* node, Span place) {
    const std::string_view text = masked_text(tree);
    cmark_node* first = cmark_node_first_child(node);
    const char* literal = first ? cmark_node_get_literal(first) : nullptr;
    if (literal && literal[0] == '[') return place.begin;
    while (place.begin < place.end && text[place.begin] == '[') {
        const std::size_t end = std::min(line_end(text, place.begin), place.end);
        if (!is_definition(text.substr(place.begin, end - place.begin))) break;
        place.begin = skip_line_break(tree.reader, place.begin, place.end);
    }
    return place.begin;
}

void skip_task_box(TreeReader& tree, cmark_node* node) {
    const std::string_view box = masked_text(tree).substr(tree.reader.at, 4);
    if (box.size() < 4 || box[0] != '[' || box[2] != ']' || box[3] != ' ' ||
        std::string_view(" xX").find(box[1]) == std::string_view::npos)
        return;
    cmark_node* first = cmark_node_first_child(node);
    const char* literal = first ? cmark_node_get_literal(first) : nullptr;
    if (!literal || !std::string_view(literal).starts_with(box)) return;
    cmark_node_set_literal(first, std::string(literal + 4).c_str());
    tree.reader.writer.drop({tree.reader.at, tree.reader.at + 4}, "a tick box");
    tree.reader.at += 4;
}

void read_leaf(TreeReader& tree, cmark_node* node) {
    MarkdownReader& reader = tree.reader;
    Span place{start_of(tree, node), end_of(tree, node)};
    const std::string_view text = masked_text(tree);
    place.begin = std::min(text.find_first_not_of(" \t", place.begin), place.end);
    if (cmark_node_get_type(node) == CMARK_NODE_HEADING) {
        set_kind(tree, Block::Kind::heading, cmark_node_get_heading_level(node));
        while (place.begin < place.end && text[place.begin] == '#')
            ++place.begin;
        place.begin = std::min(text.find_first_not_of(" \t", place.begin), place.end);
    } else {
        place.begin = skip_definitions(tree, node, place);
        set_kind(tree, Block::Kind::paragraph);
    }
    go_to(tree, place.begin);
    begin_block(reader);
    if (reader.kind == Block::Kind::list_item) skip_task_box(tree, node);
    read_inlines(reader, node, place);
    reader.writer.split();
    write_captions(reader);
}

/// Indented text that is none of a program's: words, and the signs that end sentences.
bool reads_as_prose(std::string_view text) {
    std::size_t words = 0, signs = 0, letters = 0;
    bool inside = false;
    for (const char c : text) {
        const bool letter = is_ascii_letter(c) || static_cast<unsigned char>(c) >= 0x80;
        if (letter && !inside) ++words;
        inside = letter || (inside && !is_ascii_space(c));
        letters += letter ? 1 : 0;
        if (std::string_view("{}<>=;_\\$#|[]/+").find(c) != std::string_view::npos) ++signs;
    }
    return words >= 4 && signs * 20 < letters;
}

/// Lines as they stand, without Markdown.
void read_lines(TreeReader& tree, Span place) {
    MarkdownReader& reader = tree.reader;
    const std::string_view text = masked_text(tree);
    for (std::size_t line = place.begin; line < place.end;) {
        const std::size_t stop = std::min(line_end(text, line), place.end);
        if (is_blank_line(text, line)) {
            reader.writer.split();
        } else {
            reader.writer.space({line, line}, true);
            write_literal(reader, text.substr(line, stop - line), stop);
        }
        const std::size_t next = std::min(skip_line_break(reader, line, place.end), place.end);
        pass_marks(reader, next, true);
        line = next;
    }
    reader.writer.split();
}

void read_code(TreeReader& tree, cmark_node* node) {
    MarkdownReader& reader = tree.reader;
    Span place{start_of(tree, node), end_of(tree, node)};
    int length = 0, offset = 0;
    char sign = 0;
    const bool fenced = cmark_node_get_fenced(node, &length, &offset, &sign) != 0;
    go_to(tree, place.begin);
    const auto& marks = reader.masked.marks;
    const bool has_marks = reader.next_mark < marks.size() && marks[reader.next_mark].at.begin < place.end;
    const std::string_view text = masked_text(tree).substr(place.begin, place.size());
    if (!fenced && (has_marks || !reader.frames.empty() || reads_as_prose(text))) {
        set_kind(tree, Block::Kind::paragraph);
        begin_block(reader);
        read_lines(tree, place);
    } else {
        reader.writer.split();
        reader.writer.drop(place, "code");
        pass_marks(reader, place.end, false);
    }
    write_captions(reader);
}

void read_separator(TreeReader& tree, cmark_node* node) {
    go_to(tree, start_of(tree, node));
    tree.reader.writer.split();
    Span place{start_of(tree, node), end_of(tree, node)};
    while (!place.empty() && is_ascii_space(masked_text(tree)[place.end - 1]))
        --place.end;
    tree.reader.writer.add({Block::Kind::separator, 0, 0, plain_words(tree.reader, place)});
}

bool is_table(cmark_node* node) {
    return std::string_view(cmark_node_get_type_string(node)) == "table";
}

void enter_quote(TreeReader& tree, cmark_node* node) {
    go_to(tree, start_of(tree, node));
    ++tree.reader.quote_depth;
    tree.reader.callout_states.push_back(0);
}

void leave_quote(TreeReader& tree) {
    MarkdownReader& reader = tree.reader;
    end_callout_title(reader);
    reader.writer.split();
    --reader.quote_depth;
    const char state = reader.callout_states.back();
    reader.callout_states.pop_back();
    if (state > 0) --reader.callouts;
    if (state > 1) reader.writer.pop_container();
}

void enter_item(TreeReader& tree, cmark_node* node) {
    cmark_node* list = cmark_node_parent(node);
    tree.item_opens = true;
    tree.number = 0;
    if (cmark_node_get_list_type(list) != CMARK_ORDERED_LIST) return;
    const std::string_view text = masked_text(tree);
    for (std::size_t at = start_of(tree, node); at < text.size() && is_ascii_digit(text[at]); ++at)
        tree.number = tree.number * 10 + (text[at] - '0');
}

/// What a block is; true where its children are blocks too.
bool enter(TreeReader& tree, cmark_node* node) {
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_BLOCK_QUOTE:
        enter_quote(tree, node);
        return true;
    case CMARK_NODE_LIST:
        ++tree.reader.list_depth;
        return true;
    case CMARK_NODE_ITEM:
        enter_item(tree, node);
        return true;
    case CMARK_NODE_FOOTNOTE_DEFINITION:
        ++tree.notes;
        return true;
    case CMARK_NODE_PARAGRAPH:
    case CMARK_NODE_HEADING:
        read_leaf(tree, node);
        return false;
    case CMARK_NODE_CODE_BLOCK:
        read_code(tree, node);
        return false;
    case CMARK_NODE_THEMATIC_BREAK:
        read_separator(tree, node);
        return false;
    case CMARK_NODE_HTML_BLOCK: {
        go_to(tree, start_of(tree, node));
        set_kind(tree, Block::Kind::paragraph);
        begin_block(tree.reader);
        read_lines(tree, {start_of(tree, node), end_of(tree, node)});
        return false;
    }
    default:
        if (is_table(node)) read_table(tree, node);
        return false;
    }
}

void leave(TreeReader& tree, cmark_node* node) {
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_BLOCK_QUOTE:
        leave_quote(tree);
        break;
    case CMARK_NODE_LIST:
        --tree.reader.list_depth;
        break;
    case CMARK_NODE_ITEM:
        tree.item_opens = false;
        break;
    case CMARK_NODE_FOOTNOTE_DEFINITION:
        --tree.notes;
        break;
    default:
        break;
    }
}

/// A top-level block and all in it, without recursion.
void read_block(TreeReader& tree, cmark_node* top) {
    cmark_node* node = top;
    while (node) {
        const bool has_blocks = enter(tree, node);
        if (cmark_node* child = has_blocks ? cmark_node_first_child(node) : nullptr) {
            node = child;
            continue;
        }
        if (has_blocks) leave(tree, node);
        while (node != top && !cmark_node_next(node)) {
            node = cmark_node_parent(node);
            leave(tree, node);
        }
        if (node == top) return;
        node = cmark_node_next(node);
    }
}

}  // namespace

void read_markdown_tree(MarkdownReader& reader) {
    const MarkdownTree root = parse_markdown(reader.masked.text);
    TreeReader tree{reader, line_starts(reader.masked.text)};
    // Notes come where they are defined; the parser moved them to the end.
    std::vector<cmark_node*> blocks;
    for (cmark_node* node = cmark_node_first_child(static_cast<cmark_node*>(root.get())); node;
         node = cmark_node_next(node))
        if (start_of(tree, node) < reader.source.text.size()) blocks.push_back(node);
    std::stable_sort(blocks.begin(), blocks.end(),
                     [&](cmark_node* a, cmark_node* b) { return start_of(tree, a) < start_of(tree, b); });
    for (cmark_node* node : blocks)
        read_block(tree, node);
    set_kind(tree, Block::Kind::paragraph);
    pass_marks(reader, reader.source.text.size(), false);
    reader.writer.split();
    write_captions(reader);
}

}  // namespace reviewcast
