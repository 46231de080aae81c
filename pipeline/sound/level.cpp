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

}  // namespace

Loudness loudness_of(const Envelope& envelope) {
    const auto tenths = predict_tenths(envelope, {0, unlimited_dbtp});
    float peak = 0;
    std::array<float, 4096> block{};
    for (std::int64_t at = 0; const auto count = envelope.peak.read(at, block);
         at += static_cast<std::int64_t>(count))
        peak = std::max(peak,
                        *std::max_element(block.begin(), block.begin() + static_cast<std::ptrdiff_t>(count)));
    return {integrated_loudness(tenths), to_db(static_cast<double>(peak)), loudness_range(tenths)};
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
