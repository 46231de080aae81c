// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/broken_lines.hpp"

#include "base/unicode.hpp"
#include "review/openings.hpp"
#include "review/quotations.hpp"
#include "review/wrapping.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

/// Level of a heading that is only set in bold: below all that are marked as headings.
constexpr int bold_heading_level = 6;
constexpr std::size_t longest_label_bytes = 40;

std::vector<Line> lines_of(const Block& block) {
    std::vector<Line> lines;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= block.breaks.size(); ++i) {
        const std::size_t end = i < block.breaks.size() ? block.breaks[i] : block.text.chars.size();
        lines.push_back({{begin, end}, 0, end - begin});
        begin = std::min(end + 1, block.text.chars.size());
    }
    return lines;
}

void add_parts(Block block, const Lexicon& lexicon, std::vector<Block>& result) {
    const std::vector<Line> lines = lines_of(block);
    const std::vector<std::size_t> starts = marked_line_starts(block.text.chars, lines, lexicon);
    for (std::size_t s = 0; s < starts.size(); ++s) {
        const std::size_t last = s + 1 < starts.size() ? starts[s + 1] : lines.size();
        Block part = block;
        part.text = block.text.part({lines[starts[s]].at.begin, lines[last - 1].at.end});
        part.breaks.clear();
        if (!part.text.chars.empty()) result.push_back(std::move(part));
    }
}

bool opens_passage(std::string_view name, const Lexicon& lexicon) {
    const Label* label = lexicon.find_written(name);
    return label && label->role != Role::title && label->role != Role::credits && label->role != Role::body;
}

/// Where a label stands behind a sentence's end in a paragraph that a label opens: "Pros: the lamp. Cons: the
/// fog." Nothing in a paragraph that none opens: there it is prose.
std::vector<std::size_t> inner_labels(std::string_view text, const Lexicon& lexicon) {
    std::vector<std::size_t> starts;
    const std::size_t first = text.substr(0, longest_label_bytes).find(':');
    if (first == std::string_view::npos || !opens_passage(text.substr(0, first), lexicon)) return starts;
    for (std::size_t colon = text.find(": ", first + 1); colon != std::string_view::npos;
         colon = text.find(": ", colon + 1)) {
        const std::size_t from = colon > longest_label_bytes ? colon - longest_label_bytes : 0;
        const std::string_view before = text.substr(from, colon - from);
        const std::size_t stop = before.find_last_of(".!?;");
        if (stop == std::string_view::npos || stop + 2 > before.size() || before[stop + 1] != ' ') continue;
        if (opens_passage(before.substr(stop + 2), lexicon)) starts.push_back(from + stop + 2);
    }
    return starts;
}

void add_labelled_parts(Block block, const Lexicon& lexicon, std::vector<Block>& result) {
    std::vector<std::size_t> starts;
    if (block.kind == Block::Kind::paragraph) starts = inner_labels(block.text.chars, lexicon);
    if (starts.empty()) return result.push_back(std::move(block));
    starts.insert(starts.begin(), 0);
    for (std::size_t i = 0; i < starts.size(); ++i) {
        Block part = block;
        part.text =
            block.text.part({starts[i], i + 1 < starts.size() ? starts[i + 1] : block.text.chars.size()});
        part.breaks.clear();
        if (!part.text.chars.empty()) result.push_back(std::move(part));
    }
}

bool is_closing_quote(char32_t c) {
    return c == U'”' || c == U'"' || c == U'“' || c == U'»' || c == U'«';
}

/// "**The story**" on a line of its own.
bool is_bold_heading(const Block& block) {
    const std::string& text = block.text.chars;
    if (block.kind != Block::Kind::paragraph || block.text.runs.empty()) return false;
    const bool all = std::ranges::any_of(block.text.runs, [&](const EmphasisRun& run) {
        return run.kind == Emphasis::strong && run.at == Span{0, text.size()};
    });
    // A title in quotes may end a heading, which it may not in plain text.
    std::string_view bare = text;
    while (!bare.empty() && is_closing_quote(code_point_before(bare, bare.size()).value))
        bare.remove_suffix(code_point_before(bare, bare.size()).at.size());
    return all && !bare.empty() && has_heading_shape(bare);
}

/// The reader of plain text marks them itself.
bool has_quotations(const SourceText& text) {
    return std::ranges::any_of(text.runs,
                               [](const EmphasisRun& run) { return run.kind == Emphasis::quotation; });
}

}  // namespace

std::vector<Block> prepare_blocks(std::vector<Block> blocks, const Lexicon& lexicon) {
    std::vector<Block> parts;
    parts.reserve(blocks.size());
    for (Block& block : blocks)
        if (block.kind == Block::Kind::paragraph && !block.breaks.empty())
            add_parts(std::move(block), lexicon, parts);
        else
            parts.push_back(std::move(block));
    std::vector<Block> result;
    result.reserve(parts.size());
    for (Block& block : parts)
        add_labelled_parts(std::move(block), lexicon, result);
    for (Block& block : result) {
        if (!has_quotations(block.text)) add_quotations(block.text);
        if (!is_bold_heading(block)) continue;
        block.kind = Block::Kind::heading;
        block.level = bold_heading_level;
    }
    return result;
}

}  // namespace reviewcast
