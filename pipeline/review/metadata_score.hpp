// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/segment.hpp"

#include <string>
#include <vector>

namespace reviewcast {

/// Whether a folded key states a score: the reviewer's, other people's, or that of a part ("ratings.story",
/// "sound score").
[[nodiscard]] bool is_score_key(const std::string& folded, const Lexicon& lexicon);

/// The scores that fields state, with the ends of the scale that other fields of the same origin state, into
/// draft.scores. Fields of scores that cannot be read are listed in dropped.
void take_stated_scores(const std::vector<Field>& fields, Draft& draft, const Lexicon& lexicon);

}  // namespace reviewcast
