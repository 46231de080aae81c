// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "narrate.hpp"

namespace reviewcast {

/// Speaks a plan, each voice of it with its own engine. Where that fails and the voice has a fallback, what
/// it was to say is planned for that voice and spoken by it, with a warning. Throws what speak() throws where
/// there is none, or it fails too.
[[nodiscard]] Narration speak_or_fall_back(ProsodyPlan plan, const Setup& setup);

}  // namespace reviewcast
