// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/warning.hpp"
#include "episode/episode.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace reviewcast {

/// Where a chapter begins in the sound that it is of.
struct AudiobookChapter {
    std::string title;
    std::int64_t begin_ms = 0;
};

/// One episode's sound, as its profile wants it.
struct AudiobookPart {
    std::filesystem::path sound;  ///< an MP3, WAV or FLAC; one without loss is encoded once alone
    SoundProfile profile = SoundProfile::podcast;
    std::vector<AudiobookChapter> chapters;  ///< rising, the first at 0; at least one
};

/// Episodes one after the other. Every text may be anything.
struct Audiobook {
    Tags tags;
    std::string cover_jpeg;  ///< bytes of the picture; empty: none
    std::vector<AudiobookPart> parts;
};

/// Pause between two parts, which a podcast's sound has none of at its ends; an audiobook's has room tone. In
/// it the room is heard in which the part before it ends.
inline constexpr double audiobook_pause_s = 2;

/// Writes an M4B (AAC at aac_bitrate_kbps in MPEG-4, media type 2) of all parts with their chapters, whole or
/// not at all. The decoded file is measured; where its true peak exceeds what the profile allows, it is
/// limited and encoded again, and what limiting takes of the loudness is given back. Same book, same bytes;
/// memory does not grow with length. `progress` hears the share done, 0–1, and may throw to end it. Warns
/// "loudness-missed" where the parts together are not as loud as the profile wants. Throws InputError where
/// there are no parts, or profiles or sample rates differ, naming the part; ExternalError where a sound
/// cannot be decoded or the file not be written.
void write_audiobook(const Audiobook& book, const std::filesystem::path& file,
                     const std::function<void(double)>& progress, const WarningSink& warn);

}  // namespace reviewcast
