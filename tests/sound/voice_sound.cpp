// SPDX-License-Identifier: GPL-3.0-or-later
// What a voice's profile changes in its sound.
#include "sound/clean.hpp"
#include "sound/master.hpp"
#include "sound/room.hpp"
#include "sound/signals.hpp"

#include <cmath>
#include <doctest/doctest.h>

using namespace reviewcast;
using namespace reviewcast::testing;

namespace {

/// How much clean() changes a tone, in dB.
double change_db(double hz, const VoiceSound& sound) {
    constexpr int rate = 22050;
    const auto power = [&](const VoiceSound& of) {
        const auto samples = clean(Pcm(rate, sine(hz, 0.1, rate, rate)), {.sound = of}).speech.to_vector();
        double sum = 0;
        for (std::size_t i = rate / 4; i < 3 * rate / 4; ++i)
            sum += static_cast<double>(samples[i]) * static_cast<double>(samples[i]);
        return sum;
    };
    return 10 * std::log10(power(sound) / power({}));
}

double level_dbfs(std::span<const float> samples) {
    double sum = 0;
    for (const float sample : samples)
        sum += static_cast<double>(sample) * static_cast<double>(sample);
    return 10 * std::log10(sum / static_cast<double>(samples.size()));
}

}  // namespace

TEST_CASE("clean: a voice's equaliser changes low, middle and high tones by its decibels, and no others") {
    const VoiceSound low{.low_hz = 200, .low_db = 6}, middle{.middle_hz = 900, .middle_db = -5},
        high{.high_hz = 4000, .high_db = -4};
    CHECK(std::abs(change_db(70, low) - 6) < 0.5);
    CHECK(std::abs(change_db(200, low) - 4) < 0.5);
    CHECK(std::abs(change_db(2000, low)) < 0.2);
    CHECK(std::abs(change_db(900, middle) + 5) < 0.1);
    CHECK(std::abs(change_db(100, middle)) < 0.5);
    CHECK(std::abs(change_db(9000, high) + 4) < 0.5);
    CHECK(std::abs(change_db(400, high)) < 0.2);
}

TEST_CASE("master: the voice's equaliser moves no sound, and the loudness is reached all the same") {
    Narration spoken;
    auto samples = voice(0.5, 22050, 10);
    spoken.timeline = {22050, static_cast<std::int64_t>(samples.size()), {}};
    spoken.pcm = Pcm(22050, std::move(samples));
    spoken.plan.voice.sound = {.low_db = 7, .middle_db = -4, .high_db = -3, .room_dbfs = -62};
    const auto made =
        master(std::move(spoken), {}, [](const Warning& warning) { FAIL_CHECK(warning.message); });
    const auto heard = to_vector(sound_of(made));
    CHECK(heard.size() == 10u * 44100);
    const auto loudness = measure_loudness(Pcm(44100, heard));
    CHECK(std::abs(loudness.integrated_lufs + 16) <= 0.1);
    CHECK(loudness.true_peak_dbtp <= -1.4);
    // The pause of 400 ms after the first phrase.
    const auto pause = std::span(heard).subspan(44100 * 17 / 10, 44100 / 5);
    CHECK(std::abs(level_dbfs(pause) + 62) < 1.5);
}

TEST_CASE("add_room: noise at its level, by the place alone, and none outside the sound or at -100 dBFS") {
    std::vector<float> whole(20000), parts(20000), none(100), outside(300);
    add_room(-60, 0, 20000, whole);
    add_room(-60, 0, 20000, std::span(parts).first(7001));
    add_room(-60, 7001, 20000, std::span(parts).subspan(7001));
    CHECK(whole == parts);
    CHECK(std::abs(level_dbfs(whole) + 60) < 0.2);
    double sum = 0, beside = 0;
    for (std::size_t i = 1; i < whole.size(); ++i) {
        sum += static_cast<double>(whole[i]);
        beside += static_cast<double>(whole[i]) * static_cast<double>(whole[i - 1]);
    }
    CHECK(std::abs(sum / 20000) < 2e-5);
    CHECK(std::abs(beside / 20000) < 2e-8);
    add_room(-100, 0, 100, none);
    CHECK(none == std::vector<float>(100));
    add_room(-60, -100, 100, outside);
    CHECK(std::ranges::count(outside, 0.0F) == 200);
}
