// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"
#include "speech/engine_text.hpp"
#include "speech/narrations.hpp"
#include "speech/passage.hpp"
#include "speech/trim.hpp"
#include "speech/word_marks.hpp"

#include <cmath>
#include <doctest/doctest.h>

using namespace reviewcast;

namespace {

EngineText whole(const std::string& spoken, bool is_last = true) {
    return engine_text(spoken, {0, spoken.size()}, word_spans(spoken, "en"), is_last);
}

/// Samples that sound at 1000 in the given ranges and are silent elsewhere.
std::vector<std::int16_t> sounding(std::size_t size, const std::vector<SampleRange>& ranges) {
    std::vector<std::int16_t> samples(size);
    for (const auto& range : ranges)
        for (auto i = range.begin; i < range.end; ++i)
            samples[static_cast<std::size_t>(i)] = 1000;
    return samples;
}

const std::vector<Span> three_words{{0, 3}, {4, 7}, {8, 13}};

}  // namespace

TEST_CASE("engine_text: keeps the words and one mark for the melody") {
    const struct {
        const char* spoken;
        bool is_last;
        const char* text;
    } rows[] = {
        {"It works.", true, "It works."},
        {"no mark", true, "no mark."},
        {"no mark", false, "no mark,"},
        {"Slow, ", false, "Slow,"},
        {"it pays: ", false, "it pays:"},
        {"pain—", false, "pain,"},
        {"Is it?”", true, "Is it?"},
        {"Really?!", true, "Really?"},
        {"Go!)", true, "Go!"},
        {"the “Rosebud” scene", true, "the Rosebud scene."},
        {"a [[h@lou]] b", true, "a h@lou b."},
        {"<break/> & 5%", true, "break/ & 5%."},
        {"a\x01"
         "9Sb \x1f c",
         true, "a9Sb c."},
        {"wow ######## yes", true, "wow ### yes."},
        {"a\t \n b", true, "a b."},
        {"...", true, ""},
        {"", true, ""},
        {"—", false, ""},
    };
    for (const auto& row : rows) {
        CAPTURE(std::string(row.spoken));
        CHECK(whole(row.spoken, row.is_last).text == row.text);
    }
}

TEST_CASE("engine_text: knows where each byte stands in what is spoken, in order") {
    const std::string spoken = "the (“quoted”)  é—word, it's";
    const auto text = whole(spoken);
    REQUIRE(text.origin.size() == text.text.size());
    for (std::size_t i = 0; i + 1 < text.text.size(); ++i) {
        CHECK(text.origin[i] <= text.origin[i + 1]);
        if (text.text[i] != ' ') CHECK(spoken[text.origin[i]] == text.text[i]);
    }
}

TEST_CASE("engine_text: a long word is cut at a character, and the next one stays apart") {
    std::string spoken;
    for (int i = 0; i < 300; ++i)
        spoken += "é";
    const auto text = whole(spoken + " end").text;
    CHECK(text.size() <= word_limit_bytes + 8);
    CHECK(!find_invalid_utf8(text));
    CHECK(text.ends_with("é end."));
}

TEST_CASE("find_sound: from the first to the last sample at or above the threshold") {
    CHECK(find_sound({}) == SampleRange{});
    CHECK(find_sound(std::vector<std::int16_t>(50, 31)) == SampleRange{});
    CHECK(find_sound(sounding(100, {{20, 30}, {50, 60}})) == SampleRange{20, 60});
    CHECK(find_sound(std::vector<std::int16_t>(3, -32768)) == SampleRange{0, 3});
}

TEST_CASE("find_sound: leaves out the tail behind the last word, but keeps a sound that is all quiet") {
    auto samples = sounding(100, {{20, 40}});
    for (std::size_t i = 40; i < 80; ++i)
        samples[i] = 200;
    CHECK(find_sound(samples) == SampleRange{20, 40});
    CHECK(find_sound(std::vector<std::int16_t>(50, 100)) == SampleRange{0, 50});
}

TEST_CASE("cut_sound: keeps every sample of the sound as it is, and fades only around it") {
    const auto samples = sounding(22050, {{5000, 9000}});
    const auto cut = cut_sound(samples, find_sound(samples), 22050);
    CHECK(cut.lead == 44);
    REQUIRE(cut.samples.size() == 44 + 4000 + 661);
    for (std::size_t i = 44; i < 4044; ++i)
        REQUIRE(cut.samples[i] == 1000 / 32768.0f);
    CHECK(cut.samples.front() == 0);
    CHECK(cut.samples.back() == 0);
}

TEST_CASE("cut_sound: a sound at the very edge is rounded off within a millisecond") {
    const auto samples = sounding(1000, {{0, 1000}});
    const auto cut = cut_sound(samples, find_sound(samples), 22050);
    REQUIRE(cut.samples.size() == 1000);
    CHECK(cut.samples.front() == 0);
    CHECK(cut.samples[12] == 1000 / 32768.0f);
    CHECK(cut.samples.back() == 0);
}

TEST_CASE("amplify: reaches the gain inside the range, touches nothing outside, and has no step") {
    std::vector<float> samples(4000, 0.1f);
    amplify(samples, {1000, 3000}, 6.0206, 22050);
    CHECK(samples[999] == 0.1f);
    CHECK(samples[3000] == 0.1f);
    CHECK(samples[2000] == doctest::Approx(0.2).epsilon(0.001));
    for (std::size_t i = 1; i < samples.size(); ++i)
        REQUIRE(std::abs(samples[i] - samples[i - 1]) < 0.002f);
}

TEST_CASE("mark_words: a word begins at the first sound at or after its event, and ends with its own sound") {
    const auto samples = sounding(1000, {{100, 200}, {300, 400}, {500, 600}});
    const std::vector<WordEvent> events{{0, 0}, {4, 250}, {8, 450}};
    const auto marks = mark_words(three_words, events, samples, {100, 600});
    REQUIRE(marks.size() == 3);
    CHECK(marks[0].at == SampleRange{100, 200});
    CHECK(marks[1].at == SampleRange{300, 400});
    CHECK(marks[2].at == SampleRange{500, 600});
}

TEST_CASE("mark_words: words without an event share the time of the word before them") {
    const auto samples = sounding(1000, {{100, 400}, {500, 600}});
    const std::vector<WordEvent> joined{{0, 90}, {8, 450}, {9, 460}};
    const auto marks = mark_words(three_words, joined, samples, {100, 600});
    CHECK(marks[0].at == SampleRange{100, 250});
    CHECK(marks[1].at == SampleRange{250, 400});
    CHECK(marks[2].at == SampleRange{500, 600});
    const auto none = mark_words(three_words, {}, samples, {100, 600});
    CHECK(none.front().at.begin == 100);
    CHECK(none.back().at.end == 600);
}

TEST_CASE("split_passages: by section, language, and length at paragraphs") {
    const std::string sentence(230, 'x');
    auto foreign = said("Hallo.", Role::body, 1);
    foreign.language = "de";
    auto script = script_of({said("Title", Role::title, 0), said(sentence, Role::body, 1),
                             said(sentence, Role::body, 1), said(sentence, Role::body, 1),
                             said("Next.", Role::body, 1), foreign, said("Back.", Role::body, 1)});
    const auto passages = split_passages(plan_prosody(script, voice_named("american-man")));
    std::vector<std::size_t> ends;
    for (const auto& passage : passages)
        ends.push_back(passage.last);
    CHECK(ends == std::vector<std::size_t>{1, 4, 5, 6, 7});
    CHECK(passages[3].language == "de");
    CHECK(passages[4].language.empty());
}

TEST_CASE("split_passages: a paragraph without an end is cut all the same") {
    std::vector<Utterance> utterances;
    for (int i = 0; i < 100; ++i)
        utterances.push_back(said(std::string(500, 'x'), Role::body, 0, false));
    for (const auto& passage :
         split_passages(plan_prosody(script_of(utterances), voice_named("american-man"))))
        CHECK(passage.size_bytes <= 2000);
}
