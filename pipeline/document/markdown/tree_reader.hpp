// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/markdown/inlines.hpp"
#include "document/markdown/reader.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// The parser's tree; frees itself.
using MarkdownTree = std::unique_ptr<MarkdownNode, void (*)(MarkdownNode*)>;

/// Parses a text as CommonMark with GitHub's tables, strikethrough, autolinks and notes.
[[nodiscard]] MarkdownTree parse_markdown(const std::string& text);

/// What is known while the blocks of a tree are read.
struct TreeReader {
    MarkdownReader& reader;
    std::vector<std::size_t> lines;
    bool item_opens = false;  ///< what comes next is the first of its list item
    int number = 0;           ///< of that item; 0 for none
    int notes = 0;            ///< definitions of notes around the text

    /// Where a line, 1-based, begins.
    [[nodiscard]] std::size_t line_at(int line) const;
};

/// Where a block of the tree begins in the text, and where the line after it does.
[[nodiscard]] std::size_t start_of(const TreeReader& tree, MarkdownNode* node);
[[nodiscard]] std::size_t end_of(const TreeReader& tree, MarkdownNode* node);

/// The text that was parsed.
[[nodiscard]] std::string_view masked_text(const TreeReader& tree);

/// Sets what Markdown says that the next block is.
void set_kind(TreeReader& tree, Block::Kind kind, int level = 0);

/// Goes to the place, where marks that stand before it take effect first.
void go_to(TreeReader& tree, std::size_t place);

/// Reads a table's node into blocks.
void read_table(TreeReader& tree, MarkdownNode* node);

}  // namespace reviewcast
