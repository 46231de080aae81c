// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"
#include "prosody/accents.hpp"
#include "prosody/plan.hpp"
#include "prosody/scripts.hpp"

#include <algorithm>
#include <doctest/doctest.h>

using namespace reviewcast;

namespace {

/// A voice that speaks exactly as planned.
Voice narrator() {
    auto voice = find_voice(read_voices(REVIEWCAST_VOICES), "american-man");
    voice.variation = {};
    return voice;
}

ProsodyPlan plan_of(std::vector<Utterance> utterances) {
    return plan_prosody(script_of(std::move(utterances)), narrator());
}

Phrase first_phrase(const ProsodyPlan& plan, std::size_t utterance) {
    return plan.delivery.at(utterance).phrases.at(0);
}

int pause_after(const ProsodyPlan& plan, std::size_t utterance) {
    return plan.delivery.at(utterance).phrases.back().pause_after_ms;
}

}  // namespace

TEST_CASE("plan_prosody: a delivery for each utterance, whose phrases touch and cover what is spoken") {
    const auto plan =
        plan_of({said("A title"), said("Slow, (very) slow; “as it should be”.", Role::body, 1),
                 said("...", Role::body, 1), said("", Role::body, 2), said("The end?", Role::verdict, 2)});
    REQUIRE(plan.delivery.size() == plan.script.utterances.size());
    for (std::size_t i = 0; i < plan.delivery.size(); ++i) {
        std::size_t end = 0;
        for (const auto& phrase : plan.delivery[i].phrases) {
            CHECK(phrase.spoken.begin == end);
            end = phrase.spoken.end;
        }
        CHECK(end == plan.script.utterances[i].spoken.size());
    }
    CHECK(plan.delivery[3].phrases.empty());
}

TEST_CASE("plan_prosody: an empty script is an empty plan") {
    CHECK(plan_of({}).delivery.empty());
}

TEST_CASE("plan_prosody: the score is slower, louder and wider than the body, the highlights lie between") {
    const auto plan = plan_of({said("Eight of ten", Role::body, 0), said("Eight of ten", Role::highlights, 1),
                               said("Eight of ten", Role::score, 2)});
    const auto body = first_phrase(plan, 0);
    const auto highlights = first_phrase(plan, 1);
    const auto score = first_phrase(plan, 2);
    CHECK(1 / score.rate >= 1.1);
    CHECK(1 / score.rate <= 1.2);
    CHECK(score.volume_db - body.volume_db >= 1.5);
    CHECK(score.volume_db - body.volume_db <= 4);
    CHECK(score.rate < highlights.rate);
    CHECK(highlights.rate < body.rate);
    CHECK(body.volume_db < highlights.volume_db);
    CHECK(highlights.volume_db < score.volume_db);
    CHECK(body.range < highlights.range);
    CHECK(highlights.range < score.range);
}

TEST_CASE(
    "plan_prosody: the sentence that carries the reviewer's score is the score's, whatever its section") {
    auto script = script_of({said("See it.", Role::recommendation, 0, false),
                             said("8/10.", Role::recommendation, 0), said("More.", Role::body, 1)});
    script.utterances[0].source = {0, 7};
    script.utterances[1].source = {8, 13};
    script.utterances[2].source = {14, 19};
    script.review.score = Score{};
    script.review.score->source = {8, 12};
    const auto plan = plan_prosody(script, narrator());
    const auto voice = narrator();
    const auto& score = voice.roles.at(Role::score);
    CHECK(first_phrase(plan, 1).rate == score.rate);
    CHECK(first_phrase(plan, 0).rate > score.rate);
    CHECK(first_phrase(plan, 2).rate > score.rate);
    CHECK(pause_after(plan, 0) >= 350);
    CHECK(pause_after(plan, 1) >= 350);
}

TEST_CASE("plan_prosody: pauses grow from comma to section") {
    const auto plan =
        plan_of({said("One, two; three.", Role::body, 0, false), said("Four.", Role::body, 0, true),
                 said("Five.", Role::body, 0, true), said("Six.", Role::body, 1, true)});
    const auto& phrases = plan.delivery[0].phrases;
    REQUIRE(phrases.size() == 3);
    const int pauses[] = {phrases[0].pause_after_ms, phrases[1].pause_after_ms, pause_after(plan, 0),
                          pause_after(plan, 1), pause_after(plan, 2)};
    CHECK(pauses[0] > 0);
    CHECK(std::ranges::adjacent_find(pauses, std::ranges::greater_equal{}) == std::end(pauses));
}

TEST_CASE("plan_prosody: pauses around what is not spoken come together") {
    const auto plan = plan_of({said("", Role::body, 0), said("One.", Role::body, 0, false),
                               said("", Role::score, 0, false), said("Two.", Role::body, 0, false)});
    CHECK(plan.delivery[1].pause_before_ms >= plan.voice.pauses.paragraph_ms);
    CHECK(pause_after(plan, 1) == plan.voice.roles.at(Role::score).pause_after_ms);
}

TEST_CASE("plan_prosody: an aside is lower, softer and faster than its sentence") {
    const auto plan = plan_of({said("The lead (a singer) shines.")});
    const auto& phrases = plan.delivery[0].phrases;
    REQUIRE(phrases.size() == 3);
    CHECK(phrases[1].pitch < phrases[0].pitch);
    CHECK(phrases[1].volume_db < phrases[0].volume_db);
    CHECK(phrases[1].rate > phrases[0].rate);
    CHECK(phrases[1].pitch < phrases[2].pitch);
}

TEST_CASE("plan_prosody: brackets and dashes that only the written text has still set words off") {
    auto utterance = said("The lead, a singer, shines, or burns, tonight.");
    utterance.written = "The lead (a singer) shines — or burns — tonight.";
    const auto link = [&](const char* written, const char* spoken) {
        const auto end = utterance.alignment.empty() ? Link{} : utterance.alignment.back();
        utterance.alignment.push_back({{end.written.end, end.written.end + std::string_view(written).size()},
                                       {end.spoken.end, end.spoken.end + std::string_view(spoken).size()}});
    };
    utterance.alignment.clear();
    for (const auto& [written, spoken] : {std::pair{"The lead", "The lead"},
                                          {" (", ", "},
                                          {"a singer", "a singer"},
                                          {") ", ", "},
                                          {"shines", "shines"},
                                          {" — ", ", "},
                                          {"or burns", "or burns"},
                                          {" — ", ", "},
                                          {"tonight.", "tonight."}})
        link(written, spoken);
    const auto plan = plan_of({utterance});
    const auto& phrases = plan.delivery[0].phrases;
    REQUIRE(phrases.size() == 5);
    CHECK(phrases[1].volume_db < phrases[0].volume_db);
    CHECK(phrases[3].volume_db < phrases[0].volume_db);
    CHECK(phrases[1].pause_after_ms == plan.voice.pauses.comma_ms);
    CHECK(phrases[2].pause_after_ms == plan.voice.pauses.clause_ms);
}

TEST_CASE("plan_prosody: a quotation is set off by pauses and a higher voice") {
    const auto plan = plan_of({said("He calls it “the best film ever” twice.")});
    const auto& phrases = plan.delivery[0].phrases;
    REQUIRE(phrases.size() == 3);
    CHECK(phrases[0].pause_after_ms > 0);
    CHECK(phrases[1].pitch > phrases[0].pitch);
}

TEST_CASE("plan_prosody: questions and exclamations have a wider melody, also inside quotation marks") {
    const auto plan = plan_of({said("Is it."), said("Is it?"), said("It is!"), said("“Is it?”")});
    CHECK(first_phrase(plan, 1).range > first_phrase(plan, 0).range);
    CHECK(first_phrase(plan, 2).range > first_phrase(plan, 0).range);
    CHECK(first_phrase(plan, 3).range > first_phrase(plan, 0).range);
}

TEST_CASE("plan_prosody: the host's lines have the frame's delivery, but the score keeps its own") {
    auto line = said("Highlights", Role::highlights, 0);
    line.is_frame = true;
    auto score = said("Eight out of ten", Role::score, 0);
    score.is_frame = true;
    const auto plan = plan_of({line, score});
    CHECK(first_phrase(plan, 0).pitch == plan.voice.frame.pitch);
    CHECK(first_phrase(plan, 1).rate == plan.voice.roles.at(Role::score).rate);
}

TEST_CASE("plan_prosody: a paragraph sinks from its first sentence to its last, and the next starts afresh") {
    const auto plan = plan_of({said("A.", Role::body, 0, false), said("B.", Role::body, 0, false),
                               said("C.", Role::body, 0, true), said("D.", Role::body, 0, true)});
    CHECK(first_phrase(plan, 0).pitch > first_phrase(plan, 1).pitch);
    CHECK(first_phrase(plan, 1).pitch > first_phrase(plan, 2).pitch);
    CHECK(first_phrase(plan, 3).pitch == first_phrase(plan, 0).pitch);
}

TEST_CASE("accents_of: emphasis is found in what is spoken, by whole words") {
    Utterance utterance;
    utterance.written = "a 4.5/5 film";
    utterance.spoken = "a four and a half out of five film";
    utterance.alignment = {{{0, 2}, {0, 2}}, {{2, 7}, {2, 29}}, {{7, 12}, {29, 34}}};
    utterance.language = "en";
    utterance.emphasis = {{Emphasis::strong, {2, 7}}};
    CHECK(spoken_of(utterance, {2, 7}) == Span{2, 29});
    CHECK(spoken_of(utterance, {8, 10}) == Span{30, 32});
    CHECK(spoken_of(utterance, {12, 12}) == Span{});
    const auto accents = accents_of(utterance, word_spans(utterance.spoken, "en"));
    REQUIRE(accents.size() == 1);
    CHECK(accents[0].spoken == Span{2, 29});
    CHECK(accents[0].volume_db > 0);
    CHECK(accents[0].pitch > 1);
    CHECK(accents[0].rate < 1);
}

TEST_CASE("accents_of: where runs overlap the stronger is heard, and accents stay ordered and disjoint") {
    auto utterance = said("one two three four");
    utterance.emphasis = {{Emphasis::emphasis, {0, 18}}, {Emphasis::strong, {4, 7}}};
    const auto accents = accents_of(utterance, word_spans(utterance.spoken, "en"));
    REQUIRE(accents.size() == 3);
    CHECK(accents[0].spoken == Span{0, 3});
    CHECK(accents[1].spoken == Span{4, 7});
    CHECK(accents[1].volume_db > accents[0].volume_db);
    CHECK(accents[2].spoken == Span{8, 18});
}

TEST_CASE("accents_of: a whole passage in italics is not stressed") {
    auto utterance = said("a b c d e f g h i j k l m");
    utterance.emphasis = {{Emphasis::emphasis, {0, utterance.written.size()}}};
    CHECK(accents_of(utterance, word_spans(utterance.spoken, "en")).empty());
}

TEST_CASE("plan_prosody: no phrase ends inside the name of a work, and the name is lifted a little") {
    Utterance sentence = said("In Good Night, and Good Luck he smokes, slowly.");
    const auto without = plan_of({sentence});
    CHECK(without.delivery[0].phrases.size() == 3);
    CHECK(without.delivery[0].accents.empty());
    sentence.titles = {{{3, 28}, {}}};
    const auto with = plan_of({sentence});
    CHECK(with.delivery[0].phrases.size() == 2);
    REQUIRE(with.delivery[0].accents.size() == 1);
    const auto& accent = with.delivery[0].accents[0];
    CHECK(accent.spoken == Span{3, 28});
    CHECK(accent.pitch > 1);
    CHECK(accent.pitch <= 1.06);
    CHECK(accent.volume_db <= 1);
}

TEST_CASE("plan_prosody: a name in italics is lifted as a name, not stressed as a word") {
    Utterance sentence = said("I saw Roma twice.");
    sentence.titles = {{{6, 10}, {}}};
    const auto name = plan_of({sentence});
    sentence.emphasis = {{Emphasis::emphasis, {6, 10}}};
    const auto italics = plan_of({sentence});
    REQUIRE(italics.delivery[0].accents.size() == 1);
    CHECK(italics.delivery[0].accents[0].pitch == name.delivery[0].accents[0].pitch);
}

TEST_CASE("plan_prosody: a name that is all that is said, or that the host announces, is not lifted") {
    Utterance alone = said("Roma");
    alone.titles = {{{0, 4}, {}}};
    Utterance opening = said("A film review of Roma.", Role::title);
    opening.titles = {{{17, 21}, {}}};
    opening.is_frame = true;
    const auto plan = plan_of({alone, opening});
    CHECK(plan.delivery[0].accents.empty());
    CHECK(plan.delivery[1].accents.empty());
}
