// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sound/master.hpp"

#include <functional>
#include <string>

namespace reviewcast {

/// What a target is a reading of: integrated loudness in LUFS, or the RMS of all samples in dB.
enum class LoudnessMeter { lufs, rms };

/// What an encoded episode may measure (Apple Podcasts 893; facts: podcast-ready).
struct LoudnessLimits {
    double target = -16;      ///< on that meter
    double tolerance = 0.5;   ///< about the target
    double peak_dbtp = -1.0;  ///< most
    LoudnessMeter meter = LoudnessMeter::lufs;
};

/// What the meter of the limits reads; where that is the RMS, it must have been measured.
[[nodiscard]] double reading(const Loudness& measured, const LoudnessLimits& limits);

/// "-16.3 LUFS", "-20.1 dB RMS": a value on the meter of the limits.
[[nodiscard]] std::string with_unit(double value, const LoudnessLimits& limits);

/// "-16.0 ±0.5 LUFS and at most -1.0 dBTP".
[[nodiscard]] std::string shown(const LoudnessLimits& limits);

/// Whether a measured loudness keeps the limits.
[[nodiscard]] bool keeps(const Loudness& measured, const LoudnessLimits& limits);

/// A master, what it measures once encoded, and the ceiling it was limited to in the end.
struct MeasuredMaster {
    Mastered mastered;
    Loudness encoded;
    double ceiling_dbtp = 0;
};

/// Encodes a master and measures what a listener's decoder makes of it.
using EncodeAndMeasure = std::function<Loudness(const Mastered&)>;

/// Encoding moves peaks, by how much is only known afterwards. While the encoded sound breaks the limits,
/// masters again with the ceiling lowered by the overshoot and the target moved by the miss, at most three
/// times; length and timeline stay. `options` are those of the first mastering. Throws ExternalError with the
/// last measurement when that does not help, or nothing is audible.
[[nodiscard]] MeasuredMaster master_within(Mastered mastered, MasterOptions options,
                                           const EncodeAndMeasure& encode_and_measure,
                                           const WarningSink& warn, const LoudnessLimits& limits = {});

}  // namespace reviewcast
