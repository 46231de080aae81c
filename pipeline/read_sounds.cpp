// SPDX-License-Identifier: GPL-3.0-or-later
#include "read_sounds.hpp"

#include "base/digest.hpp"
#include "base/error.hpp"
#include "base/format.hpp"
#include "episode/decode.hpp"
#include "sound/loudness.hpp"

#include <array>
#include <cmath>

namespace reviewcast {

namespace {

namespace fs = std::filesystem;

constexpr int most_seconds = 120;  // longer than any of it is heard

struct MusicFile {
    const char* option;
    const fs::path& path;
};

std::array<MusicFile, 3> music_files(const SoundDesignOptions& sounds) {
    return {{{"intro", sounds.intro}, {"bed", sounds.bed}, {"outro", sounds.outro}}};
}

bool is_silent(const SoundDesignOptions& sounds, bool plain) {
    return plain || (!sounds.stings && sounds.intro.empty() && sounds.bed.empty() && sounds.outro.empty());
}

/// Looks before it is opened: a pipe would never end, and a library's words about a folder are no help.
void require_file(const MusicFile& music) {
    std::error_code error;
    const auto status = fs::status(music.path, error);
    if (!fs::exists(status))
        throw UsageError(format("--{} {}: there is no such file", music.option, music.path.string()));
    if (!fs::is_regular_file(status))
        throw UsageError(format("--{} {}: is no file", music.option, music.path.string()));
}

std::optional<Music> read_music(const MusicFile& music) {
    if (music.path.empty()) return {};
    require_file(music);
    try {
        Pcm pcm = decode_music(music.path, most_seconds);
        const double loudness = measure_loudness(pcm).integrated_lufs;
        if (std::isfinite(loudness)) return Music{std::move(pcm), loudness};
    } catch (const ExternalError& error) {
        throw UsageError(format("--{}: {}", music.option, error_chain(error)));
    }
    throw UsageError(
        format("--{} {}: is silent, or shorter than half a second", music.option, music.path.string()));
}

void require_podcast(const EpisodeFileOptions& files) {
    if (files.profile == SoundProfile::podcast) return;
    for (const MusicFile& music : music_files(files.sounds))
        if (!music.path.empty())
            throw UsageError(
                format("--{} is not for --profile {}, which wants room tone at both ends and no music",
                       music.option, rules_of(files.profile).name));
}

}  // namespace

std::shared_ptr<const SoundDesign> read_sounds(const EpisodeFileOptions& files, bool plain) {
    auto design = std::make_shared<SoundDesign>();
    const SoundDesignOptions& sounds = files.sounds;
    if (is_silent(sounds, plain)) return design;
    require_podcast(files);
    design->stings = sounds.stings;
    design->alone_s = sounds.alone_s;
    const auto music = music_files(sounds);
    design->intro = read_music(music[0]);
    design->bed = read_music(music[1]);
    design->outro = read_music(music[2]);
    return design;
}

Json sound_settings(const EpisodeFileOptions& files, bool plain) {
    Json settings = Json::object();
    const SoundDesignOptions& sounds = files.sounds;
    if (is_silent(sounds, plain)) return settings;
    if (sounds.stings) settings["stings"] = true;
    for (const MusicFile& music : music_files(sounds)) {
        if (music.path.empty()) continue;
        require_file(music);
        settings[music.option] = digest_file(music.path).sha256;
        settings["music_seconds"] = sounds.alone_s;
    }
    return settings;
}

}  // namespace reviewcast
