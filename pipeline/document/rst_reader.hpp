// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/warning.hpp"
#include "document/block_writer.hpp"
#include "document/lines.hpp"
#include "document/rst_inline.hpp"
#include "document/source.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace reviewcast {

/// Lines by number, [begin, end).
using LineRange = Span;

/// The mark of a list item.
struct ListMark {
    std::size_t size = 0;  ///< bytes up to the text
    bool ordered = false;
    bool is_letter = false;  ///< "a.", "iv)": no list alone, it may be an initial
    int number = 0;          ///< of digits; otherwise 0: it counts on
};

/// The bullet or enumerator that a line begins with, if any.
[[nodiscard]] std::optional<ListMark> read_list_mark(std::string_view line);

/// The name in ":name: value", as a range of the line; nothing where it is no field.
[[nodiscard]] std::optional<Span> read_field_name(std::string_view line);

/// Whether a line is one sign, four times at least: it underlines a title or parts sections.
[[nodiscard]] bool is_adornment(std::string_view line);

/// The state of reading a reStructuredText: lines are shortened in place as their markers are read.
struct RstReader {
    const Source& source;
    const WarningSink& warn;
    std::vector<Line> lines;
    Substitutions substitutions = {};
    BlockWriter out;
    std::vector<std::pair<char, bool>> adornments = {};  ///< sign and overline, by level
    int section_level = 0;
    bool is_top = true;    ///< nothing but titles so far: fields are the document's
    Container class_next;  ///< of a `.. class::` for what follows
    bool was_deep = false;

    [[nodiscard]] std::string_view text(std::size_t i) const;
    [[nodiscard]] bool is_blank(std::size_t i) const { return lines[i].at.empty(); }
    [[nodiscard]] std::size_t skip_blank(LineRange range) const;
    /// Line after a run of lines without a blank one.
    [[nodiscard]] std::size_t run_end(LineRange range) const;
    /// Line after all that is indented by more than `indent`, from `begin` on; blank lines at its end are not
    /// part of it.
    [[nodiscard]] std::size_t indented_end(LineRange range, std::size_t indent) const;
    [[nodiscard]] std::vector<Span> spans(LineRange range) const;
    [[nodiscard]] Span source_of(LineRange range) const;
    /// Takes `bytes` off the begin of a line and what white space follows.
    void shorten(std::size_t i, std::size_t bytes);
    /// Indents lines by `indent` columns at least.
    void indent_at_least(LineRange range, std::size_t indent);
    void warn_at(std::size_t line, std::string code, std::string_view what) const;

    void read_document();
    void read_body(LineRange range, Place place);
    std::size_t read_element(LineRange range, std::size_t base, const Place& place);
    std::size_t read_title(LineRange range, const Place& place);
    std::size_t read_list(LineRange range, std::size_t base, const Place& place);
    std::size_t read_field(LineRange range, std::size_t base, const Place& place);
    std::size_t read_line_block(LineRange range, const Place& place);
    std::size_t read_paragraph(LineRange range, std::size_t base, const Place& place);
    /// A name and what belongs to it: "Name: first paragraph", then the rest.
    void read_pair(const std::vector<Span>& name, LineRange body, Place place);
    /// Whether running text begins at the first line.
    [[nodiscard]] bool is_plain(LineRange range, std::size_t base) const;
    [[nodiscard]] std::optional<ListMark> list_mark(LineRange range, std::size_t base, bool in_list) const;

    // Explicit markup: what two dots begin (rst_explicit.cpp, rst_directives.cpp).
    std::size_t read_explicit(LineRange range, std::size_t base, const Place& place);
    void read_directive(std::string_view name, std::size_t name_size, LineRange range, const Place& place);
    void find_substitutions();

    // Tables (rst_tables.cpp).
    [[nodiscard]] bool is_table(LineRange range) const;
    std::size_t read_table(LineRange range, const Place& place);
    void read_list_table(LineRange body, std::size_t header_rows, const Place& place);
    void read_csv_table(std::vector<Span> rows, char delimiter, std::size_t header_rows, const Place& place);
};

}  // namespace reviewcast
