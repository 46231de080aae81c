// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "speech/timeline.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace reviewcast {

/// Samples below this are silence: −60 dBFS. Measured with eSpeak NG 1.51 at 22,050 Hz: its pauses and the
/// closures of its stops are exact zeros in plain and Klatt voices; the quietest onset ("th" in "three")
/// rises to 34 in its first 5 ms and to 250 in the next, final "f", "s" and "t" stand at 200 and more until
/// they stop; the echo of the f voices sinks below it some 160 ms after the last word.
inline constexpr int silence_threshold = 32;

/// What stays below this after the last word (−42 dBFS) is no word any more. Measured in plain, Klatt and f
/// voices: final "th", "f", "s" and "t" stay above it to within 2 ms of their end; the echo of the f voices,
/// 200 and falling for 160 ms, lies below it and would fill the pauses.
inline constexpr int tail_threshold = 256;

/// From the first sample that is not silent to the last of the last word; empty at 0 where all is silent.
[[nodiscard]] SampleRange find_sound(std::span<const std::int16_t> samples);

/// First sample at or after `from` that is not silent; samples.size() where there is none.
[[nodiscard]] std::int64_t next_sound(std::span<const std::int16_t> samples, std::int64_t from);

/// One past the last sample before `from` that reaches the threshold; 0 where there is none.
[[nodiscard]] std::int64_t sound_before(std::span<const std::int16_t> samples, std::int64_t from,
                                        int threshold = silence_threshold);

/// The sound cut out of its silence, with what was kept before it.
struct Cut {
    std::vector<float> samples;
    std::int64_t lead = 0;  ///< samples before the sound's first
};

/// Cuts `sound` out with 2 ms around it where there are, faded in and out there so that the cut is not heard
/// and no consonant loses its edge; at full scale 1.
[[nodiscard]] Cut cut_sound(std::span<const std::int16_t> samples, SampleRange sound, int sample_rate);

/// Multiplies a range by a gain, reached and left by raised cosines of 10 ms inside it.
void amplify(std::span<float> samples, SampleRange range, double gain_db, int sample_rate);

}  // namespace reviewcast
