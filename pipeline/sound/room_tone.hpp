// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sound/sound.hpp"
#include "speech/speak.hpp"

namespace reviewcast {

/// A sound with the faint noise of a room in it (add_room), of `rms_db` dB of full scale.
[[nodiscard]] Sound with_room_tone(Sound sound, double rms_db);

/// Lengthens a narration by silence so that its first sound comes `head_s` seconds after the start and the
/// last ends `tail_s` before the end; where there is more silence already, it stays. Marks move along.
[[nodiscard]] Narration with_room(Narration narration, double head_s, double tail_s);

}  // namespace reviewcast
