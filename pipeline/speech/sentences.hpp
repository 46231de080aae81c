// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prosody/plan.hpp"
#include "speech/passage.hpp"

#include <vector>

namespace reviewcast {

/// The plan for an engine that takes whole sentences: the phrases of each utterance as one, at their mean
/// rate, pitch, range and volume by their lengths.
[[nodiscard]] ProsodyPlan join_phrases(ProsodyPlan plan);

/// A passage for each utterance.
[[nodiscard]] std::vector<Passage> split_sentences(const ProsodyPlan& plan);

}  // namespace reviewcast
