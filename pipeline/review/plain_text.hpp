// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.hpp"
#include "review/labels.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// Plain text as blocks: paragraphs with their wrapped lines joined, headings, list items, quotes, rules. A
/// mail signature becomes the metadata field "signature". Total for well-formed UTF-8; the lexicon tells
/// lines that a label opens from wrapped prose.
[[nodiscard]] Document read_plain_text(const std::string& text, const Lexicon& lexicon);

/// The given stretches of the source, joined by spaces. Marks of emphasis (*word*, __word__) become runs and
/// are not part of the text; asterisks and underscores inside words stay. Controls are left out and listed in
/// `dropped`. `begin` is where the block starts in the source: the first letter answers for a marker before
/// it ("- ").
[[nodiscard]] SourceText read_inline(std::string_view source, const std::vector<Span>& stretches,
                                     std::size_t begin, std::vector<Dropped>& dropped);

}  // namespace reviewcast
