// SPDX-License-Identifier: GPL-3.0-or-later
#include "prosody/speakers.hpp"

#include "base/error.hpp"
#include "prosody/parts.hpp"
#include "prosody/scripts.hpp"

#include <doctest/doctest.h>

using namespace reviewcast;

namespace {

Voice voice_of_language(const std::string& name, const std::string& language) {
    Voice voice;
    voice.name = name;
    voice.language = language;
    return voice;
}

const Voice own = voice_of_language("own", "en-US");

std::vector<Speaker> quoting(const std::vector<Voice>& voices) {
    std::vector<Speaker> speakers;
    for (const Voice& voice : voices)
        speakers.push_back({Role::quote, voice, "A quotation"});
    return speakers;
}

std::string refusal(const std::string& table) {
    try {
        (void)read_speakers(parse_toml(table, "x.toml"));
    } catch (const UsageError& error) {
        return error.what();
    }
    return "accepted";
}

/// A script of a host's line, a paragraph, two quoted sentences, a paragraph and a quotation in a section of
/// its own.
ProsodyPlan quoting_plan(std::vector<Speaker> speakers) {
    std::vector<Utterance> utterances{said("A review."),
                                      said("It is long.", Role::body, 1),
                                      said("I must not fear.", Role::quote, 1, false),
                                      said("Fear is the mind-killer.", Role::quote, 1),
                                      said("So it goes.", Role::body, 1),
                                      said("Again.", Role::quote, 2)};
    utterances[0].is_frame = true;
    return plan_prosody(script_of(std::move(utterances)), own, {}, std::move(speakers));
}

}  // namespace

TEST_CASE("parse_part: every role and the host's frame are known by their names, nothing else is") {
    CHECK(name_of_part({}) == "frame");
    for (int role = 0; role <= static_cast<int>(Role::other); ++role)
        CHECK(parse_part(name_of_part(static_cast<Role>(role))).value() == static_cast<Role>(role));
    REQUIRE(parse_part("frame").has_value());
    CHECK(!parse_part("frame")->has_value());
    for (const char* name : {"", "host", "Quote", "quote ", "x"})
        CHECK_MESSAGE(!parse_part(name).has_value(), name);
}

TEST_CASE("read_speakers: a table of roles and voices, and a clear message for anything else") {
    const auto read = read_speakers(parse_toml("[speakers]\nquote = \"a\"\nframe = \"b\"\n", "x.toml"));
    CHECK(read == std::map<std::optional<Role>, std::string>{{{}, "b"}, {Role::quote, "a"}});
    CHECK(read_speakers(parse_toml("", "x.toml")).empty());
    CHECK(refusal("speakers = 3") == "x.toml:1: speakers is no table");
    CHECK(refusal("[speakers]\nquote = 3") == "x.toml:2: speakers.quote is no voice's name");
    CHECK(refusal("[speakers]\nhost = \"a\"")
              .starts_with("x.toml:2: 'host' is nothing to speak; allowed are frame, "
                           "title, recommendation,"));
}

TEST_CASE(
    "choose_speaker: the first that speaks the language, else one that speaks the review's, else nobody") {
    const auto en = voice_of_language("en", "en-GB"), de = voice_of_language("de", "de-DE"),
               other = voice_of_language("en2", "en-US");
    const auto chosen = [](const std::vector<Speaker>& speakers, const std::string& language) {
        return choose_speaker(speakers, own, Role::quote, language);
    };
    CHECK(chosen(quoting({en, de, other}), "en-US") == 1);
    CHECK(chosen(quoting({en, de}), "de") == 2);
    CHECK(chosen(quoting({de, en}), "fr") == 2);
    CHECK(chosen(quoting({de}), "en") == 0);
    CHECK(chosen(quoting({en}), "und") == 1);
    CHECK(chosen(quoting({own}), "en") == 0);
    CHECK(choose_speaker(quoting({en}), own, Role::synopsis, "en") == 0);
    CHECK(choose_speaker(quoting({en}), own, {}, "en") == 0);
}

TEST_CASE(
    "plan_prosody: a role is said as its own speaker says it, between the pauses of the review's voice") {
    Voice slow = voice_of_language("slow", "en-US");
    slow.roles[Role::quote] = {.rate = 0.7, .pause_before_ms = 900};
    slow.pauses.sentence_ms = 399;
    const ProsodyPlan plan = quoting_plan(quoting({slow}));
    std::vector<std::size_t> speakers;
    for (const UtteranceDelivery& delivery : plan.delivery)
        speakers.push_back(delivery.speaker);
    CHECK(speakers == std::vector<std::size_t>{0, 0, 1, 1, 0, 1});
    CHECK(plan.delivery[2].phrases[0].rate == doctest::Approx(0.7));
    CHECK(plan.delivery[1].phrases.back().pause_after_ms == 900);
    CHECK(plan.delivery[4].phrases.back().pause_after_ms == own.pauses.section_ms);
    CHECK(&voice_of(plan, 3) == &plan.speakers[0].voice);
    CHECK(&voice_of(plan, 4) == &plan.voice);
    CHECK(speakers_heard(plan).size() == 1);
}

TEST_CASE("split_voices: each utterance is in one part, of its voice, and each run is a section") {
    const Voice en = voice_of_language("en", "en-GB");
    auto speakers = quoting({en});
    speakers.push_back({{}, en, ""});
    speakers.push_back({Role::mvp, voice_of_language("idle", "en"), "The standout"});
    const auto parts = split_voices(quoting_plan(speakers));
    REQUIRE(parts.size() == 2);
    CHECK(parts[0].plan.voice.name == "own");
    CHECK(parts[0].utterances == std::vector<std::size_t>{1, 4});
    CHECK(parts[1].plan.voice.name == "en");
    CHECK(parts[1].utterances == std::vector<std::size_t>{0, 2, 3, 5});
    std::vector<std::size_t> sections;
    for (const Utterance& utterance : parts[1].plan.script.utterances)
        sections.push_back(utterance.section);
    CHECK(sections == std::vector<std::size_t>{0, 1, 1, 2});
    CHECK(parts[1].plan.script.sections.size() == 3);
    CHECK(parts[1].plan.delivery.size() == 4);
}

TEST_CASE("split_voices: where others say everything, the review's voice has no part") {
    const Voice en = voice_of_language("en", "en-GB");
    const auto parts =
        split_voices(plan_prosody(script_of({said("Quoted.", Role::quote)}), own, {}, quoting({en})));
    REQUIRE(parts.size() == 1);
    CHECK(parts[0].plan.voice.name == "en");
}
