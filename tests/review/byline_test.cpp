// SPDX-License-Identifier: GPL-3.0-or-later
#include "document_for_tests.hpp"
#include "review_for_tests.hpp"

#include <doctest/doctest.h>

using namespace reviewcast;

namespace {

std::string value(const std::optional<Fact>& fact) {
    return fact ? fact->value : "-";
}

/// Reviewer and day of a review with a line below its title and subtitle.
std::string below_title(const std::string& line) {
    const Review review = DocumentMaker()
                              .heading("Iron Meadow", 1)
                              .paragraph("A long hour in the tall grass")
                              .paragraph(line)
                              .paragraph(prose)
                              .paragraph(prose)
                              .review();
    return value(review.author) + " " + value(review.published);
}

}  // namespace

TEST_CASE("take_meta_lines: byline and day are found below a subtitle, in whatever order and form") {
    for (const std::string line :
         {"Ann Lee · 3 May 2024", "3 May 2024 | Ann Lee", "By Ann Lee, 3 May 2024, 4 min read",
          "Ann Lee 3 May 2024 Reading time: 5 minutes", "Posted 2024-05-03 by Ann Lee"})
        CHECK_MESSAGE(below_title(line) == "Ann Lee 2024-05-03", line);
}

TEST_CASE("take_meta_lines: a sentence with a name and a day, and a day without a name, are no bylines") {
    CHECK(below_title("Ann Lee died on 3 May 2024.") == "- -");
    CHECK(below_title("It was Ann Lee who opened the doors of the mill on 3 May 2024") == "- -");
    CHECK(below_title("Film Reviews · 3 May 2024").starts_with("- "));
}

TEST_CASE("take_day_of_use: when the reviewer did it dates a review that states no other day") {
    CHECK(below_title("Watched 3 May 2024") == "- 2024-05-03");
    CHECK(below_title("Read: 1 May 2024 – 3 May 2024") == "- 2024-05-03");
    CHECK(below_title("Watched 3 May 2024 with my sister in the old mill by the river") == "- -");
    const Review review = read("# Iron Meadow\n\n★★★½ Watched 3 May 2024\n\n" + prose + "\n", {}, "a.md");
    CHECK(value(review.published) == "2024-05-03");
    REQUIRE(review.score);
    CHECK(review.score->value == 3.5);
}

TEST_CASE(
    "read_review: the day that structured data state goes before a line's, and that before the page's") {
    const auto published = [](const std::string& origin) {
        return value(DocumentMaker()
                         .field("review.datePublished", "2024-05-03", origin)
                         .heading("Iron Meadow", 1)
                         .paragraph("Ann Lee · 9 June 2024")
                         .paragraph(prose)
                         .paragraph(prose)
                         .review()
                         .published);
    };
    CHECK(published("JSON-LD") == "2024-05-03");
    CHECK(published("meta") == "2024-06-09");
}

TEST_CASE("read_review: tags alone on a line are the site's, not the review's") {
    const Review review = DocumentMaker()
                              .heading("Iron Meadow", 1)
                              .paragraph(prose)
                              .paragraph("#review #film2023, #grass")
                              .paragraph("We are #1 in the meadow")
                              .review();
    REQUIRE(review.sections.size() == 1);
    CHECK(review.sections.front().blocks.size() == 2);
    REQUIRE(!review.dropped.empty());
    CHECK(review.dropped.front().reason == "a line that the site adds to its texts");
}

TEST_CASE("read_review: an item with a colon among what was liked is no credit") {
    const Review review = DocumentMaker()
                              .heading("Iron Meadow", 1)
                              .paragraph(prose)
                              .heading("What I liked")
                              .item("Music: brass, and a lot of it")
                              .item("the grass")
                              .review();
    CHECK(review.credits.empty());
    REQUIRE(review.sections.size() == 2);
    CHECK(review.sections.back().blocks.size() == 2);
}
