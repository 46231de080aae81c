// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "speech/pcm.hpp"

#include <array>
#include <filesystem>
#include <functional>
#include <string_view>

namespace reviewcast {

/// Bit rates that may be asked for: those of MPEG-1 layer III that suit mono speech, in kbit/s.
inline constexpr std::array mp3_bitrates_kbps{64, 80, 96, 112, 128, 160, 192, 256, 320};

struct Mp3Options {
    int bitrate_kbps = 96;  ///< one of mp3_bitrates_kbps
    int quality = 5;        ///< LAME's, 0 (best, slowest) to 9
};

/// The most that encoding at that bit rate adds to the true peak, in dB, as measured on limited eSpeak NG
/// speech in six languages, with a tenth to spare: the master's ceiling lies that far under the file's.
[[nodiscard]] constexpr double mp3_overshoot_db(int bitrate_kbps) {
    if (bitrate_kbps < 80) return 1.6;
    if (bitrate_kbps < 96) return 0.9;
    if (bitrate_kbps < 128) return 0.7;
    return 0.3;
}

/// Throws UsageError listing what is allowed.
void check_mp3_options(const Mp3Options& options);

/// Encodes mono CBR MP3 by LAME and writes it to `path`: the tag's bytes, an Info frame, and frames down to
/// the last sample. The file decodes to exactly pcm.size() samples, in their places, as loud as they were.
/// The same samples and tag give the same bytes. pcm is at 32000, 44100 or 48000 Hz and not empty. Throws
/// UsageError on an option that is not allowed, ExternalError "encoding PATH: …" when the library or the disk
/// refuses.
void encode_mp3(const Pcm& pcm, const Mp3Options& options, std::string_view id3_tag,
                const std::filesystem::path& path, const std::function<void(double)>& progress);

}  // namespace reviewcast
