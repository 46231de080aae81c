// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sound/biquad.hpp"
#include "sound/loudness.hpp"
#include "speech/pcm.hpp"

#include <functional>
#include <optional>
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

/// What is measured of 1 ms of sound.
struct Step {
    double energy = 0;  ///< sum of the K-weighted squares
    float peak = 0;     ///< true peak, linear
};

/// Measures a signal step by step, from the first to the one that holds the last sample.
class StepReader {
  public:
    /// The signal must outlive the reader. Its sample rate is at least 8000 Hz.
    explicit StepReader(const Pcm& pcm);
    /// The next step; nothing after the last. A peak of at most `floor` may be reported too low (see
    /// true_peak).
    [[nodiscard]] std::optional<Step> next(float floor);

  private:
    void read_tenth();

    const Pcm& pcm_;
    KWeighting weighting_;
    std::vector<float> tenth_;  ///< 100 ms with true_peak_margin samples more at either end
    std::int64_t step_ = 0;
};

/// The steps of a whole signal as two signals of 1000 values a second, so that hours of them cost no memory.
struct Envelope {
    Pcm energy;
    Pcm peak;
    int sample_rate = 0;  ///< of the signal, Hz
};

/// Measures every step. Peaks are exact where they exceed `floor`, and the highest is exact in any case.
[[nodiscard]] Envelope measure_envelope(const Pcm& pcm, float floor);

/// As measure_loudness(), at a quarter of its cost: own K-weighting, and peaks only where they can matter.
[[nodiscard]] Loudness meter_loudness(const Pcm& pcm);

}  // namespace reviewcast
