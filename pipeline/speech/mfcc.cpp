// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/mfcc.hpp"

#include <algorithm>
#include <cmath>
#include <memory>
#include <numbers>

#include <kiss_fftr.h>

namespace reviewcast {

namespace {

constexpr double window_s = 0.025;
constexpr double lowest_hz = 80;
constexpr std::size_t bands = 26;
constexpr std::size_t coefficients = 12;
constexpr std::size_t energy = coefficients;        // its place in a frame
constexpr std::size_t features = coefficients + 1;  // behind them, how they change
constexpr int change_reach = 2;                     // frames on either side
constexpr double quietest_db = 50;                  // below the loudest frame all is silence

double to_mel(double hz) {
    return 1127 * std::log1p(hz / 700);
}

double from_mel(double mel) {
    return 700 * std::expm1(mel / 1127);
}

struct Free {
    void operator()(kiss_fftr_cfg plan) const noexcept { kiss_fftr_free(plan); }
};

/// The power in mel bands of a window of sound.
class MelBands {
  public:
    MelBands(int sample_rate, double highest_hz)
        : size_(static_cast<std::size_t>(std::lround(window_s * sample_rate))) {
        while (length_ < size_)
            length_ *= 2;
        plan_.reset(kiss_fftr_alloc(static_cast<int>(length_), 0, nullptr, nullptr));
        input_.resize(length_);
        spectrum_.resize(length_ / 2 + 1);
        const double low = to_mel(lowest_hz), step = (to_mel(highest_hz) - low) / (bands + 1);
        for (std::size_t i = 0; i < edges_.size(); ++i)
            edges_[i] =
                from_mel(low + step * static_cast<double>(i)) * static_cast<double>(length_) / sample_rate;
    }

    /// The window's middle is at `centre`; what lies outside the sound is silence.
    std::array<double, bands> at(std::span<const std::int16_t> samples, std::int64_t centre) {
        std::ranges::fill(input_, 0.0f);
        const auto begin = centre - static_cast<std::int64_t>(size_ / 2);
        for (std::size_t i = 0; i < size_; ++i) {
            const double shape = 0.54 - 0.46 * std::cos(2 * std::numbers::pi * static_cast<double>(i) /
                                                        static_cast<double>(size_ - 1));
            input_[i] = static_cast<float>(shape * emphasised(samples, begin + static_cast<std::int64_t>(i)));
        }
        kiss_fftr(plan_.get(), input_.data(), spectrum_.data());
        std::array<double, bands> power{};
        for (std::size_t band = 0; band < bands; ++band)
            power[band] = power_between(edges_[band], edges_[band + 1], edges_[band + 2]);
        return power;
    }

  private:
    static double emphasised(std::span<const std::int16_t> samples, std::int64_t at) {
        constexpr double pre_emphasis = 0.97;
        const auto sample = [&](std::int64_t i) {
            return i >= 0 && i < static_cast<std::int64_t>(samples.size())
                       ? samples[static_cast<std::size_t>(i)]
                       : 0;
        };
        return sample(at) - pre_emphasis * sample(at - 1);
    }

    /// Weighed by a triangle over bins.
    double power_between(double low, double middle, double high) const {
        double sum = 0;
        const auto last = std::min(static_cast<std::size_t>(high), spectrum_.size() - 1);
        for (auto bin = static_cast<std::size_t>(std::ceil(low)); bin <= last; ++bin) {
            const auto place = static_cast<double>(bin);
            const double weight =
                place < middle ? (place - low) / (middle - low) : (high - place) / (high - middle);
            const double re = static_cast<double>(spectrum_[bin].r),
                         im = static_cast<double>(spectrum_[bin].i);
            sum += weight * (re * re + im * im);
        }
        return sum;
    }

    std::size_t size_;
    std::size_t length_ = 1;
    std::unique_ptr<kiss_fftr_state, Free> plan_;
    std::vector<float> input_;
    std::vector<kiss_fft_cpx> spectrum_;
    std::array<double, bands + 2> edges_{};
};

/// The spectrum's shape (a cosine transform of the bands' levels) and the energy, from levels in nepers.
MfccFrame shape_of(const std::array<double, bands>& levels) {
    MfccFrame frame{};
    double sum = 0;
    for (const double level : levels)
        sum += level;
    frame[energy] = static_cast<float>(sum / bands);
    for (std::size_t k = 1; k <= coefficients; ++k) {
        double value = 0;
        for (std::size_t band = 0; band < bands; ++band)
            value += levels[band] * std::cos(std::numbers::pi * static_cast<double>(k) *
                                             (static_cast<double>(band) + 0.5) / bands);
        frame[k - 1] = static_cast<float>(value);
    }
    return frame;
}

void add_changes(std::vector<MfccFrame>& frames) {
    const auto last = static_cast<std::int64_t>(frames.size()) - 1;
    const auto at = [&](std::int64_t i) -> const MfccFrame& {
        return frames[static_cast<std::size_t>(std::clamp<std::int64_t>(i, 0, last))];
    };
    for (std::int64_t i = 0; i <= last; ++i)
        for (std::size_t k = 0; k < features; ++k) {
            float change = 0;
            for (int reach = 1; reach <= change_reach; ++reach)
                change += static_cast<float>(reach) * (at(i + reach)[k] - at(i - reach)[k]);
            frames[static_cast<std::size_t>(i)][features + k] = change;
        }
}

void standardise(std::vector<MfccFrame>& frames) {
    const auto count = static_cast<double>(frames.size());
    for (std::size_t k = 0; k < MfccFrame{}.size(); ++k) {
        double sum = 0, squares = 0;
        for (const auto& frame : frames) {
            sum += static_cast<double>(frame[k]);
            squares += static_cast<double>(frame[k]) * static_cast<double>(frame[k]);
        }
        const double mean = sum / count;
        const double deviation = std::sqrt(std::max(squares / count - mean * mean, 1e-9));
        for (auto& frame : frames)
            frame[k] = static_cast<float>((static_cast<double>(frame[k]) - mean) / deviation);
    }
}

}  // namespace

std::vector<MfccFrame> mfcc(std::span<const std::int16_t> samples, int sample_rate, double highest_hz) {
    MelBands mel(sample_rate, highest_hz);
    const double hop = mfcc_hop_s * sample_rate;
    const auto count = static_cast<std::size_t>(static_cast<double>(samples.size()) / hop) + 1;
    std::vector<std::array<double, bands>> powers(count);
    double loudest = 1;
    for (std::size_t i = 0; i < count; ++i) {
        powers[i] = mel.at(samples, std::llround(static_cast<double>(i) * hop));
        loudest = std::max(loudest, *std::ranges::max_element(powers[i]));
    }
    // Noise and exact silence are both silence.
    const double floor = loudest * std::pow(10.0, -quietest_db / 10);
    std::vector<MfccFrame> frames;
    frames.reserve(count);
    for (auto& power : powers) {
        for (double& level : power)
            level = std::log(level + floor);
        frames.push_back(shape_of(power));
    }
    add_changes(frames);
    standardise(frames);
    return frames;
}

}  // namespace reviewcast
