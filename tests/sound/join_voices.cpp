// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/join_voices.hpp"

#include "prosody/parts.hpp"
#include "sound/loudness.hpp"
#include "sound/signals.hpp"

#include <cmath>
#include <doctest/doctest.h>

using namespace reviewcast;
using namespace reviewcast::testing;

namespace {

/// Utterances of one phrase each, said by the speakers that are given, with a pause of 300 ms after each.
ProsodyPlan plan_of(const std::vector<std::size_t>& speakers) {
    ProsodyPlan plan;
    plan.voice.name = "own";
    plan.voice.sound.room_dbfs = -62;
    plan.script.sections.push_back({});
    for (const std::size_t speaker : speakers) {
        while (plan.speakers.size() < speaker) {
            plan.speakers.push_back({Role::quote, {}, "A quotation"});
            plan.speakers.back().voice.name = "second";
        }
        plan.script.utterances.push_back({.written = "word", .spoken = "word"});
        UtteranceDelivery delivery;
        delivery.phrases.push_back({.spoken = {0, 4}, .pause_after_ms = 300});
        delivery.speaker = speaker;
        plan.delivery.push_back(delivery);
    }
    return plan;
}

/// A part as a voice of that rate, pitch and level says it: a second each, with half a second around.
VoiceNarration spoken(VoicePart part, int rate, double hz, double amplitude) {
    VoiceNarration voice{part.plan.voice.name, {{}, Pcm(rate), {}}, std::move(part.utterances)};
    std::vector<float> samples(static_cast<std::size_t>(rate) / 2);
    for (std::size_t i = 0; i < part.plan.delivery.size(); ++i) {
        const auto begin = static_cast<std::int64_t>(samples.size());
        const auto tone = sine(hz, amplitude, rate, static_cast<std::size_t>(rate));
        samples.insert(samples.end(), tone.begin(), tone.end());
        voice.narration.timeline.utterances.push_back(
            {{begin, begin + rate}, {{{0, 4}, {begin, begin + rate}}}});
        samples.resize(samples.size() + static_cast<std::size_t>(rate) / 2);
    }
    voice.narration.timeline.sample_rate = rate;
    voice.narration.timeline.length = std::ssize(samples);
    voice.narration.pcm = Pcm(rate, std::move(samples));
    voice.narration.plan = std::move(part.plan);
    return voice;
}

Narration joined(const ProsodyPlan& plan, const std::vector<double>& amplitudes = {0.1, 0.02}) {
    std::vector<VoiceNarration> voices;
    for (VoicePart& part : split_voices(plan)) {
        const bool is_own = part.plan.voice.name == "own";
        voices.push_back(
            spoken(std::move(part), is_own ? 22050 : 16000, is_own ? 500 : 800, amplitudes[is_own ? 0 : 1]));
    }
    return join_voices(plan, std::move(voices));
}

double loudness_of(const Narration& narration, std::size_t utterance) {
    const SampleRange at = narration.timeline.utterances[utterance].at;
    std::vector<float> samples(static_cast<std::size_t>(at.end - at.begin));
    narration.pcm.read(at.begin, samples);
    return measure_loudness(Pcm(narration.pcm.sample_rate(), samples)).integrated_lufs;
}

}  // namespace

TEST_CASE("join_voices: everything stands in the plan's order with the plan's pauses, at the highest rate") {
    const Narration whole = joined(plan_of({0, 1, 1, 0}));
    const Timeline& timeline = whole.timeline;
    CHECK(timeline.sample_rate == 22050);
    CHECK(whole.pcm.sample_rate() == 22050);
    CHECK(whole.pcm.size() == timeline.length);
    REQUIRE(timeline.utterances.size() == 4);
    CHECK(timeline.utterances[0].at.begin == 250 * 22050 / 1000);
    for (const std::size_t i : {0u, 1u, 2u, 3u}) {
        const SampleRange at = timeline.utterances[i].at;
        CHECK(std::abs(at.end - at.begin - 22050) <= 1);
        CHECK(timeline.utterances[i].words[0].at == at);
        // Within a voice's own run its own pauses stay; between voices they are the plan's.
        if (i > 0) {
            const auto pause = at.begin - timeline.utterances[i - 1].at.end;
            CHECK(std::abs(pause - (i == 2 ? 22050 / 2 : 300 * 22050 / 1000)) <= 1);
        }
    }
    CHECK(timeline.length - timeline.utterances[3].at.end == 250 * 22050 / 1000);
}

TEST_CASE("join_voices: a quiet voice is made as loud as the review's, but for what the plan wants") {
    CHECK(std::abs(loudness_of(joined(plan_of({0, 1})), 1) - loudness_of(joined(plan_of({0, 1})), 0)) < 0.2);
    ProsodyPlan louder = plan_of({0, 1});
    louder.delivery[1].phrases[0].volume_db = 3;  // its samples are as they are: only the wish counts
    const Narration whole = joined(louder);
    CHECK(std::abs(loudness_of(whole, 1) - loudness_of(whole, 0) - 3) < 0.2);
}

TEST_CASE("join_voices: each voice has its own equaliser, and only the review's room is left") {
    ProsodyPlan plan = plan_of({0, 1});
    plan.speakers[0].voice.sound.high_db = -12;
    const Narration whole = joined(plan);
    CHECK(whole.plan.voice.sound.room_dbfs == -62);
    CHECK(whole.plan.speakers[0].voice.name == "second");
    plan.voice.sound.middle_db = 6;
    CHECK(joined(plan).plan.voice.sound.middle_db == 0);
}

TEST_CASE("join_voices: what is not heard stands in the pause before it, and silence joins to silence") {
    ProsodyPlan plan = plan_of({0, 1, 0});
    std::vector<VoiceNarration> voices;
    for (VoicePart& part : split_voices(plan))
        voices.push_back(spoken(std::move(part), 22050, 500, 0.1));
    voices[1].narration.timeline.utterances[0] = {};
    const Timeline timeline = join_voices(plan, std::move(voices)).timeline;
    CHECK(timeline.utterances[1].at.begin == timeline.utterances[0].at.end);
    CHECK(timeline.utterances[1].at.end == timeline.utterances[0].at.end);
    CHECK(timeline.utterances[2].at.begin - timeline.utterances[0].at.end == 300 * 22050 / 1000);
}
