// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "episode/decode.hpp"
#include "episode/encode_sound.hpp"
#include "episode/versions.hpp"

namespace reviewcast {

/// What is done by FFmpeg's libraries, as a module gives it. Both sides are built together.
struct Ffmpeg {
    decltype(libavcodec_version)* version;
    decltype(encode_sound)* sound;
    decltype(read_audio_facts)* facts;
    decltype(decode_audio)* decoded;
    decltype(decode_music)* music;
};

/// The module's one function.
using GiveFfmpeg = Ffmpeg();
inline constexpr const char* give_ffmpeg_name = "reviewcast_ffmpeg";

}  // namespace reviewcast
