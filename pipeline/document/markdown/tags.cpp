// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"
#include "document/ascii.hpp"
#include "document/markdown/reader.hpp"

#include <algorithm>
#include <array>

namespace reviewcast {

namespace {

using Frame = MarkdownReader::Frame;

struct RunElement {
    std::string_view name;
    Emphasis kind;
};
constexpr std::array<RunElement, 6> run_elements{{{"em", Emphasis::emphasis},
                                                  {"i", Emphasis::emphasis},
                                                  {"strong", Emphasis::strong},
                                                  {"b", Emphasis::strong},
                                                  {"cite", Emphasis::work_title},
                                                  {"q", Emphasis::quotation}}};

struct MutedElement {
    std::string_view name;
    const char* reason;
};
constexpr std::array<MutedElement, 6> muted_elements{{{"del", "struck out"},
                                                      {"s", "struck out"},
                                                      {"strike", "struck out"},
                                                      {"nav", "navigation"},
                                                      {"form", "a form"},
                                                      {"label", "a form"}}};

std::size_t mark_index(const MarkdownReader& reader, const MarkdownMark& mark) {
    return static_cast<std::size_t>(&mark - reader.masked.marks.data());
}

/// Whether what stands between the tags is the number of a note: "[1]", or a link.
bool is_note_number(const MarkdownReader& reader, const MarkdownMark& mark) {
    constexpr std::size_t longest = 200;
    const std::size_t end = reader.masked.marks[mark.partner].at.begin;
    const std::string_view inside =
        std::string_view(reader.source.text).substr(mark.at.end, end - mark.at.end);
    if (inside.size() > longest) return false;
    return inside.find("<a") != std::string_view::npos || trim(inside).starts_with('[');
}

void take_image(MarkdownReader& reader, const HtmlTag& tag) {
    std::vector<SourceText> words;
    for (const std::string_view name : {"title", "alt"})
        if (const auto value = tag.attribute(name)) words.push_back(plain_words(reader, *value));
    take_captions(reader, std::move(words));
}

/// Elements that mean the same to a block as to what stands in it. True where it was one.
bool take_inline(MarkdownReader& reader, const HtmlTag& tag, const MarkdownMark& mark) {
    for (const RunElement& element : run_elements)
        if (element.name == tag.name) {
            if (mark.partner == MarkdownMark::none) return true;
            if (tag.closes)
                reader.writer.close_run(element.kind);
            else
                reader.writer.open_run(element.kind);
            return true;
        }
    if (tag.name == "br") {
        const Block::Kind kind = reader.writer.kind();
        if (kind == Block::Kind::heading || kind == Block::Kind::list_item || reader.writer.is_capturing())
            reader.writer.space(tag.at, true);
        else
            reader.writer.split();
        return true;
    }
    if (tag.name == "img") {
        take_image(reader, tag);
        return true;
    }
    return false;
}

/// A table's parts. True where it was one.
bool take_table_part(MarkdownReader& reader, const HtmlTag& tag, std::size_t index) {
    if (tag.name == "table") {
        if (Frame* frame = open_frame(reader, index)) {
            reader.writer.split();
            frame->name = tag.name;
            reader.tables.emplace_back();
        }
        return true;
    }
    if (reader.tables.empty()) return false;
    TableText& table = reader.tables.back();
    if (tag.name == "tr") {
        while (!reader.frames.empty() && reader.frames.back().is_capture)
            close_frames(reader, reader.frames.back().mark);
        table.rows.emplace_back();
        return true;
    }
    if (tag.name != "td" && tag.name != "th") return false;
    while (!reader.frames.empty() && reader.frames.back().is_capture)
        close_frames(reader, reader.frames.back().mark);
    if (table.rows.empty()) table.rows.emplace_back();
    // A row is a header where all its cells are headings.
    if (table.rows.size() == 1)
        table.has_header = tag.name == "th" && (table.has_header || table.rows[0].empty());
    if (Frame* frame = open_frame(reader, index)) {
        frame->name = tag.name;
        frame->is_capture = true;
        reader.writer.capture();
    }
    return true;
}

void end_open_item(MarkdownReader& reader) {
    for (auto frame = reader.frames.rbegin(); frame != reader.frames.rend(); ++frame) {
        if (frame->name == "ul" || frame->name == "ol") return;
        if (frame->name == "li") {
            close_frames(reader, frame->mark);
            return;
        }
    }
}

void number_item(MarkdownReader& reader) {
    for (auto frame = reader.frames.rbegin(); frame != reader.frames.rend(); ++frame)
        if (frame->name == "ol") {
            reader.item_number = frame->next_number++;
            return;
        } else if (frame->name == "ul") {
            return;
        }
}

bool is_structural(std::string_view name) {
    return name == "ul" || name == "ol" || name == "li" || name == "blockquote" || name == "details" ||
           name == "dd" || (name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6');
}

void open_element(MarkdownReader& reader, const HtmlTag& tag, const MarkdownMark& mark) {
    const std::size_t index = mark_index(reader, mark);
    const bool closed = mark.partner != MarkdownMark::none;
    if (take_table_part(reader, tag, index)) return;
    for (const MutedElement& element : muted_elements)
        if (element.name == tag.name && closed)
            if (Frame* frame = open_frame(reader, index)) {
                frame->is_muted = true;
                reader.writer.mute(element.reason);
                return;
            }
    if (tag.name == "sup" && closed && is_note_number(reader, mark)) {
        if (Frame* frame = open_frame(reader, index)) {
            frame->is_muted = true;
            reader.writer.mute("a note's number");
        }
        return;
    }
    std::string section = section_name_in(tag.name);
    if (const auto classes = tag.attribute("class"); section.empty() && classes)
        section =
            section_name_in(std::string_view(reader.source.text).substr(classes->begin, classes->size()));
    if (tag.name == "summary" || tag.name == "details") section.clear();
    const bool block = is_block_element(tag.name);
    if (!section.empty() && closed && !block && tag.name == "span") {
        reader.writer.contain_block(markup_container(section, tag.at));
        return;
    }
    if (tag.name == "li") end_open_item(reader);
    if (block && !reader.writer.is_capturing()) reader.writer.split();
    const bool captures = tag.name == "summary" && closed;
    const bool caption = tag.name == "figcaption" || tag.name == "caption";
    if ((closed || tag.name == "li") && (!section.empty() || captures || caption || is_structural(tag.name)))
        if (Frame* frame = open_frame(reader, index)) {
            frame->name = caption ? "figcaption" : tag.name;
            frame->next_number = 1;
            if (captures) {
                frame->is_capture = true;
                reader.writer.capture();
            } else if (!section.empty()) {
                open_container(reader, *frame, markup_container(section, tag.at));
            }
        }
    if (tag.name == "li") number_item(reader);
    if (block && !reader.writer.is_capturing()) begin_block(reader);
}

}  // namespace

void take_tag(MarkdownReader& reader, const HtmlTag& tag, const MarkdownMark& mark) {
    if (take_inline(reader, tag, mark)) return;
    if (tag.name == "hr") {
        if (reader.writer.is_capturing()) return;
        reader.writer.split();
        reader.writer.add({Block::Kind::separator, 0, 0, plain_words(reader, tag.at)});
        return;
    }
    if (tag.is_empty) return;
    if (!tag.closes) {
        open_element(reader, tag, mark);
        return;
    }
    if (mark.partner != MarkdownMark::none) close_frames(reader, mark.partner);
    if (is_block_element(tag.name)) {
        if (reader.writer.is_capturing())
            reader.writer.space(tag.at, true);
        else
            begin_block(reader);
    }
}

}  // namespace reviewcast
