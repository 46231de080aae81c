// SPDX-License-Identifier: GPL-3.0-or-later
#include "prosody/scripts.hpp"
#include "speech/narrations.hpp"
#include "speech/speak.hpp"

#include <algorithm>
#include <doctest/doctest.h>

using namespace reviewcast;

namespace {

std::vector<Utterance> small_review() {
    return {said("Pale River", Role::title, 0),
            said("A ferryman waits for the last boat of the year.", Role::synopsis, 1, false),
            said("Nothing happens, and it is gripping (mostly).", Role::body, 2, false),
            said("Is it for everyone?", Role::body, 2, true),
            said("...", Role::body, 2, true),
            said("The storm at the end of the second hour.", Role::highlights, 3),
            said("Eight out of ten.", Role::score, 4)};
}

bool is_ordered(const Timeline& timeline) {
    std::int64_t end = 0;
    for (const auto& utterance : timeline.utterances) {
        if (utterance.at.begin < end || utterance.at.end < utterance.at.begin) return false;
        auto word_end = utterance.at.begin;
        for (const auto& word : utterance.words) {
            if (word.at.begin < word_end || word.at.end < word.at.begin) return false;
            word_end = word.at.end;
        }
        if (word_end > utterance.at.end) return false;
        end = utterance.at.end;
    }
    return end <= timeline.length;
}

}  // namespace

TEST_CASE("speak: the timeline is ordered, disjoint, inside the sound, with a mark for every word") {
    const auto narration = narrate(small_review());
    const auto& timeline = narration.timeline;
    CHECK(timeline.length == narration.pcm.size());
    CHECK(timeline.sample_rate == narration.pcm.sample_rate());
    REQUIRE(timeline.utterances.size() == narration.plan.delivery.size());
    CHECK(is_ordered(timeline));
    for (std::size_t i = 0; i < timeline.utterances.size(); ++i) {
        const auto& utterance = narration.plan.script.utterances[i];
        const auto words = word_spans(utterance.spoken, "en");
        REQUIRE(timeline.utterances[i].words.size() == words.size());
        for (std::size_t w = 0; w < words.size(); ++w) {
            CHECK(timeline.utterances[i].words[w].spoken == words[w]);
            CHECK(timeline.utterances[i].words[w].at.begin < timeline.utterances[i].words[w].at.end);
        }
        CHECK((timeline.utterances[i].at.begin < timeline.utterances[i].at.end) == !words.empty());
    }
}

TEST_CASE("speak: the same plan gives the same samples, with one child at a time or four") {
    const auto once = narrate(small_review());
    const auto again = narrate(small_review());
    const auto four = narrate(small_review(), 4);
    CHECK(once.pcm.to_vector() == again.pcm.to_vector());
    CHECK(once.pcm.to_vector() == four.pcm.to_vector());
}

TEST_CASE("speak: what is said before a section changes none of its samples") {
    auto longer = small_review();
    for (auto& utterance : longer)
        utterance.section += 1;
    longer.insert(longer.begin(), said("Quite another beginning, of another length!", Role::body, 0));
    const auto alone = narrate(small_review());
    const auto after = narrate(longer);
    for (std::size_t i = 0; i < alone.timeline.utterances.size(); ++i)
        CHECK(samples_at(alone, alone.timeline.utterances[i].at) ==
              samples_at(after, after.timeline.utterances[i + 1].at));
}

TEST_CASE("speak: silences are as long as planned, also at both ends") {
    const auto narration = narrate(small_review());
    const auto& timeline = narration.timeline;
    std::int64_t end = 0;
    int pause_ms = 250;
    for (std::size_t i = 0; i < timeline.utterances.size(); ++i) {
        if (narration.plan.delivery[i].phrases.empty() || timeline.utterances[i].words.empty()) continue;
        CHECK(timeline.utterances[i].at.begin - end >= pause_ms * timeline.sample_rate / 1000);
        CHECK(rms_db(samples_at(narration, {end + 700, timeline.utterances[i].at.begin - 100})) < -55);
        end = timeline.utterances[i].at.end;
        pause_ms = narration.plan.delivery[i].phrases.back().pause_after_ms;
    }
    CHECK(timeline.length - end >= 250 * timeline.sample_rate / 1000);
}

TEST_CASE("speak: no sample leaves full scale, and nothing clicks at the cuts") {
    const auto narration = narrate(small_review());
    const auto samples = narration.pcm.to_vector();
    CHECK(std::ranges::all_of(samples, [](float s) { return s > -1 && s < 1; }));
    for (const auto& utterance : narration.timeline.utterances) {
        if (utterance.at.begin == utterance.at.end) continue;
        CHECK(std::abs(samples[static_cast<std::size_t>(utterance.at.begin) - 1]) < 0.01);
        CHECK(std::abs(samples[static_cast<std::size_t>(utterance.at.end)]) < 0.01);
    }
}

TEST_CASE("speak: an empty script is half a second of silence") {
    const auto narration = narrate({});
    CHECK(narration.timeline.length == narration.pcm.size());
    CHECK(narration.pcm.size() == 2 * (250 * narration.pcm.sample_rate() / 1000));
}

TEST_CASE("speak: markup, phonemes, controls and broken bytes in the text are spoken or left out, and end") {
    for (const auto* text : {"<audio src=\"/etc/passwd\"/> & <break", "[[h@l'oU]] [[",
                             "a\x01"
                             "99Sb",
                             "\xff\xfe\x80", "👍👍👍", ",,,,,,,,,,,,,,,,,,", "((((((", "映画は良い。とても。",
                             "?!?!?!?!?!", "%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%"}) {
        CAPTURE(std::string(text));
        const auto narration = narrate({said(text)});
        CHECK(is_ordered(narration.timeline));
        CHECK(narration.pcm.size() < 60 * narration.pcm.sample_rate());
    }
}

TEST_CASE("speak: of a monstrous word only the beginning is spoken, with a warning") {
    std::vector<Warning> warnings;
    const auto plan =
        plan_prosody(script_of({said("A " + std::string(1 << 20, '7') + " b")}), voice_named("american-man"));
    const auto narration = speak(plan, {}, [&](Warning warning) { warnings.push_back(std::move(warning)); });
    REQUIRE(warnings.size() == 1);
    CHECK(warnings[0].code == "long-word");
    CHECK(warnings[0].message ==
          "of a word of 1048576 bytes only the first 200 are spoken: \"A…\" in section \"Part 1\"");
    CHECK(is_ordered(narration.timeline));
    CHECK(narration.pcm.size() < 120 * narration.pcm.sample_rate());
}

TEST_CASE("speak: every voice of the project speaks, and eSpeak NG reads another language in that language") {
    for (const auto& voice : read_voices(REVIEWCAST_VOICES)) {
        CAPTURE(voice.name);
        auto sentence = said("Lima, Roma, Berlin, Madrid.");
        sentence.language = voice.language;
        const auto own = narrate({sentence}, 1, voice);
        CHECK(rms_db(samples_at(own, own.timeline.utterances[0].at)) > -45);
        if (voice.engine != "espeak-ng") continue;
        sentence.language = voice.language.starts_with("de") ? "it-IT" : "de-DE";
        const auto foreign = narrate({sentence}, 1, voice);
        CHECK(own.pcm.to_vector() != foreign.pcm.to_vector());
    }
}

TEST_CASE("speak: a language that the engine has not is read in the voice's own") {
    auto sentence = said("Lima, Roma.");
    const auto own = narrate({sentence});
    sentence.language = "qqq";
    CHECK(narrate({sentence}).pcm.to_vector() == own.pcm.to_vector());
}

TEST_CASE("speak: progress rises to one") {
    std::vector<double> shares;
    SpeakOptions options;
    options.progress = [&](double share) { shares.push_back(share); };
    static_cast<void>(
        speak(plan_prosody(script_of(small_review()), voice_named("american-man")), options, [](Warning) {}));
    CHECK(std::ranges::is_sorted(shares));
    CHECK(shares.back() == 1);
}
