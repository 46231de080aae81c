// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "speech/pcm.hpp"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace reviewcast {

/// Mono samples in ±1 that are made when they are read: any stretch, in any order, by several threads at
/// once. A sample is the same in whatever stretch it is read. Long stretches are cheaper than many short
/// ones.
struct Sound {
    int sample_rate = 44100;  ///< Hz
    std::int64_t size = 0;    ///< samples
    /// Gives the samples from `position` on; those before the first and after the last are 0.
    std::function<void(std::int64_t position, std::span<float> into)> read;
};

/// The samples as they are.
[[nodiscard]] Sound sound_of(Pcm pcm);

/// All samples at once: for tests and short sounds.
[[nodiscard]] std::vector<float> to_vector(const Sound& sound);

/// Copies samples of `pcm` from `position` on; those before the first and after the last are 0.
void read_padded(const Pcm& pcm, std::int64_t position, std::span<float> into);

}  // namespace reviewcast
