// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace reviewcast {

/// What an episode may be encoded in beside its MP3.
enum class SoundFormat { flac, m4a, opus };

inline constexpr std::array all_sound_formats{SoundFormat::flac, SoundFormat::m4a, SoundFormat::opus};

/// What Apple Podcasts asks of mono speech (893).
inline constexpr int aac_bitrate_kbps = 96;
/// Fullband speech is transparent from 40 kbit/s on (RFC 7587, 3.1.1: 28 to 40); the rest is for safety.
inline constexpr int opus_bitrate_kbps = 48;
inline constexpr int opus_sample_rate = 48000;

/// "m4a", "opus" or "flac": the end of a file's name, and the word for it on a command line.
[[nodiscard]] constexpr std::string_view ending_of(SoundFormat format) {
    switch (format) {
    case SoundFormat::m4a:
        return "m4a";
    case SoundFormat::opus:
        return "opus";
    case SoundFormat::flac:
        return "flac";
    }
    return "";
}

/// Bits of a second in a format's file, in thousands; 0: as they come.
[[nodiscard]] constexpr int bitrate_kbps_of(SoundFormat format) {
    if (format == SoundFormat::flac) return 0;
    return format == SoundFormat::m4a ? aac_bitrate_kbps : opus_bitrate_kbps;
}

}  // namespace reviewcast
