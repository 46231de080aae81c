// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sound/sound.hpp"
#include "speech/speak.hpp"

namespace reviewcast {

/// Adds to a sound the faint noise of a room, so that its pauses are not dead: a hash of each sample's
/// position, averaged over four, which is the same on every machine. `rms_db` is its level in dB of full
/// scale.
[[nodiscard]] Sound with_room_tone(Sound sound, double rms_db);

/// Lengthens a narration by silence so that its first sound comes `head_s` seconds after the start and the
/// last ends `tail_s` before the end; where there is more silence already, it stays. Marks move along.
[[nodiscard]] Narration with_room(Narration narration, double head_s, double tail_s);

}  // namespace reviewcast
