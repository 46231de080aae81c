// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/read.hpp"

#include "base/error.hpp"
#include "lexicon_for_tests.hpp"
#include "review_for_tests.hpp"
#include "scratch_folder.hpp"

#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>

using namespace reviewcast;

namespace {

struct Sample {
    const char* file;
    Known known;
};

}  // namespace

TEST_CASE("read_review: finds the facts and sections of the samples") {
    const Sample samples[] = {
        {"film-labels.txt",
         {"The Salt Keeper", "film", "2023", "Marta Lindqvist", "", "", "en", "8.5/10",
          "recommendation synopsis body highlights mvp"}},
        {"book-grade.txt",
         {"The Cartographer's Daughter", "book", "", "Helen Marsh", "Tobias Wren", "2022-05-12", "en", "B+",
          "body highlights lowlights score"}},
        {"game-pros-cons.txt",
         {"HOLLOW RAIL", "game", "", "Nine Lanterns", "", "", "en", "9/10",
          "body highlights lowlights verdict"}},
        {"album-stars.txt",
         {"Night Ferry – Paper Lungs", "album", "2016", "", "", "", "en", "★★★½☆ (3.5/5)",
          "score body highlights"}},
        {"tv-season.txt",
         {"The Quiet Desk, Season 2", "tv", "", "", "Priya Nair", "2021-06-03", "en", "4 out of 5 stars",
          "synopsis highlights lowlights spoiler verdict"}},
        {"restaurant.txt", {"Dinner at Casa Lumbre", "place", "", "", "", "", "en", "9/10", "body"}},
        {"product-ratings.txt",
         {"Kestrel K2 Headphones", "product", "", "Kestrel", "", "", "en", "7.5/10",
          "body score score score"}},
        {"pelicula-es.txt",
         {"La casa de los relojes", "film", "2018", "Lucía Ferrer", "", "", "es", "7,5/10",
          "body highlights lowlights score"}},
        {"livre-fr.txt",
         {"Le Jardin d'hiver", "book", "2020", "Paul Garance", "", "", "fr", "8 sur 10",
          "body highlights lowlights verdict"}},
        {"buch-de.txt",
         {"Die Stille der Brücken", "book", "", "Anke Sommer", "Jonas Feld", "", "de", "4 von 5 Sternen",
          "body highlights lowlights verdict"}},
        {"filme-pt.txt",
         {"O Farol de Areia", "film", "2014", "Tomás Vidal", "", "", "pt", "4 estrelas",
          "body highlights lowlights verdict"}},
        {"film-nl.txt",
         {"Het huis aan de dijk", "film", "", "Joris van Dam", "", "", "nl", "8 van de 10",
          "body highlights lowlights verdict"}},
        {"recenze-cs.txt",
         {"Tichá hora", "book", "", "", "", "", "cs", "8 z 10", "body highlights lowlights score"}},
        {"no-labels.txt", {"Copper Sky", "film", "", "", "", "", "en", "", "body verdict"}},
        {"tweet.txt", {"The Orchard Thieves", "", "", "", "", "", "en", "9/10", "body"}},
        {"email.txt", {"The Long Orchard", "book", "", "", "Sam Porter", "2019-09-03", "en", "B+", "body"}},
        {"underlined.txt",
         {"The Glass Stair", "book", "", "", "Dana Whitlock", "", "en", "4.5/5",
          "synopsis body body verdict score"}},
    };
    for (const Sample& sample : samples) {
        INFO(std::string(sample.file));
        CHECK(known(read_sample(sample.file)) == sample.known);
    }
}

TEST_CASE("read_review: credits are kept as written, several in a line apart") {
    const Review review = read_sample("film-labels.txt");
    REQUIRE(review.credits.size() == 4);
    CHECK(review.credits[1].label == "Studio");
    CHECK(review.credits[1].value.chars == "Grey Harbour Films");
    CHECK(review.credits[3].value.chars == "113 min");
}

TEST_CASE("read_review: other people's scores and ratings of parts are no overall score") {
    const Review product = read_sample("product-ratings.txt");
    REQUIRE(product.other_scores.size() == 4);
    CHECK(product.other_scores[0].label == "Sound");
    CHECK(product.other_scores[3].label == "Amazon");
    const Review place = read_sample("restaurant.txt");
    REQUIRE(place.other_scores.size() == 1);
    CHECK(place.other_scores[0].written == "10/10");
}

TEST_CASE("read_review: everything in a source is in a section, a fact, a credit or dropped") {
    for (const auto& entry : std::filesystem::directory_iterator(REVIEWCAST_TESTS "/reviews")) {
        if (entry.path().extension() != ".txt") continue;
        const SourceFile source = read_source(entry.path());
        INFO(source.name);
        CHECK(lost_text(source.bytes, read(source.bytes)) == "");
    }
}

TEST_CASE("read_review: nothing is lost of random texts either") {
    const char* parts[] = {"Pros: ",     "Verdict", "\n",         "\n\n",       "- ",
                           "> ",         "# ",      "===",        "---",        "***",
                           "8/10",       "★★★",     "By Ann Lee", "Director: ", " // ",
                           "*",          "_",       "\"",         "word ",      "The Glass Orchard ",
                           "(2019)",     ". ",      ": ",         "\x07",       "é",
                           "3 May 2024", "--\n",    "1. ",        "Title: ",    "“",
                           "IMDb",       "A+",      "|",          "\t",         "Sound: 7/10"};
    std::uint32_t seed = 11;
    for (int round = 0; round < 4000; ++round) {
        std::string text = "x";
        for (int i = 0; i < 25; ++i) {
            seed = seed * 1664525u + 1013904223u;
            text += parts[(seed >> 16) % std::size(parts)];
        }
        CAPTURE(text);
        const Review review = read(text, {}, "r.txt");
        REQUIRE(lost_text(text, review) == "");
        for (const Section& section : review.sections) {
            REQUIRE(!section.blocks.empty());
            for (const Block& block : section.blocks)
                REQUIRE(!(block.kind == Block::Kind::heading && block.level == 1));
        }
    }
}

TEST_CASE("read_review: what the user states goes before what the text says") {
    ReadOptions options;
    options.title = "Another Name";
    options.author = "Somebody";
    options.published = "2020-01-02";
    options.language = "en-GB";
    const Review review =
        read("Title: The Glass Orchard\n\nReviewed by Ann Lee\n\nIt is good. I liked it.", options);
    CHECK(review.title->value == "Another Name");
    CHECK(review.title->evidence == "option --title");
    CHECK(review.item.name->value == "The Glass Orchard");
    CHECK(review.author->value == "Somebody");
    CHECK(review.published->value == "2020-01-02");
    CHECK(review.language->value == "en-GB");
    CHECK(review.id == "another-name");
}

TEST_CASE("read_review: names the file where the text names no work, and standard input gives no name") {
    const std::string text =
        "I liked it a lot, and would go again. It was long and slow and very, very good.";
    CHECK(read(text, {}, "/x/2021-09-01-a-quiet-week.txt").title->value == "A quiet week");
    CHECK(read(text, {}, "/x/2021-09-01-a-quiet-week.txt").published->value == "2021-09-01");
    CHECK(read(text, {}, "-").title == std::nullopt);
    CHECK(read(text, {}, "-").id == "review");
    CHECK(read(text, {}, "-").source.name == "standard input");
}

TEST_CASE("read_review: an ambiguous date is a warning, not a guess") {
    std::vector<Warning> warnings;
    const Review review =
        read_review({"r.txt", "Date: 4/10/2019\n\nIt is good, and I liked it."}, {}, test_labels(),
                    [&](Warning warning) { warnings.push_back(std::move(warning)); });
    CHECK(review.published == std::nullopt);
    REQUIRE(warnings.size() == 1);
    CHECK(warnings[0].code == "ambiguous-date");
    CHECK(
        warnings[0].message ==
        "r.txt: '4/10/2019' may name the day or the month first; the date is left unknown, --date states it");
}

TEST_CASE("read_review: sentences with a colon open no section") {
    const Review review = read("One thing is clear: it works.\n\nHe says: never again, and means it.\n\n"
                               "Still: I liked it well enough to go twice.");
    REQUIRE(review.sections.size() == 1);
    CHECK(review.sections[0].role == Role::body);
    CHECK(review.sections[0].blocks.size() == 3);
}

TEST_CASE("read_review: a label on a line opens the line directly below it, score and all") {
    struct Row {
        const char* text;
        const char* outline;
    };
    const Row rows[] = {
        {"Verdict\nA masterpiece. 97/100", "verdict Verdict: A masterpiece. 97/100"},
        {"Verdict\n97/100", "verdict Verdict: 97/100"},
        {"Score\n97/100", "score Score: 97/100"},
        {"Overall: a fine game, and far too long.", "verdict Overall: a fine game, and far too long."},
        {"Overall: It has heart. 8/10", "verdict Overall: It has heart. 8/10"},
        {"Score: 8/10, and worth it", "score Score: 8/10, and worth it"},
        {"Rating: PG-13", "score Rating: PG-13"},
        {"A masterpiece. 97/100", "body : A masterpiece. 97/100"},
        {"Sound 97/100", "score : Sound 97/100"},
        {"+\n- the bells", "highlights +: the bells"},
        {"-\n- the mud", "lowlights -: the mud"},
        {"-", "body : -"},
    };
    for (const Row& row : rows) {
        CAPTURE(std::string(row.text));
        const Review review = read("It rained, and I went home with a game under my coat.\n\n# Later\n\n"
                                   "I played it for a week.\n\n---\n\n" +
                                       std::string(row.text) + "\n",
                                   {}, "r.txt");
        REQUIRE(review.sections.size() >= 3);
        const Section& section = review.sections.back();
        REQUIRE(section.blocks.size() == 1);
        CHECK(std::string(to_string(section.role)) + " " + section.heading + ": " +
                  section.blocks[0].text.chars ==
              row.outline);
    }
}

TEST_CASE("read_review: unknown labels are sections where several of them make it plain") {
    const Review review =
        read("It came in a plain box and I was happy with it from the start.\n\nFirst Impressions Count: "
             "good ones.\n\nNoise Level: low, even at night.\n\nAfter Dark: it glows a little.");
    REQUIRE(review.sections.size() == 4);
    CHECK(review.sections[2].role == Role::other);
    CHECK(review.sections[2].heading == "Noise Level");
}

TEST_CASE("read_review: time is in proportion to size for a word of a megabyte and for long texts") {
    CHECK(read(std::string(1 << 20, 'a')).sections.size() == 1);
    CHECK(read(std::string(1 << 18, '8')).score == std::nullopt);
    std::string marks, labels, quotes;
    for (int i = 0; i < 20000; ++i) {
        marks += "*a _b ";
        labels += "Pros: a\n\n";
        quotes += "\"a ( 8/ ";
    }
    CHECK_FALSE(read(marks).sections.empty());
    CHECK(read(labels).sections.size() == 20000);
    CHECK_FALSE(read(quotes).sections.empty());
}

TEST_CASE("read_source: a missing file and a directory are one clear line each") {
    CHECK_THROWS_WITH_AS((void)read_source("/nonexistent/r.txt"), "/nonexistent/r.txt: does not exist",
                         InputError);
    CHECK_THROWS_WITH_AS((void)read_source("/tmp"), "/tmp: is a directory; a file is needed", InputError);
}

TEST_CASE("read_source: more than the limit is refused") {
    const testing::ScratchFolder folder;
    const std::string path = folder / "large.txt";
    std::ofstream{path};
    std::filesystem::resize_file(path, source_limit_bytes + 1);
    CHECK_THROWS_WITH_AS((void)read_source(path),
                         (path + ": has 134217729 bytes; at most 134217728 are read").c_str(), InputError);
}

TEST_CASE("read_review: items signed plus and minus in one list are highlights and lowlights") {
    const std::string lead = "I have used it for three months, and my dentist noticed.\n\n";
    const Review signed_items = read(lead + "+ quiet\n+ light\n- the charger\n\nI would buy it again.\n");
    REQUIRE(signed_items.sections.size() == 4);
    CHECK(signed_items.sections[1].role == Role::highlights);
    CHECK(signed_items.sections[1].blocks.size() == 2);
    CHECK(signed_items.sections[2].role == Role::lowlights);
    CHECK(known(read(lead + "- quiet\n- light\n")).roles == "body");
    CHECK(known(read(lead + "✅ quiet\n❌ the charger\n")).roles == "body highlights lowlights");
}

TEST_CASE("read_reviews: what a site does not publish says so") {
    struct Row {
        const char* metadata;
        const char* withheld;
    };
    for (const Row& row : {Row{"draft: true", "draft: true"}, Row{"draft: false", ""},
                           Row{"published: false", "published: false"}, Row{"published: 2024-01-01", ""},
                           Row{"status: Private", "status: Private"}, Row{"status: publish", ""},
                           Row{"visibility: hidden", "visibility: hidden"}}) {
        CAPTURE(row.metadata);
        const Review review = read(std::string("---\ntitle: A\n") + row.metadata + "\n---\nA fine film.\n");
        CHECK((review.withheld ? review.withheld->value : "") == row.withheld);
    }
}

TEST_CASE("read_reviews: the reviews of a feed are known by its ids, or by their titles") {
    const SourceFile feed{"feed.xml",
                          "<rss version=\"2.0\"><channel><title>S</title>"
                          "<item><guid>id-1</guid><title>A Film</title><description>It is fine."
                          "</description></item><item><title>A Film</title><description>It is not."
                          "</description></item></channel></rss>"};
    const auto reviews = read_reviews(feed, {}, test_labels(), [](const Warning&) {});
    REQUIRE(reviews.size() == 2);
    CHECK(reviews[0].item == "id-1");
    CHECK(reviews[1].item == "a-film");
}
