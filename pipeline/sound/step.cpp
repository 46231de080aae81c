// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/step.hpp"

#include "sound/gating.hpp"
#include "sound/true_peak.hpp"

#include <algorithm>
#include <array>

namespace reviewcast {

namespace {

constexpr int steps_per_second = 10 * steps_per_tenth;

}  // namespace

StepReader::StepReader(const Pcm& pcm)
    : pcm_(pcm), weighting_(pcm.sample_rate()),
      tenth_(static_cast<std::size_t>(tenth_length(pcm.sample_rate())) + 2 * true_peak_margin) {}

void StepReader::read_tenth() {
    constexpr auto margin = static_cast<std::int64_t>(true_peak_margin);
    const auto begin = step_begin(step_, pcm_.sample_rate()) - margin;
    const auto before_start = static_cast<std::size_t>(std::max<std::int64_t>(0, -begin));
    std::fill_n(tenth_.begin(), before_start, 0.0F);
    const auto wanted = std::span(tenth_).subspan(before_start);
    const auto count = pcm_.read(std::max<std::int64_t>(0, begin), wanted);
    std::ranges::fill(wanted.subspan(count), 0.0F);
}

std::optional<Step> StepReader::next(float floor) {
    const int rate = pcm_.sample_rate();
    const auto begin = step_begin(step_, rate);
    if (begin >= pcm_.size()) return std::nullopt;
    if (step_ % steps_per_tenth == 0) read_tenth();
    const auto tenth_begin = begin / tenth_length(rate) * tenth_length(rate);
    const auto offset = static_cast<std::size_t>(begin - tenth_begin);
    const auto length = static_cast<std::size_t>(step_begin(++step_, rate) - begin);
    const auto around = std::span<const float>(tenth_).subspan(offset, length + 2 * true_peak_margin);
    return Step{weighting_.energy(around.subspan(true_peak_margin, length)), true_peak(around, floor)};
}

Envelope measure_envelope(const Pcm& pcm, float floor) {
    Envelope envelope{Pcm(steps_per_second), Pcm(steps_per_second), pcm.sample_rate()};
    StepReader reader(pcm);
    float highest = 0;
    while (const auto step = reader.next(std::min(floor, highest))) {
        highest = std::max(highest, step->peak);
        envelope.energy.append(std::array{static_cast<float>(step->energy)});
        envelope.peak.append(std::array{step->peak});
    }
    return envelope;
}

Loudness meter_loudness(const Pcm& pcm) {
    const auto tenth = tenth_length(pcm.sample_rate());
    std::vector<double> tenths(static_cast<std::size_t>(pcm.size() / tenth));
    StepReader reader(pcm);
    float peak = 0;
    for (std::int64_t at = 0; const auto step = reader.next(peak); ++at) {
        peak = std::max(peak, step->peak);
        const auto index = static_cast<std::size_t>(at / steps_per_tenth);
        if (index < tenths.size()) tenths[index] += step->energy / static_cast<double>(tenth);
    }
    return {integrated_loudness(tenths), to_db(static_cast<double>(peak)), loudness_range(tenths)};
}

}  // namespace reviewcast
