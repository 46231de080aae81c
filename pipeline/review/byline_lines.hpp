// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/segment.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace reviewcast {

// What lines at the top and the end of a review say of who wrote it, and when.

/// Takes text.chars[name] as the byline; the whole text is its source.
void take_byline(const SourceText& text, Span name, bool of_review, bool at_end, Draft& draft);

/// "— Ann Lee" as the last line; a list of one item where the dash is a hyphen.
[[nodiscard]] std::optional<Span> signature_name(const std::vector<Block>& blocks, std::size_t last,
                                                 const Lexicon& lexicon);

/// Date in the rest of a byline: "By Ann Lee, 3 May 2024".
void take_byline_date(const SourceText& text, std::size_t from, Draft& draft, const Lexicon& lexicon);

/// "19 May 2024 · by Ann Lee", "Ann Lee · 19 May 2024", "Posted on 19 May 2024 by Ann Lee": a byline and the
/// day. False for any other line.
bool take_byline_parts(const SourceText& text, bool at_end, Draft& draft, const Lexicon& lexicon);

/// "Watched 2 February 2024", "read: 12 March 2021 – 30 March 2021", "★★★½ Watched 2 Feb 2024": when the
/// reviewer did it; of two days the last. False for any other line.
bool take_day_of_use(const Block& block, Draft& draft, const Lexicon& lexicon);

/// Takes lines that are byline and day, or the day of use, from among the first blocks, up to the first
/// paragraph of some length: a site may set them below a subtitle or a picture.
void take_meta_lines(std::vector<Block>& blocks, Draft& draft, const Lexicon& lexicon);

}  // namespace reviewcast
