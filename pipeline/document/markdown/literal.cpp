// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"
#include "document/ascii.hpp"
#include "document/entities.hpp"
#include "document/markdown/reader.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

/// Goes to where the rest of a literal stands, if that is near; false where it does not. A few bytes are
/// found anywhere: only what is long may be far.
bool find_rest(MarkdownReader& reader, std::string_view rest, std::size_t end) {
    constexpr std::size_t longest_probe = 12, reach = 2048, reach_of_byte = 16, telling = 8;
    const std::string_view text = reader.masked.text;
    const std::size_t probe = std::min(longest_probe, rest.size());
    const std::size_t limit = std::min(end, reader.at + (probe < telling ? probe * reach_of_byte : reach));
    const std::size_t found = text.substr(0, limit).find(rest.substr(0, probe), reader.at);
    if (found == std::string_view::npos || found == reader.at) return false;
    pass_marks(reader, found, true);
    return true;
}

/// The entity at reader.at, if the literal goes on with what it stands for. How many bytes of the literal.
std::size_t take_entity(MarkdownReader& reader, std::string_view rest) {
    const std::string_view entity = entity_at(reader.masked.text, reader.at);
    if (entity.empty()) return 0;
    const std::string chars = decode_entity(entity);
    if (chars.empty() || !rest.starts_with(chars)) return 0;
    reader.writer.other(chars, {reader.at, reader.at + entity.size()});
    reader.at += entity.size();
    return chars.size();
}

/// Where the next mark begins; npos behind the last.
std::size_t next_mark_begin(const MarkdownReader& reader) {
    const auto& marks = reader.masked.marks;
    return reader.next_mark < marks.size() ? marks[reader.next_mark].at.begin : std::string_view::npos;
}

/// The bracket that closes what began before `at`, past pairs inside; npos where none does.
std::size_t closing_bracket(std::string_view text, std::size_t at) {
    std::size_t open = 0;
    for (; at < text.size(); at += text[at] == '\\' ? 2 : 1) {
        if (text[at] == ']' && open-- == 0) return at;
        if (text[at] == '[') ++open;
    }
    return std::string_view::npos;
}

/// Where the sign of a note that nobody wrote closes, if it runs over a line's end; 0 elsewhere. cmark-gfm
/// 0.29 takes the text of such a sign by columns, and cuts it anywhere: of "[^a\nb]" it gives "[^]".
std::size_t close_of_cut_note(const MarkdownReader& reader, std::string_view literal, std::size_t end) {
    const std::string_view text = reader.masked.text;
    if (!literal.starts_with("[^") || !text.substr(reader.at).starts_with("[^")) return 0;
    const std::size_t close = closing_bracket(text, reader.at + 1);
    const bool marked = next_mark_begin(reader) <= close;
    const bool is_cut = close < end && text.find('\n', reader.at) < close;
    return is_cut && !marked ? close : 0;
}

bool is_inside_character(std::string_view text, std::size_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
}

/// Without a character at the end that is cut.
std::string_view whole_characters(std::string_view text) {
    const auto invalid = find_invalid_utf8(text);
    return invalid ? text.substr(0, *invalid) : text;
}

/// Bytes of whole characters that both begin with, up to where the text may mean another character.
std::size_t common_size(std::string_view text, std::string_view literal) {
    std::size_t size = 0;
    while (size < text.size() && size < literal.size() && text[size] == literal[size] &&
           (size == 0 || (text[size] != '&' && text[size] != '\\' && text.substr(size, 2) != "[^")))
        ++size;
    while (size > 0 && is_inside_character(literal, size))
        --size;
    return size;
}

void take_cut_note(MarkdownReader& reader, std::size_t close) {
    const std::string_view text = reader.masked.text;
    while (reader.at <= close) {
        const std::size_t stop = std::min(text.find('\n', reader.at), close + 1);
        reader.writer.copy({reader.at, stop});
        reader.at = stop;
        if (stop > close) return;
        reader.at = text.find_first_not_of(" \t\n", stop);
        reader.writer.space({stop, reader.at}, true);
    }
}

}  // namespace

void write_literal(MarkdownReader& reader, std::string_view chars, std::size_t end) {
    const std::string_view text = reader.masked.text;
    const std::string_view literal = whole_characters(chars);
    std::size_t done = 0;
    while (done < literal.size()) {
        if (next_mark_begin(reader) <= reader.at) {
            const Span mark = reader.masked.marks[reader.next_mark].at;
            take_mark(reader, true);
            done = std::min(literal.size(), done + mark.end - reader.at);
            while (is_inside_character(literal, done))
                ++done;
            reader.at = mark.end;
            continue;
        }
        if (const std::size_t close = close_of_cut_note(reader, literal.substr(done), end)) {
            take_cut_note(reader, close);
            done = std::min(closing_bracket(literal, done + 1), literal.size() - 1) + 1;
            continue;
        }
        const char c = reader.at < end ? text[reader.at] : '\0';
        if (c == '&')
            if (const std::size_t size = take_entity(reader, literal.substr(done))) {
                done += size;
                continue;
            }
        const bool escape = c == '\\' && reader.at + 1 < end && is_ascii_punctuation(text[reader.at + 1]) &&
                            text[reader.at + 1] == literal[done];
        if (escape) ++reader.at;
        const std::size_t limit = std::max(reader.at, std::min(end, next_mark_begin(reader)));
        const std::size_t same = common_size(text.substr(reader.at, limit - reader.at), literal.substr(done));
        if (same > 0) {
            reader.writer.copy({reader.at, reader.at + same});
            reader.at += same;
            done += same;
        } else if (!find_rest(reader, literal.substr(done), end)) {
            reader.writer.other(literal.substr(done), {reader.at, reader.at});
            return;
        }
    }
}

SourceText plain_words(const MarkdownReader& reader, Span span) {
    SourceText text;
    const std::string& source = reader.source.text;
    for (std::size_t at = span.begin; at < span.end;) {
        const std::string_view entity = entity_at(source, at);
        const std::string chars = entity.empty() ? std::string() : decode_entity(entity);
        const CodePoint c = code_point_at(source, at);
        const std::size_t end = chars.empty() ? c.at.end : at + entity.size();
        const bool blank = chars.empty() ? is_space(c.value) : trim(chars).empty();
        if (blank) {
            if (!text.chars.empty() && text.chars.back() != ' ') append_other(text, " ", {at, end});
        } else if (!chars.empty()) {
            append_other(text, chars, {at, end});
        } else if (!is_control(c.value)) {
            append_copy(text, source, {at, end});
        }
        at = end;
    }
    return text.part({0, text.chars.size()});
}

}  // namespace reviewcast
