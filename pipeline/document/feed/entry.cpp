// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/feed/entry.hpp"

#include "base/format.hpp"
#include "base/unicode.hpp"
#include "document/feed/text.hpp"
#include "document/html/html.hpp"
#include "document/lines.hpp"
#include "document/markdown/markdown.hpp"
#include "document/text_builder.hpp"

#include <algorithm>
#include <charconv>

namespace reviewcast {

namespace {

/// The place of a line's first byte in a text.
std::size_t line_start(std::string_view text, std::size_t line) {
    std::size_t at = 0;
    for (std::size_t number = 1; number < line && at < text.size(); ++number)
        at = std::min(text.find('\n', at), text.size() - 1) + 1;
    return std::min(at, text.size() - 1);
}

/// Passes warnings on whose "name:line" counts the lines of `text` with the line of the feed.
WarningSink with_lines_of_feed(const FeedReading& feed, const SourceText& text) {
    return [&feed, &text](Warning warning) {
        const std::string start = feed.source.name + ":";
        std::size_t line = 0;
        const char* const digits = warning.message.data() + std::min(start.size(), warning.message.size());
        const char* const end = warning.message.data() + warning.message.size();
        const auto [stop, error] = std::from_chars(digits, end, line);
        if (warning.message.starts_with(start) && error == std::errc() && !text.chars.empty()) {
            const std::size_t at = line_start(text.chars, line);
            warning.message = feed.lines.where(text.source_of({at, at + 1}).begin) + std::string(stop, end);
        }
        feed.warn(std::move(warning));
    };
}

/// Paragraphs by blank lines.
Document read_plain(const SourceText& text) {
    Document document;
    const std::vector<Line> lines = split_lines(text.chars);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].at.empty()) continue;
        const std::size_t begin = lines[i].at.begin;
        while (i + 1 < lines.size() && !lines[i + 1].at.empty())
            ++i;
        TextBuilder builder(document.dropped);
        builder.add(text, {begin, lines[i].at.end});
        Block block;
        builder.finish(block);
        if (!block.text.chars.empty()) document.blocks.push_back(std::move(block));
    }
    return document;
}

Document read_body(const Body& body, const FeedReading& feed) {
    if (body.format == BodyFormat::plain_text) return read_plain(body.text);
    const Source part{feed.source.name, body.text.chars, feed.source.encoding};
    const WarningSink warn = with_lines_of_feed(feed, body.text);
    return rebase(body.format == BodyFormat::html ? read_html_fragment(part, warn)
                                                  : read_markdown(part, warn),
                  body.text);
}

/// The words of a short text with tags or references, which titles and names may have.
SourceText words_of_html(const SourceText& text, const FeedReading& feed, std::vector<Dropped>& dropped) {
    Document document = read_body({text, {}, BodyFormat::html, 1}, feed);
    SourceText words;
    for (const Block& block : document.blocks) {
        if (!words.chars.empty() && !block.text.chars.empty())
            append_other(words, " ", {words.pieces.back().source.end, words.pieces.back().source.end});
        const std::size_t begin = words.chars.size();
        append_part(words, block.text, {0, block.text.chars.size()});
        for (const EmphasisRun& run : block.text.runs)
            words.runs.push_back({run.kind, {run.at.begin + begin, run.at.end + begin}});
    }
    std::ranges::move(document.dropped, std::back_inserter(dropped));
    return words;
}

/// Gives back what growing left unused: a feed may have 50,000 entries.
void shrink(Document& document) {
    for (Block& block : document.blocks) {
        block.text.chars.shrink_to_fit();
        block.text.pieces.shrink_to_fit();
        block.text.runs.shrink_to_fit();
        block.breaks.shrink_to_fit();
    }
    document.blocks.shrink_to_fit();
    document.dropped.shrink_to_fit();
    document.metadata.shrink_to_fit();
}

bool is_address(std::string_view word) {
    return word.find('@') != std::string_view::npos || word.find("://") != std::string_view::npos;
}

}  // namespace

void drop(FeedEntry& entry, Span at, std::string reason) {
    if (!at.empty()) entry.item.document.dropped.push_back({at, std::move(reason)});
}

bool has_field(const FeedEntry& entry, std::string_view key) {
    return std::ranges::find(entry.item.document.metadata, key, &Field::key) !=
           entry.item.document.metadata.end();
}

void add_field(FeedEntry& entry, const FeedReading& feed, std::string key, const SourceText& value, Span at,
               bool may_be_html) {
    Document& document = entry.item.document;
    const SourceText decoded = may_be_html ? unescape_again(value) : value;
    const bool html =
        may_be_html && (has_html(decoded.chars) || decoded.chars.find('&') != std::string::npos);
    SourceText words =
        html ? words_of_html(decoded, feed, document.dropped) : collapse(decoded, document.dropped);
    if (words.chars.empty()) return;
    document.metadata.push_back({std::move(key), std::move(words), feed.origin, at});
}

void add_author(FeedEntry& entry, const FeedReading& feed, const SourceText& value, Span at) {
    SourceText text = collapse(unescape_again(value), entry.item.document.dropped);
    const std::size_t open = text.chars.find('('), close = text.chars.rfind(')');
    if (open != std::string::npos && close != std::string::npos && open < close &&
        is_address(text.chars.substr(0, open))) {
        drop(entry, text.source_of({0, open}), "an e-mail address");
        text = text.part({open + 1, close});
        at = {};
    }
    // Another habit is "Ann Lee <ann@site.example>"; or there is nothing but the address.
    SourceText name;
    for (std::size_t begin = 0; begin < text.chars.size();) {
        const Span word{begin, std::min(text.chars.find(' ', begin), text.chars.size())};
        begin = word.end + 1;
        if (is_address(std::string_view(text.chars).substr(word.begin, word.size()))) {
            drop(entry, text.source_of(word), "an e-mail address");
            at = {};
            continue;
        }
        if (!name.chars.empty()) append_other(name, " ", text.source_of({word.begin - 1, word.begin}));
        append_part(name, text, word);
    }
    add_field(entry, feed, "author", name, at, true);
}

void offer_body(FeedEntry& entry, Body body) {
    if (trim(body.text.chars).empty()) return;
    if (body.rank > entry.body.rank) std::swap(entry.body, body);
    if (body.rank > 0) drop(entry, body.at, "a summary beside the whole text");
}

FeedItem finish_entry(FeedEntry entry, const FeedReading& feed, Span at) {
    Document& document = entry.item.document;
    if (entry.body.rank == 0) {
        entry.item.error = feed.lines.where(at.begin) + ": the entry has no text";
        return std::move(entry.item);
    }
    if (entry.body.format == BodyFormat::html) entry.body.text = unescape_again(std::move(entry.body.text));
    Document body = read_body(entry.body, feed);
    if (std::ranges::all_of(body.blocks, [](const Block& block) { return block.text.chars.empty(); }))
        entry.item.error = feed.lines.where(entry.body.at.begin) + ": the entry has no words to read";
    else
        document.blocks = std::move(body.blocks);
    std::ranges::move(body.metadata, std::back_inserter(document.metadata));
    std::ranges::move(body.dropped, std::back_inserter(document.dropped));
    shrink(document);
    return std::move(entry.item);
}

}  // namespace reviewcast
