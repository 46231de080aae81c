// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prosody/voice.hpp"
#include "sound/step.hpp"
#include "speech/pcm.hpp"

#include <functional>

namespace reviewcast {

/// Speech that is ready to be levelled, and its envelope.
struct Cleaned {
    Pcm speech;
    Envelope envelope;
};

struct CleanOptions {
    VoiceSound sound = {};                                 ///< its equaliser; the room is not heard here
    int jobs = 1;                                          ///< threads; changes no sample
    float peak_floor = 0;                                  ///< peaks of at most this may be measured too low
    std::function<void(double)> progress = [](double) {};  ///< share done, 0–1
};

/// The speech equalised, without DC and rumble, faded in and out over 10 ms (half of it where it is shorter
/// than 20); same rate and length, every sound in its place. It is worked on in stretches of 10 s whose
/// filters start a second ahead: what is left of their starting is 100 dB below the sound.
[[nodiscard]] Cleaned clean(const Pcm& speech, const CleanOptions& options);

}  // namespace reviewcast
