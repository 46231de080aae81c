// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/gating.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

namespace reviewcast {

namespace {

double to_lufs(double mean_square) {
    return 10 * std::log10(mean_square) - 0.691;  // BS.1770-4, Annex 1, equation 2
}

double to_mean_square(double lufs) {
    return std::pow(10, (lufs + 0.691) / 10);
}

/// Mean squares of windows of `length` tenths of a second, one each `hop`, that are louder than −70 LUFS.
std::vector<double> audible_windows(std::span<const double> tenths, std::size_t length, std::size_t hop) {
    const double silence = to_mean_square(-70);
    std::vector<double> windows;
    for (std::size_t at = 0; at + length <= tenths.size(); at += hop) {
        const auto window = tenths.subspan(at, length);
        const double mean = std::accumulate(window.begin(), window.end(), 0.0) / static_cast<double>(length);
        if (mean >= silence) windows.push_back(mean);
    }
    return windows;
}

double mean(std::span<const double> values) {
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// Drops the windows that are more than `below_lu` under the mean of all; at least one stays.
void gate(std::vector<double>& windows, double below_lu) {
    const double threshold = mean(windows) * std::pow(10, -below_lu / 10);
    std::erase_if(windows, [&](double window) { return window < threshold; });
}

}  // namespace

double integrated_loudness(std::span<const double> tenths) {
    auto blocks = audible_windows(tenths, 4, 1);
    if (blocks.empty()) return -std::numeric_limits<double>::infinity();
    gate(blocks, 10);
    return to_lufs(mean(blocks));
}

double loudness_range(std::span<const double> tenths) {
    auto windows = audible_windows(tenths, 30, 10);
    if (windows.empty()) return 0;
    gate(windows, 20);
    std::ranges::sort(windows);
    const auto percentile = [&](double share) {
        return windows[static_cast<std::size_t>(
            std::lround(share * static_cast<double>(windows.size() - 1)))];
    };
    return to_lufs(percentile(0.95)) - to_lufs(percentile(0.10));
}

}  // namespace reviewcast
