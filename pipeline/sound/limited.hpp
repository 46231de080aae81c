// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sound/limiter.hpp"
#include "sound/sound.hpp"

namespace reviewcast {

/// A finished sound at a level. Where no peak is near the ceiling its samples change by the gain alone. `pcm`
/// must outlive it. Memory does not grow with length.
[[nodiscard]] Sound limited(const Pcm& pcm, Level level);

}  // namespace reviewcast
