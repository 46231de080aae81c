// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace reviewcast {

/// Samples in a frame of MPEG-1 layer III.
inline constexpr int mp3_frame_samples = 1152;

/// CRC-16 as LAME writes it: polynomial 0x8005 reflected, starting from 0. `crc` is that of the bytes before.
[[nodiscard]] std::uint16_t crc16(std::string_view bytes, std::uint16_t crc = 0);

/// What the Info frame says of the frames that follow it.
struct Mp3Stream {
    std::string head = {};  ///< four bytes: the head of the first frame
    int bitrate_kbps = 0;
    int sample_rate = 0;          ///< 32000, 44100 or 48000 Hz
    std::int64_t samples = 0;     ///< of the source
    std::int64_t frames = 0;      ///< without the Info frame
    std::int64_t bytes = 0;       ///< of all frames, without the Info frame
    std::uint16_t music_crc = 0;  ///< crc16() of all frames, without the Info frame
};

/// Bytes of a frame without padding.
[[nodiscard]] std::size_t info_frame_size(int bitrate_kbps, int sample_rate);

/// The first frame of a mono CBR file with everything a player needs to play the source's samples and no
/// other (Xing's header as extended by the "MP3 Info Tag" of LAME, revision 0): counts, seek table, delay,
/// padding, CRCs. It decodes to silence where it is not understood. Throws std::logic_error when delay and
/// padding cannot say how many samples there are.
[[nodiscard]] std::string info_frame(const Mp3Stream& stream);

}  // namespace reviewcast
