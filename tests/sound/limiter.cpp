// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/limiter.hpp"

#include "sound/gating.hpp"
#include "sound/level.hpp"
#include "sound/limited.hpp"
#include "sound/signals.hpp"
#include "sound/sound.hpp"

#include <algorithm>
#include <cmath>
#include <doctest/doctest.h>

using namespace reviewcast;
using namespace reviewcast::testing;

namespace {

constexpr int rate = 44100;

Pcm levelled(const Pcm& pcm, Level level) {
    auto samples = pcm.to_vector();
    apply_gains(gains_of(envelope_of(pcm), level), rate, 0, samples);
    return Pcm(rate, std::move(samples));
}

Pcm levelled(const std::vector<float>& samples, Level level) {
    return levelled(Pcm(rate, samples), level);
}

}  // namespace

TEST_CASE("apply_gains: no signal exceeds the ceiling, between its samples either") {
    std::vector<float> bursts(rate), clicks(rate);
    for (std::size_t i = 0; i < bursts.size(); ++i)
        bursts[i] = i / 3000 % 3 == 0 ? (i / 9 % 2 == 0 ? 0.9F : -0.9F) : 0;
    for (std::size_t i = 50; i < clicks.size(); i += 997)
        clicks[i] = i % 2 == 0 ? 1.0F : -1.0F;
    auto step_of_level = joined(sine(300, 0.01, rate, 20000), sine(300, 0.99, rate, 20000));
    const std::vector<std::vector<float>> signals = {sine(rate / 4.0, 1, rate, rate, std::numbers::pi / 4),
                                                     sine(997, 1, rate, rate),
                                                     bursts,
                                                     clicks,
                                                     step_of_level,
                                                     noise(1, rate),
                                                     voice(1, rate, 5)};
    for (std::size_t i = 0; i < signals.size(); ++i)
        for (const double gain_db : {0.0, 6.0, 20.0}) {
            CAPTURE(i);
            CAPTURE(gain_db);
            CHECK(measure_loudness(levelled(signals[i], {gain_db, -2})).true_peak_dbtp <= -2 + 0.1);
        }
}

TEST_CASE("apply_gains: what stays under the ceiling is multiplied and nothing else") {
    const auto samples = sine(440, 0.25, rate, 30000);
    const auto out = levelled(samples, {6, -2}).to_vector();
    const auto gain = std::pow(10, 6 / 20.0);
    double worst = 0;
    for (std::size_t i = 0; i < out.size(); ++i)
        worst =
            std::max(worst, std::abs(static_cast<double>(out[i]) - gain * static_cast<double>(samples[i])));
    CHECK(worst < 0.5 * 3.2e-5 * 1e-1);  // 100 dB below the sine
}

TEST_CASE("apply_gains: the length stays and nothing moves") {
    for (const std::size_t length : {1, 2, 109, 110, 111, 4409, 4410, 4411, 50001}) {
        auto samples = noise(0.9, length);
        const auto out = levelled(samples, {10, -2}).to_vector();
        REQUIRE(out.size() == length);
        for (std::size_t i = 0; i < length; ++i)  // a gain in its place keeps every sign and every zero
            if ((samples[i] > 0) != (out[i] > 0)) FAIL_CHECK("sample " << i << " of " << length << " moved");
    }
}

TEST_CASE("apply_gains: a stretch is the same by itself and within the whole") {
    const Pcm pcm(rate, voice(1, rate, 3));
    const auto gains = gains_of(envelope_of(pcm), {8, -2});
    auto whole = pcm.to_vector();
    apply_gains(gains, rate, 0, whole);
    for (const std::int64_t begin : {-500, 0, 1, 43, 44, 4409, 4410, 70001, 132000}) {
        CAPTURE(begin);
        std::vector<float> part(1000);
        read_padded(pcm, begin, part);
        apply_gains(gains, rate, begin, part);
        for (std::int64_t i = 0; i < 1000; ++i) {
            const bool inside = begin + i >= 0 && begin + i < pcm.size();
            const float expected = inside ? whole[static_cast<std::size_t>(begin + i)] : 0;
            if (part[static_cast<std::size_t>(i)] != expected) FAIL_CHECK("sample " << begin + i);
        }
    }
}

TEST_CASE("step_at: names the step that holds a sample") {
    for (const int sample_rate : {8000, 11025, 22050, 44100, 48000})
        for (std::int64_t step = 0; step < 1000; ++step) {
            CHECK(step_at(step_begin(step, sample_rate), sample_rate) == step);
            CHECK(step_at(step_begin(step + 1, sample_rate) - 1, sample_rate) == step);
        }
}

TEST_CASE("apply_gains: the gain falls before a peak and never jumps") {
    // A weak tone shows the gain around a loud burst.
    auto samples = sine(2000, 0.01, rate, rate);
    for (std::size_t i = 20000; i < 20200; ++i)
        samples[i] += 0.9F;
    const Pcm pcm(rate, samples);
    const auto envelope = envelope_of(pcm);
    GainCurve curve(envelope.peak, {6, -2});
    std::vector<float> gains(1000);
    curve.next(gains);
    float lowest = gains[0];
    for (std::size_t i = 1; i < gains.size(); ++i) {
        lowest = std::min(lowest, gains[i]);
        CHECK(std::abs(20 * std::log10(gains[i] / gains[i - 1])) < 4.5);  // dB in 1 ms
    }
    CHECK(20 * std::log10(lowest) < -1);
    CHECK(gains[150] == gains[0]);                                    // 75 ms before: not yet
    CHECK(gains.back() == doctest::Approx(gains[0]).epsilon(0.001));  // 500 ms after: over
}

TEST_CASE("GainCurve: is the same in pieces of any size") {
    const Pcm pcm(rate, voice(1, rate, 3));
    const auto envelope = envelope_of(pcm);
    std::vector<float> whole(3000);
    GainCurve(envelope.peak, {8, -2}).next(whole);
    for (const std::size_t size : {1, 3, 9, 100}) {
        GainCurve curve(envelope.peak, {8, -2});
        std::vector<float> pieces(3000);
        for (std::size_t at = 0; at < pieces.size(); at += size)
            curve.next(std::span(pieces).subspan(at, std::min(size, pieces.size() - at)));
        CHECK(pieces == whole);
    }
}

TEST_CASE("GainCurve: is the same from a later boundary on") {
    const Pcm pcm(rate, voice(1, rate, 3));
    const auto envelope = envelope_of(pcm);
    std::vector<float> whole(3000);
    GainCurve(envelope.peak, {8, -2}).next(whole);
    for (const std::size_t first : {1, 149, 150, 151, 2000}) {
        std::vector<float> rest(whole.size() - first);
        GainCurve(envelope.peak, {8, -2}, static_cast<std::int64_t>(first)).next(rest);
        CHECK(std::equal(rest.begin(), rest.end(), whole.begin() + static_cast<std::ptrdiff_t>(first)));
    }
}

TEST_CASE("gains_of, predict: the same in any number of threads, and over the joints of their pieces") {
    const Pcm pcm(rate, voice(1, rate, 65));
    const auto envelope = envelope_of(pcm);
    std::vector<float> whole(static_cast<std::size_t>(envelope.peak.size() + 1));
    GainCurve(envelope.peak, {8, -2}).next(whole);
    for (const int jobs : {1, 2, 3}) {
        CHECK(gains_of(envelope, {8, -2}, jobs).to_vector() == whole);
        CHECK(predict(envelope, {8, -2}, jobs).tenths == predict(envelope, {8, -2}).tenths);
        CHECK(predict(envelope, {8, -2}, jobs).peak == predict(envelope, {8, -2}).peak);
    }
}

TEST_CASE("predict: foretells the loudness of the levelled signal") {
    for (const double gain_db : {0.0, 6.0, 12.0}) {
        const Pcm pcm(rate, voice(0.9, rate, 10));
        const auto envelope = envelope_of(pcm);
        const double predicted = integrated_loudness(predict(envelope, {gain_db, -2}).tenths);
        const double measured = measure_loudness(levelled(pcm, {gain_db, -2})).integrated_lufs;
        CHECK(std::abs(predicted - measured) < 0.05);
    }
}

TEST_CASE("find_level: gives back what the limiter takes") {
    const Pcm pcm(rate, voice(0.9, rate, 10));
    const auto envelope = envelope_of(pcm);
    const auto level = find_level(envelope, -16, -2);
    CHECK(std::abs(measure_loudness(levelled(pcm, level)).integrated_lufs + 16) < 0.05);
    CHECK(level.gain_db > -16 - measure_loudness(pcm).integrated_lufs);
}

TEST_CASE("find_level: leaves silence and amplifies what is nearly silent by no more than 30 dB") {
    CHECK(find_level(envelope_of(Pcm(rate, std::vector<float>(rate))), -16, -2).gain_db == 0);
    CHECK(find_level(envelope_of(Pcm(rate, noise(0.001, rate))), -16, -2).gain_db == 30);
    CHECK(find_level(envelope_of(Pcm(rate)), -16, -2).gain_db == 0);
}

TEST_CASE("limited: a sound that is measured in blocks is levelled as the whole of it, in any stretch") {
    const Pcm pcm(rate, voice(0.9, rate, 20.5));
    const Level level{.gain_db = 3, .ceiling_dbtp = -1.5};
    const Sound sound = limited(pcm, level);
    CHECK(sound.sample_rate == rate);
    CHECK(sound.size == pcm.size());
    const auto whole = levelled(pcm, level).to_vector();
    CHECK(to_vector(sound) == whole);
    std::vector<float> stretch(3 * rate);
    constexpr std::int64_t from = 18 * rate + 7;
    sound.read(from, stretch);
    CHECK(std::equal(stretch.begin(), stretch.begin() + 2 * rate, whole.begin() + from));
    CHECK(stretch.back() == 0);
}
