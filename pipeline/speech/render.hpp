// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "speech/engine.hpp"
#include "speech/passage.hpp"
#include "speech/timeline.hpp"

#include <functional>
#include <span>
#include <vector>

namespace reviewcast {

/// Where a rendered passage goes while it grows.
struct RenderSink {
    std::function<void(std::span<const float>)> append;  ///< samples, in order
    std::function<void(std::size_t)> begin_utterance;    ///< index into the plan: told before it is spoken
};

/// Level of all speech below the engine's, so that the loudest role and accent stay within ±1; mastering
/// lifts it.
inline constexpr double headroom_db = -9;

/// Speaks a passage with an opened engine, in this process. The samples go to the sink from the first sound
/// to the last, with the plan's pauses between phrases and utterances; the marks count from the passage's
/// first sample.
[[nodiscard]] std::vector<UtteranceMark> render_passage(const ProsodyPlan& plan, const Passage& passage,
                                                        const Engine& engine, int sample_rate,
                                                        const RenderSink& sink);

}  // namespace reviewcast
