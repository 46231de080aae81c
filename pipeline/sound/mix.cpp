// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/mix.hpp"

#include "base/in_order.hpp"
#include "sound/biquad.hpp"
#include "sound/level.hpp"
#include "sound/resample.hpp"
#include "sound/true_peak.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace reviewcast {

namespace {

constexpr std::int64_t stretch_tenths = 200;
constexpr std::int64_t margin = true_peak_margin;
// Further gain that the sum may take: where music is most of an episode, 4 dB; the rest is for other masters.
constexpr double further_gain_db = 9;

double raised_cosine(double share) {
    return 0.5 - 0.5 * std::cos(std::numbers::pi * std::clamp(share, 0.0, 1.0));
}

/// Of two sounds that differ, one that comes as the other goes: together they keep their level.
double equal_power(double share) {
    return std::sin(std::numbers::pi / 2 * std::clamp(share, 0.0, 1.0));
}

/// Adds what of a layer lies in the samples that stand at `position`.
void add(const Layer& layer, const DuckCurve& duck, std::int64_t position, std::span<float> samples) {
    const auto begin = std::max(layer.at, position);
    const auto end = std::min(layer.at + layer.length, position + std::ssize(samples));
    if (begin >= end) return;
    std::vector<float> own(static_cast<std::size_t>(end - begin));
    layer.sound.read(begin - layer.at, own);
    const double gain = from_db(layer.gain_db);
    for (auto at = begin; at < end; ++at) {
        const auto from_begin = static_cast<double>(at - layer.at) + 0.5;
        const double to_end = static_cast<double>(layer.length) - from_begin;
        double factor = gain;
        if (layer.fade_in > 0) factor *= equal_power(from_begin / static_cast<double>(layer.fade_in));
        if (layer.fade_out > 0) factor *= equal_power(to_end / static_cast<double>(layer.fade_out));
        if (layer.ducks) factor *= from_db(duck_db * duck.at(at));
        samples[static_cast<std::size_t>(at - position)] +=
            static_cast<float>(factor) * own[static_cast<std::size_t>(at - begin)];
    }
}

/// The speech at its level, not limited, at the master's rate.
Sound levelled_speech(const Mastered& mastered, double gain_db) {
    const Timeline& timeline = mastered.narration.timeline;
    return {timeline.sample_rate, timeline.length,
            [&mastered, rate = timeline.sample_rate,
             gain = static_cast<float>(from_db(gain_db))](std::int64_t position, std::span<float> into) {
                const Pcm& speech = mastered.cleaned.speech;
                const auto read = [&](std::int64_t at, std::span<float> samples) {
                    read_padded(speech, at, samples);
                    for (float& sample : samples)
                        sample *= gain;
                };
                read_resampled(speech.sample_rate(), rate, read, position, into);
            }};
}

std::vector<float> weighted(std::span<const float> samples, std::size_t from, int sample_rate) {
    auto [shelf, low_cut] = k_weighting(sample_rate);
    std::vector<float> kept;
    kept.reserve(samples.size() - from);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double sample = low_cut.filter(shelf.filter(static_cast<double>(samples[i])));
        if (i >= from) kept.push_back(static_cast<float>(sample));
    }
    return kept;
}

struct Stretch {
    std::vector<float> samples;  ///< with what was read beside
    std::span<const float> own;  ///< of `samples`
    Steps steps;
};

}  // namespace

DuckCurve::DuckCurve(const Timeline& timeline)
    : attack_(duck_attack_s * timeline.sample_rate), release_(duck_release_s * timeline.sample_rate) {
    for (const UtteranceMark& utterance : timeline.utterances) {
        if (utterance.at.begin == utterance.at.end) continue;
        const bool goes_on = !speech_.empty() && static_cast<double>(utterance.at.begin -
                                                                     speech_.back().end) < attack_ + release_;
        if (goes_on)
            speech_.back().end = utterance.at.end;
        else
            speech_.push_back(utterance.at);
    }
}

double DuckCurve::at(std::int64_t position) const {
    const auto next = std::ranges::upper_bound(speech_, position, {}, &SampleRange::begin);
    const double to_next = next == speech_.end() ? attack_ : static_cast<double>(next->begin - position);
    double done = raised_cosine(1 - to_next / attack_);
    if (next != speech_.begin()) {
        const auto since = static_cast<double>(position - std::prev(next)->end + 1);
        done = std::max(done, raised_cosine(1 - since / release_));
    }
    return done;
}

Mastered mix(Mastered mastered, const std::vector<Layer>& layers, const MasterOptions& options,
             const WarningSink& warn) {
    const int rate = mastered.narration.timeline.sample_rate;
    const std::int64_t size = mastered.narration.timeline.length;
    const Level level =
        find_level(mastered.cleaned.envelope, options.target_lufs, options.ceiling_dbtp, options.jobs);
    const Sound speech = levelled_speech(mastered, level.gain_db);
    const DuckCurve duck(mastered.narration.timeline);
    const auto floor = static_cast<float>(from_db(options.ceiling_dbtp - further_gain_db));
    const auto length = stretch_tenths * tenth_length(rate);
    const auto make = [&](std::size_t i) {
        const auto begin = static_cast<std::int64_t>(i) * length, end = std::min(size, begin + length);
        // Filters start a second ahead; zeros where the sound has nothing.
        const auto from = begin - std::min<std::int64_t>(begin, rate) - margin;
        const auto lead = static_cast<std::size_t>(begin - from), own = static_cast<std::size_t>(end - begin);
        Stretch made{std::vector<float>(lead + own + margin), {}, {}};
        speech.read(from, made.samples);
        for (const Layer& layer : layers)
            add(layer, duck, from, made.samples);
        const auto k = weighted(std::span(made.samples).first(lead + own), lead, rate);
        const auto around = std::span<const float>(made.samples).subspan(lead - margin);
        made.own = around.subspan(margin, own);
        made.steps = measure_steps(around, k, rate, floor);
        return made;
    };
    Cleaned mixed{Pcm(rate), Envelope(rate)};
    in_order(static_cast<std::size_t>((size + length - 1) / length), options.jobs, make,
             [&](const Stretch& stretch) {
                 mixed.speech.append(stretch.own);
                 mixed.envelope.append(stretch.steps);
             });
    mastered.cleaned = std::move(mixed);
    return master_again(std::move(mastered), options, warn);
}

}  // namespace reviewcast
