// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "speech/speak.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace reviewcast {

/// What one voice said of a plan.
struct VoiceNarration {
    std::string voice;                    ///< name of the one that the plan wanted
    Narration narration;                  ///< of its part alone
    std::vector<std::size_t> utterances;  ///< of the whole, by those of the part; ordered
};

/// Puts what several voices said into one narration of the whole plan, with the plan's pauses, at the highest
/// of their sample rates. Each voice is equalised as its profile says and made as loud as the first, but for
/// what their plans want louder or quieter; the result's voice keeps only the room of its sound. Where a
/// fallback spoke for a voice, it stands in the result's plan. `voices` hold every utterance once.
[[nodiscard]] Narration join_voices(ProsodyPlan plan, std::vector<VoiceNarration> voices);

}  // namespace reviewcast
