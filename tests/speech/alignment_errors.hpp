// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "speech/align_words.hpp"
#include "speech/flite.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace reviewcast::testing {

/// How far align_words is from Flite's own times in ms, for every word of the sentences but their first,
/// ascending, as if Flite told none. Opens both engines and speaks in this process.
inline std::vector<double> alignment_errors(const std::vector<std::string>& sentences,
                                            const std::string& voice, const std::string& reference) {
    const Engine flite = flite_engine({}), espeak = espeak_engine({});
    Voice flite_voice, espeak_voice;
    flite_voice.engine_voice = voice;
    espeak_voice.engine_voice = reference;
    const int rate = flite.open(flite_voice), known_rate = espeak.open(espeak_voice);
    std::vector<double> errors;
    for (const std::string& text : sentences) {
        const EngineSound truth = flite.say({.text = text});
        const auto found =
            align_words(text, "en-US", espeak.say({.text = text}), known_rate, truth.samples, rate);
        for (const WordEvent& event : found) {
            const auto same = std::ranges::find(truth.words, event.at, &WordEvent::at);
            if (event.at > 0 && same != truth.words.end())
                errors.push_back(std::abs(static_cast<double>(event.sample - same->sample)) * 1000 / rate);
        }
    }
    std::ranges::sort(errors);
    return errors;
}

}  // namespace reviewcast::testing
