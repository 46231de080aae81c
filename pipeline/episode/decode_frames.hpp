// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// What mpg123 makes of `count` frames that need none before them, each of 1152 samples in one channel: all
/// of it, with the encoder's and the decoder's delay. Throws ExternalError "DOING: …".
[[nodiscard]] std::vector<float> decode_frames(std::string_view frames, std::int64_t count,
                                               const std::string& doing);

}  // namespace reviewcast
