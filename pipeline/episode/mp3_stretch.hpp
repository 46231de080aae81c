// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "episode/mp3.hpp"
#include "episode/mp3_judge.hpp"

#include <cstdint>
#include <string>

namespace reviewcast {

/// Some frames of an MP3 and what a decoder makes of them.
struct Mp3Stretch {
    std::string frames;
    std::int64_t count = 0;  ///< of frames
    Mp3Judgement judgement;
};

/// Frames of `sound` from number `first` on: `count` of them, or all that are left where `is_last`. They come
/// from an encoder of their own that starts some frames ahead, and need none of the frames before them.
/// Throws ExternalError "DOING: …".
[[nodiscard]] Mp3Stretch encode_stretch(const Sound& sound, const Mp3Options& options, std::int64_t first,
                                        std::int64_t count, bool is_last, const std::string& doing);

}  // namespace reviewcast
