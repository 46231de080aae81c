// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sound/biquad.hpp"
#include "sound/step.hpp"
#include "sound/true_peak.hpp"
#include "speech/pcm.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <vector>

namespace reviewcast::testing {

/// A sine of that amplitude; `phase` in radians.
inline std::vector<float> sine(double hz, double amplitude, int rate, std::size_t length, double phase = 0) {
    std::vector<float> samples(length);
    for (std::size_t i = 0; i < length; ++i)
        samples[i] = static_cast<float>(
            amplitude * std::sin(2 * std::numbers::pi * hz * static_cast<double>(i) / rate + phase));
    return samples;
}

/// White noise in ±amplitude, always the same.
inline std::vector<float> noise(double amplitude, std::size_t length, std::uint32_t seed = 1) {
    std::vector<float> samples(length);
    for (float& sample : samples) {
        seed = seed * 1664525u + 1013904223u;  // Numerical Recipes
        sample = static_cast<float>(amplitude * (static_cast<double>(seed) / 2147483648.0 - 1));
    }
    return samples;
}

/// Something like a voice: pulses of a pitch that glides, ringing in two formants, in syllables of 200 ms
/// with a pause of 400 ms after every eighth. The highest peak is `amplitude`, 21 dB above its loudness as
/// with eSpeak NG.
inline std::vector<float> voice(double amplitude, int rate, double seconds) {
    std::vector<float> samples(static_cast<std::size_t>(seconds * rate));
    double phase = 0;
    double low[2] = {}, high[2] = {};
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double time = static_cast<double>(i) / rate;
        const double in_phrase = std::fmod(time, 2.0);
        const double syllable = std::fmod(in_phrase, 0.2) / 0.2;
        const double envelope = in_phrase < 1.6 ? std::pow(std::sin(std::numbers::pi * syllable), 2) : 0;
        phase += (110 + 30 * std::sin(3 * time)) / rate;
        const double pulse = phase >= 1 ? 1 : 0;
        phase -= std::floor(phase);
        const auto ring = [&](double* state, double hz, double decay) {
            const double out = pulse + 2 * decay * std::cos(2 * std::numbers::pi * hz / rate) * state[0] -
                               decay * decay * state[1];
            state[1] = state[0];
            state[0] = out;
            return out;
        };
        const double sound =
            ring(low, 500, std::exp(-300.0 / rate)) + 0.5 * ring(high, 1800, std::exp(-500.0 / rate));
        samples[i] = static_cast<float>(envelope * sound);
    }
    float highest = 0;
    for (const float sample : samples)
        highest = std::max(highest, std::abs(sample));
    for (float& sample : samples)
        sample *= static_cast<float>(amplitude) / highest;
    return samples;
}

inline std::vector<float> scaled(std::vector<float> samples, double factor) {
    for (float& sample : samples)
        sample = static_cast<float>(sample * factor);
    return samples;
}

inline std::vector<float> joined(std::vector<float> first, const std::vector<float>& second) {
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

/// The envelope of a signal, with every peak exact.
inline Envelope envelope_of(const Pcm& pcm) {
    constexpr auto margin = static_cast<std::ptrdiff_t>(true_peak_margin);
    const auto samples = pcm.to_vector();
    std::vector<float> around(samples.size() + 2 * margin), weighted;
    std::ranges::copy(samples, around.begin() + margin);
    auto [shelf, low_cut] = k_weighting(pcm.sample_rate());
    for (const float sample : samples)
        weighted.push_back(static_cast<float>(low_cut.filter(shelf.filter(static_cast<double>(sample)))));
    Envelope envelope(pcm.sample_rate());
    envelope.append(measure_steps(around, weighted, pcm.sample_rate(), 0));
    return envelope;
}

}  // namespace reviewcast::testing
