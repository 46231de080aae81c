// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/mp3_judge.hpp"

#include "episode/decode_frames.hpp"
#include "episode/info_frame.hpp"
#include "sound/true_peak.hpp"

#include <algorithm>
#include <array>
#include <numeric>

namespace reviewcast {

namespace {

constexpr std::int64_t warm_frames = 3;       // decoded ahead: the decoder's memory, and a margin of samples
constexpr std::int64_t decoder_delay = 1105;  // samples: 576 of the encoder, 529 of the decoder
constexpr std::int64_t margin = true_peak_margin;
constexpr double judged_db = 2, most_lift_db = 1;

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

/// True peak of the decoded samples [begin, end); silence stands outside the sound and what was decoded.
float peak_of(const PlacedSamples& decoded, std::int64_t begin, std::int64_t end, std::int64_t sound_size) {
    const auto from = std::max<std::int64_t>({begin - margin, decoded.at, 0});
    const auto to = std::min({end + margin, decoded.end(), sound_size});
    if (from == begin - margin && to == end + margin) return true_peak(decoded.part(from, to), 0);
    std::vector<float> around(static_cast<std::size_t>(end - begin + 2 * margin));
    std::ranges::copy(decoded.part(from, to), around.begin() + (from - (begin - margin)));
    return true_peak(around, 0);
}

/// The numbers [first, last) of frames that follow one another.
struct Run {
    std::int64_t first, last;
};

/// Judges some of a stretch's frames.
class Judge {
  public:
    Judge(const PlacedFrames& frames, std::int64_t first, const PlacedSamples& given, std::int64_t sound_size)
        : frames_(frames), first_(first), given_(given), sound_size_(sound_size) {
        for (auto frame = first; frame < frames.last(); ++frame)
            highest_.push_back(sample_peak(given.part(begin_of(frame), end_of(frame))));
    }

    /// Highest sample that was given.
    [[nodiscard]] float highest() const { return *std::ranges::max_element(highest_); }

    /// Frames whose highest sample reaches so much, and those between them that must be decoded anyway.
    [[nodiscard]] std::vector<Run> runs(float least) const {
        std::vector<Run> found;
        for (std::size_t i = 0; i < highest_.size(); ++i) {
            if (highest_[i] < least) continue;
            const auto frame = first_ + static_cast<std::int64_t>(i);
            if (found.empty() || frame - found.back().last > warm_frames) found.push_back({frame, frame});
            found.back().last = frame + 1;
        }
        // mpg123 begins only where another frame follows.
        if (found.front().last - warm_from(found.front()) == 1)
            found.front().last = std::min(found.front().last + 1, frames_.last());
        return found;
    }

    [[nodiscard]] Mp3Judgement judge(const std::vector<Run>& runs, const std::string& doing) const {
        std::string bytes;
        std::int64_t count = 0;
        for (const Run& run : runs) {
            bytes += frames_.part(warm_from(run), run.last);
            count += run.last - warm_from(run);
        }
        const auto decoded = decode_frames(bytes, count, doing);
        Mp3Judgement judgement;
        std::span<const float> rest = decoded;
        for (const Run& run : runs) {
            const auto length = static_cast<std::size_t>((run.last - warm_from(run)) * mp3_frame_samples);
            add(run, {rest.first(length), warm_from(run) * mp3_frame_samples - decoder_delay}, judgement);
            rest = rest.subspan(length);
        }
        return judgement;
    }

  private:
    [[nodiscard]] std::int64_t warm_from(const Run& run) const {
        return std::max(frames_.first, run.first - warm_frames);
    }
    // The last samples that a frame decodes to are judged with the next, which has what surrounds them.
    [[nodiscard]] std::int64_t begin_of(std::int64_t frame) const {
        return std::clamp<std::int64_t>(frame * mp3_frame_samples - decoder_delay - margin, 0, sound_size_);
    }
    [[nodiscard]] std::int64_t end_of(std::int64_t frame) const {
        const bool is_last = (frame + 1) * mp3_frame_samples - decoder_delay >= sound_size_;
        return is_last ? sound_size_ : begin_of(frame + 1);
    }

    void add(const Run& run, const PlacedSamples& decoded, Mp3Judgement& judgement) const {
        const auto begin = begin_of(run.first), end = end_of(run.last - 1);
        judgement.energy_in += energy_of(given_.part(begin, end));
        judgement.energy_out += energy_of(decoded.part(begin, end));
        judgement.peak = std::max(judgement.peak, peak_of(decoded, begin, end, sound_size_));
    }

    const PlacedFrames& frames_;
    const std::int64_t first_;
    const PlacedSamples& given_;
    const std::int64_t sound_size_;
    std::vector<float> highest_;  ///< sample that each frame was given
};

}  // namespace

std::string_view PlacedFrames::part(std::int64_t begin, std::int64_t end) const {
    const auto end_of = [&](std::int64_t frame) {
        return frame <= first ? 0 : ends[static_cast<std::size_t>(frame - first - 1)];
    };
    return bytes.substr(end_of(begin), end_of(end) - end_of(begin));
}

Mp3Judgement judge_frames(const PlacedFrames& frames, std::int64_t first, const PlacedSamples& given,
                          std::int64_t sound_size, const std::string& doing) {
    const Judge judge(frames, first, given, sound_size);
    const double highest = static_cast<double>(judge.highest());
    const auto judgement = judge.judge(judge.runs(static_cast<float>(highest * from_db(-judged_db))), doing);
    if (static_cast<double>(judgement.peak) <= highest * from_db(most_lift_db)) return judgement;
    return judge.judge({{first, frames.last()}}, doing);
}

}  // namespace reviewcast
