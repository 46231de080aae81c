// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/level.hpp"

#include "sound/gating.hpp"
#include "sound/true_peak.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace reviewcast {

namespace {

constexpr double most_gain_db = 30;  // beyond it we would amplify noise: no speech is as quiet as −46 LUFS
constexpr double most_drive_db =
    6;  // gain on top of the difference: raw speech takes 1 to 2, clicks take any
constexpr double near_enough_lu = 0.005;
constexpr double unlimited_dbtp = 1000;
constexpr int most_tries = 8;  // speech takes 3 or 4

/// Highest of the steps' peaks, each at the higher of the gains at its ends.
float predict_peak(const Envelope& envelope, Level level) {
    GainCurve curve(envelope.peak, level);
    std::array<float, steps_per_tenth> peaks{}, gains{};
    float highest = 0;
    curve.next(std::span(gains).first(1));
    float from = gains[0];
    for (std::int64_t at = 0; at < envelope.peak.size(); at += steps_per_tenth) {
        const auto count = envelope.peak.read(at, peaks);
        curve.next(gains);
        for (std::size_t i = 0; i < count; ++i) {
            highest = std::max(highest, peaks[i] * std::max(from, gains[i]));
            from = gains[i];
        }
    }
    return highest;
}

}  // namespace

Loudness loudness_of(const Envelope& envelope) {
    return loudness_at(envelope, {0, unlimited_dbtp});
}

Loudness loudness_at(const Envelope& envelope, Level level) {
    const auto tenths = predict_tenths(envelope, level);
    return {integrated_loudness(tenths), to_db(static_cast<double>(predict_peak(envelope, level))),
            loudness_range(tenths)};
}

Level find_level(const Envelope& envelope, double target_lufs, double ceiling_dbtp) {
    const double natural = integrated_loudness(predict_tenths(envelope, {0, unlimited_dbtp}));
    if (std::isinf(natural)) return {0, ceiling_dbtp};
    const double difference = target_lufs - natural;
    if (difference > most_gain_db) return {most_gain_db, ceiling_dbtp};
    // The secant method; at first as though each decibel of gain were one of loudness.
    Level level{difference, ceiling_dbtp};
    double gain_before = 0, missing_before = 0;
    for (int i = 0; i < most_tries; ++i) {
        const double missing = target_lufs - integrated_loudness(predict_tenths(envelope, level));
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
