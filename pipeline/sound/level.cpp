// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/level.hpp"

#include "sound/gating.hpp"
#include "sound/true_peak.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace reviewcast {

namespace {

constexpr double most_gain_db = 30;  // beyond it we would amplify noise: no speech is as quiet as −46 LUFS
constexpr double most_drive_db =
    6;  // gain on top of the difference: raw speech takes 1 to 2, clicks take any
constexpr double near_enough_lu = 0.005;
constexpr int most_tries = 8;  // speech takes 3 or 4

/// What the signal is as it is.
Prediction as_it_is(const Envelope& envelope) {
    const auto tenth = static_cast<double>(tenth_length(envelope.sample_rate));
    Prediction found;
    std::array<float, steps_per_tenth> energies{}, peaks{};
    for (std::int64_t step = 0; step < envelope.energy.size(); step += steps_per_tenth) {
        const auto count = envelope.energy.read(step, energies);
        envelope.peak.read(step, peaks);
        found.peak = std::max(
            found.peak, *std::max_element(peaks.begin(), peaks.begin() + static_cast<std::ptrdiff_t>(count)));
        if (count == energies.size())
            found.tenths.push_back(std::accumulate(energies.begin(), energies.end(), 0.0) / tenth);
    }
    return found;
}

Loudness loudness_in(const Prediction& prediction) {
    return {integrated_loudness(prediction.tenths), to_db(static_cast<double>(prediction.peak)),
            loudness_range(prediction.tenths)};
}

}  // namespace

Loudness loudness_of(const Envelope& envelope) {
    return loudness_in(as_it_is(envelope));
}

Loudness loudness_at(const Envelope& envelope, Level level, int jobs) {
    return loudness_in(predict(envelope, level, jobs));
}

Level find_level(const Envelope& envelope, double target_lufs, double ceiling_dbtp, int jobs) {
    const double natural = integrated_loudness(as_it_is(envelope).tenths);
    if (std::isinf(natural)) return {0, ceiling_dbtp};
    const double difference = target_lufs - natural;
    if (difference > most_gain_db) return {most_gain_db, ceiling_dbtp};
    // The secant method; at first as though each decibel of gain were one of loudness.
    Level level{difference, ceiling_dbtp};
    double gain_before = 0, missing_before = 0;
    for (int i = 0; i < most_tries; ++i) {
        const double missing = target_lufs - integrated_loudness(predict(envelope, level, jobs).tenths);
        if (std::abs(missing) <= near_enough_lu) break;
        const double slope = i == 0 ? 1 : (missing_before - missing) / (level.gain_db - gain_before);
        gain_before = level.gain_db;
        missing_before = missing;
        level.gain_db += missing / std::clamp(slope, 0.25, 1.0);
        level.gain_db =
            std::clamp(level.gain_db, difference, std::min(difference + most_drive_db, most_gain_db));
        if (level.gain_db == gain_before) break;
    }
    return level;
}

}  // namespace reviewcast
