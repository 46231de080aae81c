// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/writer.hpp"

#include "base/unicode.hpp"

#include <algorithm>

namespace reviewcast {

void MarkdownWriter::begin(Block::Kind kind, int level, int number) {
    split();
    line_.open.clear();
    block_ = {};
    block_.kind = kind;
    block_.level = level;
    block_.number = number;
}

void MarkdownWriter::finish_runs() {
    const std::size_t end = line_.text.chars.size();
    for (const OpenRun& run : line_.open)
        if (run.begin < end) line_.text.runs.push_back({run.kind, {run.begin, end}});
    std::stable_sort(line_.text.runs.begin(), line_.text.runs.end(),
                     [](const EmphasisRun& a, const EmphasisRun& b) { return a.at.begin < b.at.begin; });
    for (OpenRun& run : line_.open)
        run.begin = 0;
}

void MarkdownWriter::split() {
    if (is_capturing()) {
        if (line_.space || has_text()) line_.space = line_.space.value_or(Span{});
        return;
    }
    finish_runs();
    line_.space.reset();
    if (!has_text()) return;
    block_.text = std::move(line_.text);
    block_.breaks = std::move(line_.breaks);
    line_.text = {};
    line_.breaks = {};
    Block block = block_;
    if (of_block_) block.container = *of_block_;
    of_block_.reset();
    add(std::move(block));
    block_.number = 0;
    block_.text = {};
    block_.breaks = {};
}

void MarkdownWriter::put_space(std::size_t end) {
    if (line_.space && has_text()) {
        if (line_.space_breaks) line_.breaks.push_back(line_.text.chars.size());
        // The space answers for the signs between the words as well.
        const std::size_t begin =
            std::max(line_.text.pieces.back().source.end, std::min(line_.space->begin, end));
        const Span source{std::min(begin, end), std::max(begin, std::min(end, line_.space->end))};
        const bool is_white = source.size() == 1 && is_space(code_point_at(source_, source.begin).value);
        if (is_white)
            append_other(line_.text, " ", source);
        else
            append_spelled(line_.text, " ", source);  // a sign between the words is no space
    }
    line_.space.reset();
    line_.space_breaks = false;
}

void MarkdownWriter::copy(Span span) {
    if (!muted_.empty()) {
        drop(span, muted_.back());
        return;
    }
    for (std::size_t at = span.begin; at < span.end;) {
        const CodePoint c = code_point_at(source_, at);
        at = c.at.end;
        if (is_space(c.value)) {
            space(c.at, false);
        } else if (is_control(c.value)) {
            drop(c.at, "control characters");
        } else {
            put_space(c.at.begin);
            append_copy(line_.text, source_, {c.at.begin, std::min(c.at.end, span.end)});
        }
    }
}

void MarkdownWriter::other(std::string_view chars, Span span) {
    if (!muted_.empty()) {
        drop(span, muted_.back());
        return;
    }
    for (std::size_t at = 0; at < chars.size();) {
        const CodePoint c = code_point_at(chars, at);
        at = c.at.end;
        if (is_space(c.value)) {
            space(span, false);
        } else if (is_control(c.value)) {
            drop(span, "control characters");
        } else {
            put_space(span.begin);
            append_spelled(line_.text, chars.substr(c.at.begin, c.at.size()), span);
        }
    }
}

void MarkdownWriter::copy_text(const SourceText& text) {
    for (const SourceText::Piece& piece : text.pieces)
        if (piece.text.size() == piece.source.size())
            copy(piece.source);
        else
            other(std::string_view(text.chars).substr(piece.text.begin, piece.text.size()), piece.source);
}

void MarkdownWriter::space(Span span, bool breaks) {
    if (!muted_.empty()) return;
    if (!line_.space) line_.space = span;
    line_.space->end = std::max(line_.space->end, span.end);
    line_.space_breaks = line_.space_breaks || breaks;
}

void MarkdownWriter::open_run(Emphasis kind) {
    line_.open.push_back({kind, line_.text.chars.size() + (line_.space && has_text() ? 1 : 0)});
}

void MarkdownWriter::close_run(Emphasis kind) {
    const auto run = std::find_if(line_.open.rbegin(), line_.open.rend(),
                                  [&](const OpenRun& open) { return open.kind == kind; });
    if (run == line_.open.rend()) return;
    const Span at{run->begin, line_.text.chars.size()};
    if (at.begin < at.end) line_.text.runs.push_back({kind, at});
    line_.open.erase(std::next(run).base());
}

void MarkdownWriter::unmute() {
    if (!muted_.empty()) muted_.pop_back();
}

void MarkdownWriter::drop(Span span, std::string_view reason) {
    if (span.empty()) return;
    auto& dropped = document_.dropped;
    if (!dropped.empty() && dropped.back().reason == reason && dropped.back().source.end == span.begin)
        dropped.back().source.end = span.end;
    else
        dropped.push_back({span, std::string(reason)});
}

void MarkdownWriter::capture() {
    captures_.push_back(std::move(line_));
    line_ = {};
}

SourceText MarkdownWriter::release() {
    finish_runs();
    SourceText text = std::move(line_.text);
    line_ = std::move(captures_.back());
    captures_.pop_back();
    return text;
}

void MarkdownWriter::pop_container() {
    if (!containers_.empty()) containers_.pop_back();
}

const Container* MarkdownWriter::container() const {
    for (auto open = containers_.rbegin(); open != containers_.rend(); ++open)
        if (!open->name.chars.empty()) return &*open;
    return nullptr;
}

void MarkdownWriter::add(Block block) {
    if (block.container.name.chars.empty())
        if (const Container* open = container()) block.container = *open;
    document_.blocks.push_back(std::move(block));
}

}  // namespace reviewcast
