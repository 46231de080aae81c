// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/clean.hpp"

#include "base/in_order.hpp"
#include "sound/equaliser.hpp"
#include "sound/series.hpp"
#include "sound/sound.hpp"
#include "sound/true_peak.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace reviewcast {

namespace {

constexpr double cutoff_hz = 60;  // below the lowest pitch of the voices, 70 Hz
constexpr std::int64_t stretch_tenths = 100;
constexpr std::int64_t margin = true_peak_margin;

/// Phase rotation, as broadcasters use it: a synthetic voice starts all its harmonics in step, so that its
/// peaks stand 19 to 21 dB above its loudness; out of step they stand 2 to 3 dB lower (measured on eSpeak NG
/// in six languages), at the same level. So little is left to limit, and emphasis survives. What is below 2
/// kHz comes up to 8 ms later.
constexpr std::size_t all_passes = 8;
constexpr double lowest_all_pass_hz = 100, all_pass_ratio = 1.5;

/// Equaliser, phase rotation and high-pass, which make clean speech; behind them the K-weighting.
std::vector<Biquad> clean_and_weight(const VoiceSound& sound, int sample_rate) {
    const auto tone = equaliser(sound, sample_rate);
    std::vector<Biquad> filters(tone.begin(), tone.end());
    for (std::size_t i = 0; i < all_passes; ++i)
        filters.push_back(all_pass(lowest_all_pass_hz * std::pow(all_pass_ratio, i), 1, sample_rate));
    filters.push_back(high_pass(cutoff_hz, sample_rate));
    const auto weighting = k_weighting(sample_rate);
    filters.insert(filters.end(), weighting.begin(), weighting.end());
    return filters;
}

/// Cleans samples in place; returns those from `from` on K-weighted.
std::vector<float> filter(std::span<float> samples, std::size_t from, const VoiceSound& sound,
                          int sample_rate) {
    const auto filters = clean_and_weight(sound, sample_rate);
    std::vector<float> weighted(samples.size() - from);
    filter_in_series(filters, filters.size() - 2, samples, weighted);
    return weighted;
}

/// Raised-cosine fades at both ends of a signal.
class Fades {
  public:
    Fades(std::int64_t length, int sample_rate)
        : length_(length), fade_(std::min<std::int64_t>(sample_rate / 100, length / 2)) {}

    /// Fades the samples that stand at `position`, which may begin before and end after the signal.
    void apply(std::int64_t position, std::span<float> samples) const {
        const auto end = std::min(position + static_cast<std::int64_t>(samples.size()), length_);
        for (auto at = std::max<std::int64_t>(position, 0); at < std::min(end, fade_); ++at)
            samples[static_cast<std::size_t>(at - position)] *= gain(at);
        for (auto at = std::max(position, length_ - fade_); at < end; ++at)
            samples[static_cast<std::size_t>(at - position)] *= gain(length_ - 1 - at);
    }

  private:
    /// Of the sample that is `distance` samples from the nearer end.
    [[nodiscard]] float gain(std::int64_t distance) const {
        const double share = (static_cast<double>(distance) + 0.5) / static_cast<double>(fade_);
        return static_cast<float>(0.5 - 0.5 * std::cos(std::numbers::pi * share));
    }

    std::int64_t length_, fade_;
};

struct Stretch {
    std::vector<float> samples;  ///< with what was read beside
    std::span<const float> own;  ///< of `samples`
    Steps steps;
};

/// Cleans and measures the samples [begin, end), where `begin` begins a tenth.
Stretch clean_stretch(const Pcm& speech, std::int64_t begin, std::int64_t end, const CleanOptions& options) {
    const int rate = speech.sample_rate();
    // Zeros where the signal has nothing: they are what the true peak takes at its ends.
    const auto from = begin - std::min<std::int64_t>(begin, rate) - margin;
    const auto lead = static_cast<std::size_t>(begin - from), length = static_cast<std::size_t>(end - begin);
    Stretch made{std::vector<float>(lead + length + margin), {}, {}};
    read_padded(speech, from, made.samples);
    const auto in_signal = static_cast<std::size_t>(std::min(speech.size(), end + margin) - from);
    const auto weighted = filter(std::span(made.samples).first(in_signal), lead, options.sound, rate);
    Fades(speech.size(), rate).apply(from, made.samples);
    const auto around = std::span<const float>(made.samples).subspan(lead - margin);
    made.own = around.subspan(margin, length);
    made.steps = measure_steps(around, std::span(weighted).first(length), rate, options.peak_floor);
    return made;
}

}  // namespace

Cleaned clean(const Pcm& speech, const CleanOptions& options) {
    const int rate = speech.sample_rate();
    Cleaned cleaned{Pcm(rate), Envelope(rate)};
    const auto length = stretch_tenths * tenth_length(rate);
    const auto count = static_cast<std::size_t>((speech.size() + length - 1) / length);
    const auto make = [&](std::size_t i) {
        const auto begin = static_cast<std::int64_t>(i) * length;
        return clean_stretch(speech, begin, std::min(speech.size(), begin + length), options);
    };
    in_order(count, options.jobs, make, [&](const Stretch& stretch) {
        cleaned.speech.append(stretch.own);
        cleaned.envelope.append(stretch.steps);
        options.progress(static_cast<double>(cleaned.speech.size()) / static_cast<double>(speech.size()));
    });
    return cleaned;
}

}  // namespace reviewcast
