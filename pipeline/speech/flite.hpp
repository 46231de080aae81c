// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "speech/engine.hpp"

#include <string>

namespace reviewcast {

/// Flite by its library, whose voices are English ones of 16 kHz: awb, kal16, rms, slt. Making it starts
/// nothing. Its words have the times of their first segments.
[[nodiscard]] Engine flite_engine(Phonemes phonemes);

/// "Flite 2.2".
[[nodiscard]] std::string flite_version();

}  // namespace reviewcast
