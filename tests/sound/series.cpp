// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/series.hpp"

#include <algorithm>
#include <cmath>
#include <doctest/doctest.h>
#include <vector>

using namespace reviewcast;

namespace {

std::vector<Biquad> filters_of(std::size_t count) {
    std::vector<Biquad> filters;
    for (std::size_t i = 0; i < count; ++i)
        switch (i % 3) {
        case 0:
            filters.push_back(high_pass(40 + 20.0 * static_cast<double>(i), 22050));
            break;
        case 1:
            filters.push_back(bell(300.0 * static_cast<double>(i), 1, 4, 22050));
            break;
        default:
            filters.push_back(all_pass(150.0 * static_cast<double>(i), 1, 22050));
        }
    return filters;
}

std::vector<float> signal_of(std::size_t length) {
    std::vector<float> samples(length);
    for (std::size_t i = 0; i < length; ++i)
        samples[i] = static_cast<float>(0.4 * std::sin(0.03 * static_cast<double>(i * i % 997)));
    return samples;
}

/// One filter after the other; puts what the first `kept` make into `samples`, returns what all make.
std::vector<float> one_by_one(std::vector<Biquad> filters, std::size_t kept, std::vector<float>& samples) {
    std::vector<float> all;
    for (float& sample : samples) {
        double value = static_cast<double>(sample);
        for (std::size_t i = 0; i < filters.size(); ++i) {
            value = filters[i].filter(value);
            if (i + 1 == kept) sample = static_cast<float>(value);
        }
        all.push_back(static_cast<float>(value));
    }
    return all;
}

}  // namespace

TEST_CASE("filter_in_series: the same to the bit as one filter after the other, however many there are") {
    for (const std::size_t count : {1u, 2u, 5u, 14u, 16u})
        for (const std::size_t kept : {std::size_t{1}, (count + 1) / 2, count})
            for (const std::size_t length : {0u, 1u, 7u, 1000u}) {
                CAPTURE(count);
                CAPTURE(kept);
                CAPTURE(length);
                const auto filters = filters_of(count);
                std::vector<float> expected = signal_of(length), made = expected;
                const auto all = one_by_one(filters, kept, expected);
                std::vector<float> behind(length - length / 3);
                filter_in_series(filters, kept, made, behind);
                CHECK(made == expected);
                CHECK(std::equal(behind.begin(), behind.end(), all.end() - std::ssize(behind)));
            }
}

TEST_CASE("filter_in_series: the same to the bit in the long silence behind a sound") {
    const auto filters = filters_of(14);
    std::vector<float> expected = signal_of(1000);
    expected.resize(100000);
    std::vector<float> made = expected, behind(expected.size());
    const auto all = one_by_one(filters, 14, expected);
    filter_in_series(filters, 14, made, behind);
    CHECK(made == expected);
    CHECK(behind == all);
}
