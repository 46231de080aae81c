// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/reading_builder.hpp"

#include "base/unicode.hpp"

namespace reviewcast {

namespace {

/// Pauses from the weakest to the strongest; where two marks meet, the stronger one stays.
constexpr std::string_view pauses = ",;:.!?";

std::size_t strength(char mark) {
    return pauses.find(mark);
}

/// Adds characters of words as the voice wants them: apostrophes in ASCII, without soft hyphens and
/// selectors.
void append_words(std::string& text, std::string_view chars) {
    for (std::size_t at = 0; at < chars.size();) {
        if (static_cast<unsigned char>(chars[at]) < 0x80) {
            text += chars[at++];
            continue;
        }
        const CodePoint c = code_point_at(chars, at);
        at = c.at.end;
        if (c.value == 0x2019 || c.value == 0x2BC)
            text += '\'';
        else if (c.value != 0xAD && !(c.value >= 0xFE00 && c.value <= 0xFE0F))
            text += chars.substr(c.at.begin, c.at.size());
    }
}

}  // namespace

void ReadingBuilder::link(Span written, std::size_t spoken_begin) {
    const Link next{written, {spoken_begin, reading_.spoken.size()}};
    auto& links = reading_.alignment;
    const bool silent = next.spoken.empty() && !links.empty() && links.back().spoken.empty();
    if (silent)
        links.back().written.end = written.end;
    else
        links.push_back(next);
    if (rule_.empty()) return;
    auto& rewrites = reading_.rewrites;
    if (!rewrites.empty() && rewrites.back().rule == rule_ && rewrites.back().written.end == written.begin)
        rewrites.back().written.end = written.end;
    else
        rewrites.push_back({written, rule_});
}

void ReadingBuilder::begin_word() {
    if (space_due_ && !empty() && reading_.spoken.back() != ' ') reading_.spoken += ' ';
    space_due_ = false;
}

void ReadingBuilder::drop_last() {
    reading_.spoken.pop_back();
    const std::size_t size = reading_.spoken.size();
    auto& links = reading_.alignment;
    for (auto i = links.rbegin(); i != links.rend() && i->spoken.end > size; ++i)
        i->spoken = {std::min(i->spoken.begin, size), size};
}

void ReadingBuilder::copy(Span written, std::string_view chars) {
    const std::size_t begin = reading_.spoken.size();
    begin_word();
    append_words(reading_.spoken, chars);
    link(written, begin);
}

void ReadingBuilder::space(Span written) {
    const std::size_t begin = reading_.spoken.size();
    if (!empty() && reading_.spoken.back() != ' ') reading_.spoken += ' ';
    space_due_ = false;
    link(written, begin);
}

void ReadingBuilder::say(Span written, std::string_view words) {
    if (words.empty()) return skip(written);
    const std::size_t begin = reading_.spoken.size();
    const bool after_quote = !empty() && reading_.spoken.back() == '"' && !space_due_;
    const bool elided = !empty() && reading_.spoken.back() == '\'' && !space_due_;  // "l'80 %"
    if (!empty() && !after_quote && !elided && reading_.spoken.back() != '-') space_due_ = true;
    begin_word();
    append_words(reading_.spoken, words);
    space_due_ = true;
    link(written, begin);
}

void ReadingBuilder::join(Span written, std::string_view chars) {
    const std::size_t begin = reading_.spoken.size();
    reading_.spoken += chars;
    space_due_ = false;
    link(written, begin);
}

void ReadingBuilder::pause(Span written, char mark) {
    while (!empty() && (reading_.spoken.back() == ' ' || reading_.spoken.back() == '-'))
        drop_last();
    const std::size_t begin = reading_.spoken.size();
    const std::size_t last = empty() ? 0 : strength(reading_.spoken.back());
    if (empty() || (reading_.spoken.back() == '"' && begin == 1)) {
        link(written, begin);
        return;
    }
    if (last == std::string_view::npos)
        reading_.spoken += mark;
    else if (strength(mark) > last)
        reading_.spoken.back() = mark;
    space_due_ = true;
    link(written, begin);
}

void ReadingBuilder::quote(Span written, bool opens) {
    const std::size_t begin = reading_.spoken.size();
    if (opens) {
        space_due_ = !empty() && reading_.spoken.back() != ' ';
        begin_word();
    } else {
        while (!empty() && reading_.spoken.back() == ' ')
            drop_last();
    }
    const std::size_t from = std::min(begin, reading_.spoken.size());
    if (opens || !empty()) reading_.spoken += '"';
    space_due_ = !opens;
    link(written, from);
}

void ReadingBuilder::skip(Span written) {
    if (!written.empty()) link(written, reading_.spoken.size());
}

void ReadingBuilder::pronounce(std::size_t begin, std::string ipa, std::string place) {
    while (begin < size() && reading_.spoken[begin] == ' ')
        ++begin;
    if (begin < size())
        reading_.pronunciations.push_back({{begin, size()}, std::move(ipa), {}, std::move(place)});
}

Reading ReadingBuilder::finish() && {
    while (!empty() && std::string_view(" ,;:-").find(reading_.spoken.back()) != std::string_view::npos)
        drop_last();
    return std::move(reading_);
}

}  // namespace reviewcast
