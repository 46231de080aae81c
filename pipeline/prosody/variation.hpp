// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prosody/plan.hpp"

#include <string_view>

namespace reviewcast {

/// Lets a phrase depart from its plan within `limits`, by its own words and place in `spoken` alone: rate and
/// pitch up or down, the pause only up.
void vary(Phrase& phrase, std::string_view spoken, const Variation& limits);

}  // namespace reviewcast
