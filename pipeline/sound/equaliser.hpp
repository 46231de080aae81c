// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prosody/voice.hpp"
#include "sound/biquad.hpp"
#include "speech/pcm.hpp"

#include <array>

namespace reviewcast {

/// The equaliser of a voice's sound: three filters in series.
[[nodiscard]] std::array<Biquad, 3> equaliser(const VoiceSound& sound, int sample_rate);

/// The samples equalised, in their places; same rate and length.
[[nodiscard]] Pcm equalise(const Pcm& pcm, const VoiceSound& sound);

}  // namespace reviewcast
