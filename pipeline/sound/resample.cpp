// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/resample.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <memory>
#include <mutex>
#include <numbers>
#include <numeric>
#include <utility>
#include <vector>

namespace reviewcast {

namespace {

constexpr std::size_t lanes = 8;       // products summed side by side, for the vector unit
constexpr double zero_crossings = 20;  // of the sinc on either side
constexpr double kaiser_beta = 9.5;    // side lobes 95 dB down

/// Modified Bessel function of the first kind of order 0, by its power series.
double bessel_i0(double x) {
    double term = 1, sum = 1;
    for (int n = 1; term > sum * 1e-16; ++n) {
        term *= x * x / (4.0 * n * n);
        sum += term;
    }
    return sum;
}

double windowed_sinc(double crossings) {
    if (std::abs(crossings) >= zero_crossings) return 0;
    const double share = crossings / zero_crossings;
    const double window = bessel_i0(kaiser_beta * std::sqrt(1 - share * share)) / bessel_i0(kaiser_beta);
    const double angle = std::numbers::pi * crossings;
    return window * (crossings == 0 ? 1 : std::sin(angle) / angle);
}

/// A filter for each place that a sample of the one rate can have between two of the other.
struct Resampler {
    std::int64_t up = 1, down = 1;  ///< the ratio of the rates in lowest terms
    std::int64_t before = 0;        ///< input samples that weigh in ahead of the one at or before the place
    std::size_t taps = 0;           ///< a multiple of `lanes`
    std::vector<float> weights;     ///< taps for each of `up` places
    bool copies = false;            ///< whether a place that is an input sample's takes that sample

    [[nodiscard]] const float* weights_of(std::int64_t place) const {
        return weights.data() + static_cast<std::size_t>(place) * taps;
    }
};

Resampler design(int from_rate, int to_rate) {
    const auto common = std::gcd(from_rate, to_rate);
    Resampler made{.up = to_rate / common, .down = from_rate / common};
    const double cutoff = std::min(1.0, static_cast<double>(to_rate) / from_rate);  // of the input's band
    const auto reach = static_cast<std::size_t>(std::ceil(zero_crossings / cutoff));
    made.taps = (2 * reach + lanes - 1) / lanes * lanes;
    made.before = static_cast<std::int64_t>(reach) - 1;
    made.copies = from_rate < to_rate;
    for (std::int64_t place = 0; place < made.up; ++place) {
        const double offset = static_cast<double>(place) / static_cast<double>(made.up);
        std::vector<double> filter;
        for (std::size_t tap = 0; tap < made.taps; ++tap)
            filter.push_back(windowed_sinc(
                cutoff * (static_cast<double>(tap) - static_cast<double>(made.before) - offset)));
        const double sum = std::accumulate(filter.begin(), filter.end(), 0.0);  // so that no level changes
        for (const double weight : filter)
            made.weights.push_back(static_cast<float>(weight / sum));
    }
    return made;
}

const Resampler& resampler(int from_rate, int to_rate) {
    static std::mutex mutex;
    static std::map<std::pair<int, int>, Resampler> made;
    const std::lock_guard lock(mutex);
    const auto found = made.find({from_rate, to_rate});
    return found != made.end()
               ? found->second
               : made.emplace(std::pair{from_rate, to_rate}, design(from_rate, to_rate)).first->second;
}

[[gnu::always_inline]] inline float weigh(const float* samples, const float* weights, std::size_t taps) {
    std::array<float, lanes> sums{};
    for (std::size_t tap = 0; tap < taps; tap += lanes)
        for (std::size_t lane = 0; lane < lanes; ++lane)
            sums[lane] += samples[tap + lane] * weights[tap + lane];
    return ((sums[0] + sums[4]) + (sums[1] + sums[5])) + ((sums[2] + sums[6]) + (sums[3] + sums[7]));
}

/// Fills places one after the other, from the one of this number on; around[filter.before] lies at or before
/// it.
[[gnu::always_inline]] inline void weigh_each(const Resampler& filter, const float* around,
                                              std::int64_t place, std::span<float> into) {
    for (float& out : into) {
        out = place == 0 && filter.copies ? around[filter.before]
                                          : weigh(around, filter.weights_of(place), filter.taps);
        for (place += filter.down; place >= filter.up; place -= filter.up)
            ++around;
    }
}

#ifdef __x86_64__
[[gnu::target("avx2")]] void weigh_each_wide(const Resampler& filter, const float* around, std::int64_t place,
                                             std::span<float> into) {
    weigh_each(filter, around, place, into);
}
#endif

void weigh_all(const Resampler& filter, const float* around, std::int64_t place, std::span<float> into) {
#ifdef __x86_64__
    if (__builtin_cpu_supports("avx2") != 0) return weigh_each_wide(filter, around, place, into);
#endif
    weigh_each(filter, around, place, into);
}

}  // namespace

void read_resampled(int from_rate, int to_rate, const SampleReader& read, std::int64_t position,
                    std::span<float> into) {
    if (from_rate == to_rate || into.empty()) return read(position, into);
    const Resampler& filter = resampler(from_rate, to_rate);
    // Counted from a whole period ahead, so that nothing is negative.
    const auto period = position / filter.up - (position % filter.up < 0 ? 1 : 0);
    const auto first = (position - period * filter.up) * filter.down;  // × 1 / up, behind the period's begin
    const auto last = first + (static_cast<std::int64_t>(into.size()) - 1) * filter.down;
    const auto begin = first / filter.up;
    const auto count = static_cast<std::size_t>(last / filter.up - begin) + filter.taps;
    const auto samples = std::make_unique_for_overwrite<float[]>(count);
    read(period * filter.down + begin - filter.before, {samples.get(), count});
    weigh_all(filter, samples.get(), first % filter.up, into);
}

}  // namespace reviewcast
