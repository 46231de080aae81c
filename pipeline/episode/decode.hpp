// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "speech/pcm.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace reviewcast {

/// A chapter as a player sees it.
struct FileChapter {
    std::string title;
    std::int64_t begin_ms = 0;
    std::int64_t end_ms = 0;
    friend bool operator==(const FileChapter&, const FileChapter&) = default;
};

/// What an audio file says of itself.
struct AudioFacts {
    std::string codec;     ///< "mp3", "aac", "opus", "flac", "pcm_s24le"
    int bitrate_kbps = 0;  ///< of the stream; 0: not stated
    int sample_rate = 0;   ///< Hz
    int channels = 0;
    std::vector<FileChapter> chapters;
};

/// Reads an MP3, M4A, Opus, WAV or FLAC file's facts by libavformat. Throws ExternalError "reading PATH: …".
[[nodiscard]] AudioFacts read_audio_facts(const std::filesystem::path& path);

/// Decodes an MP3, M4A, Opus, WAV or FLAC file by libavformat and libavcodec, as a stranger's player would:
/// without the encoder's delay and padding; several channels are averaged. Memory does not grow with length.
/// Throws ExternalError "decoding PATH: …".
[[nodiscard]] Pcm decode_audio(const std::filesystem::path& path);

/// Decodes at most so many seconds of a user's music, in any container of sound that libavformat knows and
/// any codec of libavcodec's; several channels are averaged. Throws ExternalError "reading PATH: …".
[[nodiscard]] Pcm decode_music(const std::filesystem::path& path, int most_seconds);

}  // namespace reviewcast
