// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/html/elements.hpp"
#include "document/html/entities.hpp"
#include "document/html/meaning.hpp"
#include "document/html/silent.hpp"
#include "document/html/words.hpp"
#include "document/html/writer.hpp"

#include "base/unicode.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace reviewcast {

namespace {

/// "* * *", "⁂", "-----": a rule that is typed.
bool is_typed_rule(const SourceText& text) {
    std::size_t signs = 0, spaces = 0;
    bool asterisks = false;
    for (const CodePoint& c : code_points(text.chars)) {
        if (c.value == U' ') {
            ++spaces;
            continue;
        }
        if (std::u32string_view(U"*·•~–—_-#=⁂❦§").find(c.value) == std::u32string_view::npos) return false;
        asterisks = asterisks || c.value == U'*';
        signs += c.value == 0x2042 || c.value == 0x2766 ? 3 : 1;
    }
    return signs >= 3 && (!asterisks || spaces > 0);
}

/// "Home | About | Contact": links, and between them no more than a sign.
bool is_menu(const HtmlLine::Part& part) {
    constexpr std::size_t sign = 4;  // bytes: a sign with a space on either side
    return part.links >= 3 && part.text.chars.size() - part.linked <= sign * part.links;
}

/// 10<sup>2</sup> is not 102.
bool write_power(HtmlWriter& writer, HtmlId id) {
    constexpr std::array<std::string_view, 10> raised{"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
    const std::string digits = text_of(writer.tree, id).chars;
    constexpr std::size_t most = 4;
    if (digits.empty() || digits.size() > most || digits.find_first_not_of("0123456789") != std::string::npos)
        return false;
    std::string chars;
    for (const char digit : digits)
        chars += raised.at(static_cast<std::size_t>(digit - '0'));
    writer.line.add_other(chars, writer.tree.span(id));
    return true;
}

}  // namespace

void HtmlWriter::drop(HtmlId id, std::string_view reason) {
    const Span span = tree.span(id);
    if (!span.empty()) document.dropped.push_back({span, std::string(reason)});
}

void HtmlWriter::add_field(std::string key, SourceText value, std::string origin, Span source) {
    document.metadata.push_back({std::move(key), std::move(value), std::move(origin), source});
}

void HtmlWriter::add_block(Block::Kind kind, SourceText text) {
    Block block;
    block.kind = kind;
    block.text = std::move(text);
    block.container = call && !call->container.name.chars.empty() ? call->container : place.container;
    block.language = place.language;
    document.blocks.push_back(std::move(block));
}

void HtmlWriter::add_caption_later(SourceText text) {
    if (!text.chars.empty()) captions_.push_back(std::move(text));
}

void HtmlWriter::flush() {
    last_inline_ = no_html_node;
    for (HtmlLine::Part& part : line.take()) {
        if (place.kind == Block::Kind::paragraph && is_typed_rule(part.text)) {
            document.dropped.push_back({part.text.source(), "a rule between paragraphs"});
            add_block(Block::Kind::separator, {});
            continue;
        }
        if (is_menu(part) && !left_out_.empty() && place.kind == Block::Kind::paragraph) {
            document.dropped.push_back({part.text.source(), "navigation"});
            continue;
        }
        const bool first = place.kind != Block::Kind::list_item || place.item == fresh_item_;
        const bool captioned = call && call->container.name.chars.empty();
        add_block(captioned ? Block::Kind::caption
                  : first   ? place.kind
                            : Block::Kind::paragraph,
                  std::move(part.text));
        Block& block = document.blocks.back();
        block.breaks = std::move(part.breaks);
        const bool caption = block.kind == Block::Kind::caption || block.kind == Block::Kind::footnote;
        if (first && !caption) {
            block.level = place.level;
            block.number = place.number;
        }
        if (place.kind == Block::Kind::list_item) fresh_item_ = no_html_node;
    }
    for (SourceText& caption : std::exchange(captions_, {}))
        add_block(Block::Kind::caption, std::move(caption));
    line.keep_breaks(place.kind == Block::Kind::heading ||
                     (place.kind == Block::Kind::list_item && place.item == fresh_item_));
}

void HtmlWriter::visit(HtmlId id) {
    if (id >= icons_.begin && id < icons_.end) return;
    if (!left_out_.empty() && !left_out_[id].empty()) {
        if (tree[id].kind != HtmlNode::Kind::comment) drop(id, left_out_[id]);
        return;
    }
    if (tree[id].kind == HtmlNode::Kind::element)
        visit_element(id);
    else if (tree[id].kind == HtmlNode::Kind::comment)
        drop(id, "a comment");
    else
        visit_text(id);
}

void HtmlWriter::visit_children(HtmlId id) {
    for (HtmlId child = tree[id].first_child; child != no_html_node; child = tree[child].next)
        visit(child);
}

void HtmlWriter::visit_block(HtmlId id) {
    flush();
    visit_children(id);
    flush();
}

void HtmlWriter::visit_inline(HtmlId id) {
    if (starts_apart(id)) line.add_gap(tree[id].tag.begin);
    const auto emphasis = emphasis_of(tree, id);
    if (emphasis) line.open_run(*emphasis);
    const bool link = tree.is(id, "a");
    if (link) line.open_link();
    if (!tree.is(id, "sup") || !write_power(*this, id)) visit_children(id);
    if (link) line.close_link();
    if (emphasis) line.close_run();
    last_inline_ = id;
}

void HtmlWriter::visit_break(HtmlId id) {
    if (line.ends_in_break())
        flush();
    else if (!line.empty())
        line.add_break(tree[id].tag);
}

void HtmlWriter::visit_heading(HtmlId id) {
    flush();
    if (place.kind == Block::Kind::paragraph || place.kind == Block::Kind::list_item) {
        place.kind = Block::Kind::heading;
        place.level = heading_level(tree[id].name);
        place.number = 0;
    }
    visit_block(id);
}

void HtmlWriter::visit_block_element(HtmlId id) {
    const std::string_view name = tree[id].name;
    if (name == "ul" || name == "ol" || name == "menu" || name == "dir") {
        write_list(*this, id);
    } else if (name == "dl") {
        write_definitions(*this, id);
    } else if (name == "table") {
        write_table(*this, id);
    } else if (name == "figure") {
        write_figure(*this, id);
    } else if (name == "figcaption") {
        flush();
        place.kind = Block::Kind::caption;
        visit_block(id);
    } else if (name == "blockquote") {
        write_quote(*this, id);
    } else if (name == "pre" || name == "listing" || name == "xmp") {
        write_preformatted(*this, id);
    } else if (name == "details") {
        write_details(*this, id);
    } else if (name == "hr") {
        flush();
        add_block(Block::Kind::separator, {});
    } else if (heading_level(name) > 0) {
        visit_heading(id);
    } else if (name != "div" || place.kind != Block::Kind::paragraph || !write_labelled(*this, id)) {
        visit_block(id);
    }
}

/// A date as machines read it, else as it is written.
void HtmlWriter::visit_time(HtmlId id) {
    const auto stated = tree.attribute_span(id, "datetime");
    SourceText value = stated ? decode_references(tree.source, *stated) : text_of(tree, id);
    if (value.chars.empty()) return;
    const Span at = value.source();
    add_field("time", std::move(value), "time", at);
}

void HtmlWriter::visit_element(HtmlId id) {
    const std::string_view name = tree[id].name;
    if (name == "br") return visit_break(id);
    const std::string_view reason = silence_reason(tree, id);
    const bool drawn = name == "svg" || name == "meter" || name == "progress" || name == "i" ||
                       name == "img" || tree.attribute(id, "aria-hidden") == "true";
    const bool rated = place.rated;
    const HtmlId past = reason.empty() || drawn ? write_rating(*this, id) : id;
    if (past > id) icons_ = {id, past};
    if (past == id) {
        if (name == "img")
            write_picture(*this, id);
        else if (!reason.empty())
            drop(id, reason);
        else
            visit_spoken(id);
    }
    place.rated = rated;
}

void HtmlWriter::visit_spoken(HtmlId id) {
    const std::string_view name = tree[id].name;
    if (name == "time") visit_time(id);
    const bool block = is_html_block(name) && name != "tbody";
    const auto container = container_of(tree, id);
    const bool caption = is_picture_caption(tree, id);
    const bool notes = is_footnotes(tree, id);
    if (!block && !container && !caption && !notes) return visit_inline(id);
    flush();
    const HtmlPlace saved = place;
    if (container) place.container = *container;
    if (caption) place.kind = Block::Kind::caption;
    if (notes) place.kind = Block::Kind::footnote;
    if (const std::string language = tree.attribute(id, "lang"); !language.empty() && name != "html")
        place.language = language;
    line.keep_breaks(false);
    if (block)
        visit_block_element(id);
    else
        visit_block(id);
    place = saved;
    flush();
}

}  // namespace reviewcast
