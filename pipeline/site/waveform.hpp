// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "speech/pcm.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace reviewcast {

/// Bars of a waveform.
inline constexpr std::size_t waveform_bars = 160;

/// How loud each of waveform_bars equal stretches is, a character each from '0' (silent) to 'z' (the
/// loudest), by its root mean square.
[[nodiscard]] std::string loudness_bars(Pcm pcm);

/// The bars as an SVG picture of 1000 × 100 units, all of them and once more those that were heard.
/// Characters that loudness_bars() does not give are silent.
[[nodiscard]] std::string waveform_svg(std::string_view bars);

}  // namespace reviewcast
