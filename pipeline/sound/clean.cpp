// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/clean.hpp"

#include "base/in_order.hpp"
#include "sound/biquad.hpp"
#include "sound/sound.hpp"
#include "sound/true_peak.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace reviewcast {

namespace {

constexpr double cutoff_hz = 60;  // below the lowest pitch of the voices, 70 Hz
constexpr std::int64_t stretch_tenths = 200;
constexpr std::int64_t margin = true_peak_margin;

/// Phase rotation, as broadcasters use it: a synthetic voice starts all its harmonics in step, so that its
/// peaks stand 19 to 21 dB above its loudness; out of step they stand 2 to 3 dB lower (measured on eSpeak NG
/// in six languages), at the same level. So little is left to limit, and emphasis survives. What is below 2
/// kHz comes up to 8 ms later.
FilterBank rotate_phase(double lowest_hz, int sample_rate) {
    const auto centre = [&](int i) { return all_pass(lowest_hz * std::pow(1.5, i), 1, sample_rate); };
    return FilterBank({centre(0), centre(1), centre(2), centre(3)});
}

FilterBank equalise(const VoiceSound& sound, int sample_rate) {
    return FilterBank({low_shelf(sound.low_hz, sound.low_db, sample_rate),
                       bell(sound.middle_hz, sound.middle_q, sound.middle_db, sample_rate),
                       high_shelf(std::min(sound.high_hz, 0.45 * sample_rate), sound.high_db, sample_rate),
                       Biquad({1, 0, 0}, {0, 0})});
}

FilterBank clean_and_weight(int sample_rate) {
    const auto [shelf, low_cut] = k_weighting(sample_rate);
    return FilterBank({high_pass(cutoff_hz, sample_rate), shelf, low_cut, Biquad({1, 0, 0}, {0, 0})});
}

/// Cleans samples in place; returns those from `from` on K-weighted.
std::vector<float> filter(std::span<float> samples, std::size_t from, const VoiceSound& sound,
                          int sample_rate) {
    FilterBank tone = equalise(sound, sample_rate), low = rotate_phase(100, sample_rate),
               high = rotate_phase(100 * std::pow(1.5, 4), sample_rate), last = clean_and_weight(sample_rate);
    constexpr std::size_t cleaned_after = 8, weighted_after = 10;  // samples that the banks are late
    std::vector<float> weighted;
    weighted.reserve(samples.size() - from);
    for (std::size_t i = 0; i < samples.size() + weighted_after; ++i) {
        tone.take(i < samples.size() ? static_cast<double>(samples[i]) : 0);
        low.take(tone.output(2));
        high.take(low.output(3));
        last.take(high.output(3));
        if (i >= cleaned_after && i - cleaned_after < samples.size())
            samples[i - cleaned_after] = static_cast<float>(last.output(0));
        if (i >= from + weighted_after) weighted.push_back(static_cast<float>(last.output(2)));
    }
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
