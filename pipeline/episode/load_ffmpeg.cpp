// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/shared_library.hpp"
#include "episode/ffmpeg.hpp"

namespace reviewcast {

namespace {

const Ffmpeg& ffmpeg() {
    static const SharedLibrary module(find_module("reviewcast-ffmpeg.so"));
    static const Ffmpeg given = module.function<GiveFfmpeg>(give_ffmpeg_name)();
    return given;
}

}  // namespace

std::string libavcodec_version() {
    return ffmpeg().version();
}

void encode_sound(const Sound& sound, SoundFormat format, const SoundLabels& labels,
                  const std::filesystem::path& path, const std::function<void(double)>& progress) {
    ffmpeg().sound(sound, format, labels, path, progress);
}

AudioFacts read_audio_facts(const std::filesystem::path& path) {
    return ffmpeg().facts(path);
}

Pcm decode_audio(const std::filesystem::path& path) {
    return ffmpeg().decoded(path);
}

Pcm decode_music(const std::filesystem::path& path, int most_seconds) {
    return ffmpeg().music(path, most_seconds);
}

}  // namespace reviewcast
