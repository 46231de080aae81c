// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "speech/pcm.hpp"

namespace reviewcast {

/// What a maker of audiobooks measures of one channel. Decibels are of full scale: a sine that fills it reads
/// −3.01.
struct Levels {
    double rms_db = 0;    ///< root mean square of all samples; −inf for silence
    double floor_db = 0;  ///< RMS of the quietest half second, which is all of a shorter sound
    double head_s = 0;    ///< until the first 10 ms that are louder than quiet_db; all where none are
    double tail_s = 0;    ///< after the last of them
};

/// The most that the background may have (ACX Audio Submission Requirements: noise floor).
inline constexpr double quiet_db = -60;

/// Measures in linear time and little memory.
[[nodiscard]] Levels measure_levels(const Pcm& pcm);

}  // namespace reviewcast
