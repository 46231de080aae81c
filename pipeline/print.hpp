// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.hpp"
#include "prosody/plan.hpp"
#include "script/explain.hpp"
#include "speech/speak.hpp"

#include <functional>
#include <string>

namespace reviewcast {

/// Says a score in the review's language.
using ScoreReader = std::function<std::string(const Score&)>;

/// What was understood of one review, as `inspect --at review --json` and review.json list it: {"title",
/// "item", "author", "published", "language", "score", "other_scores", "credits", "sections", …}. `plain` is
/// the review's plain script (ScriptOptions::plain) with its spoken forms. Unknown is null.
[[nodiscard]] Json review_to_json(const Script& plain, const ScoreReader& spoken);

/// Utterances with their alignment, deliveries and marks, as `inspect --json` gives them at those joints.
[[nodiscard]] Json script_to_json(const Script& script);
[[nodiscard]] Json plan_to_json(const ProsodyPlan& plan);
[[nodiscard]] Json timeline_to_json(const Narration& narration);

/// "rewordings" and "words_at_risk" of a script, as `inspect --explain` gives them. Places are bytes of the
/// source; null for what the host says.
[[nodiscard]] Json explanation_to_json(const std::vector<Rewording>& rewordings,
                                       const std::vector<WordAtRisk>& words);

/// The same for people, a line a fact, utterance, phrase or word.
[[nodiscard]] std::string review_to_text(const Json& reviews);
[[nodiscard]] std::string script_to_text(const Script& script);
[[nodiscard]] std::string explanation_to_text(const std::vector<Rewording>& rewordings,
                                              const std::vector<WordAtRisk>& words);
[[nodiscard]] std::string plan_to_text(const ProsodyPlan& plan);
[[nodiscard]] std::string timeline_to_text(const Narration& narration);

}  // namespace reviewcast
