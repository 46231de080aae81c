// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/line_reader.hpp"
#include "document/rst/inline.hpp"

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace reviewcast {

/// Whether a line is one sign, four times at least: it underlines a title or parts sections.
[[nodiscard]] bool is_adornment(std::string_view line);

/// The state of reading a reStructuredText.
struct RstReader : LineReader {
    Substitutions substitutions = {};
    std::vector<std::pair<char, bool>> adornments = {};  ///< sign and overline, by level
    int section_level = 0;
    bool is_top = true;         ///< nothing but titles so far: fields are the document's
    Container class_next = {};  ///< of a `.. class::` for what follows

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
