// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/waveform.hpp"

#include <doctest/doctest.h>

using namespace reviewcast;

TEST_CASE("loudness_bars: the loudest stretch is full, silence empty, half the level half as high") {
    std::vector<float> samples(16'000, 0.0F);
    for (std::size_t i = 0; i < 4000; ++i)
        samples[i] = 0.5F;
    for (std::size_t i = 4000; i < 8000; ++i)
        samples[i] = 0.25F;
    const std::string bars = loudness_bars(Pcm(1000, samples));
    REQUIRE(bars.size() == waveform_bars);
    CHECK(bars.substr(0, 40) == std::string(40, 'z'));
    CHECK(bars.substr(40, 40) == std::string(40, 'i'));
    CHECK(bars.substr(80) == std::string(80, '0'));
}

TEST_CASE("loudness_bars: silence and fewer samples than bars are no trouble") {
    CHECK(loudness_bars(Pcm(1000, std::vector<float>(500, 0.0F))) == std::string(waveform_bars, '0'));
    CHECK(loudness_bars(Pcm(1000, std::vector<float>{0.5F, -0.5F})).size() == waveform_bars);
}

TEST_CASE("waveform_svg: a bar for each character, whatever it is") {
    const std::string svg = waveform_svg("0z\"<");
    CHECK(svg.find("M125.0 49.5v1M375.0 2.0v96M625.0 49.5v1M875.0 49.5v1") != std::string::npos);
    CHECK(svg.find("\"<\"") == std::string::npos);
}
