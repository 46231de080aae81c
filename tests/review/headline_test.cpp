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
        {"fr", "La Vallée des cendres, un premier roman de Claire Montbrun", "La Vallée des cendres",
         "Claire Montbrun", "", ""},
        {"de", "Der lange Juni, ein Roman von Ruth Amsel", "Der lange Juni", "Ruth Amsel", "", ""},
        {"es", "El faro, novela de Ana Robles", "El faro", "Ana Robles", "", ""},
        {"en", "Salt, Ash, Rain, a novel by Ann Lee", "Salt, Ash, Rain", "Ann Lee", "", ""},
        {"en", "Bread, Salt and a Film by Ann Lee", "Bread, Salt and a Film", "Ann Lee", "", ""},
        {"fr", "Paris, la ville de Louis Armand", "Paris, la ville de Louis Armand", "", "", ""},
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

TEST_CASE("read_review: a headline names its work before or behind the word for reviews") {
    struct Row {
        const char* headline;
        const char* title;
        const char* name;
    };
    const Row rows[] = {
        // Told by a small letter, by quotation marks, by what the text speaks of.
        {"Iron Meadow review – slow, strange and lovely", "Iron Meadow review – slow, strange and lovely",
         "Iron Meadow"},
        {"‘Salt Road’ review: A Journey Worth Taking", "‘Salt Road’ review: A Journey Worth Taking",
         "Salt Road"},
        {"ARC Review: Iron Meadow by Ada Finch", "Iron Meadow", "Iron Meadow"},
        {"Iron Meadow Review: Grass Has Never Looked Worse",
         "Iron Meadow Review: Grass Has Never Looked Worse", "Iron Meadow"},
    };
    for (const Row& row : rows) {
        const Review review =
            read("# " + std::string(row.headline) +
                     "\n\nIt takes an hour before Iron Meadow finds its feet, and then it never "
                     "loses them. The film is long and I was not bored.\n",
                 {}, "a.md");
        CHECK(review.title->value == row.title);
        CHECK_MESSAGE(review.item.name->value == row.name, std::string(row.headline));
    }
    CHECK(
        read("# Weekly Review: Rain Again\n\nIt rained all week, and I stayed at home with a book or two.\n",
             {}, "a.md")
            .title->value == "Weekly Review: Rain Again");
}

TEST_CASE("read_review: a label, a dated line and a line's parts name the reviewer") {
    const std::string body =
        "The film takes an hour to find its feet, and then it never loses them again. I was "
        "moved by the last ten minutes more than I expected to be.\n";
    for (const std::string line : {"*Words: Ann Lee*", "Text: Ann Lee", "3 May 2024 · by Ann Lee",
                                   "By Ann Lee | 3 May 2024", "Posted on 3 May 2024 by Ann Lee"}) {
        CAPTURE(line);
        const Review first = read("# Iron Meadow\n\n" + line + "\n\n" + body, {}, "a.md");
        const Review last = read("# Iron Meadow\n\n" + body + "\n" + line + "\n", {}, "a.md");
        REQUIRE(first.author);
        CHECK(first.author->value == "Ann Lee");
        REQUIRE(last.author);
        CHECK(last.author->value == "Ann Lee");
        if (line.find("2024") != std::string::npos) CHECK(last.published->value == "2024-05-03");
    }
    CHECK(read("# Iron Meadow\n\n4 min read · By Ann Lee\n\n" + body, {}, "a.md").author->value == "Ann Lee");
    CHECK_FALSE(read("# Text Ann Lee\n\n" + body, {}, "a.md").author);
}

TEST_CASE("read_review: the book's author in its details is not the reviewer of the metadata") {
    const Review review =
        read("---\ntitle: The Salt Road\nauthor: Bo Carr\n---\n\n**Author:** Ann Lee  \n"
             "**Publisher:** North\n\nThis novel begins on a road and ends on one. I liked the "
             "book a great deal more than I had expected to.\n",
             {}, "a.md");
    CHECK(review.author->value == "Bo Carr");
    CHECK(review.item.creator->value == "Ann Lee");
}

TEST_CASE("read_review: the properties of an outliner's page are metadata") {
    const Review review =
        read("title:: The Salt Road\ntype:: book\nauthor:: [[people/Ann Lee|Ann Lee]]\n"
             "rating:: 8/10\ndate-read:: 2023-02-11\n\n- It begins on a road and ends on one. I "
             "liked it a great deal more than I had expected to.\n",
             {}, "page.md");
    CHECK(review.title->value == "The Salt Road");
    CHECK(review.item.creator->value == "Ann Lee");
    CHECK(review.published->value == "2023-02-11");
    CHECK(review.score->best == 10);
}

TEST_CASE("read_review: a generator's capitalised header is metadata, and its author the reviewer") {
    const Review review =
        read("Title: The Salt Road - Ann Lee\nDate: 2022-05-03\nAuthor: Bo Carr\nCategory: Books\n\n"
             "**Author:** Ann Lee\n\nThis novel begins on a road and ends on one. I liked the book "
             "a great deal more than I had expected to. Still: four out of five.\n",
             {}, "a.md");
    CHECK(review.item.name->value == "The Salt Road");
    CHECK(review.item.creator->value == "Ann Lee");
    CHECK(review.author->value == "Bo Carr");
    REQUIRE(review.score);
    CHECK(review.score->best == 5);
}

TEST_CASE("read_review: the side of a headline that the text speaks of is the work's name") {
    const auto name = [](const std::string& headline) {
        const Review review = read("# " + headline +
                                       "\n\nThe Tessel 60 types well, and the Tessel 60 is loud. I kept "
                                       "it on my desk for a month and was not bored.\n",
                                   {}, "a.md");
        return review.item.name ? review.item.name->value : "-";
    };
    CHECK(name("Tessel 60: a keyboard for people who hate keyboards") == "Tessel 60");
    CHECK(name("A keyboard for people who hate keyboards – Tessel 60") == "Tessel 60");
    CHECK(name("Quiet Desks: loud fingers") == "-");
}

TEST_CASE("read_headline: a subtitle behind the maker is no part of the name") {
    const Review review =
        read("# Salt Road by Ann Lee: a long walk home\n\nThis novel takes an hour to find its feet, and "
             "then it never loses them. I was not bored.\n",
             {}, "a.md");
    CHECK(review.item.creator->value == "Ann Lee");
    CHECK(review.item.name->value == "Salt Road");
}
