// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/versions.hpp"

#include "episode/encode_frames.hpp"

namespace reviewcast {

std::string encoder_versions(const std::set<SoundFormat>& formats) {
    return mp3_encoder_version() + (formats.empty() ? "" : ", " + libavcodec_version());
}

}  // namespace reviewcast
