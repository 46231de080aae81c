// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace reviewcast {

/// Frames of mel-frequency cepstral coefficients are as far apart.
inline constexpr double mfcc_hop_s = 0.01;

/// Twelve coefficients (1 to 12), the energy, and how each of them changes.
using MfccFrame = std::array<float, 26>;

/// What a sound is like every 10 ms, in windows of 25 ms up to `highest_hz` (at most half the sample rate):
/// the spectrum's shape by 26 mel bands (Davis and Mermelstein, 1980), each number with the mean 0 and the
/// deviation 1 over the sound, so that voices can be compared. Frames are centred on their time; there is at
/// least one.
[[nodiscard]] std::vector<MfccFrame> mfcc(std::span<const std::int16_t> samples, int sample_rate,
                                          double highest_hz);

}  // namespace reviewcast
