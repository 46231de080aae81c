// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/lines.hpp"
#include "review/labels.hpp"

#include <string_view>
#include <vector>

namespace reviewcast {

/// What stands at the start of a line of plain text.
struct LineMarker {
    enum class Kind { none, heading, item, quote, rule };
    Kind kind = Kind::none;
    std::size_t size = 0;  ///< bytes of the marker with the white space after it
    int level = 0;         ///< of a heading; depth of a quotation
    int number = 0;        ///< of a numbered item
};

/// "# ", "- ", "* ", "• ", "1. ", "> ", or a line that is only a rule ("***", "- - -", "⁂"). "4. Oktober" is
/// a date.
[[nodiscard]] LineMarker read_marker(std::string_view line, const Lexicon& lexicon);

/// A rule of = or -, at least three long, as it stands below a heading.
[[nodiscard]] bool is_underline(std::string_view line);

/// Ends with a stop, question or exclamation mark, ellipsis or colon, closing quotes and brackets left aside.
[[nodiscard]] bool ends_sentence(std::string_view line);

/// The line breaks off in mid-sentence and the next one goes on with a small letter.
[[nodiscard]] bool continues_in_lower_case(std::string_view line, std::string_view next);

/// A short line that starts with a capital and is no sentence.
[[nodiscard]] bool has_heading_shape(std::string_view line);

/// A short line in capitals only.
[[nodiscard]] bool is_capitals_heading(std::string_view line);

/// Where paragraphs start in a run of lines: indices into `run`, the first is 0. A break is taken for
/// wrapping where the next word would not have fitted; lines that a label opens stay apart.
[[nodiscard]] std::vector<std::size_t> paragraph_starts(std::string_view source, const std::vector<Line>& run,
                                                        const Lexicon& lexicon);

/// The same for a format that joins lines itself, where a break is wrapping unless what stands beside it says
/// otherwise: a label, most lines "Key: value", a score, byline or date of its own.
[[nodiscard]] std::vector<std::size_t>
marked_line_starts(std::string_view source, const std::vector<Line>& run, const Lexicon& lexicon);

}  // namespace reviewcast
