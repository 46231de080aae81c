// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace reviewcast {

/// A stretch of speech.
struct SpeechView {
    std::span<const std::int16_t> samples;
    int sample_rate = 0;  ///< Hz
};

/// Two voices saying the same: for each position in `known` (samples, ascending, inside it) the position in
/// `other` where the same is said, ascending. By dynamic time warping over MFCC within a band around equal
/// pace (Sakoe and Chiba, 1978); time and memory grow with the product of both lengths, at most 60 s of each
/// are compared, the rest at equal pace.
[[nodiscard]] std::vector<std::int64_t> align(SpeechView known, std::span<const std::int64_t> positions,
                                              SpeechView other);

}  // namespace reviewcast
