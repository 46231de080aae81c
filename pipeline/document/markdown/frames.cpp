// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/reader.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

/// More elements in one another than anyone writes; those beyond have no effect.
constexpr std::size_t deepest = 200;

int count_frames(const MarkdownReader& reader, std::string_view name) {
    return static_cast<int>(std::count_if(reader.frames.begin(), reader.frames.end(),
                                          [&](const auto& frame) { return frame.name == name; }));
}

void end_frame(MarkdownReader& reader) {
    MarkdownReader::Frame frame = std::move(reader.frames.back());
    reader.frames.pop_back();
    if (frame.opens_run) {
        reader.writer.close_run(frame.run);
        return;
    }
    if (frame.is_muted) reader.writer.unmute();
    if (frame.is_capture) {
        SourceText text = reader.writer.release();
        if (frame.name == "summary") {
            // What opened around the summary is what it names.
            const auto details = std::find_if(reader.frames.rbegin(), reader.frames.rend(),
                                              [](const auto& open) { return open.name == "details"; });
            if (!text.chars.empty() && details != reader.frames.rend())
                open_container(reader, *details, {std::move(text), true});
            else if (!text.chars.empty())
                reader.writer.add({Block::Kind::paragraph, 0, 0, std::move(text)});
        } else if (!reader.tables.empty() && !reader.tables.back().rows.empty()) {
            reader.tables.back().rows.back().push_back(std::move(text));
        }
        return;
    }
    if (frame.name == "table" && !reader.tables.empty()) {
        TableText table = std::move(reader.tables.back());
        reader.tables.pop_back();
        begin_block(reader);
        write_table(std::move(table), reader.writer);
        return;
    }
    if (!frame.is_muted) begin_block(reader);
    if (!frame.author.chars.empty())
        reader.writer.add({Block::Kind::quote, std::max(1, count_frames(reader, "blockquote") + 1), 0,
                           std::move(frame.author)});
    if (frame.is_container) {
        reader.writer.split();
        reader.writer.pop_container();
    }
    if (!frame.is_muted) begin_block(reader);
}

}  // namespace

MarkdownReader::Frame* open_frame(MarkdownReader& reader, std::size_t mark) {
    if (reader.frames.size() >= deepest) return nullptr;
    reader.frames.emplace_back();
    reader.frames.back().mark = mark;
    return &reader.frames.back();
}

void open_container(MarkdownReader& reader, MarkdownReader::Frame& frame, Container container) {
    reader.writer.split();
    if (frame.is_container) reader.writer.pop_container();
    reader.writer.push_container(std::move(container));
    frame.is_container = true;
}

Container markup_container(std::string_view name, Span at) {
    Container container;
    append_other(container.name, name, at);
    return container;
}

void close_frames(MarkdownReader& reader, std::size_t opening) {
    const auto frame = std::find_if(reader.frames.rbegin(), reader.frames.rend(),
                                    [&](const auto& open) { return open.mark == opening; });
    if (frame == reader.frames.rend()) return;
    const auto keep = static_cast<std::size_t>(std::distance(reader.frames.begin(), std::next(frame).base()));
    while (reader.frames.size() > keep)
        end_frame(reader);
}

void begin_block(MarkdownReader& reader) {
    Block::Kind kind = reader.kind;
    int level = reader.level;
    const int quotes = reader.quote_depth - reader.callouts + count_frames(reader, "blockquote");
    if (kind == Block::Kind::paragraph) {
        if (quotes > 0) kind = Block::Kind::quote, level = quotes;
        for (auto frame = reader.frames.rbegin(); frame != reader.frames.rend(); ++frame) {
            if (frame->name == "li") {
                kind = Block::Kind::list_item;
                level =
                    std::max(1, reader.list_depth + count_frames(reader, "ul") + count_frames(reader, "ol"));
                break;
            }
            if (frame->name == "figcaption") {
                kind = Block::Kind::caption, level = 0;
                break;
            }
            if (frame->name.size() == 2 && frame->name[0] == 'h') {
                kind = Block::Kind::heading, level = frame->name[1] - '0';
                break;
            }
            if (frame->name == "blockquote" || frame->name == "dd") break;
        }
    }
    reader.writer.begin(kind, level, kind == Block::Kind::list_item ? reader.item_number : 0);
    reader.item_number = 0;
}

void write_captions(MarkdownReader& reader) {
    if (reader.captions.empty() || reader.writer.is_capturing()) return;
    reader.writer.split();
    for (Block& caption : reader.captions)
        reader.writer.add(std::move(caption));
    reader.captions.clear();
}

}  // namespace reviewcast
