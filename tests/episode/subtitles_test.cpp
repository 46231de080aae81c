// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/subtitles.hpp"

#include "base/unicode.hpp"
#include "episode/srt.hpp"
#include "episode/transcript.hpp"
#include "episode/webvtt.hpp"
#include "hand_made.hpp"

#include <doctest/doctest.h>

using namespace reviewcast;

namespace {

std::string without_space(std::string_view text) {
    std::string kept;
    for (const CodePoint& c : code_points(text))
        if (!is_space(c.value)) append_utf8(kept, c.value);
    return kept;
}

std::string shown(const Subtitles& subtitles) {
    std::string text;
    for (const Subtitle& cue : subtitles.cues)
        for (const std::string& line : cue.lines)
            text += line;
    return without_space(text);
}

Script hostile_script() {
    Script script =
        hand_made::script({{"Fast & Furious <3 <b>bold</b> a --> b {\\an8} x&amp;y.", "WEBVTT", "NOTE this",
                            "00:00:01.000 --> 00:00:02.000"},
                           {"https://example.org/" + std::string(300, 'a'), "7", std::string(2000, '*'),
                            "我们喜欢电影，因为它们让我们看见别人的生活，也看见我们自己，这是很好的事情。"},
                           {"One, two, three — four: five; six? Seven! “Eight” (nine) ten and so on and so "
                            "forth until it ends, at last."}});
    script.utterances[1].is_frame = true;
    script.utterances[7].language = "zh";
    return script;
}

}  // namespace

TEST_CASE("write_webvtt: words carry their times, cues their number, times and speaker") {
    Script script = hand_made::script({{"Dune.", "It is long."}});
    script.review.language = Fact{"en-US", "", {}};
    script.review.author = Fact{"Ann <A&B> Lee", "", {}};
    script.utterances[0].is_frame = true;
    CHECK(write_webvtt(hand_made::plan(script), hand_made::timeline(script)) ==
          "WEBVTT\n\nNOTE Language: en-US\n\n"
          "1\n00:00:00.500 --> 00:00:00.700\n<v Host>Dune.\n\n"
          "2\n00:00:01.200 --> 00:00:01.840\n<v Ann &lt;A&amp;B&gt; Lee>It <00:00:01.420>is "
          "<00:00:01.640>long.\n");
}

TEST_CASE("write_webvtt: a reviewer without a name is the reviewer") {
    const Script script = hand_made::script({{"Long."}});
    CHECK(write_webvtt(hand_made::plan(script), hand_made::timeline(script)) ==
          "WEBVTT\n\n1\n00:00:00.500 --> 00:00:00.700\n<v Reviewer>Long.\n");
}

TEST_CASE("write_webvtt: who speaks a role in a voice of their own is named, and the host stays the host") {
    Script script = hand_made::script({{"Dune.", "I must not fear.", "Long."}});
    script.utterances[0].is_frame = true;
    ProsodyPlan plan = hand_made::plan(script);
    plan.speakers = {{{}, {}, ""}, {Role::quote, {}, "A <quotation>"}};
    plan.delivery[0].speaker = 1;
    plan.delivery[1].speaker = 2;
    const std::string webvtt = write_webvtt(plan, hand_made::timeline(script));
    for (const char* line : {"<v Host>Dune.", "<v A &lt;quotation&gt;>I ", "<v Reviewer>Long."})
        CHECK_MESSAGE(webvtt.find(line) != std::string::npos, line);
}

TEST_CASE("webvtt_time: hours have two digits or more") {
    CHECK(webvtt_time(0) == "00:00:00.000");
    CHECK(webvtt_time(3'723'004) == "01:02:03.004");
    CHECK(webvtt_time(360'000'000) == "100:00:00.000");
}

TEST_CASE("write_webvtt: words in the same millisecond share a time") {
    Script script = hand_made::script({{"a b c d"}});
    Timeline timeline{44100, 44100, {{{0, 4000}, {}}}};
    timeline.utterances[0].words = {
        {{0, 1}, {0, 10}}, {{2, 3}, {10, 20}}, {{4, 5}, {2000, 2010}}, {{6, 7}, {2020, 4000}}};
    CHECK(write_webvtt(hand_made::plan(script), timeline) ==
          "WEBVTT\n\n1\n00:00:00.000 --> 00:00:00.090\n<v Reviewer>a b <00:00:00.045>c d\n");
}

TEST_CASE("write_srt: numbered cues, comma in the times, at most two lines") {
    const Script script = hand_made::script({{"It opens slowly, and then it soars."}, {"8/10."}});
    CHECK(write_srt(script, hand_made::timeline(script)) ==
          "1\n00:00:00,500 --> 00:00:02,020\nIt opens slowly,\nand then it soars.\n\n"
          "2\n00:00:02,520 --> 00:00:02,940\n8/10.\n");
}

TEST_CASE("write_srt: what a player would take for markup is shown as text") {
    const Script script = hand_made::script({{"<i>x</i> {\\an8} a-->b"}});
    CHECK(write_srt(script, hand_made::timeline(script))
              .find("<\u200Bi>x<\u200B/i> {\u200B\\an8} a--\u200B>b\n") != std::string::npos);
}

TEST_CASE("write_webvtt, write_srt: any text reads back as the transcript, without a fault") {
    const Script script = hostile_script();
    for (const int rate : {1000, 22050, 44100}) {
        const Timeline timeline = hand_made::timeline(script, rate);
        const std::int64_t duration_ms = to_ms(timeline.length, rate);
        const Subtitles webvtt = read_webvtt(write_webvtt(hand_made::plan(script), timeline));
        const Subtitles srt = read_srt(write_srt(script, timeline));
        CHECK(webvtt.faults == std::vector<std::string>{});
        CHECK(srt.faults == std::vector<std::string>{});
        CHECK(check_cues(webvtt.cues, webvtt_line_characters, duration_ms) == std::vector<std::string>{});
        CHECK(check_cues(srt.cues, srt_line_characters, duration_ms) == std::vector<std::string>{});
        CHECK(shown(webvtt) == without_space(write_transcript(script)));
        CHECK(shown(srt) == without_space(write_transcript(script)));
    }
}

TEST_CASE("read_webvtt: says what is not as it should be") {
    const std::string cue = "1\n00:00:01.000 --> 00:00:02.000\n";
    const auto faults = [](const std::string& text) { return read_webvtt(text).faults; };
    using Faults = std::vector<std::string>;
    CHECK(faults("WEBVTT\n\n" + cue + "<v A>x <00:00:01.500>y\n").empty());
    CHECK(faults("webvtt\n\n") == Faults{"does not begin with \"WEBVTT\" and a blank line"});
    CHECK(faults("WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v A>x\n") ==
          Faults{"cue 1: no identifier and times \"hh:mm:ss.ttt --> hh:mm:ss.ttt\""});
    CHECK(faults("WEBVTT\n\n1\n00:61:01.000 --> 00:00:02.000\n<v A>x\n").size() == 1);
    CHECK(faults("WEBVTT\n\n1\n00:00:01,000 --> 00:00:02.000\n<v A>x\n").size() == 1);
    CHECK(faults("WEBVTT\n\n" + cue + "x\n") == Faults{"cue 1: names no speaker"});
    CHECK(faults("WEBVTT\n\n" + cue + "<v A>Tom & Jerry\n") == Faults{"cue 1: an \"&\" that is not escaped"});
    CHECK(faults("WEBVTT\n\n" + cue + "<v A>a > b\n") == Faults{"cue 1: a \">\" that is not escaped"});
    CHECK(faults("WEBVTT\n\n" + cue + "<v A>a <b>c\n") == Faults{"cue 1: unknown tag <b>"});
    CHECK(faults("WEBVTT\n\n" + cue + "<v A>a <3\n") == Faults{"cue 1: unknown tag <3>"});
}

TEST_CASE("read_srt: says what is not as it should be") {
    const auto faults = [](const std::string& text) { return read_srt(text).faults; };
    using Faults = std::vector<std::string>;
    CHECK(faults("1\r\n00:00:01,000 --> 00:00:02,000\r\nx\r\n").empty());
    CHECK(faults("1\n00:00:01.000 --> 00:00:02.000\nx\n") ==
          Faults{"cue 1: no number and times \"hh:mm:ss,ttt --> hh:mm:ss,ttt\""});
    CHECK(faults("2\n00:00:01,000 --> 00:00:02,000\nx\n") == Faults{"cue 1: is numbered 2"});
    CHECK(faults("1\n00:00:01,000 --> 00:00:02,000\n<b>x\n") == Faults{"cue 1: markup in \"<b>x\""});
    CHECK(faults("1\n00:00:01,000 --> 00:00:02,000\na --> b\n") == Faults{"cue 1: markup in \"a --> b\""});
}

TEST_CASE("check_cues: names each rule that is broken") {
    const auto check = [](std::vector<Subtitle> cues) { return check_cues(cues, 10, 5000); };
    using Faults = std::vector<std::string>;
    const Subtitle good{"1", 1000, 2000, {"text"}, {1100, 1200}};
    CHECK(check({good}).empty());
    CHECK(check({}) == Faults{"holds no cue"});
    CHECK(check({good, {"1", 2000, 3000, {"x"}, {}}}) == Faults{"cue 1: the identifier stands twice"});
    CHECK(check({{"1", 0, 9, {}, {}}}) == Faults{"cue 1: is empty"});
    CHECK(check({{"1", 0, 9, {" "}, {}}}) == Faults{"cue 1: has a blank line"});
    CHECK(check({{"1", 0, 9, {"a", "b", "c"}, {}}}) == Faults{"cue 1: has 3 lines, 2 are allowed"});
    CHECK(check({{"1", 0, 9, {"eleven char"}, {}}}) ==
          Faults{"cue 1: a line of 11 characters, 10 are allowed"});
    CHECK(check({{"1", 9, 9, {"a"}, {}}}) == Faults{"cue 1: ends before it begins"});
    CHECK(check({good, {"2", 999, 3000, {"x"}, {}}}) == Faults{"cue 2: begins before the cue ahead of it"});
    CHECK(check({{"1", 0, 5001, {"a"}, {}}}) == Faults{"cue 1: ends at 5001 ms, the audio at 5000 ms"});
    for (const std::vector<std::int64_t>& words :
         {std::vector<std::int64_t>{1000}, {1100, 1100}, {1200, 1100}, {2000}, {900}})
        CHECK(check({{"1", 1000, 2000, {"a b c"}, words}}).size() == 1);
}

TEST_CASE("write_transcript: paragraphs, sections and the host's lines stand apart") {
    Script script =
        hand_made::script({{"Dune.", "By Ann."}, {"The verdict.", "First  one.", "Second.", "Third."}});
    script.utterances[0].is_frame = script.utterances[1].is_frame = script.utterances[2].is_frame = true;
    script.utterances[4].ends_paragraph = true;
    CHECK(write_transcript(script) == "Dune. By Ann.\n\n\nThe verdict.\n\nFirst one. Second.\n\nThird.\n");
    script.utterances[3].is_heading = true;
    CHECK(write_transcript(script) == "Dune. By Ann.\n\n\nThe verdict.\n\nFirst one.\n\nSecond.\n\nThird.\n");
    CHECK(write_transcript({}).empty());
}

TEST_CASE("write_transcript: sentences that touch in the source touch in the transcript") {
    Script script = hand_made::script({{"很好。", "再见。", "End."}});
    script.utterances[0].source = {0, 9};
    script.utterances[1].source = {9, 18};
    script.utterances[2].source = {19, 23};
    CHECK(write_transcript(script) == "很好。再见。 End.\n");
}
