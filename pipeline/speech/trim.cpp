// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/trim.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numbers>

namespace reviewcast {

namespace {

bool is_below(std::int16_t sample, int threshold) {
    return std::abs(static_cast<int>(sample)) < threshold;
}

/// Rises from 0 to 1 while `place` does.
double raised_cosine(double place) {
    return 0.5 - 0.5 * std::cos(std::numbers::pi * place);
}

}  // namespace

std::int64_t next_sound(std::span<const std::int16_t> samples, std::int64_t from) {
    const auto size = static_cast<std::int64_t>(samples.size());
    auto at = std::clamp<std::int64_t>(from, 0, size);
    while (at < size && is_below(samples[static_cast<std::size_t>(at)], silence_threshold))
        ++at;
    return at;
}

std::int64_t sound_before(std::span<const std::int16_t> samples, std::int64_t from, int threshold) {
    auto at = std::clamp<std::int64_t>(from, 0, static_cast<std::int64_t>(samples.size()));
    while (at > 0 && is_below(samples[static_cast<std::size_t>(at - 1)], threshold))
        --at;
    return at;
}

SampleRange find_sound(std::span<const std::int16_t> samples) {
    const auto size = static_cast<std::int64_t>(samples.size());
    const auto begin = next_sound(samples, 0);
    const auto end = sound_before(samples, size, tail_threshold);
    if (begin < end) return {begin, end};
    return begin < size ? SampleRange{begin, sound_before(samples, size)} : SampleRange{};
}

Cut cut_sound(std::span<const std::int16_t> samples, SampleRange sound, int sample_rate) {
    const std::int64_t margin_before = sample_rate / 500;
    const std::int64_t margin_after = sample_rate * 3 / 100;
    // A sound at the very edge starts out of nothing, as the engine made it, and is only rounded off.
    const std::int64_t shortest_fade = sample_rate / 2000;
    const auto begin = std::max<std::int64_t>(0, sound.begin - margin_before);
    const auto end = std::min(static_cast<std::int64_t>(samples.size()), sound.end + margin_after);
    Cut cut{{}, sound.begin - begin};
    cut.samples.reserve(static_cast<std::size_t>(end - begin));
    for (auto i = begin; i < end; ++i)
        cut.samples.push_back(static_cast<float>(samples[static_cast<std::size_t>(i)]) / 32768.0f);
    const auto length = end - begin;
    const auto fade = [&](std::int64_t kept, auto at) {
        const auto samples_faded = std::min(std::max(kept, shortest_fade), length);
        for (std::int64_t i = 0; i < samples_faded; ++i)
            cut.samples[static_cast<std::size_t>(at(i))] *= static_cast<float>(
                raised_cosine(static_cast<double>(i) / static_cast<double>(samples_faded)));
    };
    fade(cut.lead, [](std::int64_t i) { return i; });
    fade(end - sound.end, [&](std::int64_t i) { return length - 1 - i; });
    return cut;
}

void amplify(std::span<float> samples, SampleRange range, double gain_db, int sample_rate) {
    const auto begin = std::max<std::int64_t>(0, range.begin);
    const auto end = std::min(static_cast<std::int64_t>(samples.size()), range.end);
    const double gain = std::pow(10.0, gain_db / 20);
    const auto ramp = std::min<std::int64_t>(sample_rate / 100, (end - begin) / 2);
    for (auto i = begin; i < end; ++i) {
        const auto from_edge = std::min(i - begin, end - 1 - i);
        const double share =
            from_edge >= ramp ? 1 : raised_cosine(static_cast<double>(from_edge) / static_cast<double>(ramp));
        samples[static_cast<std::size_t>(i)] *= static_cast<float>(1 + (gain - 1) * share);
    }
}

}  // namespace reviewcast
