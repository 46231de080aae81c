// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/true_peak.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <numbers>

namespace reviewcast {

namespace {

constexpr std::size_t oversampling = 4;
constexpr std::size_t taps = 2 * true_peak_margin;  // of each phase; the prototype has 4 × 12 + 1
constexpr std::size_t lanes = 16;                   // points computed side by side, for the vector unit

struct Interpolator {
    /// phase[f][j] weighs sample t − 5 + j for the point at t + (f + 1) / 4.
    std::array<std::array<float, taps>, oversampling - 1> phase{};
    float most = 1;  ///< how far a point can exceed the highest sample around it
};

Interpolator design_interpolator() {
    Interpolator design;
    constexpr double half = oversampling * true_peak_margin;
    for (std::size_t f = 0; f < design.phase.size(); ++f) {
        float sum = 0;
        for (std::size_t j = 0; j < taps; ++j) {
            const double distance = static_cast<double>(oversampling * j) -
                                    static_cast<double>(oversampling * (true_peak_margin - 1) + f + 1);
            const double angle = std::numbers::pi * distance / oversampling;
            const double window = 0.5 * (1 + std::cos(std::numbers::pi * distance / half));
            design.phase[f][j] = static_cast<float>(std::sin(angle) / angle * window);
            sum += std::abs(design.phase[f][j]);
        }
        design.most = std::max(design.most, sum);
    }
    return design;
}

float highest_sample(std::span<const float> samples) {
    std::array<float, lanes> highest{};
    std::size_t at = 0;
    for (; at + lanes <= samples.size(); at += lanes)
        for (std::size_t i = 0; i < lanes; ++i) {
            const float level = std::abs(samples[at + i]);
            highest[i] = level > highest[i] ? level : highest[i];
        }
    for (; at < samples.size(); ++at)
        highest[0] = std::max(highest[0], std::abs(samples[at]));
    return *std::ranges::max_element(highest);
}

/// Highest of the interpolated points after the first `count` (≤ lanes) samples; window[0] lies 5 samples
/// before.
float highest_between(const Interpolator& filter, const float* window, std::size_t count) {
    std::array<float, lanes> highest{};
    for (const auto& phase : filter.phase) {
        std::array<float, lanes> point{};
        for (std::size_t j = 0; j < taps; ++j)
            for (std::size_t i = 0; i < lanes; ++i)
                point[i] += phase[j] * window[i + j];
        for (std::size_t i = 0; i < lanes; ++i) {
            const float level = std::abs(point[i]);
            highest[i] = level > highest[i] ? level : highest[i];
        }
    }
    return *std::max_element(highest.begin(), highest.begin() + static_cast<std::ptrdiff_t>(count));
}

}  // namespace

float true_peak(std::span<const float> samples, float floor) {
    assert(samples.size() > 2 * true_peak_margin);
    static const Interpolator filter = design_interpolator();
    const std::size_t count = samples.size() - 2 * true_peak_margin;
    float peak = highest_sample(samples.subspan(true_peak_margin, count));
    constexpr std::size_t reach = lanes + taps - 1;  // samples that weigh in the points after `lanes` samples
    std::array<float, reach> padded{};
    for (std::size_t at = 0; at < count; at += lanes) {
        auto window = samples.subspan(at + 1);
        if (window.size() >= reach) {
            window = window.first(reach);
        } else {
            std::ranges::copy(window, padded.begin());
            window = padded;
        }
        if (highest_sample(window) * filter.most <= std::max(floor, peak)) continue;
        peak = std::max(peak, highest_between(filter, window.data(), std::min(lanes, count - at)));
    }
    return peak;
}

double to_db(double amplitude) {
    return 20 * std::log10(amplitude);
}

double from_db(double decibels) {
    return std::pow(10, decibels / 20);
}

}  // namespace reviewcast
