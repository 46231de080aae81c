// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "episode/sound_format.hpp"

#include <set>
#include <string>

namespace reviewcast {

/// Names and versions of the libraries that encode an MP3 and these: "LAME 3.100, libavcodec 59.37.100".
[[nodiscard]] std::string encoder_versions(const std::set<SoundFormat>& formats);

/// "libavcodec 59.37.100".
[[nodiscard]] std::string libavcodec_version();

}  // namespace reviewcast
