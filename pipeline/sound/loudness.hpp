// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "speech/pcm.hpp"

namespace reviewcast {

/// Loudness of one channel (ITU-R BS.1770-4).
struct Loudness {
    double integrated_lufs = 0;  ///< −inf for silence
    double true_peak_dbtp = 0;   ///< −inf for silence
    double range_lu = 0;         ///< EBU Tech 3342
};

/// Measures. Throws ExternalError.
[[nodiscard]] Loudness measure_loudness(const Pcm& pcm);

}  // namespace reviewcast
