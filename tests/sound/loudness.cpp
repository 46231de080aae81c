// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/loudness.hpp"

#include "sound/gating.hpp"
#include "sound/level.hpp"
#include "sound/signals.hpp"
#include "sound/step.hpp"
#include "sound/true_peak.hpp"

#include <doctest/doctest.h>
#include <ebur128.h>
#include <limits>

using namespace reviewcast;
using namespace reviewcast::testing;

namespace {

/// All three figures by libebur128: the slow reference.
Loudness reference(const std::vector<float>& samples, int rate) {
    auto* state = ebur128_init(1, static_cast<unsigned long>(rate),
                               EBUR128_MODE_I | EBUR128_MODE_LRA | EBUR128_MODE_TRUE_PEAK);
    REQUIRE(state);
    // The library's filter looks back: its last points come with the silence after the end.
    const std::vector<float> tail(64);
    CHECK(ebur128_add_frames_float(state, samples.data(), samples.size()) == EBUR128_SUCCESS);
    Loudness loudness;
    CHECK(ebur128_loudness_global(state, &loudness.integrated_lufs) == EBUR128_SUCCESS);
    CHECK(ebur128_loudness_range(state, &loudness.range_lu) == EBUR128_SUCCESS);
    CHECK(ebur128_add_frames_float(state, tail.data(), tail.size()) == EBUR128_SUCCESS);
    double peak = 0;
    CHECK(ebur128_true_peak(state, 0, &peak) == EBUR128_SUCCESS);
    loudness.true_peak_dbtp = to_db(peak);
    ebur128_destroy(&state);
    return loudness;
}

struct Signal {
    const char* name;
    int rate;
    std::vector<float> samples;
};

std::vector<Signal> signals() {
    const auto rate = 44100;
    const auto speech = voice(0.8, rate, 12);
    std::vector<float> square(44100);
    for (std::size_t i = 0; i < square.size(); ++i)
        square[i] = i / 7 % 2 == 0 ? 0.5F : -0.5F;
    std::vector<float> last_sample_high(30000);
    last_sample_high.back() = 0.9F;
    last_sample_high[29998] = 0.9F;
    return {
        {"voice", rate, speech},
        {"voice at 22.05 kHz", 22050, voice(0.8, 22050, 12)},
        {"voice at 48 kHz", 48000, voice(0.3, 48000, 9.77)},
        {"loud and soft voice", rate, joined(speech, scaled(speech, 0.02))},
        {"noise", rate, noise(0.7, 200000)},
        {"a sine between its samples", rate, sine(rate / 4.0, 0.7, rate, 60000, std::numbers::pi / 4)},
        {"a sine near half the rate", rate, sine(21900, 0.5, rate, 60000)},
        {"squares", rate, square},
        {"a step at the end", rate, last_sample_high},
        {"shorter than a block", rate, sine(1000, 0.5, rate, 5000)},
        {"one sample", rate, {0.5F}},
    };
}

void check_equal(double one, double other, double tolerance) {
    if (std::isinf(one) || std::isinf(other))
        CHECK(one == other);
    else
        CHECK(std::abs(one - other) <= tolerance);
}

}  // namespace

TEST_CASE("measure_loudness: agrees with libebur128 in all three figures") {
    for (const auto& [name, rate, samples] : signals()) {
        CAPTURE(name);
        const auto expected = reference(samples, rate);
        const auto measured = measure_loudness(Pcm(rate, samples));
        check_equal(measured.integrated_lufs, expected.integrated_lufs, 1e-9);
        check_equal(measured.range_lu, expected.range_lu, 1e-9);
        check_equal(measured.true_peak_dbtp, expected.true_peak_dbtp, 0.001);  // same filter, other rounding
    }
}

TEST_CASE("loudness_of: agrees with libebur128 in all three figures") {
    for (const auto& [name, rate, samples] : signals()) {
        CAPTURE(name);
        const auto expected = reference(samples, rate);
        const auto measured = loudness_of(envelope_of(Pcm(rate, samples)));
        check_equal(measured.integrated_lufs, expected.integrated_lufs, 0.001);
        check_equal(measured.range_lu, expected.range_lu, 0.01);
        check_equal(measured.true_peak_dbtp, expected.true_peak_dbtp, 0.001);
    }
}

TEST_CASE("measure_loudness: reads a full-scale sine of 997 Hz as -3.01 LUFS") {
    // BS.1770-4, Annex 1.
    const Pcm pcm(48000, sine(997, 1, 48000, 48000 * 3));
    CHECK(measure_loudness(pcm).integrated_lufs == doctest::Approx(-3.01).epsilon(0.003));
    CHECK(loudness_of(envelope_of(pcm)).integrated_lufs == doctest::Approx(-3.01).epsilon(0.003));
}

TEST_CASE("measure_loudness: silence and nothing are minus infinity") {
    const auto nothing = -std::numeric_limits<double>::infinity();
    for (const auto& loudness : {measure_loudness(Pcm(44100)), loudness_of(envelope_of(Pcm(44100))),
                                 measure_loudness(Pcm(44100, std::vector<float>(100000))),
                                 loudness_of(envelope_of(Pcm(44100, std::vector<float>(100000))))}) {
        CHECK(loudness.integrated_lufs == nothing);
        CHECK(loudness.true_peak_dbtp == nothing);
        CHECK(loudness.range_lu == 0);
    }
}

TEST_CASE("true_peak: finds what lies between the samples") {
    // A sine at a quarter of the rate, sampled 45° beside its crests: 3.01 dB above the samples.
    const auto samples = sine(11025, 0.5, 44100, 4000, std::numbers::pi / 4);
    CHECK(to_db(static_cast<double>(true_peak(samples, 0))) == doctest::Approx(to_db(0.5)).epsilon(0.01));
}

TEST_CASE("true_peak: a floor under the peak changes nothing") {
    const auto samples = noise(0.6, 3001);
    const float exact = true_peak(samples, 0);
    CHECK(true_peak(samples, exact * 0.99F) == exact);
    CHECK(true_peak(samples, exact * 2) <= exact);
}

TEST_CASE("true_peaks: the highest of all is the peak, and a floor changes nothing above it") {
    for (const std::size_t length : {13, 14, 28, 29, 77, 3001}) {
        const auto samples = noise(0.6, length);
        std::vector<float> exact(length - 2 * true_peak_margin), above(exact.size());
        true_peaks(samples, 0, exact);
        CHECK(*std::ranges::max_element(exact) == true_peak(samples, 0));
        constexpr float floor = 0.5F;
        true_peaks(samples, floor, above);
        for (std::size_t i = 0; i < exact.size(); ++i) {
            CHECK(exact[i] >= std::abs(samples[i + true_peak_margin]));
            CHECK(above[i] <= exact[i]);
            if (exact[i] > floor) CHECK(above[i] == exact[i]);
        }
    }
}

TEST_CASE("measure_steps: the steps hold the whole energy and the highest peak") {
    const Pcm pcm(44100, voice(0.8, 44100, 3.017));
    const auto envelope = envelope_of(pcm);
    CHECK(envelope.energy.size() == envelope.peak.size());
    CHECK(step_begin(envelope.peak.size(), 44100) >= pcm.size());
    CHECK(step_begin(envelope.peak.size() - 1, 44100) < pcm.size());
    float highest = 0;
    for (const float peak : envelope.peak.to_vector())
        highest = std::max(highest, peak);
    CHECK(to_db(static_cast<double>(highest)) ==
          doctest::Approx(measure_loudness(pcm).true_peak_dbtp).epsilon(1e-4));
}

TEST_CASE("integrated_loudness: pauses do not count") {
    std::vector<double> speech(50, 0.01);
    auto with_pauses = speech;
    with_pauses.insert(with_pauses.end(), 500, 0.0);
    CHECK(integrated_loudness(with_pauses) == doctest::Approx(integrated_loudness(speech)).epsilon(0.01));
}
