// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/mp3_stretch.hpp"

#include "base/error.hpp"
#include "episode/decode_frames.hpp"
#include "episode/encode_frames.hpp"
#include "episode/info_frame.hpp"
#include "episode/mpeg_stream.hpp"
#include "sound/true_peak.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <span>
#include <string_view>

namespace reviewcast {

namespace {

constexpr std::int64_t lead_frames = 4;       // encoded and thrown away: the encoder's memory
constexpr std::int64_t lookahead_frames = 3;  // read beyond the last frame that is wanted
constexpr std::int64_t warm_frames = 2;       // decoded and thrown away: the decoder's memory
constexpr std::int64_t decoder_delay = 1105;  // samples: 576 of the encoder, 529 of the decoder
constexpr std::int64_t margin = true_peak_margin;

/// Sum of the squares.
double energy_of(std::span<const float> samples) {
    constexpr std::size_t lanes = 8, block = 128 * lanes;  // summed side by side, for the vector unit
    double energy = 0;
    for (; samples.size() >= block; samples = samples.subspan(block)) {
        std::array<float, lanes> sums{};
        for (std::size_t at = 0; at < block; at += lanes)
            for (std::size_t lane = 0; lane < lanes; ++lane)
                sums[lane] += samples[at + lane] * samples[at + lane];
        energy += std::accumulate(sums.begin(), sums.end(), 0.0);
    }
    for (const float sample : samples)
        energy += static_cast<double>(sample) * static_cast<double>(sample);
    return energy;
}

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

/// Samples, and the position of the first in the sound.
struct Placed {
    std::vector<float> samples;
    std::int64_t at = 0;

    /// The samples [begin, end), which must be there.
    [[nodiscard]] std::span<const float> part(std::int64_t begin, std::int64_t end) const {
        return std::span(samples).subspan(static_cast<std::size_t>(begin - at),
                                          static_cast<std::size_t>(end - begin));
    }
    [[nodiscard]] std::int64_t end() const { return at + static_cast<std::int64_t>(samples.size()); }
};

/// True peak of the decoded samples [begin, end); silence stands outside the sound and what was decoded.
float peak_of(const Placed& decoded, std::int64_t begin, std::int64_t end, std::int64_t sound_size) {
    const auto from = std::max<std::int64_t>({begin - margin, decoded.at, 0});
    const auto to = std::min({end + margin, decoded.end(), sound_size});
    if (from == begin - margin && to == end + margin) return true_peak(decoded.part(from, to), 0);
    std::vector<float> around(static_cast<std::size_t>(end - begin + 2 * margin));
    std::ranges::copy(decoded.part(from, to), around.begin() + (from - (begin - margin)));
    return true_peak(around, 0);
}

}  // namespace

Mp3Stretch encode_stretch(const Sound& sound, const Mp3Options& options, std::int64_t first,
                          std::int64_t count, bool is_last, const std::string& doing) {
    const auto lead = std::min(first, lead_frames);
    Placed given{{}, (first - lead) * mp3_frame_samples};
    const auto to = is_last ? sound.size : (first + count + lookahead_frames) * mp3_frame_samples;
    given.samples.resize(static_cast<std::size_t>(to - given.at));
    sound.read(given.at, given.samples);
    const std::string all = encode_frames(given.samples, sound.sample_rate, options, is_last, doing);
    const auto ends = ends_of(all, doing);
    const auto made = static_cast<std::int64_t>(ends.size());
    if (is_last) count = made - lead;
    if (count < 1 || made < lead + count) throw ExternalError(doing + ": the encoder gave too few frames");
    /// The bytes of so many frames from one on.
    const auto frames = [&](std::int64_t from, std::int64_t number) {
        const std::size_t begin = from == 0 ? 0 : ends[static_cast<std::size_t>(from - 1)];
        return std::string_view(all).substr(begin, ends[static_cast<std::size_t>(from + number - 1)] - begin);
    };

    const auto warm = std::min(lead, warm_frames + 1);
    const Placed decoded{decode_frames(frames(lead - warm, warm + count), warm + count, doing),
                         (first - warm) * mp3_frame_samples - decoder_delay};
    // The last samples of a stretch are judged with the next, which has what surrounds them.
    const auto begin = std::max<std::int64_t>(0, first * mp3_frame_samples - decoder_delay - margin);
    const auto end = is_last ? sound.size : (first + count) * mp3_frame_samples - decoder_delay - margin;
    return {std::string(frames(lead, count)), count, energy_of(given.part(begin, end)),
            energy_of(decoded.part(begin, end)), peak_of(decoded, begin, end, sound.size)};
}

}  // namespace reviewcast
