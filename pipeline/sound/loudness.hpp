// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "speech/pcm.hpp"

#include <optional>

namespace reviewcast {

/// Loudness of one channel (ITU-R BS.1770-4).
struct Loudness {
    double integrated_lufs = 0;         ///< −inf for silence
    double true_peak_dbtp = 0;          ///< −inf for silence
    double range_lu = 0;                ///< EBU Tech 3342
    std::optional<double> rms_db = {};  ///< Levels::rms_db where somebody asked for it
};

/// Measures: integrated loudness and range by libebur128, the true peak by four-fold oversampling (its own
/// costs as much as encoding). A reading of one channel as it is, without 3 dB for a second loudspeaker.
/// Linear time, little memory at any length. Throws ExternalError.
[[nodiscard]] Loudness measure_loudness(const Pcm& pcm);

}  // namespace reviewcast
