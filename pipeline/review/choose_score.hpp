// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/segment.hpp"

#include <optional>

namespace reviewcast {

/// Sets score and other_scores of the draft's review: the reviewer's own overall score is the labelled one,
/// else one that stands alone, else the one that closes the recommendation, the verdict or the last
/// paragraph, else the one that the reviewer says to give, else the only one. Category ratings and other
/// people's scores go to other_scores. What the metadata state goes before what the text says; a scale that
/// they leave open comes from the text's notation of the same score, else it is `site_scale`, else unknown.
void find_score(Draft& draft, const Lexicon& lexicon, std::optional<double> site_scale);

}  // namespace reviewcast
