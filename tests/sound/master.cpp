// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/master.hpp"

#include "base/error.hpp"
#include "sound/signals.hpp"
#include "speech/narrations.hpp"

#include <cmath>
#include <doctest/doctest.h>
#include <numbers>

using namespace reviewcast;
using namespace reviewcast::testing;

namespace {

Narration narration(std::vector<float> samples, int rate = 22050) {
    Narration spoken;
    spoken.timeline = {rate, static_cast<std::int64_t>(samples.size()), {}};
    spoken.pcm = Pcm(rate, std::move(samples));
    return spoken;
}

const WarningSink no_warning = [](const Warning& warning) { FAIL_CHECK(warning.message); };

Mastered mastered(std::vector<float> samples) {
    return master(narration(std::move(samples)), {}, no_warning);
}

std::vector<float> samples_of(const Mastered& mastered) {
    return to_vector(sound_of(mastered));
}

std::vector<std::string> warnings_of(std::vector<float> samples) {
    std::vector<std::string> codes;
    const auto made =
        master(narration(std::move(samples)), {}, [&](const Warning& w) { codes.push_back(w.code); });
    for (const float sample : samples_of(made))
        if (!std::isfinite(sample)) FAIL_CHECK("not a number");
    return codes;
}

}  // namespace

TEST_CASE("master: reaches the loudness under the ceiling, from any level") {
    for (const double level : {0.05, 0.3, 0.7}) {
        CAPTURE(level);
        const auto made = mastered(voice(level, 22050, 10));
        const auto loudness = measure_loudness(Pcm(44100, samples_of(made)));
        CHECK(std::abs(loudness.integrated_lufs + 16) <= 0.1);
        CHECK(loudness.true_peak_dbtp <= -1.5 + 0.1);
        CHECK(std::abs(made.after.integrated_lufs - loudness.integrated_lufs) < 0.05);
        CHECK(std::abs(made.after.true_peak_dbtp - loudness.true_peak_dbtp) < 0.1);
        CHECK(made.before.integrated_lufs < -16);
    }
}

TEST_CASE("master: the timeline is at the new rate and as long as the sound") {
    auto spoken = narration(voice(0.5, 22050, 3));
    spoken.timeline.utterances = {{{1000, 5001}, {{{0, 4}, {1000, 3001}}}}};
    const auto made = master(std::move(spoken), {}, no_warning);
    CHECK(sound_of(made).sample_rate == 44100);
    CHECK(sound_of(made).size == 2 * 3 * 22050);
    CHECK(made.narration.pcm.size() == 0);
    CHECK(made.narration.timeline.sample_rate == 44100);
    CHECK(made.narration.timeline.length == sound_of(made).size);
    CHECK(made.narration.timeline.utterances[0].at == SampleRange{2000, 10002});
    CHECK(made.narration.timeline.utterances[0].words[0].at == SampleRange{2000, 6002});
}

TEST_CASE("master: mastering again moves the loudness by less than 0.1 LU") {
    const auto once = mastered(voice(0.7, 22050, 8));
    const auto twice = master(narration(samples_of(once), 44100), {}, no_warning);
    CHECK(std::abs(twice.after.integrated_lufs - once.after.integrated_lufs) < 0.1);
}

TEST_CASE("master: is the same twice") {
    CHECK(samples_of(mastered(voice(0.7, 22050, 5))) == samples_of(mastered(voice(0.7, 22050, 5))));
}

TEST_CASE("master: does not depend on whether the audio lies in memory or in a file") {
    const auto samples = voice(0.7, 22050, 60);  // longer than Pcm keeps in memory
    auto in_pieces = narration({});
    in_pieces.timeline.length = static_cast<std::int64_t>(samples.size());
    for (std::size_t at = 0; at < samples.size(); at += 1234)
        in_pieces.pcm.append(
            std::span(samples).subspan(at, std::min<std::size_t>(1234, samples.size() - at)));
    CHECK(samples_of(master(std::move(in_pieces), {}, no_warning)) == samples_of(mastered(samples)));
}

TEST_CASE("master: is the same by any number of threads") {
    const auto samples = voice(0.7, 22050, 70);
    const auto one = samples_of(master(narration(samples), {.jobs = 1}, no_warning));
    CHECK(one == samples_of(master(narration(samples), {.jobs = 3}, no_warning)));
}

TEST_CASE("master: where stretches are joined nothing is heard") {
    // A tone shows what the filters' new start leaves.
    const auto made = samples_of(master(narration(sine(440, 0.1, 22050, 22050 * 45)), {}, no_warning));
    const auto level_around = [&](std::size_t second) {
        double worst = 0;
        for (std::size_t i = (second * 44100) - 2000; i < (second * 44100) + 2000; ++i) {
            const double across =
                made[i - 1] - 2 * std::cos(2 * std::numbers::pi * 440 / 44100) * made[i] + made[i + 1];
            worst = std::max(worst, std::abs(across));  // zero for a pure tone
        }
        return worst;
    };
    CHECK(level_around(20) < 1e-5);
    CHECK(level_around(20) < 2 * level_around(15) + 1e-6);
    CHECK(level_around(40) < 2 * level_around(15) + 1e-6);
}

TEST_CASE("sound_of: a stretch of a master is the same by itself and within the whole") {
    for (const int rate : {32000, 44100, 48000}) {
        CAPTURE(rate);
        const auto made = master(narration(voice(0.7, 22050, 3)), {.sample_rate = rate}, no_warning);
        const auto sound = sound_of(made);
        const auto whole = to_vector(sound);
        for (const std::int64_t begin : {-700, 0, 1, 319, 320, 4411, 50001, 95000}) {
            CAPTURE(begin);
            std::vector<float> part(3000);
            sound.read(begin, part);
            for (std::int64_t i = 0; i < 3000; ++i) {
                const bool inside = begin + i >= 0 && begin + i < sound.size;
                if (inside && part[static_cast<std::size_t>(i)] != whole[static_cast<std::size_t>(begin + i)])
                    FAIL_CHECK("sample " << begin + i);
            }
        }
    }
}

TEST_CASE("master: emphasis survives") {
    const auto plain = voice(0.5, 22050, 6);
    for (const double emphasis_db : {1.5, 3.0, 4.0}) {
        CAPTURE(emphasis_db);
        const auto made = mastered(joined(plain, scaled(plain, std::pow(10, emphasis_db / 20))));
        const auto samples = samples_of(made);
        const auto half = samples.begin() + static_cast<std::ptrdiff_t>(samples.size() / 2);
        const double soft = measure_loudness(Pcm(44100, {samples.begin(), half})).integrated_lufs;
        const double loud = measure_loudness(Pcm(44100, {half, samples.end()})).integrated_lufs;
        CHECK(std::abs(loud - soft - emphasis_db) < 1);
    }
}

TEST_CASE("master: emphasis survives in real speech") {
    for (const char* name : {"american-man", "british-woman"}) {
        CAPTURE(name);
        const auto spoken =
            narrate({said("The orchard stands in the rain, as though it had been waiting for them. People "
                          "shout, people sulk, and in the end people apologise.",
                          Role::body, 0)},
                    1, voice_named(name));
        const auto plain = spoken.pcm.to_vector();
        const auto length = plain.size();
        auto samples = joined(plain, scaled(plain, std::pow(10, 3 / 20.0)));
        samples = joined(joined(samples, plain), plain);
        const auto made = samples_of(master(narration(samples, spoken.pcm.sample_rate()), {}, no_warning));
        const auto loudness_of_part = [&](std::size_t part) {
            const auto begin = made.begin() + static_cast<std::ptrdiff_t>(part * made.size() / 4);
            return measure_loudness(Pcm(44100, {begin, begin + static_cast<std::ptrdiff_t>(2 * length)}));
        };
        const double kept_db = loudness_of_part(1).integrated_lufs - loudness_of_part(2).integrated_lufs;
        CHECK(kept_db > 1.9);  // of 3
        CHECK(kept_db < 3.1);
    }
}

TEST_CASE("master: silence stays silence, with a warning") {
    CHECK(warnings_of({}) == std::vector<std::string>{"silent-audio"});
    CHECK(warnings_of(std::vector<float>(1)) == std::vector<std::string>{"silent-audio"});
    CHECK(warnings_of(std::vector<float>(50000)) == std::vector<std::string>{"silent-audio"});
}

TEST_CASE("master: does not blow up what is nearly silent, nor clicks") {
    CHECK(warnings_of(noise(0.0005, 50000)) == std::vector<std::string>{"loudness-missed"});
    std::vector<float> clicks(50000);
    for (std::size_t i = 100; i < clicks.size(); i += 5000)
        clicks[i] = 1;
    CHECK(warnings_of(clicks) == std::vector<std::string>{"loudness-missed"});
}

TEST_CASE("master: says which option is out of range, and the range") {
    const auto message = [](const MasterOptions& options) -> std::string {
        try {
            (void)master(narration({}), options, [](const Warning&) {});
        } catch (const UsageError& error) {
            return error.what();
        }
        return "";
    };
    CHECK(message({.sample_rate = 100}) == "sample rate 100 is out of range; allowed: 8000 to 192000 Hz");
    CHECK(message({.target_lufs = -5}) == "loudness target -5 is out of range; allowed: -40 to -10 LUFS");
    CHECK(message({.ceiling_dbtp = 0.5}) == "true-peak ceiling 0.5 is out of range; allowed: -12 to 0 dBTP");
}

TEST_CASE("master: progress goes from 0 to 1") {
    MasterOptions options;
    double last = 0;
    options.progress = [&](double share) {
        CHECK(share >= last);
        last = share;
    };
    (void)master(narration(voice(0.5, 22050, 4)), options, no_warning);
    CHECK(last == 1);
}
