// SPDX-License-Identifier: GPL-3.0-or-later
#include "document_for_tests.hpp"
#include "review/metadata_keys.hpp"
#include "review/web_address.hpp"
#include "review_for_tests.hpp"

#include <doctest/doctest.h>

using namespace reviewcast;

namespace {

const std::string lamp =
    "Nobody in the harbour remembers who lit the lamp first, and the camera is in no hurry to find out. "
    "It follows the keeper's daughter up four hundred steps, and then it waits with her for the fog.";

DocumentMaker text() {
    return DocumentMaker().paragraph(lamp);
}

std::string value(const std::optional<Fact>& fact) {
    return fact ? fact->value : "?";
}

std::string score_of(const Review& review) {
    if (!review.score) return "?";
    const Score& score = *review.score;
    const auto number = [](double n) {
        std::string shown = std::to_string(n);
        while (shown.back() == '0')
            shown.pop_back();
        if (shown.back() == '.') shown.pop_back();
        return shown;
    };
    const std::string own = score.value ? number(*score.value) : score.grade;
    return score.best ? own + "/" + number(*score.best) : own;
}

}  // namespace

TEST_CASE("fold_key: the same key in every spelling") {
    for (const std::string key : {"date_read", "dateRead", "Date Read", "date-read", "DATE_READ"})
        CHECK_MESSAGE(fold_key(key) == "date read", key);
    CHECK(fold_key("review.reviewRating.ratingValue") == "review.review rating.rating value");
}

TEST_CASE("find_key: parts of the review, the item and a score are known by their last name") {
    const KeyTable& keys = test_labels().keys;
    CHECK(find_key(keys, "params.rating") == KeyFact::score);
    CHECK(find_key(keys, "extra.review.rating") == KeyFact::score);
    CHECK(find_key(keys, "movie.title") == KeyFact::name);
    CHECK(find_key(keys, "book.author") == KeyFact::creator);
    CHECK(find_key(keys, "rating.1") == KeyFact::score);
    CHECK(find_key(keys, "rating.2") == KeyFact::best);
    CHECK(find_key(keys, "stars.max") == KeyFact::best);
    CHECK(find_key(keys, "film.name") == KeyFact::name);
    CHECK(!find_key(keys, "shoe.size"));
    CHECK(!find_key(keys, ""));
}

TEST_CASE(
    "is_web_address: absolute addresses of the web, and nothing that does more in a page than lead there") {
    for (const char* good : {"https://example.org/a", "HTTP://example.org",
                             "https://example.org:8080/a?b=c&d#e", "https://münchen.example/ä/(x)"}) {
        CAPTURE(good);
        CHECK(is_web_address(good));
    }
    for (const char* bad :
         {"", "/reviews/dune", "example.org", "//example.org/a", "ftp://example.org", "javascript:alert(1)",
          "https://", "https:///a", "https://:80/", "https://a b.example", "https://ann:secret@example.org/",
          "https://a.example/\"x", "https://a.example/<b>", "https://a.example/\n",
          "https://a.example/\u202E", "data:text/html,x"}) {
        CAPTURE(bad);
        CHECK_FALSE(is_web_address(bad));
    }
    CHECK_FALSE(is_web_address("https://a.example/" + std::string(2000, 'a')));
}

TEST_CASE("take_metadata: the review's own address, where a key states one; a path or another's is none") {
    const auto link_of = [](const std::string& key, const std::string& address) {
        return value(text().field(key, address).review().link);
    };
    const std::string address = "https://example.org/reviews/dune";
    for (const char* key : {"url", "canonical", "canonicalUrl", "canonical_url", "permalink", "review_url",
                            "og:url", "html.canonical", "review.url", "feed.link"}) {
        CAPTURE(key);
        CHECK(link_of(key, address) == address);
    }
    CHECK(link_of("url", "/reviews/dune/") == "?");
    CHECK(link_of("permalink", "javascript:alert(1)") == "?");
    CHECK(link_of("link", "https://www.example.com/the-film") == "?");
    CHECK(link_of("image", "https://example.org/a.jpg") == "?");
    CHECK(link_of("goodreads_url", "https://books.example/1") == "?");
    const Review both = text().field("url", "https://example.org/a").field("canonical", address).review();
    CHECK(value(both.link) == address);
    CHECK(both.link->evidence.find("canonical") != std::string::npos);
}

TEST_CASE("take_metadata: scores as sites write them, with a scale only where one is stated") {
    struct Row {
        std::vector<std::pair<std::string, std::string>> fields;
        std::string score;
    };
    const Row rows[] = {
        {{{"rating", "8"}}, "8"},
        {{{"rating", "0"}}, "0"},
        {{{"rating", "8"}, {"scale", "10"}}, "8/10"},
        {{{"rating", "8/10"}}, "8/10"},
        {{{"rating", "4.5 out of 5"}}, "4.5/5"},
        {{{"my_rating", "★★½"}}, "2.5"},
        {{{"ratingEmoji", "⭐️⭐️⭐️"}}, "3"},
        {{{"grade", "B"}}, "B"},
        {{{"Grade", "A-"}}, "A-"},
        {{{"stars", "4"}}, "4"},
        {{{"hearts", "3"}}, "3"},
        {{{"rating", "Okay"}}, "okay"},
        {{{"rating", "85%"}}, "85"},
        {{{"params.score", "7,5"}}, "7.5"},
        {{{"rating.value", "3"}, {"rating.max", "4"}}, "3/4"},
        {{{"ratings.overall", "9"}, {"ratings.story", "6"}}, "9"},
        {{{"avg_rating", "4.12"}}, "?"},
        {{{"difficulty-rating", "3"}}, "?"},
        {{{"age_rating", "12"}}, "?"},
        {{{"rating", "PG-13"}}, "?"},
        {{{"rating", "nan"}}, "?"},
        {{{"rating", "see below"}}, "see below"},
        {{{"nota", "8"}}, "8"},
        {{{"Bewertung", "4/5"}}, "4/5"},
        {{{"hodnocení", "80 %"}}, "80"},
    };
    for (const Row& row : rows) {
        DocumentMaker maker = text();
        for (const auto& [key, shown] : row.fields)
            maker.field(key, shown);
        const Review review = maker.review();
        CHECK_MESSAGE(score_of(review) == row.score,
                      (row.fields.front().first + ": " + row.fields.front().second));
    }
}

TEST_CASE("take_metadata: the scale of a bare number comes from the same number in the text") {
    CHECK(score_of(text().field("rating", "8").paragraph("8/10").review()) == "8/10");
    CHECK(
        score_of(
            text().field("rating", "8").paragraph("In the end I give it four stars out of five.").review()) ==
        "8/10");
    CHECK(score_of(text().field("rating", "8").paragraph("My wife gave it a 7/10.").review()) == "8");
}

TEST_CASE("take_metadata: a site's scale holds for scores that state none") {
    CHECK(score_of(text().field("rating", "4").review({.scale = 5})) == "4/5");
    CHECK(score_of(text().field("rating", "8").review({.scale = 5})) == "8");
    CHECK(score_of(text().field("rating", "7/10").review({.scale = 5})) == "7/10");
}

TEST_CASE("take_metadata: other people's scores and those of parts stand apart") {
    const Review review = text()
                              .field("rating", "4/5")
                              .field("imdb_rating", "7.1")
                              .field("story_rating", "3")
                              .field("ratings.sound", "5")
                              .review();
    CHECK(score_of(review) == "4/5");
    REQUIRE(review.other_scores.size() == 3);
    CHECK(review.other_scores[0].label == "Imdb rating");
    CHECK(review.other_scores[1].label == "Story");
    CHECK(review.other_scores[2].label == "Sound");
}

TEST_CASE("take_metadata: the item's name, year, type and maker from the keys of many sites") {
    const Review film = text()
                            .field("title", "A Light Left On")
                            .field("movie", "The Keeper (1994)")
                            .field("director", "Ann Lee")
                            .review();
    CHECK(value(film.title) == "A Light Left On");
    CHECK(value(film.item.name) == "The Keeper");
    CHECK(value(film.item.year) == "1994");
    CHECK(value(film.item.type) == "film");
    CHECK(value(film.item.creator) == "Ann Lee");
    REQUIRE(film.credits.size() == 1);
    CHECK(film.credits[0].label == "Director");
    const Review game = text().field("name", "Hollow Rail").field("dev", "Nine Lanterns").review();
    CHECK(value(game.title) == "Hollow Rail");
    CHECK(value(game.item.type) == "game");
    const Review nested = text().field("movie.title", "The Keeper").field("movie.year", "1994").review();
    CHECK(value(nested.item.name) == "The Keeper");
    CHECK(value(nested.item.year) == "1994");
    const Review call = text().field("film.name", "Vertigo|1958", "template call").review();
    CHECK(value(call.title) == "Vertigo");
    CHECK(value(call.item.year) == "1958");
    const Review tagged =
        text().field("title", "Harbour Lights").field("tags", "movies").field("tags", "fog").review();
    CHECK(value(tagged.item.type) == "film");
}

TEST_CASE("take_metadata: an author is the reviewer, or the author of the book reviewed") {
    const Review blog = text().field("title", "Harbour Lights").field("author", "Ann Lee").review();
    CHECK(value(blog.author) == "Ann Lee");
    CHECK(value(blog.item.creator) == "?");
    const Review log = text()
                           .field("title", "Harbour Lights")
                           .field("author", "Ann Lee")
                           .field("date_read", "2021/01/16")
                           .review();
    CHECK(value(log.author) == "?");
    CHECK(value(log.item.creator) == "Ann Lee");
    CHECK(value(log.published) == "2021-01-16");
    const Review both = text()
                            .field("book", "Harbour Lights")
                            .field("book_author", "Bo Carr")
                            .field("author.name", "Ann Lee")
                            .review();
    CHECK(value(both.author) == "Ann Lee");
    CHECK(value(both.item.creator) == "Bo Carr");
    CHECK(value(text().field("author", "admin").review().author) == "?");
    const auto author = [](const char* written) {
        return value(text().field("author", written).review().author);
    };
    CHECK(author("Ann Lee <ann@example.org>") == "Ann Lee");
    CHECK(author("<b>& \"Ann\"</b>") == "& \"Ann\"");
    CHECK(author("<b></b>") == "?");
    CHECK(value(text().field("author", "ann@lee.example").review().author) == "?");
    const Review two = text().field("authors", "Ann Lee").field("authors", "Bo Carr").review();
    CHECK(value(two.author) == "Ann Lee, Bo Carr");
}

TEST_CASE("take_metadata: dates of every usual form; the day of watching only where no other is stated") {
    struct Row {
        std::string key, shown, published;
    };
    const Row rows[] = {
        {"date", "2021-09-01", "2021-09-01"},
        {"date", "2021-09-01T08:30:00+02:00", "2021-09-01"},
        {"date", "2021/9/1", "2021-09-01"},
        {"pubDate", "Wed, 02 Oct 2002 13:00:00 GMT", "2002-10-02"},
        {"watched", "17 Sep 2025", "2025-09-17"},
        {"date-played", "10-23-2024", "2024-10-23"},
        {"date", "nan", "?"},
        {"start", "2021-09-01", "?"},
        {"lastmod", "2021-09-01", "?"},
    };
    for (const Row& row : rows)
        CHECK_MESSAGE(value(text().field(row.key, row.shown).review().published) == row.published, row.shown);
    CHECK(value(text().field("watched", "2020-01-01").field("date", "2020-02-02").review().published) ==
          "2020-02-02");
}

TEST_CASE("take_metadata: structured data of a page give way to the file's own, and to the text") {
    const Review review = text()
                              .field("review.author.name", "Ann Lee", "JSON-LD")
                              .field("author", "The Long Take", "meta")
                              .field("article:published_time", "2019-01-01", "Open Graph")
                              .field("review.datePublished", "2019-02-02", "JSON-LD")
                              .field("review.itemReviewed.@type", "Movie", "JSON-LD")
                              .field("review.itemReviewed.name", "The Keeper", "JSON-LD")
                              .field("review.reviewRating.ratingValue", "4", "JSON-LD")
                              .field("review.reviewRating.bestRating", "5", "JSON-LD")
                              .field("aggregateRating.ratingValue", "3.2", "JSON-LD")
                              .field("title", "The Keeper | The Long Take", "title")
                              .review();
    CHECK(value(review.author) == "Ann Lee");
    CHECK(value(review.published) == "2019-02-02");
    CHECK(value(review.item.type) == "film");
    CHECK(value(review.item.name) == "The Keeper");
    CHECK(value(review.title) == "The Keeper");
    CHECK(score_of(review) == "4/5");
    REQUIRE(review.other_scores.size() == 1);
    CHECK(review.author->evidence == "JSON-LD 'review.author.name'");
}

TEST_CASE("take_metadata: pros, cons and verdict are read out unless the text has them") {
    const Review review = text()
                              .field("pros", "The lamp")
                              .field("pros", "The fog")
                              .field("cons", "It follows the keeper's daughter up four hundred steps")
                              .field("verdict", "Go and see it while it is dark.")
                              .field("summary", "A teaser for lists.")
                              .review();
    REQUIRE(review.sections.size() == 3);
    CHECK(review.sections[1].role == Role::highlights);
    CHECK(review.sections[1].blocks.size() == 2);
    CHECK(review.sections[2].role == Role::verdict);
    bool dropped = false;
    for (const Dropped& one : review.dropped)
        dropped = dropped || one.reason == "metadata that the text says as well";
    CHECK(dropped);
}

TEST_CASE("take_metadata: keys that nobody knows are listed with their names") {
    const Review review = text().field("slug", "the-keeper").field("shoe_size", "44").review();
    REQUIRE(review.dropped.size() == 2);
    CHECK(review.dropped[1].reason == "metadata 'shoe_size'");
}

TEST_CASE("add_key, add_label: a site's own words go before the tables") {
    LabelTable table = test_labels();
    add_key(table.keys, "betyg", KeyFact::score);
    add_label(table, "Last Call", Role::verdict);
    CHECK(find_key(table.keys, "betyg") == KeyFact::score);
    for (const std::string language : {"en", "de", ""}) {
        const Label* label = Lexicon(table, language).find_written("LAST CALL:");
        REQUIRE(label);
        CHECK(label->role == Role::verdict);
    }
}

TEST_CASE("path: date and title of the file where nothing else states them") {
    const Review dated = text().review({}, "posts/2021-09-01-harbour-lights.md");
    CHECK(value(dated.published) == "2021-09-01");
    const Review folder = text().review({}, "content/2021/09/01/harbour-lights/index.md");
    CHECK(value(folder.title) == "Harbour lights");
    CHECK(value(text().review({}, "2021/09/01/harbour-lights.md").published) == "2021-09-01");
}
