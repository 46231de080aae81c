// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "speech/speak.hpp"

#include <cstdint>
#include <vector>

namespace reviewcast {

/// Silence to be put in front of a sample.
struct Silence {
    std::int64_t at = 0;      ///< 0 to the narration's length, inside a pause
    std::int64_t length = 0;  ///< samples, ≥ 0
};

/// The narration with more silence in its pauses, given in order; marks move along.
[[nodiscard]] Narration with_silences(Narration narration, const std::vector<Silence>& silences);

}  // namespace reviewcast
