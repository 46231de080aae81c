// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/warning.hpp"
#include "document/block_writer.hpp"
#include "document/lines.hpp"
#include "document/source.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
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

/// What readers share that go line by line. Lines are shortened in place as their markers are read.
struct LineReader {
    const Source& source;
    const WarningSink& warn;
    std::vector<Line> lines;
    BlockWriter out;
    bool was_deep = false;  ///< whether the warning of too deep nesting was given

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
    /// Whether a body is nested too deeply to be read as such; then it is read as paragraphs, with a warning.
    bool read_too_deep(LineRange range, const Place& place);
};

}  // namespace reviewcast
