// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/chapters.hpp"

#include "episode/cues.hpp"
#include "hand_made.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace reviewcast;

namespace {

/// A script of one-word sections with these titles.
Script titled(const std::vector<std::string>& titles) {
    Script script = hand_made::script(std::vector<std::vector<std::string>>(titles.size(), {"Word."}));
    for (std::size_t i = 0; i < titles.size(); ++i)
        script.sections[i].title = titles[i];
    return script;
}

}  // namespace

TEST_CASE("make_chapters: a chapter begins a quarter of a second before its sound, in a short pause in its "
          "middle") {
    const Script script = titled({"One", "Two", "Three"});
    Timeline timeline{1000, 4000, {{{500, 1000}, {}}, {{2000, 2500}, {}}, {{2700, 3000}, {}}}};
    const auto chapters = make_chapters(script, timeline);
    REQUIRE(chapters.size() == 3);
    CHECK(chapters[0].at == SampleRange{0, 1750});
    CHECK(chapters[1].at == SampleRange{1750, 2600});
    CHECK(chapters[2].at == SampleRange{2600, 4000});
    CHECK(chapters[1].title == "Two");
}

TEST_CASE("make_chapters: chapters cover the episode without gaps, and borders lie in silence") {
    for (const std::size_t count : {1UL, 2UL, 40UL, 255UL, 256UL, 300UL, 1000UL}) {
        const Script script = titled(std::vector<std::string>(count, "The same title"));
        const Timeline timeline = hand_made::timeline(script, 22050);
        const auto chapters = make_chapters(script, timeline);
        REQUIRE(chapters.size() == std::min(count, most_chapters));
        CHECK(chapters.front().at.begin == 0);
        CHECK(chapters.back().at.end == timeline.length);
        std::set<std::string> titles;
        for (std::size_t i = 0; i < chapters.size(); ++i) {
            if (i > 0) CHECK(chapters[i].at.begin == chapters[i - 1].at.end);
            CHECK(to_ms(chapters[i].at.end, 22050) > to_ms(chapters[i].at.begin, 22050));
            CHECK(count_characters(chapters[i].title) <= chapter_title_characters);
            CHECK(titles.insert(chapters[i].title).second);
            const std::int64_t border = chapters[i].at.begin;
            CHECK(std::none_of(timeline.utterances.begin(), timeline.utterances.end(), [&](const auto& mark) {
                return mark.at.begin < border && border < mark.at.end;
            }));
        }
    }
}

TEST_CASE("make_chapters: a section that is not heard belongs to the chapter before it") {
    const Script script = titled({"One", "Silent", "Two"});
    const Timeline timeline{1000, 3000, {{{500, 1000}, {}}, {{}, {}}, {{2000, 2500}, {}}}};
    const auto chapters = make_chapters(script, timeline);
    REQUIRE(chapters.size() == 2);
    CHECK(chapters[1].title == "Two");
    CHECK(make_chapters(titled({"Silent"}), {1000, 100, {{}}}).empty());
}

TEST_CASE("make_chapters: a section shorter than a millisecond is no chapter") {
    const Script script = titled({"One", "Blip", "Two"});
    const Timeline timeline{44100, 88200, {{{0, 20000}, {}}, {{20000, 20010}, {}}, {{20010, 40000}, {}}}};
    const auto chapters = make_chapters(script, timeline);
    REQUIRE(chapters.size() == 2);
    CHECK(chapters[1].at == SampleRange{20000, 88200});
}

TEST_CASE("make_chapters: repeated titles are numbered, within their length") {
    const std::string longest = "A title of exactly forty-five characters here";
    const auto chapters = make_chapters(titled({"Body", "Body", "Body (2)", longest, longest}),
                                        hand_made::timeline(titled({"", "", "", "", ""})));
    REQUIRE(chapters.size() == 5);
    CHECK(chapters[0].title == "Body");
    CHECK(chapters[1].title == "Body (2)");
    CHECK(chapters[2].title == "Body (2) (2)");
    CHECK(chapters[3].title == longest);
    CHECK(chapters[4].title == "A title of exactly forty-five characters… (2)");
}

TEST_CASE("shorten_title: cuts after a word, and inside one that is too long") {
    CHECK(shorten_title("Short", 10) == "Short");
    CHECK(shorten_title("Exactly 10", 10) == "Exactly 10");
    CHECK(shorten_title("The verdict, at last", 13) == "The verdict…");
    CHECK(shorten_title("The verdict at last", 12) == "The verdict…");
    CHECK(shorten_title("abcdefghijklmnop", 10) == "abcdefghi…");
    CHECK(shorten_title("a bcdefghijklmnop", 10) == "a bcdefgh…");
    CHECK(shorten_title("äöüäöüäöüäöü", 5) == "äöüä…");
    CHECK(shorten_title("two\nlines\tand\u0007 bell ", 40) == "two lines and bell");
}

TEST_CASE("write_chapters_json: seconds to the millisecond, first at 0") {
    const Script script = titled({"One", "Two \"quoted\""});
    const Timeline timeline{44100, 200000, {{{500, 1000}, {}}, {{123456, 130000}, {}}}};
    const auto json = Json::parse(write_chapters_json(make_chapters(script, timeline), 44100));
    CHECK(json["version"] == "1.2.0");
    REQUIRE(json["chapters"].size() == 2);
    CHECK(json["chapters"][0]["startTime"] == 0);
    CHECK(json["chapters"][1]["startTime"].dump() == "2.549");
    CHECK(json["chapters"][1]["title"] == "Two \"quoted\"");
}
