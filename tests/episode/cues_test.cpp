// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/cues.hpp"

#include "hand_made.hpp"

#include <doctest/doctest.h>

using namespace reviewcast;

namespace {

/// "word@begin-end" for each word.
std::vector<std::string> printed(const Utterance& said, std::int64_t begin = 0) {
    const UtteranceMark mark = hand_made::mark(said, begin);
    std::vector<std::string> words;
    for (const CueWord& word : cue_words(said, mark.words, mark.at))
        words.push_back(said.written.substr(word.written.begin, word.written.size()) + "@" +
                        std::to_string(word.at.begin) + "-" + std::to_string(word.at.end));
    return words;
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("cue_words: each written word has its mark's time and keeps its punctuation") {
    CHECK(printed(hand_made::utterance("\"Well,\" she said.")) ==
          Words{"\"Well,\"@0-200", "she@220-420", "said.@440-640"});
}

TEST_CASE("cue_words: a word read as several has their union") {
    CHECK(printed(hand_made::rewritten({{"A ", "A "}, {"8/10", "eight out of ten"}, {".", "."}})) ==
          Words{"A@0-200", "8/10.@220-1080"});
    CHECK(printed(hand_made::utterance("A well-made film")) ==
          Words{"A@0-200", "well-made@220-640", "film@660-860"});
}

TEST_CASE("cue_words: words read together share their time by length") {
    CHECK(printed(hand_made::rewritten({{"Oct. 4", "October fourth"}, {" then", " then"}})) ==
          Words{"Oct.@0-336", "4@336-420", "then@440-640"});
}

TEST_CASE("cue_words: many to many in a row of rewritten stretches") {
    CHECK(printed(hand_made::rewritten(
              {{"Dr.", "Doctor"}, {" ", " "}, {"No", "No"}, {" ", " "}, {"(1962)", "nineteen sixty two"}})) ==
          Words{"Dr.@0-200", "No@220-420", "(1962)@440-1080"});
}

TEST_CASE("cue_words: marks that are not read stay with the word before them, else with the one after") {
    CHECK(printed(hand_made::rewritten({{"Fine ", "Fine "}, {"// ", ""}, {"then", "then"}})) ==
          Words{"Fine //@0-200", "then@220-420"});
    CHECK(printed(hand_made::rewritten({{"★ ", ""}, {"Fine", "Fine"}})) == Words{"★ Fine@0-200"});
}

TEST_CASE("cue_words: words that are only spoken belong to the next written word") {
    CHECK(printed(hand_made::rewritten({{"", "from "}, {"2019", "twenty nineteen"}})) == Words{"2019@0-640"});
    CHECK(printed(hand_made::rewritten({{"Ten", "ten"}, {"", " points"}})) == Words{"Ten@0-420"});
}

TEST_CASE("cue_words: without marks the words share the utterance's time by length") {
    const Utterance said = hand_made::utterance("ab cd efgh");
    const auto words = cue_words(said, {}, {100, 900});
    REQUIRE(words.size() == 3);
    CHECK(words[0].at == SampleRange{100, 300});
    CHECK(words[1].at == SampleRange{300, 500});
    CHECK(words[2].at == SampleRange{500, 900});
}

TEST_CASE("cue_words: a dash between words lets each have its own time") {
    CHECK(printed(hand_made::utterance("slow—then fast")) ==
          Words{"slow—@0-200", "then@220-420", "fast@440-640"});
    CHECK(printed(hand_made::utterance("—Then fast")) == Words{"—Then@0-200", "fast@220-420"});
}

TEST_CASE("cue_words: scripts without spaces are parted where ICU finds words") {
    Utterance said = hand_made::utterance("我们喜欢电影。");
    said.language = "zh";
    CHECK(printed(said) == Words{"我们@0-200", "喜欢@220-420", "电影。@440-640"});
}

TEST_CASE("cue_words: everything but white space is in exactly one word, and times are in order") {
    for (const Utterance& said :
         {hand_made::utterance("  One,  two —  three… "), hand_made::utterance("???"),
          hand_made::utterance(" "), hand_made::rewritten({{"* * *", ""}}),
          hand_made::rewritten({{"a b c d", "x y"}, {" e", " z"}}),
          hand_made::rewritten({{"", "x "}, {"a—b c", "p q r"}, {"…", ""}, {" ", " "}, {"d", ""}})}) {
        CAPTURE(said.written);
        const UtteranceMark mark = hand_made::mark(said, 50);
        std::size_t end = 0;
        std::int64_t time = mark.at.begin;
        for (const CueWord& word : cue_words(said, mark.words, mark.at)) {
            CHECK(trim(said.written.substr(end, word.written.begin - end)).empty());
            CHECK(word.at.begin >= time);
            CHECK(word.at.end >= word.at.begin);
            CHECK(word.at.end <= mark.at.end);
            end = word.written.end;
            time = word.at.end;
        }
        CHECK(trim(said.written.substr(end)).empty());
    }
}

TEST_CASE("times_of_utterances: what is silent stands in the pause around it") {
    Timeline timeline{1000, 1000, {}};
    timeline.utterances = {{{}, {}}, {{100, 200}, {}}, {{}, {}}, {{}, {}}, {{400, 500}, {}}, {{}, {}}};
    const auto times = times_of_utterances(timeline);
    REQUIRE(times.size() == 6);
    CHECK(times[0] == SampleRange{0, 100});
    CHECK(times[1] == SampleRange{100, 200});
    CHECK(times[2] == SampleRange{200, 300});
    CHECK(times[3] == SampleRange{300, 400});
    CHECK(times[5] == SampleRange{500, 1000});
}

TEST_CASE("cut_characters: cuts between characters and not before what joins the one ahead") {
    const auto cut = [](const std::string& text, std::size_t limit) {
        return text.substr(0, cut_characters(text, {0, text.size()}, limit));
    };
    CHECK(cut("abc", 5) == "abc");
    CHECK(cut("abc", 2) == "ab");
    CHECK(cut("äöü", 2) == "äö");
    CHECK(cut("abe\u0301", 3) == "ab");
    CHECK(cut("ab👍🏽", 3) == "ab");
    CHECK(cut("a👩\u200D🎓", 3) == "a");
    CHECK(cut("e\u0301\u0301\u0301", 2) == "e\u0301");
}
