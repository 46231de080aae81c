// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.hpp"
#include "document/text_builder.hpp"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// Deepest nesting that is read as such; what lies deeper is read as paragraphs.
inline constexpr int deepest_nesting = 40;

/// Where among lists, quotes and containers a block stands.
struct Place {
    int depth = 0;  ///< of bodies within bodies
    int list_level = 0;
    int quote_level = 0;
    Block::Kind kind = Block::Kind::paragraph;  ///< of running text here
    Container container = {};
};

/// Reads the marks inside of joined lines into a builder: what a format does with its words.
using ReadMarks = std::function<void(const SourceText& joined, TextBuilder& out)>;

/// The lines of one cell of a table.
using Cell = std::vector<Span>;

/// Blocks and fields as the readers that go line by line (reStructuredText, Org) make them.
struct BlockWriter {
    const std::string& source;
    ReadMarks read_marks;
    Document document = {};

    /// Adds a block of these lines; lists a block that has marks only as dropped, `what` it is ("an empty
    /// list item").
    void add(Block::Kind kind, int level, const std::vector<Span>& lines, const Place& place, int number = 0);
    /// Adds running text as the kind and level that its place asks for.
    void add_text(const std::vector<Span>& lines, const Place& place);
    /// Adds "Name: value" as running text; the colon is left out where the name brings its own sign. Either
    /// may be empty.
    void add_pair(const std::vector<Span>& name, const std::vector<Span>& value, const Place& place);
    /// Adds a separator with its sign.
    void add_separator(Span at, const Place& place);
    /// Adds a field whose value are these lines, without their marks; lists one without a value as dropped.
    void add_field(std::string key, const std::vector<Span>& lines, std::string origin, Span at);
    /// Adds a table in words: "Director: Ann Lee" for two columns, "Story: PS5 8; PC 9" where a header of at
    /// least three short cells names the columns, lists where it names sections.
    void add_table(const std::vector<std::vector<Cell>>& rows, std::size_t header_rows, const Place& place);
    /// Adds a picture's text alternative as a caption where that is worth hearing, else lists it as dropped.
    void add_alternative(Span at, const Place& place);
    /// Lists a range as not spoken; an empty one is not listed.
    void drop(Span at, std::string reason);
    /// The text of lines with its marks read.
    [[nodiscard]] SourceText read_text(const std::vector<Span>& lines);
    /// A range as it stands, without control characters: a name in the markup.
    [[nodiscard]] SourceText read_plain(Span at);

  private:
    [[nodiscard]] static Block running_text(const Place& place);
    void finish(Block block, TextBuilder& text, Span at);
    /// Adds the columns of a table whose header names sections ("Pros", "Cons") as lists; false where it does
    /// not.
    bool add_columns(const std::vector<std::vector<Cell>>& rows, const Place& place);
    void add_row(const std::vector<Cell>& row, const std::vector<SourceText>& names, const Place& place);
};

/// From the first line's begin to the last one's end.
[[nodiscard]] Span span_of(const std::vector<Span>& lines);

/// A part of `text` without white space at its ends, as a range of `text`.
[[nodiscard]] Span trimmed(std::string_view text, Span at);

}  // namespace reviewcast
