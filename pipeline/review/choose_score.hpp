// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/segment.hpp"

namespace reviewcast {

/// Sets score and other_scores of the draft's review: the reviewer's own overall score is the labelled one,
/// else one that stands alone, else the one that closes the recommendation, the verdict or the last
/// paragraph, else the one that the reviewer says to give, else the only one. Category ratings and other
/// people's scores go to other_scores.
void find_score(Draft& draft, const Lexicon& lexicon);

}  // namespace reviewcast
