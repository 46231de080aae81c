// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/master_within.hpp"

#include "base/error.hpp"
#include "hand_made_sound.hpp"

#include <doctest/doctest.h>

#include <limits>

using namespace reviewcast;

namespace {

/// An encoder whose output measures these values, one after the other and then the last again.
EncodeAndMeasure measuring(std::vector<Loudness> values, int& calls) {
    return [values = std::move(values), &calls](const Mastered&) {
        const auto call = static_cast<std::size_t>(calls++);
        return values[std::min(call, values.size() - 1)];
    };
}

}  // namespace

TEST_CASE("keeps: within half a unit and below the peak") {
    CHECK(keeps({-16.5, -1.0, 5}, {}));
    CHECK(keeps({-15.5, -9, 5}, {}));
    CHECK_FALSE(keeps({-16.51, -2, 5}, {}));
    CHECK_FALSE(keeps({-15.49, -2, 5}, {}));
    CHECK_FALSE(keeps({-16, -0.99, 5}, {}));
    CHECK_FALSE(keeps({-std::numeric_limits<double>::infinity(), -2, 5}, {}));
}

TEST_CASE("master_within: a master that encodes within the limits is left as it is") {
    int calls = 0;
    const auto before = hand_made::mastered().gains.to_vector();
    const MeasuredMaster kept = master_within(hand_made::mastered(), {.ceiling_dbtp = -2},
                                              measuring({{-16.2, -1.4, 3}}, calls), hand_made::no_warnings);
    CHECK(calls == 1);
    CHECK(kept.mastered.gains.to_vector() == before);
    CHECK(kept.ceiling_dbtp == doctest::Approx(-2));
    CHECK(kept.encoded.integrated_lufs == doctest::Approx(-16.2));
}

TEST_CASE(
    "master_within: an overshoot lowers the ceiling by itself and a margin, and keeps length and timeline") {
    int calls = 0;
    Mastered first = hand_made::mastered();
    const std::int64_t length = sound_of(first).size;
    const auto marks = first.narration.timeline.utterances.size();
    const MeasuredMaster lowered =
        master_within(std::move(first), {.ceiling_dbtp = -2},
                      measuring({{-16, -0.6, 3}, {-16, -1.1, 3}}, calls), hand_made::no_warnings);
    CHECK(calls == 2);
    CHECK(lowered.ceiling_dbtp == doctest::Approx(-2.5));
    CHECK(sound_of(lowered.mastered).size == length);
    CHECK(lowered.mastered.narration.timeline.length == length);
    CHECK(lowered.mastered.narration.timeline.utterances.size() == marks);
}

TEST_CASE("master_within: gives up after three further masters and says what was measured") {
    int calls = 0;
    CHECK_THROWS_WITH_AS(
        (void)master_within(hand_made::mastered(), {}, measuring({{-16, -0.9, 3}}, calls),
                            hand_made::no_warnings),
        "mastering: the encoded episode measures -16.0 LUFS and -0.9 dBTP after 4 masters; wanted are "
        "-16.0 ±0.5 LUFS and at most -1.0 dBTP",
        ExternalError);
    CHECK(calls == 4);
}

TEST_CASE("master_within: asks for no master that is out of range") {
    for (const Loudness& far : {Loudness{-60, -1.5, 3}, Loudness{20, -1.5, 3}, Loudness{-16, 30, 3}}) {
        int calls = 0;
        CHECK_THROWS_AS(
            (void)master_within(hand_made::mastered(), {}, measuring({far}, calls), hand_made::no_warnings),
            ExternalError);
        CHECK(calls == 4);
    }
}

TEST_CASE("master_within: silence is refused") {
    int calls = 0;
    const double none = -std::numeric_limits<double>::infinity();
    CHECK_THROWS_WITH_AS((void)master_within(hand_made::mastered(), {}, measuring({{none, none, 0}}, calls),
                                             hand_made::no_warnings),
                         "mastering: nothing is audible in the encoded episode", ExternalError);
}
