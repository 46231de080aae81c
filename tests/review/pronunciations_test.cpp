// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/read.hpp"

#include <doctest/doctest.h>

using namespace reviewcast;

namespace {

std::vector<StatedPronunciation> stated_in(const std::string& name, const std::string& text) {
    const auto reviews = read_reviews({name, text}, {}, read_labels(REVIEWCAST_VOICES), [](Warning) {});
    REQUIRE(reviews.size() == 1);
    REQUIRE(reviews.front().review);
    return reviews.front().review->pronunciations;
}

}  // namespace

TEST_CASE("pronunciations: front matter states them by word, or one by one, with file and line") {
    const auto stated = stated_in("tide.md", "---\ntitle: The Tide\npronunciations:\n  Siobhan: /ʃɪˈvɔːn/\n"
                                             "  Ms. Sade: miss shar day\npronounce: Ys = ees\n---\n"
                                             "Siobhan sings of Ys for an hour, and nobody minds.\n");
    REQUIRE(stated.size() == 3);
    CHECK(stated[0].word == "Siobhan");
    CHECK(stated[0].said == "/ʃɪˈvɔːn/");
    CHECK(stated[0].place == "tide.md:4");
    CHECK(stated[1].word == "Ms. Sade");
    CHECK(stated[1].said == "miss shar day");
    CHECK(stated[2].word == "Ys");
    CHECK(stated[2].said == "ees");
}

TEST_CASE("pronunciations: comments state them in every markup that has comments") {
    for (const auto& [name, text] : std::vector<std::pair<std::string, std::string>>{
             {"a.md", "# The Tide\n\nYs is long. <!-- pronounce: Ys = /iːs/; Ms. Lee = miss lee -->\n"},
             {"a.html", "<html><body><h1>The Tide</h1><p>Ys is long.</p>\n"
                        "<!-- pronounce: Ys = /iːs/\nMs. Lee = miss lee --></body></html>"},
             {"a.rst", "The Tide\n========\n\nYs is long.\n\n.. pronounce: Ys = /iːs/; Ms. Lee = miss lee\n"},
             {"a.org", "#+TITLE: The Tide\n\n* The Tide\nYs is long.\n# pronounce: Ys = /iːs/; Ms. Lee = "
                       "miss lee\n"}}) {
        CAPTURE(name);
        const auto stated = stated_in(name, text);
        REQUIRE(stated.size() == 2);
        CHECK(stated[0].word == "Ys");
        CHECK(stated[0].said == "/iːs/");
        CHECK(stated[1].word == "Ms. Lee");
        CHECK(stated[1].said == "miss lee");
    }
}

TEST_CASE("pronunciations: other comments, half an entry and the text itself state none") {
    for (const char* text :
         {"# A\n\nText. <!-- Ys = ees -->\n", "# A\n\nText. <!-- pronounce: Ys -->\n",
          "# A\n\nText. <!-- pronounce: = ees; Ys = -->\n", "# A\n\npronounce: Ys = ees\n",
          "---\npronunciation: [1, 2]\n---\nText.\n", "---\npronunciation:\n---\nText.\n"}) {
        CAPTURE(text);
        CHECK(stated_in("a.md", text).empty());
    }
}
