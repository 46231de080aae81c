// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/inlines.hpp"

#include "base/unicode.hpp"
#include "document/ascii.hpp"
#include "document/markdown/lines.hpp"
#include "document/markdown/link_tail.hpp"

#include <algorithm>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <memory>

namespace reviewcast {

namespace {

struct Inlines {
    MarkdownReader& reader;
    std::size_t end;  ///< of the text
    /// Of the links around the text: whether they are addresses and nothing else.
    std::vector<bool> bare_links = {};
};

/// Goes behind `count` signs at or near the place; where none is, stays.
void skip_signs(Inlines& inlines, std::string_view signs, std::size_t count) {
    constexpr std::size_t reach = 256;
    MarkdownReader& reader = inlines.reader;
    const std::string_view text =
        std::string_view(reader.masked.text).substr(0, std::min(inlines.end, reader.at + reach));
    const std::size_t found = text.find_first_of(signs, reader.at);
    if (found == std::string_view::npos) return;
    pass_marks(reader, found, true);
    pass_marks(reader, std::min(found + count, inlines.end), true);
}

bool is_address(std::string_view text) {
    return text.find(' ') == std::string_view::npos &&
           (text.starts_with("http://") || text.starts_with("https://") || text.starts_with("www."));
}

/// Code that reads as words: "8/10", "Save As", and not "std::move" or "getScore".
bool reads_as_words(std::string_view code) {
    bool letters = false;
    for (std::size_t at = 0; at < code.size(); ++at) {
        const char c = code[at];
        const char before = at > 0 ? code[at - 1] : ' ', after = at + 1 < code.size() ? code[at + 1] : ' ';
        if (std::string_view("{}<>=;_\\$#|`@[]").find(c) != std::string_view::npos) return false;
        if (c == '/' && !(is_ascii_digit(before) && is_ascii_digit(after))) return false;
        if (c == '.' && !is_ascii_space(after) && !is_ascii_digit(after)) return false;
        if (c == ':' && after == ':') return false;
        if (c == '-' && (before == ' ' || before == '-') && after != ' ') return false;
        if (c == '(' && before != ' ') return false;
        if (before >= 'a' && before <= 'z' && c >= 'A' && c <= 'Z') return false;
        letters = letters || !is_ascii_punctuation(c);
    }
    return letters;
}

void take_code(Inlines& inlines) {
    MarkdownReader& reader = inlines.reader;
    const std::string_view text = std::string_view(reader.masked.text).substr(0, inlines.end);
    const std::size_t opening = text.find('`', reader.at);
    if (opening == std::string_view::npos) return;
    pass_marks(reader, opening, true);
    std::size_t begin = opening;
    while (begin < text.size() && text[begin] == '`')
        ++begin;
    const std::size_t length = begin - opening;
    for (std::size_t at = begin; at < text.size();) {
        if (text[at] != '`') {
            ++at;
            continue;
        }
        const std::size_t close = at;
        while (at < text.size() && text[at] == '`')
            ++at;
        if (at - close != length) continue;
        const Span inside{begin, close};
        pass_marks(reader, begin, true);
        if (reads_as_words(trim(text.substr(inside.begin, inside.size()))))
            reader.writer.copy(inside);
        else
            reader.writer.drop(inside, "code");
        pass_marks(reader, at, true);
        return;
    }
}

void open_link(Inlines& inlines) {
    MarkdownReader& reader = inlines.reader;
    const std::string_view text = reader.masked.text;
    const bool in_brackets = reader.at < inlines.end && text[reader.at] == '[';
    inlines.bare_links.push_back(!in_brackets);
    if (in_brackets || (reader.at < inlines.end && text[reader.at] == '<'))
        pass_marks(reader, reader.at + 1, true);
    if (!in_brackets) reader.writer.mute("a link's address");
}

/// Behind the tail of a link or picture; what the tail says.
LinkTail pass_tail(Inlines& inlines, std::string_view reason) {
    MarkdownReader& reader = inlines.reader;
    skip_signs(inlines, "]", 0);
    const LinkTail tail = read_link_tail(reader.masked.text, reader.at, inlines.end);
    if (!tail.address.empty()) reader.writer.drop(tail.address, reason);
    pass_marks(reader, tail.end, false);
    return tail;
}

void close_link(Inlines& inlines) {
    MarkdownReader& reader = inlines.reader;
    const bool bare = !inlines.bare_links.empty() && inlines.bare_links.back();
    if (!inlines.bare_links.empty()) inlines.bare_links.pop_back();
    if (bare) {
        reader.writer.unmute();
        if (reader.at < inlines.end && reader.masked.text[reader.at] == '>')
            pass_marks(reader, reader.at + 1, true);
        return;
    }
    const LinkTail tail = pass_tail(inlines, "a link's address");
    if (!tail.title.empty()) reader.writer.drop(tail.title, "a link's title");
}

void close_image(Inlines& inlines) {
    MarkdownReader& reader = inlines.reader;
    SourceText alternative = reader.writer.release();
    const LinkTail tail = pass_tail(inlines, "an image's path");
    std::vector<SourceText> words;
    words.push_back(plain_words(reader, tail.title));
    words.push_back(std::move(alternative));
    take_captions(reader, std::move(words));
}

void take_break(Inlines& inlines, bool hard) {
    MarkdownReader& reader = inlines.reader;
    const std::size_t begin = reader.at;
    const std::size_t end = skip_line_break(reader, begin, inlines.end);
    pass_marks(reader, end, true);
    if (reader.title_open) {
        end_callout_title(reader);
        begin_block(reader);
        return;
    }
    const Block::Kind kind = reader.writer.kind();
    const bool joins =
        kind == Block::Kind::heading || kind == Block::Kind::list_item || reader.writer.is_capturing();
    if (hard && !joins)
        reader.writer.split();
    else
        reader.writer.space({begin, end}, true);
}

void take_text(Inlines& inlines, const char* literal) {
    std::string_view text = literal ? literal : "";
    if (!inlines.bare_links.empty() && !inlines.bare_links.back() && is_address(text)) {
        inlines.reader.writer.mute("a link's address");
        write_literal(inlines.reader, text, inlines.end);
        inlines.reader.writer.unmute();
        return;
    }
    write_literal(inlines.reader, text, inlines.end);
}

/// The extension does not export its node's type.
bool is_struck_out(cmark_node* node) {
    return std::string_view(cmark_node_get_type_string(node)) == "strikethrough";
}

void enter(Inlines& inlines, cmark_node* node) {
    MarkdownReader& reader = inlines.reader;
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_TEXT) {
        take_text(inlines, cmark_node_get_literal(node));
    } else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK) {
        take_break(inlines, type == CMARK_NODE_LINEBREAK || reader.masked.lines_count);
    } else if (type == CMARK_NODE_CODE) {
        take_code(inlines);
    } else if (type == CMARK_NODE_EMPH || type == CMARK_NODE_STRONG) {
        const bool strong = type == CMARK_NODE_STRONG;
        skip_signs(inlines, "*_", strong ? 2 : 1);
        reader.writer.open_run(strong ? Emphasis::strong : Emphasis::emphasis);
    } else if (type == CMARK_NODE_LINK) {
        open_link(inlines);
    } else if (type == CMARK_NODE_IMAGE) {
        skip_signs(inlines, "!", 2);
        reader.writer.capture();
    } else if (type == CMARK_NODE_FOOTNOTE_REFERENCE) {
        const std::size_t close = reader.masked.text.find(']', reader.at);
        if (close >= inlines.end) return;
        reader.writer.drop({reader.at, close + 1}, "a note's number");
        pass_marks(reader, close + 1, true);
    } else if (is_struck_out(node)) {
        skip_signs(inlines, "~", 2);
        reader.writer.mute("struck out");
    } else if (type == CMARK_NODE_HTML_INLINE) {
        const char* literal = cmark_node_get_literal(node);
        reader.writer.mute("a tag");
        write_literal(reader, literal ? literal : "", inlines.end);
        reader.writer.unmute();
    }
}

void leave(Inlines& inlines, cmark_node* node) {
    MarkdownReader& reader = inlines.reader;
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_EMPH || type == CMARK_NODE_STRONG) {
        const bool strong = type == CMARK_NODE_STRONG;
        reader.writer.close_run(strong ? Emphasis::strong : Emphasis::emphasis);
        skip_signs(inlines, "*_", strong ? 2 : 1);
    } else if (type == CMARK_NODE_LINK) {
        close_link(inlines);
    } else if (type == CMARK_NODE_IMAGE) {
        close_image(inlines);
    } else if (is_struck_out(node)) {
        reader.writer.unmute();
        skip_signs(inlines, "~", 2);
    }
}

}  // namespace

std::size_t skip_line_break(const MarkdownReader& reader, std::size_t at, std::size_t limit) {
    const std::string_view text = std::string_view(reader.masked.text).substr(0, limit);
    at = next_line(text, at);
    for (int quotes = 0; at < text.size(); ++at) {
        if (text[at] == '>' && quotes < reader.quote_depth)
            ++quotes;
        else if (text[at] != ' ' && text[at] != '\t')
            break;
    }
    return at;
}

void read_inlines(MarkdownReader& reader, MarkdownNode* node, Span place) {
    Inlines inlines{reader, place.end};
    auto* const root = static_cast<cmark_node*>(node);
    const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> steps(cmark_iter_new(root),
                                                                        cmark_iter_free);
    for (cmark_event_type event = cmark_iter_next(steps.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(steps.get())) {
        cmark_node* const here = cmark_iter_get_node(steps.get());
        if (here == root) continue;
        if (event == CMARK_EVENT_ENTER)
            enter(inlines, here);
        else
            leave(inlines, here);
    }
    end_callout_title(reader);
    pass_marks(reader, place.end, false);
    end_callout_title(reader);
}

}  // namespace reviewcast
