// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/write_script.hpp"

#include "base/error.hpp"

#include <algorithm>
#include <doctest/doctest.h>

using namespace reviewcast;

namespace {

/// A source text whose bytes stand at `at` in the source.
SourceText text_at(std::size_t at, const std::string& chars) {
    SourceText text;
    text.chars = chars;
    text.pieces = {{{0, chars.size()}, {at, at + chars.size()}}};
    return text;
}

Block block_at(std::size_t at, const std::string& chars, Block::Kind kind = Block::Kind::paragraph) {
    return {.kind = kind, .text = text_at(at, chars)};
}

Section section(Role role, const std::string& heading, std::vector<Block> blocks) {
    return {role, heading, {0, heading.size()}, std::move(blocks)};
}

Review orchard() {
    Review review;
    review.source.name = "orchard.txt";
    review.title = Fact{"The Glass Orchard", "label", {}};
    review.author = Fact{"Ines Moreau", "label", {}};
    review.item.type = Fact{"film", "label", {}};
    review.score = Score{.value = 8, .grade = {}, .best = 10, .written = "8/10", .label = {}};
    review.sections.push_back(
        section(Role::body, "", {block_at(100, "It grows. It shines."), block_at(200, "Go.")}));
    review.sections.push_back(section(Role::highlights, "Highlights", {block_at(300, "The light.")}));
    review.credits.push_back({"Director", text_at(410, "Ana Ruiz"), {400, 418}});
    return review;
}

Script script_of(Review review, const ScriptOptions& options = {}) {
    const Frame frame = read_frame_for(REVIEWCAST_VOICES, "en");
    return write_script(std::move(review), frame, read_sentence_rules(REVIEWCAST_VOICES, "en"), options);
}

std::vector<std::string> lines(const Script& script) {
    std::vector<std::string> written;
    for (const auto& utterance : script.utterances)
        written.push_back(utterance.written);
    return written;
}

}  // namespace

TEST_CASE("write_script: every part of an utterance of the text is placed in the source") {
    Review review = orchard();
    review.sections[1].heading_pieces = {{{0, 10}, {290, 300}}};
    Block third = block_at(350, "The sound.", Block::Kind::list_item);
    third.number = 3;
    review.sections[1].blocks.push_back(third);
    const ScriptOptions plain{.plain = true};
    const Script script = script_of(std::move(review), plain);
    const auto place = [&](const std::string& written, const std::string& word) {
        const auto utterance = std::ranges::find(script.utterances, written, &Utterance::written);
        REQUIRE(utterance != script.utterances.end());
        const std::size_t begin = written.find(word);
        return source_of(utterance->pieces, {begin, begin + word.size()});
    };
    CHECK(place("It shines.", "shines") == Span{113, 119});
    CHECK(place("3. The sound.", "sound") == Span{354, 359});
    CHECK(place("3. The sound.", "3") == Span{350, 350});
    CHECK(place("Highlights", "lights") == Span{294, 300});
    CHECK(place("Director: Ana Ruiz", "Ruiz") == Span{414, 418});
    CHECK(place("Director: Ana Ruiz", "Director") == Span{400, 408});
}

TEST_CASE("write_script: the host opens, states the score, announces, and closes with score, credits and "
          "disclosure") {
    CHECK(lines(script_of(orchard())) ==
          std::vector<std::string>{"A film review: The Glass Orchard, by Ines Moreau.", "The score: 8/10.",
                                   "It grows.", "It shines.", "Go.", "The highlights.", "The light.",
                                   "Once more, the score: 8/10.", "The credits.", "Director: Ana Ruiz",
                                   "This review was read by a synthetic voice."});
}

TEST_CASE("write_script: plain reads the text alone, headings and credits as written") {
    const Script script = script_of(orchard(), {.plain = true});
    CHECK(lines(script) == std::vector<std::string>{"It grows.", "It shines.", "Go.", "Highlights",
                                                    "The light.", "Director: Ana Ruiz"});
    for (const auto& utterance : script.utterances)
        CHECK_FALSE(utterance.is_frame);
}

TEST_CASE("write_script: a line that is only the score is said by the host, and by the reader where there is "
          "none") {
    Review review = orchard();
    review.sections[0].blocks.push_back(block_at(250, "8/10."));
    review.sections.insert(review.sections.begin() + 1,
                           section(Role::score, "Score", {block_at(260, "8/10")}));
    const auto with_host = lines(script_of(review));
    CHECK(std::ranges::count(with_host, "8/10.") == 0);
    CHECK(std::ranges::count(with_host, "8/10") == 0);
    CHECK(std::ranges::count(with_host, "Score") == 0);
    const auto plain = lines(script_of(review, {.plain = true}));
    CHECK(std::ranges::count(plain, "8/10.") == 1);
    CHECK(std::ranges::count(plain, "8/10") == 1);
}

TEST_CASE("write_script: says nothing of what is not known") {
    Review review = orchard();
    review.title.reset();
    review.author.reset();
    review.score.reset();
    review.credits.clear();
    review.item = {};
    CHECK(lines(script_of(review)) == std::vector<std::string>{"A review.", "It grows.", "It shines.", "Go.",
                                                               "The highlights.", "The light.",
                                                               "This review was read by a synthetic voice."});
}

TEST_CASE(
    "write_script: every utterance of the reviewer's knows its place in the source, the host's have none") {
    for (const auto& utterance : script_of(orchard()).utterances) {
        CAPTURE(utterance.written);
        CHECK(utterance.source.empty() == utterance.is_frame);
        CHECK_FALSE(utterance.written.empty());
    }
    const Script script = script_of(orchard());
    CHECK(script.utterances[3].source == Span{110, 120});
}

TEST_CASE("write_script: a credit without a label is read without one") {
    Review review = orchard();
    review.credits = {{"", text_at(410, "113 min"), {410, 417}}};
    CHECK(std::ranges::count(lines(script_of(review)), "113 min") == 1);
}

TEST_CASE("write_script: sections are chapters in order, each with an utterance and a title") {
    const Script script = script_of(orchard());
    std::vector<std::string> titles;
    for (const auto& part : script.sections)
        titles.push_back(part.title);
    CHECK(titles ==
          std::vector<std::string>{"Introduction", "The review", "Highlights", "Score and credits"});
    std::vector<int> counts(script.sections.size());
    for (std::size_t i = 0; i < script.utterances.size(); ++i) {
        ++counts[script.utterances[i].section];
        if (i > 0) CHECK(script.utterances[i].section >= script.utterances[i - 1].section);
    }
    for (const int count : counts)
        CHECK(count > 0);
}

TEST_CASE("write_script: paragraphs end where blocks end") {
    const Script script = script_of(orchard());
    CHECK_FALSE(script.utterances[2].ends_paragraph);
    CHECK(script.utterances[3].ends_paragraph);
}

TEST_CASE(
    "write_script: quotes and lists in the body have roles of their own, in labelled sections they do not") {
    Review review;
    review.sections.push_back(section(Role::body, "",
                                      {block_at(0, "He says:"), block_at(10, "Run.", Block::Kind::quote),
                                       block_at(20, "One", Block::Kind::list_item)}));
    review.sections.push_back(
        section(Role::lowlights, "Cons", {block_at(30, "Two", Block::Kind::list_item)}));
    const Script script = script_of(review, {.plain = true});
    REQUIRE(script.utterances.size() == 5);
    CHECK(script.utterances[1].role == Role::quote);
    CHECK(script.utterances[2].role == Role::list);
    CHECK(script.utterances[4].role == Role::lowlights);
}

TEST_CASE("write_script: an item of a numbered list keeps its number") {
    Review review;
    Block block = block_at(3, "Great music. Loud, too.", Block::Kind::list_item);
    block.number = 2;
    block.text.runs = {{Emphasis::strong, {0, 5}}};
    review.sections.push_back(section(Role::body, "", {block}));
    const Script script = script_of(review, {.plain = true});
    CHECK(lines(script) == std::vector<std::string>{"2. Great music.", "Loud, too."});
    CHECK(script.utterances[0].emphasis == std::vector<EmphasisRun>{{Emphasis::strong, {3, 8}}});
}

TEST_CASE("write_script: emphasis runs go with their sentence") {
    Review review;
    Block block = block_at(0, "Quiet. Very loud.");
    block.text.runs = {{Emphasis::strong, {12, 16}}};
    review.sections.push_back(section(Role::body, "", {block}));
    const Script script = script_of(review, {.plain = true});
    CHECK(script.utterances[0].emphasis.empty());
    CHECK(script.utterances[1].emphasis == std::vector<EmphasisRun>{{Emphasis::strong, {5, 9}}});
}

TEST_CASE("write_script: refuses what cannot be spoken, naming the file and what is allowed") {
    Review review;
    review.source.name = "x.txt";
    CHECK_THROWS_WITH_AS((void)script_of(review), "x.txt: has no text to speak", InputError);
    CHECK_THROWS_WITH_AS((void)script_of(review, {.plain = true}), "x.txt: has no text to speak", InputError);
    review.sections.push_back(section(Role::body, "", {block_at(7, "So " + std::string(501, 'a'))}));
    CHECK_THROWS_WITH_AS((void)script_of(review),
                         "x.txt: byte 10: a word of 501 bytes; at most 500 can be spoken", InputError);
    review.sections[0].blocks = {block_at(0, "A word.")};
    for (std::size_t bytes = 0; bytes <= episode_limit_bytes; bytes += 7)
        review.sections[0].blocks.push_back(block_at(0, "A word."));
    CHECK_THROWS_WITH_AS((void)script_of(review),
                         "x.txt: has 1048637 bytes to speak; at most 1048576 fit one episode", InputError);
}

TEST_CASE("write_script: names the work where the title is the reviewer's own headline") {
    Review review = orchard();
    review.title->value = "Breakable Things";
    review.item.name = Fact{"The Glass Orchard", "label", {}};
    CHECK(lines(script_of(review)).front() ==
          "A film review of The Glass Orchard: Breakable Things, by Ines Moreau.");
    review.title->value = "The Glass Orchard breaks";
    CHECK(lines(script_of(review)).front() == "A film review: The Glass Orchard breaks, by Ines Moreau.");
}

TEST_CASE("write_script: a round-up is one episode with a chapter for each review") {
    Review whole;
    whole.title = Fact{"Two nights", "label", {}};
    whole.source.name = "nights.md";
    whole.parts = {orchard(), orchard()};
    whole.parts[1].title->value = "The Salt Keeper";
    const Script script = script_of(whole);
    std::vector<std::string> chapters;
    for (const ScriptSection& one : script.sections)
        chapters.push_back(one.title);
    CHECK(chapters == std::vector<std::string>{"Introduction", "The Glass Orchard", "The Salt Keeper",
                                               "Score and credits"});
    const auto spoken = lines(script);
    CHECK(spoken[0] == "Two nights: 2 reviews.");
    CHECK(spoken[1] == "A film review: The Glass Orchard, by Ines Moreau.");
    CHECK(std::ranges::count(spoken, "The score: 8/10.") == 2);
    CHECK(std::ranges::count(spoken, "Director: Ana Ruiz") == 2);
    const auto plain = lines(script_of(whole, {.plain = true}));
    CHECK(plain.front() == "The Glass Orchard");
}

TEST_CASE("write_script: spoilers are never met without a warning, and what was left out is said") {
    Review review = orchard();
    review.sections.push_back(section(Role::spoiler, "", {block_at(500, "She jumps.")}));
    for (const bool plain : {false, true}) {
        const auto spoken = lines(script_of(review, {.plain = plain}));
        const auto warning = std::ranges::find(spoken, "Spoilers from here on.");
        REQUIRE(warning != spoken.end());
        CHECK(*std::next(warning) == "She jumps.");
    }
    review.sections.back().blocks.clear();
    for (const bool plain : {false, true}) {
        const auto spoken = lines(script_of(review, {.plain = plain}));
        CHECK(std::ranges::count(spoken, "Spoilers are left out here.") == 1);
        CHECK(std::ranges::count(spoken, "Spoilers from here on.") == 0);
    }
}

TEST_CASE("write_script: a picture's words are announced as such, and not in a plain edition") {
    Review review = orchard();
    review.sections[0].blocks.push_back(block_at(500, "The lamp at dusk.", Block::Kind::caption));
    CHECK(std::ranges::count(lines(script_of(review)), "Picture: The lamp at dusk.") == 1);
    CHECK(std::ranges::count(lines(script_of(review, {.plain = true})), "The lamp at dusk.") == 1);
}

TEST_CASE("write_script: a passage in another language keeps it") {
    Review review = orchard();
    review.sections[0].blocks.push_back(block_at(500, "Es ist spät.", Block::Kind::quote));
    review.sections[0].blocks.back().language = "de";
    for (const Utterance& utterance : script_of(review).utterances)
        CHECK(utterance.language == (utterance.written == "Es ist spät." ? "de" : "en"));
}
