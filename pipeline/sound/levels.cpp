// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/levels.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

namespace reviewcast {

namespace {

constexpr int steps_a_second = 100;
constexpr std::size_t steps_of_floor = steps_a_second / 2;

double rms_in_db(double squares, std::int64_t samples) {
    return samples > 0 ? 10 * std::log10(squares / static_cast<double>(samples))
                       : -std::numeric_limits<double>::infinity();
}

/// Sums of the squares of each 10 ms.
std::vector<double> squares_of(const Pcm& pcm, std::int64_t step) {
    std::vector<double> squares;
    std::vector<float> samples(static_cast<std::size_t>(step));
    for (std::int64_t at = 0; at < pcm.size(); at += step) {
        const auto read = std::span(samples).first(pcm.read(at, samples));
        squares.push_back(std::transform_reduce(read.begin(), read.end(), 0.0, std::plus<>(), [](float s) {
            return static_cast<double>(s) * static_cast<double>(s);
        }));
    }
    return squares;
}

double floor_of(const std::vector<double>& squares, std::int64_t step) {
    double lowest = std::numeric_limits<double>::infinity();
    for (std::size_t at = 0; at + steps_of_floor <= squares.size(); ++at) {
        const auto begin = squares.begin() + static_cast<std::ptrdiff_t>(at);
        lowest = std::min(lowest, std::accumulate(begin, begin + steps_of_floor, 0.0));
    }
    return rms_in_db(lowest, static_cast<std::int64_t>(steps_of_floor) * step);
}

}  // namespace

Levels measure_levels(const Pcm& pcm) {
    const std::int64_t step = std::max(1, pcm.sample_rate() / steps_a_second);
    const std::vector<double> squares = squares_of(pcm, step);
    Levels levels;
    levels.rms_db = rms_in_db(std::accumulate(squares.begin(), squares.end(), 0.0), pcm.size());
    levels.floor_db = squares.size() < steps_of_floor ? levels.rms_db : floor_of(squares, step);
    const auto is_loud = [step](double sum) { return rms_in_db(sum, step) > quiet_db; };
    const auto first = std::find_if(squares.begin(), squares.end(), is_loud);
    const auto last = std::find_if(squares.rbegin(), squares.rend(), is_loud).base();
    const auto seconds = [&](std::int64_t samples) {
        return static_cast<double>(samples) / pcm.sample_rate();
    };
    levels.head_s = seconds(std::min(pcm.size(), (first - squares.begin()) * step));
    levels.tail_s = seconds(std::max<std::int64_t>(0, pcm.size() - (last - squares.begin()) * step));
    return levels;
}

}  // namespace reviewcast
