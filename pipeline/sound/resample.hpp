// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <span>

namespace reviewcast {

/// Samples that `length` samples become at another rate, rounded to the nearest; at_rate() rounds the same
/// way.
[[nodiscard]] constexpr std::int64_t resampled_length(std::int64_t length, int from_rate, int to_rate) {
    return (length * to_rate + from_rate / 2) / from_rate;
}

/// Gives samples from any position of a signal, also before its start and after its end.
using SampleReader = std::function<void(std::int64_t position, std::span<float> into)>;

/// Gives samples at `to_rate`, from `position` on, of a signal that `read` gives at `from_rate`: a windowed
/// sinc at the exact ratio of the rates, so that position p of the signal comes out at p × to_rate /
/// from_rate. A sample is the same in whatever stretch it is asked for. Equal rates change no sample. Rates
/// are 8000–192000 Hz.
void read_resampled(int from_rate, int to_rate, const SampleReader& read, std::int64_t position,
                    std::span<float> into);

}  // namespace reviewcast
