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

/// The highest of each of `lanes` samples and the points behind it; window[0] lies 5 samples before the
/// first.
[[gnu::always_inline]] inline std::array<float, lanes> highest_of(const Interpolator& filter,
                                                                  const float* window) {
    std::array<float, lanes> highest{};
    const auto raise = [&](const float* values) {
        for (std::size_t i = 0; i < lanes; ++i) {
            const float level = std::abs(values[i]);
            highest[i] = level > highest[i] ? level : highest[i];
        }
    };
    raise(window + true_peak_margin - 1);
    // Side by side, so that no sum waits for another.
    std::array<std::array<float, lanes>, oversampling - 1> points{};
    for (std::size_t j = 0; j < taps; ++j)
        for (std::size_t f = 0; f < points.size(); ++f)
            for (std::size_t i = 0; i < lanes; ++i)
                points[f][i] += filter.phase[f][j] * window[i + j];
    for (const auto& point : points)
        raise(point.data());
    return highest;
}

#ifdef __x86_64__
[[gnu::target("avx2")]] std::array<float, lanes> highest_wide(const Interpolator& filter,
                                                              const float* window) {
    return highest_of(filter, window);
}
#endif

std::array<float, lanes> peaks_of(const Interpolator& filter, const float* window) {
#ifdef __x86_64__
    if (__builtin_cpu_supports("avx2") != 0) return highest_wide(filter, window);
#endif
    return highest_of(filter, window);
}

constexpr std::size_t reach = taps - 1;  // samples that weigh beside those judged
constexpr std::size_t patch_samples = 4 * lanes;

/// Calls judge(at, count, window) for each patch of the signal: so many samples from there on, and those that
/// weigh in them, with zeros up to a whole number of lanes.
template <typename Judge>
void for_each_patch(std::span<const float> samples, const Judge& judge) {
    assert(samples.size() > 2 * true_peak_margin);
    const std::size_t length = samples.size() - 2 * true_peak_margin;
    std::array<float, patch_samples + reach> padded{};
    for (std::size_t at = 0; at < length; at += patch_samples) {
        const std::size_t count = std::min(patch_samples, length - at);
        auto window = samples.subspan(at + 1, count + reach);
        if (count < patch_samples) {
            std::ranges::copy(window, padded.begin());
            window = padded;
        }
        judge(at, count, window);
    }
}

}  // namespace

float sample_peak(std::span<const float> samples) {
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

void true_peaks(std::span<const float> samples, float floor, std::span<float> peaks) {
    static const Interpolator filter = design_interpolator();
    for_each_patch(samples, [&](std::size_t patch, std::size_t count, std::span<const float> window) {
        const bool is_low = sample_peak(window) * filter.most <= floor;
        for (std::size_t at = 0; at < count; at += lanes) {
            const auto own = peaks.subspan(patch + at, std::min(lanes, count - at));
            const auto near = window.subspan(at, lanes + reach);
            if (is_low || sample_peak(near) * filter.most <= floor)
                std::ranges::transform(near.subspan(true_peak_margin - 1, own.size()), own.begin(),
                                       [](float sample) { return std::abs(sample); });
            else
                std::ranges::copy_n(peaks_of(filter, near.data()).begin(),
                                    static_cast<std::ptrdiff_t>(own.size()), own.begin());
        }
    });
}

float true_peak(std::span<const float> samples, float floor) {
    static const Interpolator filter = design_interpolator();
    float peak = 0;
    for_each_patch(samples, [&](std::size_t, std::size_t count, std::span<const float> window) {
        peak = std::max(peak, sample_peak(window.subspan(true_peak_margin - 1, count)));
        if (sample_peak(window) * filter.most <= std::max(floor, peak)) return;
        for (std::size_t at = 0; at < count; at += lanes) {
            const auto near = window.subspan(at, lanes + reach);
            if (sample_peak(near) * filter.most <= std::max(floor, peak)) continue;
            const auto peaks = peaks_of(filter, near.data());
            peak = std::max(
                peak, *std::max_element(peaks.begin(), peaks.begin() + static_cast<std::ptrdiff_t>(
                                                                           std::min(lanes, count - at))));
        }
    });
    return peak;
}

double to_db(double amplitude) {
    return 20 * std::log10(amplitude);
}

double from_db(double decibels) {
    return std::pow(10, decibels / 20);
}

}  // namespace reviewcast
