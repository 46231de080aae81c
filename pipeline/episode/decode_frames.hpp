// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "speech/pcm.hpp"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// What mpg123 makes of `count` frames that need none before them, each of 1152 samples in one channel: all
/// of it, with the encoder's and the decoder's delay. Throws ExternalError "DOING: …".
[[nodiscard]] std::vector<float> decode_frames(std::string_view frames, std::int64_t count,
                                               const std::string& doing);

/// What mpg123 makes of an own mono MP3: without the encoder's delay and padding, as its Info frame tells
/// them. A stranger's is for decode_audio(), which takes far longer to load. Memory does not grow with
/// length. Throws ExternalError "decoding PATH: …".
[[nodiscard]] Pcm decode_mp3(const std::filesystem::path& path);

}  // namespace reviewcast
