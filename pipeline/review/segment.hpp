// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.hpp"
#include "review/labels.hpp"
#include "review/review.hpp"
#include "review/score.hpp"
#include "review/stated.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// A score that the file states outside its text.
struct StatedScore {
    Score score;
    ScoreMention::Opening opening = ScoreMention::Opening::overall;
};

/// A document cut into sections, before its facts are drawn together.
struct Draft {
    Review review;                       ///< sections, credits and dropped are set
    std::vector<StatedScore> scores;     ///< in the order of the source
    std::vector<StatedFact> stated;      ///< in the order of the source; credits are in here too
    std::optional<SourceText> headline;  ///< the line at the top that names the review or its item
    std::optional<SourceText> byline;    ///< the name after "by" at the top or the end
    bool byline_of_review = false;       ///< it said "reviewed by" or signed the text
    bool byline_signed = false;          ///< it stood at the end
    Span byline_source;
    bool is_part = false;            ///< of a round-up, whose reviewer the whole names
    std::optional<SourceText> date;  ///< a line at the top or the end that is a date
};

/// Cuts a document of any format into sections by its labels and headings. Nothing is lost: what is in no
/// section is a credit, a stated fact, the headline, byline or date, or in `dropped`.
/// `heads_round_up` where other documents hold the reviews that this one introduces.
[[nodiscard]] Draft segment(Document document, const Lexicon& lexicon, bool heads_round_up = false);

}  // namespace reviewcast
