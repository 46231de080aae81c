// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prosody/plan.hpp"

#include <cstddef>
#include <vector>

namespace reviewcast {

/// What one voice of a plan speaks: a plan of that voice alone.
struct VoicePart {
    ProsodyPlan plan;                     ///< each run of the whole's utterances is a section of it
    std::vector<std::size_t> utterances;  ///< of the whole, by those of `plan`; ordered
};

/// A part for each voice that has utterances, in the order in which they are first heard but the review's own
/// first. Together they hold every utterance once.
[[nodiscard]] std::vector<VoicePart> split_voices(const ProsodyPlan& plan);

}  // namespace reviewcast
