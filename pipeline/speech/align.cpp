// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/align.hpp"

#include "speech/mfcc.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>

namespace reviewcast {

namespace {

constexpr float infinite = std::numeric_limits<float>::infinity();

enum class Step : std::uint8_t { both, known, other };

/// Frames of `other` that a frame of `known` is compared with: [begin, end).
struct Band {
    std::size_t begin = 0, end = 0;
};

/// Around equal pace; an engine may pause where the other does not.
Band band_at(std::size_t i, std::size_t known_count, std::size_t other_count) {
    constexpr double least_frames = 60, share = 0.2;
    const double middle =
        static_cast<double>(i) * static_cast<double>(other_count) / static_cast<double>(known_count);
    const double reach =
        std::max(least_frames, share * static_cast<double>(std::max(known_count, other_count)));
    const auto count = static_cast<double>(other_count);
    return {static_cast<std::size_t>(std::clamp(middle - reach, 0.0, count - 1)),
            static_cast<std::size_t>(std::clamp(middle + reach + 1, 1.0, count))};
}

/// Weights of a frame's numbers. Measured with four voices of Flite's against two of eSpeak NG's
/// (tests/listening): energy at 2 and changes at a half leave half as many words more than 100 ms away as
/// equal weights do.
constexpr std::array<float, MfccFrame{}.size()> weights = [] {
    std::array<float, MfccFrame{}.size()> all{};
    constexpr std::size_t half = all.size() / 2;
    for (std::size_t k = 0; k < half; ++k) {
        all[k] = k + 1 < half ? 1.0f : 2.0f;
        all[half + k] = all[k] / 2;
    }
    return all;
}();

/// A step in one sound alone costs that much more: unequal pace is the exception. Measured as above: without
/// it, words are three times as often more than 100 ms away.
constexpr float unequal = 1.5f;

float distance(const MfccFrame& a, const MfccFrame& b) {
    float sum = 0;
    for (std::size_t k = 0; k < a.size(); ++k)
        sum += weights[k] * (a[k] - b[k]) * (a[k] - b[k]);
    return std::sqrt(sum);
}

/// The cheapest way through all pairs of frames, kept as its last steps.
class Warp {
  public:
    Warp(const std::vector<MfccFrame>& known, const std::vector<MfccFrame>& other)
        : known_(known.size()), other_(other.size()), steps_(known_) {
        std::vector<float> before(other_, infinite), now(other_, infinite);
        for (std::size_t i = 0; i < known_; ++i) {
            const Band band = band_at(i, known_, other_);
            std::ranges::fill(now, infinite);
            steps_[i].begin = band.begin;
            steps_[i].steps.resize(band.end - band.begin);
            for (std::size_t j = band.begin; j < band.end; ++j)
                extend(i, j, distance(known[i], other[j]), before, now);
            std::swap(before, now);
        }
    }

    /// For each frame of `known` the last frame of `other` on the way.
    [[nodiscard]] std::vector<std::size_t> path() const {
        std::vector<std::size_t> at(known_);
        std::size_t i = known_ - 1, j = other_ - 1;
        at[i] = j;
        while (i > 0 || j > 0) {
            const Step step = i == 0   ? Step::other
                              : j == 0 ? Step::known
                                       : steps_[i].steps[j - steps_[i].begin];
            if (step != Step::known) --j;
            if (step == Step::other) continue;
            at[--i] = j;
        }
        return at;
    }

  private:
    /// The steps into the frames of a band.
    struct Row {
        std::size_t begin = 0;
        std::vector<Step> steps;
    };

    void extend(std::size_t i, std::size_t j, float cost, const std::vector<float>& before,
                std::vector<float>& now) {
        if (i == 0 && j == 0) {
            now[0] = cost;
            return;
        }
        // A step in both counts twice, so that no way is shorter than another (symmetric weights).
        const float both = i > 0 && j > 0 ? before[j - 1] + 2 * cost : infinite;
        const float by_known = i > 0 ? before[j] + unequal * cost : infinite;
        const float by_other = j > 0 ? now[j - 1] + unequal * cost : infinite;
        const float least = std::min({both, by_known, by_other});
        now[j] = least;
        steps_[i].steps[j - steps_[i].begin] = least == both       ? Step::both
                                               : least == by_known ? Step::known
                                                                   : Step::other;
    }

    std::size_t known_, other_;
    std::vector<Row> steps_;
};

}  // namespace

std::vector<std::int64_t> align(SpeechView known, std::span<const std::int64_t> positions, SpeechView other) {
    constexpr double longest_s = 60;
    std::vector<std::int64_t> found;
    if (known.samples.empty() || other.samples.empty()) {
        found.assign(positions.size(), 0);
        return found;
    }
    const auto part = [&](SpeechView view) {
        const auto most = static_cast<std::size_t>(longest_s * view.sample_rate);
        return view.samples.first(std::min(most, view.samples.size()));
    };
    const double highest_hz = std::min({7600.0, known.sample_rate * 0.5, other.sample_rate * 0.5});
    const auto path = Warp(mfcc(part(known), known.sample_rate, highest_hz),
                           mfcc(part(other), other.sample_rate, highest_hz))
                          .path();
    const auto last = static_cast<std::int64_t>(other.samples.size());
    for (const std::int64_t position : positions) {
        const auto frame =
            static_cast<std::size_t>(static_cast<double>(position) / known.sample_rate / mfcc_hop_s);
        const double seconds = static_cast<double>(path[std::min(frame, path.size() - 1)]) * mfcc_hop_s;
        const auto at = std::min(last, static_cast<std::int64_t>(std::llround(seconds * other.sample_rate)));
        found.push_back(found.empty() ? at : std::max(at, found.back()));
    }
    return found;
}

}  // namespace reviewcast
