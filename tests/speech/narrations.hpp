// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/unicode.hpp"
#include "prosody/scripts.hpp"
#include "speech/speak.hpp"

#include <cmath>
#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace reviewcast {

inline Voice voice_named(const std::string& name) {
    return find_voice(read_voices(REVIEWCAST_VOICES), name);
}

/// The narration of a few utterances.
inline Narration narrate(std::vector<Utterance> utterances, int jobs = 1,
                         Voice voice = voice_named("american-man")) {
    SpeakOptions options;
    options.jobs = jobs;
    return speak(plan_prosody(script_of(std::move(utterances)), std::move(voice)), options, [](Warning) {});
}

inline std::vector<float> samples_at(const Narration& narration, SampleRange at) {
    std::vector<float> samples(static_cast<std::size_t>(at.end - at.begin));
    narration.pcm.read(at.begin, samples);
    return samples;
}

/// Root mean square in decibels below full scale.
inline double rms_db(const std::vector<float>& samples) {
    double sum = 0;
    for (const double sample : samples)
        sum += sample * sample;
    if (sum <= 0) return -std::numeric_limits<double>::infinity();
    return 10 * std::log10(sum / static_cast<double>(samples.size()));
}

}  // namespace reviewcast
