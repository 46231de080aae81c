// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"
#include "document/ascii.hpp"
#include "document/calls/forum_tag.hpp"
#include "document/captions.hpp"
#include "document/markdown/lines.hpp"
#include "document/markdown/reader.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

using Kind = MarkdownMark::Kind;

void take_directive(MarkdownReader& reader, const MarkdownMark& mark) {
    if (mark.closes) {
        if (mark.partner != MarkdownMark::none) close_frames(reader, mark.partner);
        return;
    }
    const auto line = read_directive_line(reader.source.text, mark.at.begin);
    if (!line) return;
    const std::string_view text = reader.source.text;
    const std::string section = section_name_in(text.substr(line->name.begin, line->name.size()));
    SourceText title = plain_words(reader, line->title);
    const bool closed = mark.partner != MarkdownMark::none;
    MarkdownReader::Frame* frame =
        closed ? open_frame(reader, static_cast<std::size_t>(&mark - reader.masked.marks.data())) : nullptr;
    if (frame && !section.empty())
        open_container(reader, *frame, markup_container(section, line->name));
    else if (frame && !title.chars.empty())
        open_container(reader, *frame, {std::move(title), true});
    if (!title.chars.empty()) reader.writer.add({Block::Kind::paragraph, 0, 0, std::move(title)});
    begin_block(reader);
}

void take_callout(MarkdownReader& reader, const MarkdownMark& mark) {
    const std::string_view sign = std::string_view(reader.source.text).substr(mark.at.begin, mark.at.size());
    reader.callout_name = lower_ascii(sign.substr(2, sign.find(']') - 2));
    reader.callout_sign = mark.at;
    const bool quotation = reader.callout_name == "quote" || reader.callout_name == "cite";
    if (reader.callout_states.empty() || quotation || reader.callout_states.back() != 0) return;
    reader.callout_states.back() = 1;
    ++reader.callouts;
    begin_block(reader);
    if (reader.writer.is_capturing()) return;
    reader.title_open = true;
    reader.writer.capture();
}

/// Whether the words were just read, or are the headline.
bool repeats(const MarkdownReader& reader, std::string_view words) {
    const auto& blocks = reader.document.blocks;
    if (same_words(reader.title, words)) return true;
    if (!blocks.empty() &&
        (same_words(blocks.back().text.chars, words) || same_words(blocks.front().text.chars, words)))
        return true;
    return !reader.captions.empty() && same_words(reader.captions.back().text.chars, words);
}

}  // namespace

void end_callout_title(MarkdownReader& reader) {
    if (!reader.title_open) return;
    reader.title_open = false;
    SourceText title = reader.writer.release();
    const std::string section = section_name_in(reader.callout_name);
    if (!section.empty()) {
        reader.writer.push_container(markup_container(section, reader.callout_sign));
        if (!title.chars.empty()) reader.writer.add({Block::Kind::paragraph, 0, 0, std::move(title)});
    } else if (!title.chars.empty()) {
        reader.writer.push_container({std::move(title), true});
    } else {
        return;
    }
    reader.callout_states.back() = 2;
}

void take_mark(MarkdownReader& reader, bool in_text) {
    const MarkdownMark& mark = reader.masked.marks[reader.next_mark++];
    switch (mark.kind) {
    case Kind::silent:
        break;
    case Kind::dropped:
        reader.writer.drop(mark.at, mark.reason);
        break;
    case Kind::tag:
        if (const auto tag = read_any_tag(reader.finder, mark.at.begin)) take_tag(reader, *tag, mark);
        break;
    case Kind::call: {
        const bool component = reader.source.text[mark.at.begin] == '<';
        const auto call = component ? read_component(reader.finder, mark.at.begin)
                                    : read_template_call(reader.finder, mark.at.begin);
        if (call) take_call(reader, *call, mark, in_text);
        break;
    }
    case Kind::directive:
        take_directive(reader, mark);
        break;
    case Kind::callout:
        take_callout(reader, mark);
        break;
    case Kind::spoiler_opens:
        reader.writer.contain_block(markup_container("spoiler", mark.at));
        break;
    case Kind::spoiler_closes:
        break;
    }
}

void pass_marks(MarkdownReader& reader, std::size_t position, bool in_text) {
    const auto& marks = reader.masked.marks;
    while (reader.next_mark < marks.size() && marks[reader.next_mark].at.begin < position)
        take_mark(reader, in_text);
    reader.at = std::max(reader.at, position);
}

void take_captions(MarkdownReader& reader, std::vector<SourceText> texts) {
    bool found = false;
    for (SourceText& text : texts) {
        if (text.chars.empty()) continue;
        if (!found && is_telling_caption(text.chars) && !repeats(reader, text.chars)) {
            reader.captions.push_back({Block::Kind::caption, 0, 0, std::move(text)});
            found = true;
        } else {
            reader.writer.drop(text.source(), "an image's description");
        }
    }
}

}  // namespace reviewcast
