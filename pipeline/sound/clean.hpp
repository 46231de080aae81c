// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "speech/pcm.hpp"

#include <functional>

namespace reviewcast {

/// The speech without DC and rumble, at another sample rate, faded in and out over 10 ms (half of it where it
/// is shorter than 20). Its length is resampled_length(), every sound in its place. `progress` gets the share
/// done.
[[nodiscard]] Pcm clean(const Pcm& speech, int sample_rate, const std::function<void(double)>& progress);

}  // namespace reviewcast
