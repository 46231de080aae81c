// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sound/sound.hpp"

#include <array>
#include <filesystem>
#include <functional>
#include <string_view>

namespace reviewcast {

/// Bit rates that may be asked for: those of MPEG-1 layer III that suit mono speech, in kbit/s.
inline constexpr std::array mp3_bitrates_kbps{64, 80, 96, 112, 128, 160, 192, 256, 320};

/// On limited eSpeak NG speech in six languages at 96 kbit/s, LAME's quality 7 took 12 to 15 CPU-seconds for
/// an hour of audio, 5 took 20 to 28 and 2 took 40 to 48, while the decoded sound was nearer to the source:
/// 32 to 39 dB of signal above the error against 30 to 35, and the error in the worst critical band no nearer
/// to the masking threshold. The better qualities shape noise for music; speech leaves bits to spare.
/// Hence 7.
struct Mp3Options {
    int bitrate_kbps = 96;  ///< one of mp3_bitrates_kbps
    int quality = 7;        ///< LAME's, 0 (slowest) to 9
    int jobs = 1;           ///< threads; changes no byte
};

/// What a decoder makes of an encoded sound.
struct EncodedSound {
    double gain_db = 0;         ///< how much louder it is than what was encoded
    double true_peak_dbtp = 0;  ///< −inf for silence
};

/// The most that encoding at that bit rate and quality 7 adds to the true peak, in dB: the master's ceiling
/// lies that far under the file's. Measured on limited eSpeak NG speech in six languages, with 0.3 dB to
/// spare: 0.7 at 64 kbit/s, 0.3 at 80, 0.15 at 96, less than 0.1 above.
[[nodiscard]] constexpr double mp3_overshoot_db(int bitrate_kbps) {
    if (bitrate_kbps < 80) return 1.0;
    if (bitrate_kbps < 96) return 0.6;
    if (bitrate_kbps < 112) return 0.5;
    return 0.4;
}

/// Throws UsageError listing what is allowed.
void check_mp3_options(const Mp3Options& options);

/// Encodes mono CBR MP3 by LAME and writes it to `path`: the tag's bytes, an Info frame, and frames down to
/// the last sample; all of it is decoded again and measured. The file decodes to exactly sound.size samples,
/// in their places, as loud as they were. It is encoded in stretches of 20 s by an encoder each, without bit
/// reservoir, so that stretches are made side by side and joined between two frames. The same samples and tag
/// give the same bytes. The sound is at 32000, 44100 or 48000 Hz and not empty. Throws UsageError on an
/// option that is not allowed, ExternalError "encoding NAME: …" when the library or the disk refuses.
EncodedSound encode_mp3(const Sound& sound, const Mp3Options& options, std::string_view id3_tag,
                        const std::filesystem::path& path, const std::function<void(double)>& progress);

}  // namespace reviewcast
