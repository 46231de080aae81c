// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/resample.hpp"

#include "sound/clean.hpp"
#include "sound/signals.hpp"
#include "sound/sound.hpp"
#include "speech/timeline.hpp"

#include <algorithm>
#include <cmath>
#include <complex>
#include <doctest/doctest.h>
#include <numbers>
#include <vector>

using namespace reviewcast;
using namespace reviewcast::testing;

namespace {

/// The resampled signal as a whole, read in stretches of `block` samples.
std::vector<float> resampled(const std::vector<float>& samples, int from, int to, std::size_t block) {
    const Pcm pcm(from, samples);
    const auto read = [&](std::int64_t at, std::span<float> into) { read_padded(pcm, at, into); };
    std::vector<float> out(static_cast<std::size_t>(resampled_length(pcm.size(), from, to)));
    for (std::size_t at = 0; at < out.size(); at += block)
        read_resampled(from, to, read, static_cast<std::int64_t>(at),
                       std::span(out).subspan(at, std::min(block, out.size() - at)));
    return out;
}

/// Level of a sine of `frequency_hz` in the samples, where a full sine is 0 dB.
double level_at(const std::vector<float>& samples, double frequency_hz, int rate) {
    std::complex<double> sum;
    double weights = 0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double phase = 2 * std::numbers::pi * static_cast<double>(i);
        const double window = 0.5 - 0.5 * std::cos(phase / static_cast<double>(samples.size()));
        sum += window * static_cast<double>(samples[i]) * std::polar(1.0, phase * frequency_hz / rate);
        weights += window;
    }
    return 20 * std::log10(2 * std::abs(sum) / weights);
}

std::vector<float> cleaned(const std::vector<float>& samples) {
    return clean(Pcm(22050, samples), {}).speech.to_vector();
}

}  // namespace

TEST_CASE("resample: the length is the input's at the new rate, as the timeline's is") {
    for (const auto& [from, to] : {std::pair{22050, 44100}, {16000, 44100}, {48000, 44100}, {44100, 32000}})
        for (const std::int64_t length : {0, 1, 2, 15, 16, 17, 100, 12345}) {
            CAPTURE(from);
            CAPTURE(length);
            CHECK(at_rate(Timeline{from, length, {}}, to).length == resampled_length(length, from, to));
        }
}

TEST_CASE("resample: a sample is the same in whatever stretch it is read") {
    const auto samples = noise(0.5, 20000);
    for (const auto& [from, to] : {std::pair{22050, 44100}, {16000, 44100}, {48000, 44100}}) {
        const auto whole = resampled(samples, from, to, 60000);
        for (const std::size_t block : {1, 7, 32, 1000, 4096})
            CHECK(resampled(samples, from, to, block) == whole);
    }
}

TEST_CASE("resample: what lies outside the signal is asked for where it is needed") {
    const auto one = [](std::int64_t, std::span<float> into) { std::ranges::fill(into, 1.0F); };
    for (const std::int64_t position : {-100001, -1, 0, 1, 100000}) {
        std::vector<float> out(1000);
        read_resampled(16000, 44100, one, position, out);
        for (const float sample : out)
            CHECK(sample == doctest::Approx(1).epsilon(1e-6));
    }
}

TEST_CASE("resample: at the double rate every second sample is the input's own") {
    const auto samples = noise(0.5, 3000);
    const auto out = resampled(samples, 22050, 44100, 6000);
    for (std::size_t i = 0; i < samples.size(); ++i)
        CHECK(out[2 * i] == samples[i]);
}

TEST_CASE("resample: keeps the band of speech and leaves no mirror of it") {
    for (const double frequency_hz : {500.0, 5000.0, 9000.0}) {
        CAPTURE(frequency_hz);
        const auto out = resampled(sine(frequency_hz, 1, 22050, 20000), 22050, 44100, 40000);
        CHECK(level_at(out, frequency_hz, 44100) == doctest::Approx(0).epsilon(0.01));
        CHECK(level_at(out, 22050 - frequency_hz, 44100) < -80);
    }
}

TEST_CASE("resample: what the lower rate cannot hold is gone") {
    const auto out = resampled(sine(20000, 1, 48000, 20000), 48000, 32000, 40000);
    CHECK(level_at(out, 12000, 32000) < -80);
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
