// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.hpp"
#include "review/labels.hpp"

#include <vector>

namespace reviewcast {

/// Blocks as a reviewer meant them, where the format sees less: lines that a label opens, facts, scores,
/// bylines and dates that one paragraph joined ("Director: …\nStudio: …" in Markdown) are paragraphs of their
/// own, and a paragraph that is one bold run, short and no sentence, is a heading.
[[nodiscard]] std::vector<Block> prepare_blocks(std::vector<Block> blocks, const Lexicon& lexicon);

}  // namespace reviewcast
