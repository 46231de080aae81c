// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/text_builder.hpp"

#include "base/unicode.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

bool is_word(char32_t c) {
    return !is_space(c) && !is_control(c);
}

/// End of the run of code points from `at` on that are words, spaces or controls like the first.
std::size_t run_end(std::string_view text, std::size_t at, std::size_t end) {
    const auto kind = [](char32_t c) { return is_space(c) ? 0 : is_control(c) ? 1 : 2; };
    const CodePoint first = code_point_at(text, at);
    const int wanted = kind(first.value);
    at = first.at.end;
    while (at < end) {
        const CodePoint c = code_point_at(text, at);
        if (kind(c.value) != wanted) break;
        at = c.at.end;
    }
    return std::min(at, end);
}

}  // namespace

SourceText join_lines(const std::string& source, const std::vector<Span>& lines) {
    SourceText joined;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i > 0) {
            const Span between{lines[i - 1].end, lines[i].begin};
            // Between the lines of a table's cell there may be a single rule.
            const bool is_break = between.size() == 1 && source[between.begin] == '\n';
            (is_break ? append_other : append_spelled)(joined, "\n", between);
        }
        append_copy(joined, source, lines[i]);
    }
    return joined;
}

void TextBuilder::add(const SourceText& joined, Span range) {
    for (std::size_t at = range.begin; at < range.end;) {
        const std::size_t end = run_end(joined.chars, at, range.end);
        const char32_t c = code_point_at(joined.chars, at).value;
        if (is_word(c)) {
            flush_space();
            append_part(text_, joined, {at, end});
        } else if (is_space(c)) {
            const bool is_break =
                std::string_view(joined.chars).substr(at, end - at).find('\n') != std::string_view::npos;
            add_space(joined.source_of({at, end}), is_break);
        } else {
            drop(joined.source_of({at, end}), "control characters");
        }
        at = end;
    }
}

void TextBuilder::add_other(std::string_view chars, Span source) {
    if (chars.empty()) return;
    flush_space();
    append_spelled(text_, chars, source);
}

void TextBuilder::add_space(Span source, bool is_break) {
    if (!space_waits_) space_ = source, is_break_ = false;
    space_.end = std::max(space_.end, source.end);
    is_break_ = is_break_ || is_break;
    space_waits_ = true;
}

void TextBuilder::flush_space() {
    if (space_waits_ && !text_.chars.empty()) {
        if (is_break_) breaks_.push_back(text_.chars.size());
        // A break may be a cell's border, which is no white space.
        is_break_ ? append_spelled(text_, " ", space_) : append_other(text_, " ", space_);
    }
    space_waits_ = false;
}

void TextBuilder::drop(Span source, std::string reason) {
    if (source.empty()) return;
    dropped_.push_back({source, std::move(reason)});
    has_dropped_ = true;
}

void TextBuilder::close(Emphasis kind, std::size_t begin) {
    if (begin < text_.chars.size() && text_.chars[begin] == ' ') ++begin;
    if (begin < text_.chars.size()) text_.runs.push_back({kind, {begin, text_.chars.size()}});
}

char32_t TextBuilder::last() const {
    return empty() ? 0 : code_point_before(text_.chars, text_.chars.size()).value;
}

void TextBuilder::finish(Block& block) {
    std::stable_sort(text_.runs.begin(), text_.runs.end(),
                     [](const EmphasisRun& a, const EmphasisRun& b) { return a.at.begin < b.at.begin; });
    block.text = std::move(text_);
    block.breaks = std::move(breaks_);
}

SourceText collapse(const SourceText& text, std::vector<Dropped>& dropped) {
    TextBuilder builder(dropped);
    builder.add(text, {0, text.chars.size()});
    Block block;
    builder.finish(block);
    return std::move(block.text);
}

}  // namespace reviewcast
