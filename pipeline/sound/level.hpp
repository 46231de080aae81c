// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sound/limiter.hpp"
#include "sound/loudness.hpp"

namespace reviewcast {

/// What the signal measures as it is.
[[nodiscard]] Loudness loudness_of(const Envelope& envelope);

/// What it will measure at that level: loudness to 0.05 LU, the peak to 0.1 dB.
[[nodiscard]] Loudness loudness_at(const Envelope& envelope, Level level, int jobs = 1);

/// The gain that brings a signal to `target_lufs` under the ceiling: raw speech has peaks too high for a gain
/// alone, and what the limiter takes the gain must give back. At most 30 dB, so that no noise is blown up,
/// and at most 6 dB more than the signal's loudness asks for, so that no click is; 0 dB for silence. `jobs`
/// threads work on it.
[[nodiscard]] Level find_level(const Envelope& envelope, double target_lufs, double ceiling_dbtp,
                               int jobs = 1);

}  // namespace reviewcast
