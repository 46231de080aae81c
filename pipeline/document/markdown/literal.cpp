// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"
#include "document/ascii.hpp"
#include "document/entities.hpp"
#include "document/markdown/reader.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

/// Goes to where the rest of a literal stands, if that is near; false where it does not.
bool find_rest(MarkdownReader& reader, std::string_view rest, std::size_t end) {
    constexpr std::size_t reach = 2048, probe = 12;
    const std::string_view text = reader.masked.text;
    const std::size_t limit = std::min(end, reader.at + reach);
    const std::size_t found =
        text.substr(0, limit).find(rest.substr(0, std::min(probe, rest.size())), reader.at);
    if (found == std::string_view::npos) return false;
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

bool mark_is_here(const MarkdownReader& reader) {
    const auto& marks = reader.masked.marks;
    return reader.next_mark < marks.size() && marks[reader.next_mark].at.begin <= reader.at;
}

/// Where the sign of a note that nobody wrote closes, if it runs over a line's end; 0 elsewhere. cmark-gfm
/// 0.29 takes the text of such a sign by columns, and cuts it anywhere: of "[^a\nb]" it gives "[^]".
std::size_t close_of_cut_note(const MarkdownReader& reader, std::string_view literal, std::size_t end) {
    const std::string_view text = reader.masked.text;
    if (!literal.starts_with("[^") || !text.substr(reader.at).starts_with("[^")) return 0;
    const std::size_t close = text.find(']', reader.at);
    const auto& marks = reader.masked.marks;
    const bool marked = reader.next_mark < marks.size() && marks[reader.next_mark].at.begin <= close;
    // With a bracket inside, that one is what closes.
    const bool is_cut =
        close < end && text.find('\n', reader.at) < close && text.find('[', reader.at + 1) > close;
    return is_cut && !marked ? close : 0;
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

void write_literal(MarkdownReader& reader, std::string_view literal, std::size_t end) {
    const std::string_view text = reader.masked.text;
    std::size_t done = 0;
    while (done < literal.size()) {
        if (mark_is_here(reader)) {
            const Span mark = reader.masked.marks[reader.next_mark].at;
            take_mark(reader, true);
            done = std::min(literal.size(), done + mark.end - reader.at);
            reader.at = mark.end;
            continue;
        }
        if (const std::size_t close = close_of_cut_note(reader, literal.substr(done), end)) {
            take_cut_note(reader, close);
            done = std::min(literal.find(']', done), literal.size() - 1) + 1;
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
        if (escape || c == literal[done]) {
            std::size_t stop = reader.at;
            const auto next = reader.next_mark < reader.masked.marks.size()
                                  ? reader.masked.marks[reader.next_mark].at.begin
                                  : text.size();
            const std::size_t limit = std::min({end, next, reader.at + literal.size() - done});
            do {
                ++stop;
                ++done;
            } while (stop < limit && text[stop] == literal[done] && text[stop] != '&' && text[stop] != '\\' &&
                     text.substr(stop, 2) != "[^");
            reader.writer.copy({reader.at, stop});
            reader.at = stop;
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
