// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace reviewcast {

/// A sound of our own that stands between two sections: two soft bell notes that rise, 0.9 s. The highest
/// sample is about 1.
[[nodiscard]] std::vector<float> section_sting(int sample_rate);

/// The warning before spoilers: three notes that fall, 1.2 s, unlike section_sting() in direction, number and
/// colour. The highest sample is about 1.
[[nodiscard]] std::vector<float> spoiler_tone(int sample_rate);

}  // namespace reviewcast
