// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/warning.hpp"
#include "prosody/plan.hpp"
#include "speech/pcm.hpp"
#include "speech/phonemes.hpp"
#include "speech/speech_cache.hpp"
#include "speech/timeline.hpp"

#include <chrono>
#include <functional>

namespace reviewcast {

/// The speech of a plan and when each word is said; timeline.length == pcm.size().
struct Narration {
    ProsodyPlan plan;
    Pcm pcm;
    Timeline timeline;
};

struct SpeakOptions {
    int jobs = 1;                                          ///< children at a time; changes no sample
    std::chrono::seconds time_limit{60};                   ///< for one child
    std::function<void(double)> progress = [](double) {};  ///< share done, 0–1
    Phonemes phonemes = {};                                ///< for the plan's pronunciations
    SpeechCache cache = SpeechCache();                     ///< for what commands said
};

/// Speaks the plan with its voice's engine, each passage in a forked child that has never spoken before, so
/// that its samples depend on its own text and voice alone. Throws ExternalError when the engine crashes,
/// hangs or refuses, naming the utterance.
[[nodiscard]] Narration speak(ProsodyPlan plan, const SpeakOptions& options, const WarningSink& warn);

}  // namespace reviewcast
