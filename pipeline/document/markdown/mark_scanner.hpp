// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/markdown/marks.hpp"
#include "document/text_finder.hpp"

#include <array>
#include <map>
#include <optional>

namespace reviewcast {

/// A text in which marks are looked for, and those that were found.
struct MarkScanner {
    const Source& source;
    const WarningSink& warn;
    TextFinder finder{source.text};
    std::vector<MarkdownMark> marks = {};
    /// Behind a paragraph's last run of backticks of a length that has no partner there.
    std::array<std::size_t, 32> no_code_until = {};

    std::size_t unclosed = 0;  ///< calls
    bool has_forum_tags = false;
    /// Signs that close what a sign before them opened, and where they end.
    std::map<std::size_t, std::size_t> passed = {};

    std::string_view text() const { return source.text; }
    /// Adds a mark; returns where it ends.
    std::size_t add(Span at, MarkdownMark::Kind kind, bool closes = false, const char* reason = "") {
        marks.push_back({kind, false, closes, reason, at});
        return at.end;
    }
};

// Each takes what stands at `at`, and returns where to read on; nothing where it is not what it looks like.
[[nodiscard]] std::optional<std::size_t>
take_wiki_link(MarkScanner& scan, std::size_t at);  ///< [[Page|words]], ![[picture.png]]
/// Signs of notes, forums and site generators: >!spoiler!<, ||spoiler||, %%a note%%, ==highlight==,
/// (image: a.jpg), a block's id (" ^id" at a line's end).
[[nodiscard]] std::optional<std::size_t> take_sign(MarkScanner& scan, std::size_t at);

// What keeps the parser's time linear, and years from being list numbers. The bytes changed are read out as
// they stand in the source.

/// One blank line for each run of them: the parser asks each open list item about each.
void join_blank_lines(std::string& text);

/// No table has more columns than anyone writes: the parser (0.29.0.gfm.6, cmark_llist_append) takes time in
/// proportion to the square of their number. The bars beyond are letters to it.
void limit_columns(std::string& text);

/// "1984. A film": a number that no list reaches is a year or a title, and its full stop a letter to the
/// parser.
void mask_years(std::string& text);

}  // namespace reviewcast
