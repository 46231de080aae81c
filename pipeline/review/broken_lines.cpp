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
    std::vector<Block> result;
    result.reserve(blocks.size());
    for (Block& block : blocks)
        if (block.kind == Block::Kind::paragraph && !block.breaks.empty())
            add_parts(std::move(block), lexicon, result);
        else
            result.push_back(std::move(block));
    for (Block& block : result) {
        if (!has_quotations(block.text)) add_quotations(block.text);
        if (!is_bold_heading(block)) continue;
        block.kind = Block::Kind::heading;
        block.level = bold_heading_level;
    }
    return result;
}

}  // namespace reviewcast
