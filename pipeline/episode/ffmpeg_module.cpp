// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/ffmpeg.hpp"

extern "C" reviewcast::GiveFfmpeg reviewcast_ffmpeg;

reviewcast::Ffmpeg reviewcast_ffmpeg() {
    using namespace reviewcast;
    return {libavcodec_version, encode_sound, read_audio_facts, decode_audio, decode_music};
}
