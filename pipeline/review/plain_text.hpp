// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/document.hpp"
#include "review/labels.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// Throws InputError "name[:line]: …" for content that is empty, blank, binary or not well-formed UTF-8.
void check_plain_text(std::string_view bytes, const std::string& name);

/// Plain text as blocks: paragraphs with their wrapped lines joined, headings, list items, quotes, rules. A
/// mail signature becomes the metadata field "signature". Total for well-formed UTF-8; the lexicon tells
/// lines that a label opens from wrapped prose.
[[nodiscard]] Document read_plain_text(const std::string& text, const Lexicon& lexicon);

/// A line of text without its break, its indentation and white space at its end.
struct Line {
    Span at;                 ///< empty for a blank line
    std::size_t indent = 0;  ///< columns; a tab counts four
    std::size_t width = 0;   ///< code points in `at`
};

/// Lines by CR, LF, CRLF, NEL, VT, FF, U+2028 and U+2029.
[[nodiscard]] std::vector<Line> split_lines(std::string_view text);

/// The given stretches of the source, joined by spaces. Marks of emphasis (*word*, __word__) become runs and
/// are not part of the text; asterisks and underscores inside words stay. Controls are left out and listed in
/// `dropped`. `begin` is where the block starts in the source: the first letter answers for a marker before
/// it ("- ").
[[nodiscard]] SourceText read_inline(std::string_view source, const std::vector<Span>& stretches,
                                     std::size_t begin, std::vector<Dropped>& dropped);

}  // namespace reviewcast
