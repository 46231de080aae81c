// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

namespace reviewcast {

/// How many samples true_peak() needs before and after the ones it judges.
inline constexpr std::size_t true_peak_margin = 6;

/// Highest absolute value of the signal, linear, at its samples and at the three points between each sample
/// and the next: four-fold oversampling (ITU-R BS.1770-4, Annex 2) by a 49-tap windowed sinc. `samples` holds
/// true_peak_margin samples more at either end (zeros where the signal has none), so it is longer than two
/// margins. Where the peak cannot exceed `floor` the points between are not computed and the highest sample
/// stands for them: a floor of 0 gives the exact peak, the running maximum as floor the exact maximum,
/// cheaply.
[[nodiscard]] float true_peak(std::span<const float> samples, float floor);

/// The same for each sample of the signal and the points between it and the next: peaks.size() is
/// samples.size() without the margins. What does not exceed `floor` may be measured too low.
void true_peaks(std::span<const float> samples, float floor, std::span<float> peaks);

/// Highest absolute value of the samples themselves; 0 of none.
[[nodiscard]] float sample_peak(std::span<const float> samples);

/// Decibels of an amplitude: 1 is 0 dB, 0 is −inf.
[[nodiscard]] double to_db(double amplitude);
/// Amplitude of decibels.
[[nodiscard]] double from_db(double decibels);

}  // namespace reviewcast
