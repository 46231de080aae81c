// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// What the frame headers of an MP3 say (ISO 11172-3, MPEG-1 Layer III).
struct MpegStream {
    std::int64_t frames = 0;  ///< with the Info frame
    std::set<int> bitrates_kbps;
    std::set<int> sample_rates;  ///< Hz
    std::set<int> channels;
    std::vector<std::string> faults;  ///< "the last frame is cut off", "byte 1234 begins no frame"
};

/// Walks the frames from the end of the ID3v2 tag to the end of the file or an ID3v1 tag, by header alone.
[[nodiscard]] MpegStream read_mpeg_stream(std::string_view file);

/// Bytes of the frame that `bytes` begin with; 0 where they begin none.
[[nodiscard]] std::size_t mpeg_frame_size(std::string_view bytes);

}  // namespace reviewcast
