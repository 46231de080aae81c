// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/timed_transcript.hpp"

#include "base/error.hpp"
#include "episode/transcript.hpp"
#include "hand_made.hpp"

#include <doctest/doctest.h>

using namespace reviewcast;

namespace {

Script three_sections() {
    Script script = hand_made::script(
        {{"Welcome."}, {"The end", "It is long,  very\nlong.", "But fine."}, {"我们喜欢电影。", "很好。"}});
    script.sections[1].role = Role::spoiler;
    script.utterances[0].is_frame = true;
    script.utterances[1].is_heading = true;
    for (const std::size_t i : {4u, 5u})
        script.utterances[i].language = "zh";
    script.utterances[4].source = {100, 121};
    script.utterances[5].source = {121, 130};
    return script;
}

TimedTranscript timed(const Script& script) {
    return make_timed_transcript(hand_made::plan(script), hand_made::timeline(script));
}

std::string refusal(const std::string& text) {
    try {
        (void)read_timed_transcript(text);
    } catch (const InputError& error) {
        return error.what();
    }
    return "none";
}

}  // namespace

TEST_CASE("make_timed_transcript: words stand with their times in sentences, paragraphs and sections") {
    const TimedTranscript transcript = timed(three_sections());
    REQUIRE(transcript.sections.size() == 3);
    CHECK(transcript.sections[0].paragraphs[0].is_host);
    const TimedSection& section = transcript.sections[1];
    CHECK(section.role == Role::spoiler);
    CHECK(section.title == "Part 2");
    REQUIRE(section.paragraphs.size() == 2);
    CHECK(section.paragraphs[0].is_heading);
    const TimedParagraph& paragraph = section.paragraphs[1];
    CHECK(text_of(paragraph) == "It is long, very long. But fine.");
    REQUIRE(paragraph.sentences.size() == 2);
    CHECK(text_of(paragraph.sentences[1]) == "But fine.");
    CHECK(paragraph.sentences[1].words ==
          std::vector<TimedWord>{{"But ", 3700, 3900}, {"fine.", 3920, 4120}});
}

TEST_CASE("make_timed_transcript: paragraphs that another voice speaks name it, also once written and read") {
    const Script script = three_sections();
    ProsodyPlan plan = hand_made::plan(script);
    plan.speakers = {{Role::spoiler, {}, "Spoilers"}};
    for (const std::size_t i : {0u, 2u, 3u})
        plan.delivery[i].speaker = 1;
    const TimedTranscript transcript = read_timed_transcript(
        write_timed_transcript(make_timed_transcript(plan, hand_made::timeline(script))));
    CHECK(transcript.sections[0].paragraphs[0].speaker.empty());
    CHECK(transcript.sections[1].paragraphs[0].speaker.empty());
    CHECK(transcript.sections[1].paragraphs[1].speaker == "Spoilers");
    CHECK(transcript.sections[2].paragraphs[0].speaker.empty());
}

TEST_CASE("make_timed_transcript: sentences that touch in the source are written without a space") {
    const TimedTranscript transcript = timed(three_sections());
    CHECK(text_of(transcript.sections[2].paragraphs[0]) == "我们喜欢电影。很好。");
    CHECK(transcript.sections[2].paragraphs[0].sentences[0].language == "zh");
}

TEST_CASE("make_timed_transcript: it says what the plain transcript says, paragraph by paragraph") {
    const Script script = three_sections();
    std::string text;
    for (const TimedSection& section : timed(script).sections) {
        if (!text.empty()) text += "\n";
        for (const TimedParagraph& paragraph : section.paragraphs)
            text += (text.empty() ? "" : "\n") + text_of(paragraph) + "\n";
    }
    CHECK(text == write_transcript(script));
}

TEST_CASE("read_timed_transcript: what was written is read back equal, hostile words too") {
    Script script = three_sections();
    script.utterances[2] = hand_made::utterance("\"</script>\\ <b> & \u202E\U0001F600 [[x]]", 1);
    const TimedTranscript transcript = timed(script);
    CHECK(read_timed_transcript(write_timed_transcript(transcript)) == transcript);
}

TEST_CASE("read_timed_transcript: anything else is refused in one line") {
    CHECK(refusal("").starts_with("cannot be understood: "));
    CHECK(refusal("{}").starts_with("cannot be understood: "));
    CHECK(refusal(R"({"version":2,"sections":[]})") == "is of version 2; known is 1");
    CHECK(refusal(R"({"version":1,"sections":[]})") == "its 'sections' are no list, or an empty one");
    const auto with = [](const std::string& role, const std::string& words) {
        return R"({"version":1,"sections":[{"role":")" + role +
               R"(","title":"T","paragraphs":[{"sentences":[{"language":"en","words":[)" + words + "]}]}]}]}";
    };
    CHECK(refusal(with("body", R"(["A",0,1])")) == "none");
    CHECK(refusal(with("hero", R"(["A",0,1])")) == "'hero' is no role");
    CHECK(refusal(with("body", R"(["",0,1])")) == "a word of it is empty");
    CHECK(refusal(with("body", R"(["A",-1,1])")) == "the times of 'A' are not in order");
    CHECK(refusal(with("body", R"(["A",5,6],["B",4,6])")) == "the times of 'B' are not in order");
    CHECK(refusal(with("body", R"(["A",5,4])")) == "the times of 'A' are not in order");
    CHECK(refusal(with("body", R"(["A","x",4])")).starts_with("cannot be understood: "));
}
