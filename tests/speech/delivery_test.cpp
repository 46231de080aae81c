// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/narrations.hpp"

#include <algorithm>
#include <cmath>
#include <doctest/doctest.h>

using namespace reviewcast;

namespace {

/// Fundamental frequency in Hz at a sample by autocorrelation over 30 ms, 70–330 Hz; 0 where there is no
/// clear one.
double pitch_at(const std::vector<float>& samples, std::size_t at, int sample_rate) {
    const auto window = static_cast<std::size_t>(sample_rate * 3 / 100);
    const auto least = static_cast<std::size_t>(sample_rate / 330);
    const auto most = static_cast<std::size_t>(sample_rate / 70);
    if (at + window + most >= samples.size()) return 0;
    const auto energy = [&](std::size_t from) {
        double sum = 1e-12;
        for (std::size_t i = 0; i < window; ++i)
            sum += static_cast<double>(samples[from + i]) * samples[from + i];
        return sum;
    };
    if (energy(at) / static_cast<double>(window) < 1e-5) return 0;
    std::vector<double> likeness(most + 1);
    for (auto lag = least; lag <= most; ++lag) {
        double sum = 0;
        for (std::size_t i = 0; i < window; ++i)
            sum += static_cast<double>(samples[at + i]) * samples[at + lag + i];
        likeness[lag] = sum / std::sqrt(energy(at) * energy(at + lag));
    }
    const auto best = *std::max_element(likeness.begin(), likeness.end());
    if (best < 0.8) return 0;
    for (auto lag = least + 1; lag < most; ++lag)  // the first peak that is as good, not its double
        if (likeness[lag] > 0.92 * best && likeness[lag] >= likeness[lag - 1] &&
            likeness[lag] >= likeness[lag + 1])
            return static_cast<double>(sample_rate) / static_cast<double>(lag);
    return 0;
}

std::vector<double> pitches(const Narration& narration, SampleRange at) {
    const auto samples = samples_at(narration, at);
    std::vector<double> result;
    for (std::size_t i = 0; i < samples.size(); i += 330)
        if (const auto pitch = pitch_at(samples, i, narration.pcm.sample_rate()); pitch > 0)
            result.push_back(pitch);
    return result;
}

double median(std::vector<double> values) {
    REQUIRE(!values.empty());
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// Distance between the tenth and the ninetieth percentile in semitones: blind to octave errors of single
/// frames.
double spread_semitones(std::vector<double> values) {
    REQUIRE(values.size() > 10);
    std::ranges::sort(values);
    return 12 * std::log2(values[values.size() * 9 / 10] / values[values.size() / 10]);
}

double seconds(const Narration& narration, std::size_t utterance) {
    const auto& at = narration.timeline.utterances[utterance].at;
    return static_cast<double>(at.end - at.begin) / narration.timeline.sample_rate;
}

const std::string sentence = "All in all it is a memorable evening on the water";

}  // namespace

TEST_CASE("speak: the score is heard slower, louder and wider than the body, and highlights lie between") {
    for (const auto* name : {"american-man", "american-woman", "british-man", "british-woman"}) {
        CAPTURE(std::string(name));
        // Sentences at the middle of a paragraph, so that nothing but the role tells them apart.
        const auto narration =
            narrate({said(sentence, Role::body, 0, false), said(sentence, Role::body, 0, false),
                     said(sentence, Role::body, 0), said(sentence, Role::highlights, 1, false),
                     said(sentence, Role::highlights, 1, false), said(sentence, Role::highlights, 1),
                     said(sentence, Role::score, 2)},
                    2, voice_named(name));
        const std::size_t body = 1, highlights = 4, score = 6;
        const auto at = [&](std::size_t i) { return narration.timeline.utterances[i].at; };
        const auto slower = seconds(narration, score) / seconds(narration, body);
        CHECK(slower >= 1.1);
        CHECK(slower <= 1.2);
        const auto loudness = [&](std::size_t i) { return rms_db(samples_at(narration, at(i))); };
        CHECK(loudness(score) - loudness(body) >= 1.5);
        CHECK(loudness(score) - loudness(body) <= 4);
        const auto spread = [&](std::size_t i) { return spread_semitones(pitches(narration, at(i))); };
        CHECK(spread(score) > spread(body) * 1.1);
        CHECK(seconds(narration, highlights) > seconds(narration, body));
        CHECK(seconds(narration, highlights) < seconds(narration, score));
        CHECK(loudness(highlights) > loudness(body));
        CHECK(loudness(highlights) < loudness(score));
        CHECK(at(score).begin - at(score - 1).end >= narration.timeline.sample_rate * 350 / 1000);
    }
}

TEST_CASE("speak: a question rises at its end, a statement falls, also when a comma cuts it") {
    for (const auto* name : {"american-man", "american-woman"}) {
        CAPTURE(std::string(name));
        const auto narration = narrate({said("Is it really a good one?"), said("Is it really a good one."),
                                        said("If you go there, is it really a good one?")},
                                       1, voice_named(name));
        // How the last 120 ms stand to the 120 ms before them, in semitones.
        const auto rise = [&](std::size_t i) {
            const auto end = narration.timeline.utterances[i].at.end;
            const std::int64_t step = narration.timeline.sample_rate * 12 / 100;
            const auto before = pitches(narration, {end - 2 * step, end - step + 500});
            const auto last = pitches(narration, {end - step - 200, end});
            return 12 * std::log2(median(last) / median(before));
        };
        CHECK(rise(0) > rise(1) + 0.5);
        CHECK(rise(2) > rise(1) + 0.5);
    }
}

TEST_CASE("speak: an item of a list that goes on ends higher than the last") {
    for (const auto* name : {"american-man", "american-woman", "german-man"}) {
        CAPTURE(std::string(name));
        auto plan =
            plan_prosody(script_of({said("The music"), said("The music", Role::body, 1)}), voice_named(name));
        plan.delivery[0].phrases.back() = plan.delivery[1].phrases.back();
        plan.delivery[0].phrases.back().goes_on = true;
        const auto narration = speak(std::move(plan), {}, [](Warning) {});
        const auto end_pitch = [&](std::size_t i) {
            const auto end = narration.timeline.utterances[i].at.end;
            return median(pitches(narration, {end - narration.timeline.sample_rate * 15 / 100, end}));
        };
        CHECK(end_pitch(0) > end_pitch(1) * 1.05);
    }
}

TEST_CASE("speak: a question that falls ends like a statement, and a last word that lingers takes longer") {
    const std::string question = "Who could have been there in the morning?";
    auto plan = plan_prosody(script_of({said(question), said(question), said(question)}),
                             voice_named("american-woman"));
    for (auto& delivery : plan.delivery)
        delivery.phrases.back().end_rate = 1;
    plan.delivery[1].phrases.back().falls = true;
    plan.delivery[2].phrases.back().end_rate = 0.8;
    const auto narration = speak(std::move(plan), {}, [](Warning) {});
    const auto end_pitch = [&](std::size_t i) {
        const auto end = narration.timeline.utterances[i].at.end;
        return median(pitches(narration, {end - narration.timeline.sample_rate * 15 / 100, end}));
    };
    CHECK(end_pitch(0) > end_pitch(1) * 1.05);
    const auto length = [&](std::size_t i, std::size_t word) {
        const auto at = narration.timeline.utterances[i].words.at(word).at;
        return static_cast<double>(at.end - at.begin);
    };
    CHECK(length(2, 7) > 1.1 * length(0, 7));
    CHECK(length(2, 2) == doctest::Approx(length(0, 2)).epsilon(0.15));
}

TEST_CASE("speak: an accent lifts its words in level and pitch") {
    auto plain = said("We were all very merry now");
    auto accented = plain;
    accented.emphasis = {{Emphasis::strong, {12, 16}}};
    const auto narration = narrate({plain, accented});
    const auto word = [&](std::size_t utterance, std::size_t index) {
        return narration.timeline.utterances[utterance].words[index].at;
    };
    const auto level = [&](std::size_t utterance, std::size_t index) {
        return rms_db(samples_at(narration, word(utterance, index)));
    };
    CHECK(level(1, 3) - level(0, 3) > 1);
    CHECK(level(1, 2) - level(0, 2) == doctest::Approx(0).epsilon(1));
    CHECK(median(pitches(narration, word(1, 3))) > median(pitches(narration, word(0, 3))) * 1.05);
    CHECK(median(pitches(narration, word(1, 1))) < median(pitches(narration, word(0, 1))) * 1.04);
}

TEST_CASE("speak: marks of words lie within 40 ms of the sound's onset") {
    // Words between commas stand in our own silence, so that their onsets can be seen in the samples.
    const std::string words =
        "one, two, three, fish, apples, bad, shapes, him, vat, zoo, pick, thought, she, church";
    for (const auto* name :
         {"american-man", "american-woman", "british-man", "german-woman", "french-woman"}) {
        CAPTURE(std::string(name));
        const auto narration = narrate({said(words)}, 1, voice_named(name));
        const auto samples = narration.pcm.to_vector();
        for (const auto& word : narration.timeline.utterances[0].words) {
            auto onset = word.at.begin - narration.timeline.sample_rate / 12;
            while (std::abs(samples[static_cast<std::size_t>(onset)]) < 0.0004f)
                ++onset;
            CHECK(std::abs(word.at.begin - onset) <= narration.timeline.sample_rate * 40 / 1000);
        }
    }
}

TEST_CASE("speak: inside a phrase, words between the engine's own gaps are marked at their onset") {
    auto voice = voice_named("american-man");
    voice.word_gap_ms = 200;
    const auto narration =
        narrate({said("one two three fish apples bad shapes him vat zoo pick thought")}, 1, voice);
    const auto samples = narration.pcm.to_vector();
    const auto& words = narration.timeline.utterances[0].words;
    REQUIRE(words.size() == 12);
    for (std::size_t i = 1; i < words.size(); ++i) {
        // The gap before the word is silent, and sound begins at the mark.
        const auto ms = narration.timeline.sample_rate / 1000;
        CHECK(words[i].at.begin - words[i - 1].at.end > 100 * ms);
        CHECK(rms_db(samples_at(narration, {words[i].at.begin - 90 * ms, words[i].at.begin - 5 * ms})) < -60);
        CHECK(rms_db(samples_at(narration, {words[i].at.begin, words[i].at.begin + 40 * ms})) > -60);
    }
}

TEST_CASE("speak: numbers and words that the engine joins have their marks") {
    const auto narration = narrate({said("in the middle of the year 1972 the twenty-four of them")});
    const auto& words = narration.timeline.utterances[0].words;
    REQUIRE(words.size() == 12);
    for (const auto& word : words)
        CHECK(word.at.end - word.at.begin > narration.timeline.sample_rate / 200);
}
