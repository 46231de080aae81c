// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/levels.hpp"

#include "signals.hpp"
#include "sound/room_tone.hpp"

#include <cmath>
#include <doctest/doctest.h>

using namespace reviewcast;

namespace {

constexpr int rate = 44100;

Pcm silence(double seconds) {
    return Pcm(rate, std::vector<float>(static_cast<std::size_t>(seconds * rate), 0.0F));
}

/// A narration of one word: a tone from `begin` to `end` of `length` samples.
Narration one_word(std::int64_t begin, std::int64_t end, std::int64_t length) {
    Narration narration;
    narration.pcm = Pcm(rate);
    narration.pcm.append_silence(begin);
    narration.pcm.append(testing::sine(997, 0.5, rate, static_cast<std::size_t>(end - begin)));
    narration.pcm.append_silence(length - end);
    narration.timeline = {rate, length, {{{begin, end}, {{{0, 4}, {begin, end}}}}, {}}};
    return narration;
}

}  // namespace

TEST_CASE("measure_levels: a full-scale sine reads -3.01 dB, and silence minus infinity") {
    CHECK(measure_levels(Pcm(rate, testing::sine(997, 1, rate, rate))).rms_db ==
          doctest::Approx(-3.01).epsilon(0.001));
    const Levels silent = measure_levels(silence(1));
    CHECK(std::isinf(silent.rms_db));
    CHECK(std::isinf(silent.floor_db));
    CHECK(silent.head_s == doctest::Approx(1));
    CHECK(measure_levels(Pcm(rate)).rms_db < -1000);
}

TEST_CASE("measure_levels: pauses count, and the quietest half second is the floor") {
    const Narration half = one_word(rate, 2 * rate, 3 * rate);
    Pcm louder(rate);
    for (const float sample : half.pcm.to_vector())
        louder.append(std::vector{sample + 0.0001F});
    const Levels levels = measure_levels(louder);
    CHECK(levels.rms_db == doctest::Approx(-9.03 - 10 * std::log10(3)).epsilon(0.001));
    CHECK(levels.floor_db == doctest::Approx(-80).epsilon(0.001));
    CHECK(levels.head_s == doctest::Approx(1).epsilon(0.01));
    CHECK(levels.tail_s == doctest::Approx(1).epsilon(0.01));
}

TEST_CASE("with_room_tone: silence has the tone's level, the same by itself and within the whole") {
    const Sound toned = with_room_tone(sound_of(silence(3)), -68);
    const std::vector<float> whole = to_vector(toned);
    CHECK(measure_levels(Pcm(rate, whole)).rms_db == doctest::Approx(-68).epsilon(0.002));
    std::vector<float> part(1001);
    toned.read(777, part);
    CHECK(std::equal(part.begin(), part.end(), whole.begin() + 777));
    toned.read(-500, part);
    CHECK(std::all_of(part.begin(), part.begin() + 500, [](float s) { return s == 0; }));
    CHECK(std::equal(part.begin() + 500, part.end(), whole.begin()));
    toned.read(toned.size - 1, part);
    CHECK(part[0] == whole.back());
    CHECK(std::all_of(part.begin() + 1, part.end(), [](float s) { return s == 0; }));
    double sum = 0;
    for (const float sample : whole)
        sum += static_cast<double>(sample);
    CHECK(std::abs(sum / static_cast<double>(whole.size())) < 1e-5);
}

TEST_CASE("with_room: the first sound and the last are that far from the ends, and marks move along") {
    const std::int64_t quarter = rate / 4;
    const Narration longer = with_room(one_word(quarter, 2 * quarter, 3 * quarter), 1.5, 3);
    const SampleRange at = longer.timeline.utterances.at(0).at;
    CHECK(at == SampleRange{rate * 3 / 2, rate * 3 / 2 + quarter});
    CHECK(longer.timeline.utterances[0].words.at(0).at == at);
    CHECK(longer.timeline.length == at.end + 3 * rate);
    CHECK(longer.pcm.size() == longer.timeline.length);
    const Levels levels = measure_levels(longer.pcm);
    CHECK(levels.head_s == doctest::Approx(1.5).epsilon(0.01));
    CHECK(levels.tail_s == doctest::Approx(3).epsilon(0.01));
    const Narration same = with_room(one_word(2 * rate, 3 * rate, 7 * rate), 1.5, 3);
    CHECK(same.timeline.length == 7 * rate);
}
