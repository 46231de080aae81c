// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/frame.hpp"

#include "base/error.hpp"
#include "scratch_folder.hpp"

#include <doctest/doctest.h>
#include <fstream>

using namespace reviewcast;

namespace {

Fact fact(const char* value) {
    return {value, "test", {}};
}

}  // namespace

TEST_CASE("fill: puts in what is known and gives nothing where a name is not") {
    Review review;
    review.title = fact("The Glass Orchard");
    const Frame frame;
    CHECK(fill("A review of {title}.", frame, review) == "A review of The Glass Orchard.");
    CHECK_FALSE(fill("A review of {title}, by {author}.", frame, review));
    CHECK_FALSE(fill("The score: {score}.", frame, review));
    CHECK_FALSE(fill("", frame, review));
    review.score = Score{.grade = {}, .written = "8/10", .label = {}};
    CHECK(fill("The score: {score}.", frame, review) == "The score: 8/10.");
}

TEST_CASE("fill: the kind of work goes through the template's words") {
    Review review;
    review.item.type = fact("tv");
    Frame frame;
    CHECK_FALSE(fill("A {type} review.", frame, review));
    frame.types["tv"] = "television";
    CHECK(fill("A {type} review.", frame, review) == "A television review.");
}

TEST_CASE("fill: names inside a title are text, and a title's own mark ends the line") {
    Review review;
    review.title = fact("{author} Who's There?");
    CHECK(fill("A review of {title}.", {}, review) == "A review of {author} Who's There?");
    CHECK(fill("{title}, again.", {}, review) == "{author} Who's There?, again.");
}

TEST_CASE("read_frame_for: every language's template has all lines and its title line needs only the title") {
    Review review;
    review.title = fact("Test");
    for (const char* language : {"en", "es", "fr", "de", "it", "pt", "nl", "cs"}) {
        CAPTURE(language);
        const Frame frame = read_frame_for(REVIEWCAST_VOICES, language);
        CHECK(fill(frame.opening.back(), frame, {}));
        for (const auto& line : {frame.score, frame.closing_score, frame.credits, frame.synthetic})
            CHECK_FALSE(line.empty());
        CHECK(frame.types.size() == 7);
        CHECK(frame.sections.size() == 10);
        CHECK(frame.chapters.size() == 5);
        CHECK(frame.speakers.size() == 2);
    }
}

TEST_CASE("read_frame_for: a region uses its language's template and an unknown language the English one") {
    CHECK(read_frame_for(REVIEWCAST_VOICES, "pt-BR").credits ==
          read_frame_for(REVIEWCAST_VOICES, "pt").credits);
    CHECK(read_frame_for(REVIEWCAST_VOICES, "sv").credits == read_frame_for(REVIEWCAST_VOICES, "en").credits);
}

TEST_CASE("read_frame: says what is wrong with a template") {
    const testing::ScratchFolder folder;
    const std::string file = folder / "frame.toml";
    const auto message_for = [&](const char* text) {
        std::ofstream(file) << text;
        try {
            (void)read_frame(file);
        } catch (const UsageError& error) {
            return std::string(error.what());
        }
        return std::string("no error");
    };
    CHECK(message_for("closing = 'x'") == file + ":1: unknown key closing; allowed are opening, round_up, "
                                                 "score, closing_score, credits, synthetic, "
                                                 "caption, spoilers_left_out, types, sections, "
                                                 "chapters and speakers");
    CHECK(message_for("\nscore = '{points}'") ==
          file + ":2: unknown name {points}; allowed are {title}, {work}, "
                 "{author}, {type}, {creator}, {year}, {score} and {count}");
    CHECK(message_for("score = 5") == file + ":1: a text in quotation marks is needed");
    CHECK(message_for("opening = ['a',\n'{x}']").starts_with(file + ":2: unknown name {x}"));
    CHECK(message_for("types = 'film'") == file + ":1: types is not a table");
    CHECK(message_for("[sections]\nprologue = 'x'") == file + ":2: unknown role prologue");
    CHECK(message_for("[chapters]\nend = 'x'") ==
          file + ":2: unknown chapter end; allowed are opening, closing, body, list and other");
    CHECK(message_for("[speakers]\nguest = 'x'") ==
          file + ":2: unknown speaker guest; allowed are host and reviewer");
    CHECK(message_for("[speakers]\nhost = ' '") == file + ":2: a name is needed");
    CHECK(message_for("opening = 'One line.'") == "no error");
}
