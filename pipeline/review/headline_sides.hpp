// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/headline.hpp"
#include "review/segment.hpp"

#include <optional>
#include <string>

namespace reviewcast {

/// The side of a word for reviews inside a headline that names the work, taken apart; its spans are of the
/// whole headline. "Iron Meadow review: slow and strange" and "ARC Review: Iron Meadow" are told apart by
/// quotation marks, by a small letter behind, or by what the text speaks of. Nothing where none tells.
[[nodiscard]] std::optional<Headline> work_beside_review(const SourceText& text, const Headline& whole,
                                                         const Draft& draft, const Lexicon& lexicon);

/// "Tessel 60: a keyboard for people who hate keyboards": the side of a headline's first colon or dash that
/// the text speaks of, where it speaks of that side alone.
[[nodiscard]] std::optional<Span> side_of_colon(const std::string& title, const Draft& draft,
                                                const Lexicon& lexicon);

}  // namespace reviewcast
