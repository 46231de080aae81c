// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/source_text.hpp"
#include "review/labels.hpp"

#include <optional>
#include <string>

namespace reviewcast {

/// A headline taken apart: "Film Review: The Glass Orchard (2019) – 8/10".
struct Headline {
    Span title;                  ///< without "Review:", year, score, platform, creator and reviewer
    std::optional<Span> quoted;  ///< the work's name in quotation marks or emphasis inside the title
    /// Around a word for reviews inside the title: "Iron Meadow review: slow and strange", where the work is
    /// before it, or "ARC Review: Iron Meadow", where it is behind.
    std::optional<Span> before_review, behind_review;
    std::optional<Span> year;
    std::optional<Span> creator;      ///< after "by"
    std::optional<Span> reviewer;     ///< after "reviewed by"
    std::optional<Span> reviewed;     ///< what stands behind the reviewer: a date, as it may be
    std::optional<Span> bare_score;   ///< the number of "A Quiet Week (3)"
    std::optional<std::string> type;  ///< said by "Film Review"
    bool names_work = false;          ///< its form says that the title is the work's name
    bool is_title_case = false;       ///< all but small words are capitalised
};

[[nodiscard]] Headline read_headline(const SourceText& text, const Lexicon& lexicon);

}  // namespace reviewcast
