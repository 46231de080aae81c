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

/// Gives the next samples, valid until it is called again; an empty block is the end.
using SampleSource = std::function<std::span<const float>()>;
/// Takes the next samples.
using SampleSink = std::function<void(std::span<const float>)>;

/// Converts the sample rate of all that `source` gives. The sound stays in its place: position p comes out at
/// p × to_rate / from_rate, and exactly resampled_length() samples come out. Equal rates change no sample;
/// the sizes of the blocks never do. Throws ExternalError.
void resample(int from_rate, int to_rate, const SampleSource& source, const SampleSink& sink);

/// Gives samples at `to_rate`, from `position` on, of a signal that `read` gives at `from_rate` from any
/// position, before its start too. A sample is the same in whatever stretch it is asked for. Throws
/// ExternalError.
void read_resampled(int from_rate, int to_rate,
                    const std::function<void(std::int64_t, std::span<float>)>& read, std::int64_t position,
                    std::span<float> into);

}  // namespace reviewcast
