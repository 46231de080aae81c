// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/step.hpp"

#include "sound/true_peak.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

constexpr int steps_per_second = 10 * steps_per_tenth;

float sum_of_squares(std::span<const float> samples) {
    float sum = 0;
    for (const float sample : samples)
        sum += sample * sample;
    return sum;
}

}  // namespace

Steps measure_steps(std::span<const float> around, std::span<const float> weighted, int sample_rate,
                    float floor) {
    Steps steps;
    const auto length = static_cast<std::int64_t>(weighted.size());
    std::vector<float> peaks(weighted.size());
    if (length > 0) true_peaks(around, floor, peaks);
    for (std::int64_t step = 0; step_begin(step, sample_rate) < length; ++step) {
        const auto begin = static_cast<std::size_t>(step_begin(step, sample_rate));
        const auto end = static_cast<std::size_t>(std::min(length, step_begin(step + 1, sample_rate)));
        steps.energy.push_back(sum_of_squares(weighted.subspan(begin, end - begin)));
        steps.peak.push_back(*std::max_element(peaks.begin() + static_cast<std::ptrdiff_t>(begin),
                                               peaks.begin() + static_cast<std::ptrdiff_t>(end)));
    }
    return steps;
}

Envelope::Envelope(int rate) : energy(steps_per_second), peak(steps_per_second), sample_rate(rate) {}

void Envelope::append(const Steps& steps) {
    energy.append(steps.energy);
    peak.append(steps.peak);
}

}  // namespace reviewcast
