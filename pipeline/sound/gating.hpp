// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace reviewcast {

/// Integrated loudness in LUFS of a signal whose K-weighted mean square over each 100 ms is given: 400 ms
/// blocks that overlap by 75 %, gated at −70 LUFS and 10 LU below (ITU-R BS.1770-4, Annex 1); −inf where no
/// block is louder than −70 LUFS.
[[nodiscard]] double integrated_loudness(std::span<const double> tenths);

/// Loudness range in LU of the same: 3 s windows each second, gated at −70 LUFS and 20 LU below, from the
/// 10th to the 95th percentile (EBU Tech 3342); 0 where there is no such window.
[[nodiscard]] double loudness_range(std::span<const double> tenths);

}  // namespace reviewcast
