// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace reviewcast {

/// Adds the noise of a quiet room to the samples that stand at `position` of a sound of `length`: without it
/// pauses are holes, in which a listener hears the voice switched off. The level is in dBFS, RMS; at −100 or
/// below nothing is added. A sample's noise depends on its place alone.
void add_room(double level_dbfs, std::int64_t position, std::int64_t length, std::span<float> samples);

}  // namespace reviewcast
