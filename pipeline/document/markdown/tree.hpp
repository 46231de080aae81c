// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/markdown/reader.hpp"

namespace reviewcast {

/// Parses the masked text as Markdown and writes its blocks.
void read_markdown_tree(MarkdownReader& reader);

}  // namespace reviewcast
