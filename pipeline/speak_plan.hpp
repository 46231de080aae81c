// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "narrate.hpp"

namespace reviewcast {

/// Speaks a plan with its voice's engine. Where that fails and the voice has a fallback, the script is
/// planned for that voice and spoken by it, with a warning. Throws what speak() throws where there is none,
/// or it fails too.
[[nodiscard]] Narration speak_or_fall_back(ProsodyPlan plan, const Setup& setup);

}  // namespace reviewcast
