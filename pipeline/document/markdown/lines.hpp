// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/span.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace reviewcast {

/// Whether nothing but white space stands between `at`, the start of a line, and the line's end.
[[nodiscard]] bool is_blank_line(std::string_view text, std::size_t at);

/// Whether a blank line lies in the range, which does not begin in one.
[[nodiscard]] bool has_blank_line(std::string_view text, Span range);

/// Where the line of `at` ends, before its line break.
[[nodiscard]] std::size_t line_end(std::string_view text, std::size_t at);

/// Where the line after that of `at` begins; text.size() for none.
[[nodiscard]] std::size_t next_line(std::string_view text, std::size_t at);

/// Behind the marks of quotes and list items at the start of a line, and white space.
[[nodiscard]] std::size_t skip_line_prefix(std::string_view text, std::size_t at);

/// The lines of fenced code, where one begins on the line at `at`: up to the start of the line behind it.
/// Nothing where none does.
[[nodiscard]] std::optional<Span> read_fenced_code(std::string_view text, std::size_t at);

/// The line ":::spoiler Title" or ":::" that begins at `at`.
struct DirectiveLine {
    Span at;     ///< without the line break
    Span name;   ///< empty for the line that closes
    Span title;  ///< words behind the name; empty for none
};
[[nodiscard]] std::optional<DirectiveLine> read_directive_line(std::string_view text, std::size_t at);

/// MDX's `import Stars from "./stars"` and `export const meta = {…}` at the start of a line: up to where they
/// end. Nothing where none begins.
[[nodiscard]] std::optional<Span> read_module_line(std::string_view text, std::size_t at);

/// The list item that kramdown writes a table of contents over, where "{:toc}" stands under it: its words are
/// never shown.
[[nodiscard]] std::optional<Span> table_of_contents_at(std::string_view text, Span attributes);

}  // namespace reviewcast
