// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "episode/episode.hpp"
#include "episode/sound_format.hpp"

#include <filesystem>
#include <functional>
#include <vector>

namespace reviewcast {

/// What is written into a file beside its sound.
struct SoundLabels {
    Tags tags;
    std::vector<Chapter> chapters;  ///< at the sound's rate, covering it; or none
    bool is_audiobook = false;      ///< an M4A is an M4B then
};

/// Encodes mono sound by libavcodec and writes it to `path` with its tags and chapters. AAC (FFmpeg's own, at
/// aac_bitrate_kbps) in M4A: the edit list names exactly the sound's samples. Opus (libopus,
/// opus_bitrate_kbps) in Ogg: at 48 kHz, resampled_length() samples, chapters as comments (CHAPTER000). FLAC:
/// the samples to 24 bits. The same sound and labels give the same bytes. Throws ExternalError "encoding
/// NAME: …".
void encode_sound(const Sound& sound, SoundFormat format, const SoundLabels& labels,
                  const std::filesystem::path& path, const std::function<void(double)>& progress);

}  // namespace reviewcast
