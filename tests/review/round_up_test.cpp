// SPDX-License-Identifier: GPL-3.0-or-later
#include "document_for_tests.hpp"
#include "review_for_tests.hpp"

#include <doctest/doctest.h>

using namespace reviewcast;

namespace {

/// Titles of the parts, joined; empty for a single review.
std::string parts_of(const DocumentMaker& maker) {
    std::string titles;
    for (const Review& part : maker.review().parts)
        titles += (titles.empty() ? "" : " | ") + (part.title ? part.title->value : "?");
    return titles;
}

DocumentMaker headed(const std::vector<std::string>& headings, const std::string& last = {},
                     const std::string& title = {}) {
    DocumentMaker maker;
    if (!title.empty()) maker.heading(title, 1);
    maker.paragraph(prose);
    for (const std::string& heading : headings) {
        maker.heading(heading).paragraph(prose);
        if (!last.empty()) maker.paragraph(last);
    }
    return maker;
}

}  // namespace

TEST_CASE("take_round_up: headings that name works make several reviews") {
    CHECK(parts_of(headed({"The Keeper (1994)", "Hollow Rail (2001)", "Salt (2010)"})) ==
          "The Keeper | Hollow Rail | Salt");
    CHECK(parts_of(headed({"The Keeper by Ann Lee", "Hollow Rail by Bo Carr"})) ==
          "The Keeper | Hollow Rail");
    CHECK(parts_of(headed({"The Keeper", "Hollow Rail"}, "Director: Ann Lee")) == "The Keeper | Hollow Rail");
    CHECK(parts_of(headed({"The Keeper", "Hollow Rail"}, "4/5", "Films I saw in May")) ==
          "The Keeper | Hollow Rail");
    CHECK(parts_of(headed({"Old Otto", "Brauna Mini", "My Aunt"}, "7/10", "Three coffee mills")) ==
          "Old Otto | Brauna Mini | My Aunt");
}

TEST_CASE("take_round_up: the headings of one review are its sections") {
    CHECK(parts_of(headed({"Story", "Graphics", "Sound"}, "8/10", "Hollow Rail")) == "");
    CHECK(parts_of(headed({"The Good", "The Bad", "Verdict"})) == "");
    CHECK(parts_of(headed({"A slow start", "The long middle", "Back at the harbour"})) == "");
    CHECK(parts_of(headed({"Story", "Graphics", "Sound"}, "8/10", "Seven Samurai of the Harbour")) == "");
    CHECK(parts_of(headed({"Build Quality", "Battery Life"}, "7/10", "Kestrel K2 Review")) == "");
    CHECK(parts_of(headed({"The Keeper (1994)", "Hollow Rail (2001)"}).field("movie", "The Keeper")) == "");
    CHECK(parts_of(headed({"The Keeper (1994)"})) == "");
}

TEST_CASE(
    "take_round_up: each part has its own facts and sections, and inherits what only the whole states") {
    const Review review = DocumentMaker()
                              .field("author", "Ann Lee")
                              .field("title", "Three nights at the pictures")
                              .paragraph(prose)
                              .heading("The Keeper (1994)")
                              .paragraph(prose)
                              .paragraph("8/10")
                              .heading("Hollow Rail (2001)")
                              .paragraph(prose)
                              .heading("Verdict", 3)
                              .paragraph("Stay at home.")
                              .paragraph("3/10")
                              .review();
    CHECK(review.title->value == "Three nights at the pictures");
    CHECK(!review.score);
    REQUIRE(review.sections.size() == 1);
    REQUIRE(review.parts.size() == 2);
    CHECK(review.parts[0].item.year->value == "1994");
    CHECK(review.parts[0].score->written == "8/10");
    CHECK(review.parts[0].author->value == "Ann Lee");
    CHECK(review.parts[1].score->written == "3/10");
    CHECK(review.parts[1].sections[1].role == Role::verdict);
}

TEST_CASE(
    "take_round_up: paragraphs that open with a title set off, its year or maker beside it, are reviews") {
    CHECK(read("# Three from the mill\n\nA wet month.\n\n**Tallow** (2019). Slow and brown, and I liked it a "
               "lot.\n\n"
               "**Petrichor Express** (2021). A train that never comes in time.\n\n**Salt**, by Ann Lee. "
               "Short and "
               "cold, like the sea in May.\n",
               {}, "a.md")
              .parts.size() == 3);
    const Review scored =
        read("# Films I saw in May\n\n1. Petrichor Express – 8/10. A train that never comes, and I "
             "was glad.\n2. Salt – 5/10. Short and cold, like the sea in early May.\n",
             {}, "a.md");
    REQUIRE(scored.parts.size() == 2);
    CHECK(scored.parts[0].title->value == "Petrichor Express");
    CHECK(scored.parts[1].score->written == "5/10");
}

TEST_CASE("take_round_up: bold words that begin the paragraphs of one review part nothing") {
    CHECK(read("# Iron Meadow\n\nA wet film.\n\n**The music** is loud, and it is good at it.\n\n**The "
               "grass** is "
               "tall, and it moves as grass does.\n\n**The end** comes late, and all at once.\n",
               {}, "a.md")
              .parts.empty());
    CHECK(read("# Kestrel K2 review\n\n**Battery:** 8/10. It lasts for two long days.\n\n**Screen:** 6/10. "
               "It is "
               "dim in the sun, always.\n",
               {}, "a.md")
              .parts.empty());
}

TEST_CASE("take_round_up: lines of title, year and score part the reviews of a plain list") {
    const std::string list =
        "The Keeper (2019) ★★★★\nA quiet film about a lighthouse and its man.\n\n"
        "★★½ Iron Harvest (2004)\nLoud, long and wet. The tractor is the best of them all.\n\n"
        "Blue Door, Red Door (1987) - 5/5\n\nPerfect, and the ending is as kind as it is short.\n";
    for (const std::string head : {"", "Watched in March\n\n"}) {
        const Review review = read(head + list, {}, "march.txt");
        REQUIRE(review.parts.size() == 3);
        CHECK(review.parts[0].title->value == "The Keeper");
        CHECK(review.parts[1].title->value == "Iron Harvest");
        CHECK(review.parts[2].title->value == "Blue Door, Red Door");
        CHECK(review.parts[0].score->written == "★★★★");
        CHECK(review.parts[1].score->written == "★★½");
        CHECK(review.parts[2].score->written == "5/5");
        CHECK(!review.score);
    }
    CHECK(read("The Keeper (2019) ★★★★\n\nA quiet film about a lighthouse, and much better than the other "
               "one was.\n\n"
               "Sound (stereo): 3/5\nPicture (colour): 4/5\n",
               {}, "keeper.txt")
              .parts.empty());
}
