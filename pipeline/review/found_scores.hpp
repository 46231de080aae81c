// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/labels.hpp"
#include "review/segment.hpp"

#include <vector>

namespace reviewcast {

/// A score of the text, and how plainly it is the reviewer's overall one.
struct FoundScore {
    /// Most plainly first.
    enum Rank {
        stated = 110,
        labelled = 100,
        in_headline = 90,
        alone = 80,
        closes_verdict = 70,
        closes_review = 60,
        in_verdict = 50,
        given = 40,
        closes_paragraph = 30,
        mentioned = 20,
        restated = 10,  ///< by the metadata, after the one that is believed
        no_overall = 0
    };
    Score score;
    int rank = no_overall;
};

/// The scores that the headlines and sections of a draft hold, in the order of the text.
[[nodiscard]] std::vector<FoundScore> find_scores(const Draft& draft, const Lexicon& lexicon);

}  // namespace reviewcast
