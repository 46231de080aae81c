// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/span.hpp"
#include "document/markdown/reader.hpp"

namespace reviewcast {

/// A node of the Markdown parser's tree.
using MarkdownNode = void;

/// Reads the running text of a node, a paragraph, a heading or a cell, that stands at `place`.
void read_inlines(MarkdownReader& reader, MarkdownNode* node, Span place);

/// Behind the line break at or after `at`, and behind the signs of block quotes on the next line.
[[nodiscard]] std::size_t skip_line_break(const MarkdownReader& reader, std::size_t at, std::size_t limit);

}  // namespace reviewcast
