// SPDX-License-Identifier: GPL-3.0-or-later
#include "document_for_tests.hpp"

#include <doctest/doctest.h>

using namespace reviewcast;

namespace {

/// The maker that a text about the work "Iron Meadow" names; "-" for none.
std::string maker_in(const std::string& text, const std::string& type = "") {
    DocumentMaker maker;
    maker.field("item", "Iron Meadow").heading("Iron Meadow", 1).paragraph(text + " " + prose);
    if (!type.empty()) maker.field("type", type);
    const Review review = maker.review();
    return review.item.creator ? review.item.creator->value : "-";
}

}  // namespace

TEST_CASE("find_maker: who made a work is read from the words beside its name or its kind") {
    CHECK(maker_in("In Ann Lee's Iron Meadow, grass grows.") == "Ann Lee");
    CHECK(maker_in("Iron Meadow (2019) by Ann Lee is out.") == "Ann Lee");
    CHECK(maker_in("The slow new film by Ann Lee is out.", "film") == "Ann Lee");
    CHECK(maker_in("Ann Lee's third novel is out.", "book") == "Ann Lee");
    CHECK(maker_in("The director, Ann Lee, grew up there.", "film") == "Ann Lee");
    CHECK(maker_in("Directed by D. R. Lee for television.", "film") == "D. R. Lee");
}

TEST_CASE("find_maker: other people's works, two candidates and ordinary words name nobody") {
    CHECK(maker_in("Ann Lee's third novel is out.", "film") == "-");
    CHECK(maker_in("Ann Lee's novel and Bo Carr's novel are out.", "book") == "-");
    CHECK(maker_in("My sister's new novel club met, and Monday's film was off.") == "-");
    CHECK(maker_in("We met director Ann Lee of another film.", "film") == "-");
    CHECK(maker_in("A hotel by Ann Lee.", "place") == "-");
}

TEST_CASE("find_maker: what is said more plainly goes before what is said in passing") {
    CHECK(maker_in("Directed by Ann Lee. Bo Carr's film is another.", "film") == "Ann Lee");
}

TEST_CASE("read_review: an author whom the lines above a text name and the text speaks of wrote a book") {
    const auto review = [](const std::string& text) {
        return DocumentMaker()
            .heading("Iron Meadow", 1)
            .paragraph("Author: Ann Lee")
            .paragraph("Publisher: Tin Roof, 2021")
            .paragraph(text + prose)
            .review();
    };
    const Review book = review("Lee writes slowly. ");
    REQUIRE(book.item.creator);
    CHECK(book.item.creator->value == "Ann Lee");
    CHECK(book.item.type->value == "book");
    CHECK(book.item.year->value == "2021");
}
