// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/layout.hpp"

#include "episode/cues.hpp"
#include "hand_made.hpp"

#include <doctest/doctest.h>

using namespace reviewcast;

namespace {

/// Cues parted by " / ", their lines by " | ".
std::string printed(const std::string& sentence, std::size_t line_characters) {
    const Script script = hand_made::script({{sentence}});
    std::string cues;
    for (const Cue& cue : lay_out_cues(script, hand_made::timeline(script), line_characters)) {
        std::string text;
        for (const auto& line : cue.lines)
            text += (text.empty() ? "" : " | ") + line_text(line);
        cues += (cues.empty() ? "" : " / ") + text;
    }
    return cues;
}

}  // namespace

TEST_CASE("lay_out_cues: a sentence that fits one line is one line") {
    CHECK(printed("A quiet, patient film.", 32) == "A quiet, patient film.");
}

TEST_CASE("lay_out_cues: two lines are broken after punctuation near the middle, else evenly") {
    CHECK(printed("It opens slowly, and then it soars away.", 32) ==
          "It opens slowly, | and then it soars away.");
    CHECK(printed("aaaa bbbb cccc dddd eeee ffff gggg hhhh", 32) ==
          "aaaa bbbb cccc dddd | eeee ffff gggg hhhh");
}

TEST_CASE("lay_out_cues: a long sentence becomes several even cues, parted after punctuation first") {
    CHECK(printed("The first act takes its time with the house, the second with the people who live in it.",
                  32) ==
          "The first act takes its | time with the house, / the second with the | people who live in it.");
}

TEST_CASE("lay_out_cues: a word longer than a line is cut, and only then") {
    CHECK(printed("see abcdefghijklmnopqrst there", 10) == "see / abcdefghij | klmnopqrst / there");
}

TEST_CASE("lay_out_cues: every cue keeps its limits whatever the text") {
    const std::string url = "https://example.org/" + std::string(280, 'q');
    const std::string accents = [] {
        std::string text;
        for (int i = 0; i < 200; ++i)
            text += "e\u0301";
        return text;
    }();
    for (const std::string& sentence :
         {url, "Look: " + url + " and back.", accents, std::string(5000, '!'),
          std::string("a, b; c: d. e? f! g — h … i"),
          std::string("word word, word word word; word word word word word word (word) "
                      "word “word word” word word, word word word word word word.")}) {
        for (const std::size_t limit : {1UL, 7UL, 32UL, 65UL}) {
            CAPTURE(sentence.substr(0, 60));
            CAPTURE(limit);
            const Script script = hand_made::script({{sentence, "Next one."}});
            const Timeline timeline = hand_made::timeline(script);
            std::string all;
            std::int64_t begin = 0;
            for (const Cue& cue : lay_out_cues(script, timeline, limit)) {
                CHECK(cue.begin_ms >= begin);
                CHECK(cue.end_ms > cue.begin_ms);
                CHECK(cue.end_ms <= timeline.length);
                CHECK((cue.lines.size() == 1 || cue.lines.size() == 2));
                for (const auto& line : cue.lines) {
                    REQUIRE_FALSE(line.empty());
                    CHECK(count_characters(line_text(line)) <= limit);
                    for (const CuePiece& piece : line)
                        all += piece.text;
                }
                begin = cue.begin_ms;
            }
            std::string expected;
            for (const char c : sentence + "Nextone.")
                if (c != ' ') expected += c;
            CHECK(all == expected);
        }
    }
}

TEST_CASE("lay_out_cues: a cue begins with its first word and ends with its last") {
    const Script script = hand_made::script({{"one two three four five six"}});
    const auto cues = lay_out_cues(script, hand_made::timeline(script), 8);
    REQUIRE(cues.size() == 2);
    CHECK(cues[0].begin_ms == 500);
    CHECK(cues[0].end_ms == cues[1].begin_ms - 20);
    CHECK(cues[1].end_ms == 500 + 6 * 200 + 5 * 20);
    CHECK(cues[0].lines[0][1].begin_ms == 720);
}

TEST_CASE("lay_out_cues: an utterance that nothing is spoken of is printed in the pause") {
    Script script = hand_made::script({{"One.", "* * *", "Two."}});
    script.utterances[1].spoken.clear();
    script.utterances[1].alignment = {{{0, 5}, {0, 0}}};
    const auto cues = lay_out_cues(script, hand_made::timeline(script), 32);
    REQUIRE(cues.size() == 3);
    CHECK(line_text(cues[1].lines[0]) == "* * *");
    CHECK(cues[1].begin_ms == cues[0].end_ms);
    CHECK(cues[1].end_ms == cues[2].begin_ms);
}

TEST_CASE("lay_out_cues: silence at the very end stays inside the audio") {
    Script script = hand_made::script({{"One.", "…"}});
    script.utterances[1].spoken.clear();
    script.utterances[1].alignment = {{{0, 3}, {0, 0}}};
    Timeline timeline = hand_made::timeline(script);
    timeline.length = timeline.utterances[0].at.end;
    const auto cues = lay_out_cues(script, timeline, 32);
    REQUIRE(cues.size() == 2);
    CHECK(cues[1].end_ms <= timeline.length);
    CHECK(cues[1].end_ms > cues[1].begin_ms);
}
