// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/headline.hpp"

#include "lexicon_for_tests.hpp"
#include "review/quotations.hpp"
#include "review_for_tests.hpp"

#include <doctest/doctest.h>

using namespace reviewcast;

namespace {

/// A headline of plain text taken apart: "title | creator | reviewer".
std::string parts(const std::string& language, const std::string& line) {
    SourceText text;
    append_copy(text, line, {0, line.size()});
    const Headline headline = read_headline(text, lexicon_in(language));
    const auto slice = [&](const std::optional<Span>& span) {
        return span ? line.substr(span->begin, span->size()) : std::string();
    };
    return slice(headline.title) + " | " + slice(headline.creator) + " | " + slice(headline.reviewer);
}

}  // namespace

TEST_CASE("read_headline: names the reviewer at the end, who is neither creator nor part of the title") {
    struct Row {
        const char* language;
        const char* line;
        const char* parts;
    };
    const Row rows[] = {
        {"en", "Iron Meadow – PS5 – Reviewed by Tom", "Iron Meadow |  | Tom"},
        {"en", "Iron Meadow (reviewed by Tom Ash)", "Iron Meadow |  | Tom Ash"},
        {"en", "Iron Meadow | Words by Tom Ash, 3 May 2021", "Iron Meadow |  | Tom Ash"},
        {"en", "Iron Meadow: a review by Tom Ash", "Iron Meadow |  | Tom Ash"},
        {"en", "Iron Meadow by Ada Finch, reviewed by Tom Ash – 8/10", "Iron Meadow | Ada Finch | Tom Ash"},
        {"en", "Book Review: Salt by Ursa K. Le Brun", "Salt | Ursa K. Le Brun | "},
        {"en", "Book Review: Salt by R. J. Okafor", "Salt | R. J. Okafor | "},
        {"de", "Eisenwiese – Rezension von Jonas Feld", "Eisenwiese |  | Jonas Feld"},
        {"es", "Prado de hierro – Reseña de Ana Ruiz", "Prado de hierro |  | Ana Ruiz"},
        {"es", "Crítica de Prado", "Prado |  | "},
        {"fr", "Pré de fer – Critique par Luc Morel", "Pré de fer |  | Luc Morel"},
        {"it", "Prato di ferro – Recensione di Carlo Neri", "Prato di ferro |  | Carlo Neri"},
        {"pt", "Prado de ferro – Resenha por Rui Costa", "Prado de ferro |  | Rui Costa"},
        {"nl", "IJzerweide – Gerecenseerd door Joris Blom", "IJzerweide |  | Joris Blom"},
        {"cs", "Železná louka – Recenze od Petra Novák", "Železná louka |  | Petra Novák"},
    };
    for (const Row& row : rows)
        CHECK_MESSAGE(parts(row.language, row.line) == row.parts, std::string(row.line));
}

TEST_CASE("read_headline: a platform behind the title is no part of it; other words are") {
    for (const char* line : {"Iron Meadow – PS5", "Iron Meadow – PC, Switch and Xbox Series X – Review",
                             "Iron Meadow (Nintendo Switch)", "Iron Meadow (PC) Review: 8/10",
                             "Iron Meadow - Blu-ray", "Iron Meadow | Netflix | Film Review"})
        CHECK_MESSAGE(parts("en", line) == "Iron Meadow |  | ", std::string(line));
    CHECK(parts("en", "Iron Meadow – Season 2") == "Iron Meadow – Season 2 |  | ");
    CHECK(parts("en", "Iron Meadow – Switch Off") == "Iron Meadow – Switch Off |  | ");
    CHECK(parts("en", "PC") == "PC |  | ");
    for (const char* line : {"9/11: The Long Day", "24/7 Diner", "4 Stars over Oslo", "1/2 Prince"})
        CHECK(parts("en", line) == std::string(line) + " |  | ");
}

TEST_CASE("read_review: the reviewer and the date of a headline are the review's") {
    const Review review = read("Iron Meadow – Reviewed by Tom Ash, 3 May 2021\n\nby Ada Finch\n\n"
                               "A quiet book about loud machines, and a fine one.\n");
    CHECK(review.title->value == "Iron Meadow");
    CHECK(review.author->value == "Tom Ash");
    CHECK(review.published->value == "2021-05-03");
    CHECK(review.item.creator->value == "Ada Finch");
}

TEST_CASE("read_review: a headline with initials and the line directly below it are front matter") {
    const Review review = read("BOOK REVIEW: The Tide at Morrow Point by Ursa K. Le Brun\n"
                               "Reviewed by Maya Holt, March 3, 2021\n\n"
                               "I first read this as a student, and again last month, in one sitting.\n");
    CHECK(known(review) == Known{"The Tide at Morrow Point", "book", "", "Ursa K. Le Brun", "Maya Holt",
                                 "2021-03-03", "en", "", "body"});
}

TEST_CASE("read_review: a line that only says it is a review gives the type, and the next line the title") {
    const Review review =
        read("BOOK REVIEW\nThe Paper Weather\nWords: Priya Nair\nPhotos: Ben Holt\n12.09.2022\n\n"
             "Nobody opens a letter in it until the last page, and then it rains.\n");
    CHECK(known(review) ==
          Known{"The Paper Weather", "book", "", "", "Priya Nair", "2022-09-12", "en", "", "body"});
    REQUIRE(review.credits.size() == 1);
    CHECK(review.credits[0].label == "Photos");
}

TEST_CASE("read_review: a headline may begin with the score") {
    struct Row {
        const char* headline;
        const char* title;
        const char* score;
    };
    for (const Row& row : {Row{"★★★☆☆ Fine, but loud", "Fine, but loud", "★★★☆☆"},
                           Row{"8/10 – Iron Meadow", "Iron Meadow", "8/10"},
                           Row{"4/5 stars: Iron Meadow (2019)", "Iron Meadow", "4/5 stars"}}) {
        CAPTURE(std::string(row.headline));
        const Review review =
            read(std::string(row.headline) +
                 "\nReviewed in the United Kingdom on 14 February 2023\n\nI bought it for the "
                 "kitchen, and it beeps like a lorry in reverse.\n");
        CHECK(review.title->value == row.title);
        REQUIRE(review.score.has_value());
        CHECK(review.score->written == row.score);
        CHECK(review.published->value == "2023-02-14");
    }
}

TEST_CASE("read_review: of an album's headline the artist stands before the dash") {
    const auto facts = [](const std::string& text) {
        const Review review = read(text);
        return review.title->value + " | " + (review.item.name ? review.item.name->value : "") + " | " +
               (review.item.creator ? review.item.creator->value : "");
    };
    const std::string prose = "Nine songs, forty minutes, and not a note too many of them. ";
    CHECK(facts("Mara Voss — The Paper Weather\n\n" + prose + "\n\nLabel: Small Hours") ==
          "The Paper Weather | The Paper Weather | Mara Voss");
    CHECK(facts("Album Review: Mara Voss - \"The Paper Weather\" (2019)\n\n" + prose) ==
          "The Paper Weather | The Paper Weather | Mara Voss");
    CHECK(facts("Mara Voss – The Paper Weather\n\n" + prose + "The album ends; no album should.") ==
          "The Paper Weather | The Paper Weather | Mara Voss");
    // The text speaks of the second name only: it may be the band.
    CHECK(
        facts("Night Ferry – Paper Lungs\n\n" + prose + "Paper Lungs made an album.\n\nLabel: Small Hours") ==
        "Night Ferry – Paper Lungs | Night Ferry – Paper Lungs | ");
    // No album.
    CHECK(facts("Mara Voss – The Paper Weather\n\n" + prose + "\n\nPublisher: Tern\nPages: 90") ==
          "Mara Voss – The Paper Weather | Mara Voss – The Paper Weather | ");
}

TEST_CASE("read_headline: what reviewers put around a title is no part of it") {
    struct Row {
        const char* language;
        const char* line;
        const char* title;
        const char* creator;
        const char* year;
        const char* bare_score;
    };
    const Row rows[] = {
        {"en", "A Quiet Week (3)", "A Quiet Week", "", "", "3"},
        {"en", "A Quiet Week (2nd Edition)", "A Quiet Week (2nd Edition)", "", "", ""},
        {"en", "A Quiet Week (N/A)", "A Quiet Week (N/A)", "", "", ""},
        {"en", "A Quiet Week (1992)", "A Quiet Week", "", "1992", ""},
        {"en", "The Understudy, 1977 - ★★★½", "The Understudy", "", "1977", ""},
        {"en", "300 Miles of Rain, 1954 (contains spoilers)", "300 Miles of Rain", "", "1954", ""},
        {"en", "1984", "1984", "", "", ""},
        {"en", "3. Harbour Lights", "Harbour Lights", "", "", ""},
        {"en", "Ramen Tsubame 🍜", "Ramen Tsubame", "", "", ""},
        {"fr", "[Test] 808 (DS)", "808", "", "", ""},
        {"it", "\"Il fabbricante di pioggia\" di Corrado Neri", "Il fabbricante di pioggia", "Corrado Neri",
         "", ""},
        {"de", "Gelesen: „Die Bärenuhr“ von Thomas Leitgeb", "Die Bärenuhr", "Thomas Leitgeb", "", ""},
        {"nl", "De Wadloper (regie: Sietske Postma)", "De Wadloper", "Sietske Postma", "", ""},
        {"es", "Radio Tortuga: “Segunda marea”", "Segunda marea", "Radio Tortuga", "", ""},
        {"pt", "1. Asa Norte – “Perímetro”", "Perímetro", "Asa Norte", "", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(std::string(row.line));
        const std::string line = row.line;
        SourceText text;
        append_copy(text, line, {0, line.size()});
        add_quotations(text);
        const Headline headline = read_headline(text, lexicon_in(row.language));
        const auto slice = [&](const std::optional<Span>& span) {
            return span ? line.substr(span->begin, span->size()) : std::string();
        };
        CHECK(slice(headline.title) == row.title);
        CHECK(slice(headline.creator) == row.creator);
        CHECK(slice(headline.year) == row.year);
        CHECK(slice(headline.bare_score) == row.bare_score);
    }
}
