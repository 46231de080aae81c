// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/mp3_stretch.hpp"

#include "base/error.hpp"
#include "episode/encode_frames.hpp"
#include "episode/info_frame.hpp"
#include "episode/mpeg_stream.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

namespace reviewcast {

namespace {

constexpr std::int64_t lead_frames = 4;       // encoded and thrown away: the encoder's memory
constexpr std::int64_t lookahead_frames = 3;  // read beyond the last frame that is wanted

/// Where each of the frames ends, which follow one another.
std::vector<std::size_t> ends_of(std::string_view frames, const std::string& doing) {
    std::vector<std::size_t> ends;
    for (std::size_t at = 0; at < frames.size(); ends.push_back(at)) {
        const std::size_t size = mpeg_frame_size(frames.substr(at));
        if (size == 0 || size > frames.size() - at)
            throw ExternalError(doing + ": the encoder gave something else than frames");
        at += size;
    }
    return ends;
}

}  // namespace

Mp3Stretch encode_stretch(const Sound& sound, const Mp3Options& options, std::int64_t first,
                          std::int64_t count, bool is_last, const std::string& doing) {
    const auto lead = std::min(first, lead_frames);
    const auto from = (first - lead) * mp3_frame_samples;
    const auto to = is_last ? sound.size : (first + count + lookahead_frames) * mp3_frame_samples;
    std::vector<float> given(static_cast<std::size_t>(to - from));
    sound.read(from, given);
    const std::string all = encode_frames(given, sound.sample_rate, options, is_last, doing);
    PlacedFrames frames{all, ends_of(all, doing), first - lead};
    if (is_last) count = frames.last() - first;
    if (count < 1 || frames.last() < first + count)
        throw ExternalError(doing + ": the encoder gave too few frames");
    frames.ends.resize(static_cast<std::size_t>(lead + count));
    return {std::string(frames.part(first, first + count)), count,
            judge_frames(frames, first, {given, from}, sound.size, doing)};
}

}  // namespace reviewcast
