// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/resample.hpp"

#include "sound/clean.hpp"
#include "sound/signals.hpp"
#include "speech/timeline.hpp"

#include <algorithm>
#include <cmath>
#include <doctest/doctest.h>
#include <vector>

using namespace reviewcast;
using namespace reviewcast::testing;

namespace {

std::vector<float> resampled(const std::vector<float>& samples, int from, int to, std::size_t block) {
    std::vector<float> out;
    std::size_t at = 0;
    const auto source = [&]() -> std::span<const float> {
        const auto count = std::min(block, samples.size() - at);
        at += count;
        return std::span(samples).subspan(at - count, count);
    };
    resample(from, to, source,
             [&](std::span<const float> ready) { out.insert(out.end(), ready.begin(), ready.end()); });
    return out;
}

std::vector<float> cleaned(const std::vector<float>& samples) {
    return clean(Pcm(22050, samples), {}).speech.to_vector();
}

}  // namespace

TEST_CASE("resample: the length is the input's at the new rate, exactly") {
    for (const auto& [from, to] : {std::pair{22050, 44100}, {16000, 44100}, {48000, 44100}, {44100, 32000}})
        for (const std::size_t length : {0, 1, 2, 15, 16, 17, 100, 12345}) {
            CAPTURE(from);
            CAPTURE(length);
            const auto samples = sine(440, 0.5, from, length);
            const auto expected = resampled_length(static_cast<std::int64_t>(length), from, to);
            CHECK(static_cast<std::int64_t>(resampled(samples, from, to, 4096).size()) == expected);
            CHECK(at_rate(Timeline{from, static_cast<std::int64_t>(length), {}}, to).length == expected);
        }
}

TEST_CASE("resample: the sizes of the blocks change no sample") {
    const auto samples = noise(0.5, 20000);
    const auto whole = resampled(samples, 22050, 44100, samples.size());
    for (const std::size_t block : {1, 7, 32, 1000, 4096})
        CHECK(resampled(samples, 22050, 44100, block) == whole);
}

TEST_CASE("resample: a sine comes out as the same sine, in its place") {
    for (const auto& [from, to] : {std::pair{22050, 44100}, {16000, 44100}, {48000, 44100}}) {
        CAPTURE(from);
        const auto out = resampled(sine(1000, 0.5, from, 20000), from, to, 4096);
        const auto expected = sine(1000, 0.5, to, out.size());
        double worst = 0;
        for (std::size_t i = 200; i + 200 < out.size(); ++i)
            worst = std::max(worst, static_cast<double>(std::abs(out[i] - expected[i])));
        CHECK(worst < 5e-5);  // 80 dB below the sine
    }
}

TEST_CASE("resample: equal rates change nothing") {
    const auto samples = noise(0.5, 5000);
    CHECK(resampled(samples, 44100, 44100, 777) == samples);
}

TEST_CASE("clean: a click stays at its place") {
    for (const std::size_t place : {1000, 5555, 11000}) {
        std::vector<float> samples(22050);
        samples[place] = 0.9F;
        const auto out = cleaned(samples);
        const auto highest = std::ranges::max_element(out, {}, [](float sample) { return std::abs(sample); });
        CHECK(std::abs(highest - out.begin() - static_cast<std::ptrdiff_t>(place)) <= 22);  // 1 ms
    }
}

TEST_CASE("clean: removes DC and rumble and keeps the voice") {
    const auto level_after = [](const std::vector<float>& samples) {
        const auto out = cleaned(samples);
        float highest = 0;
        for (std::size_t i = out.size() / 2; i < out.size() - 1000; ++i)
            highest = std::max(highest, std::abs(out[i]));
        return 20 * std::log10(static_cast<double>(highest));
    };
    CHECK(level_after(std::vector<float>(44100, 0.5F)) < -90);
    CHECK(level_after(sine(15, 0.5, 22050, 44100)) < -6 - 20);
    CHECK(level_after(sine(100, 0.5, 22050, 44100)) == doctest::Approx(-6.02 - 0.5).epsilon(0.03));
    CHECK(level_after(sine(300, 0.5, 22050, 44100)) == doctest::Approx(-6.02).epsilon(0.005));
}

TEST_CASE("clean: rises from nothing and ends in nothing, without a click") {
    const auto out = cleaned(sine(500, 0.9, 22050, 22050));
    CHECK(std::abs(out.front()) < 1e-4F);
    CHECK(std::abs(out.back()) < 1e-4F);
    for (const std::size_t length : {0, 1, 2, 3, 100})
        for (const float sample : cleaned(std::vector<float>(length, 0.5F)))
            CHECK(std::isfinite(sample));
}
