// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "speech/pcm.hpp"

#include <span>
#include <vector>

namespace reviewcast {

/// Steps in a tenth of a second: gains are planned in steps of 1 ms; a block of BS.1770-4 is 400 of them.
inline constexpr std::int64_t steps_per_tenth = 100;

/// Samples in 100 ms; rates that are no multiple of ten are rounded as libebur128 rounds them.
[[nodiscard]] constexpr std::int64_t tenth_length(int sample_rate) {
    return (sample_rate + 5) / 10;
}

/// Position of the first sample of a step. Steps touch each other and differ by a sample at most.
[[nodiscard]] constexpr std::int64_t step_begin(std::int64_t step, int sample_rate) {
    const auto tenth = tenth_length(sample_rate);
    return step / steps_per_tenth * tenth + step % steps_per_tenth * tenth / steps_per_tenth;
}

/// The step that holds a sample; position ≥ 0.
[[nodiscard]] constexpr std::int64_t step_at(std::int64_t position, int sample_rate) {
    const auto tenth = tenth_length(sample_rate);
    const auto rest = (position % tenth + 1) * steps_per_tenth;
    return position / tenth * steps_per_tenth + (rest + tenth - 1) / tenth - 1;
}

/// What is measured of each step of a stretch.
struct Steps {
    std::vector<float> energy;  ///< sum of the K-weighted squares
    std::vector<float> peak;    ///< true peak, linear
};

/// Measures a stretch that begins with a tenth of a second, to the step that holds its last sample. `around`
/// holds true_peak_margin samples more at either end than `weighted`, its K-weighted samples. Peaks are exact
/// where they exceed `floor`; what does not may be measured too low.
[[nodiscard]] Steps measure_steps(std::span<const float> around, std::span<const float> weighted,
                                  int sample_rate, float floor);

/// The steps of a whole signal as two signals of 1000 values a second, so that hours of them cost no memory.
struct Envelope {
    Pcm energy;
    Pcm peak;
    int sample_rate = 0;  ///< of the signal, Hz
    explicit Envelope(int rate = 22050);
    void append(const Steps& steps);
};

}  // namespace reviewcast
