// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sound/biquad.hpp"

#include <span>

namespace reviewcast {

inline constexpr std::size_t most_filters = 16;

/// Sends samples through at most `most_filters` filters in series, from silence on. Puts what the first
/// `kept` of them make of each sample in its place, and what all of them make of the last samples into
/// `behind`, which is not longer than `samples`. The same to the bit as Biquad::filter() by one filter after
/// the other, on any processor; they are computed side by side: while the first takes a sample, the second
/// takes what the first made of the one before, and so on.
void filter_in_series(std::span<const Biquad> filters, std::size_t kept, std::span<float> samples,
                      std::span<float> behind);

}  // namespace reviewcast
