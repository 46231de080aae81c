// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/score.hpp"

#include "lexicon_for_tests.hpp"

#include <doctest/doctest.h>

using namespace reviewcast;
using Kind = Score::Kind;
using Opening = ScoreMention::Opening;

namespace {

struct Row {
    const char* language;
    const char* text;
    Kind kind;
    std::optional<double> value;
    std::optional<double> best;
    const char* written;
};

void check(const Row& row) {
    const Lexicon lexicon = lexicon_in(row.language);
    auto mentions = scan_scores(row.text, lexicon);
    if (mentions.empty())
        if (auto whole = whole_score(row.text, lexicon)) mentions.push_back(*whole);
    INFO(std::string(row.text));
    REQUIRE(mentions.size() == 1);
    CHECK(mentions[0].score.kind == row.kind);
    CHECK(mentions[0].score.value == row.value);
    CHECK(mentions[0].score.best == row.best);
    CHECK(mentions[0].score.written == row.written);
    CHECK(std::string(row.text).substr(mentions[0].at.begin, mentions[0].at.size()) == row.written);
}

constexpr std::nullopt_t none = std::nullopt;

}  // namespace

TEST_CASE("scan_scores: reads points with their scale") {
    for (const Row& row : std::initializer_list<Row>{
             {"en", "8/10", Kind::points, 8, 10, "8/10"},
             {"en", "A quiet triumph. 8 / 10.", Kind::points, 8, 10, "8 / 10"},
             {"en", "0/10", Kind::points, 0, 10, "0/10"},
             {"en", "it goes to 11/10!", Kind::points, 11, 10, "11/10"},
             {"en", "4.5/5", Kind::points, 4.5, 5, "4.5/5"},
             {"en", "8.7/10", Kind::points, 8.7, 10, "8.7/10"},
             {"en", "3½/5", Kind::points, 3.5, 5, "3½/5"},
             {"en", "92/100", Kind::points, 92, 100, "92/100"},
             {"en", "Score: 6/21 F", Kind::points, 6, 21, "6/21"},
             {"en", "8 out of 10", Kind::points, 8, 10, "8 out of 10"},
             {"en", "I give it eight out of ten", Kind::points, 8, 10, "eight out of ten"},
             {"en", "Somewhere around 7-8/10", Kind::points, none, 10, "7-8/10"},
             {"es", "un 8 de 10", Kind::points, 8, 10, "8 de 10"},
             {"es", "Nota: 7,5/10", Kind::points, 7.5, 10, "7,5/10"},
             {"fr", "8 sur 10", Kind::points, 8, 10, "8 sur 10"},
             {"it", "8 su 10", Kind::points, 8, 10, "8 su 10"},
             {"nl", "8 van de 10", Kind::points, 8, 10, "8 van de 10"},
             {"cs", "8 z 10", Kind::points, 8, 10, "8 z 10"},
             {"de", "acht von zehn Punkten", Kind::points, 8, 10, "acht von zehn"},
         })
        check(row);
}

TEST_CASE("scan_scores: reads a labelled number whose scale nobody states, and invents none") {
    for (const Row& row : std::initializer_list<Row>{
             {"en", "Rating: 4", Kind::points, 4, none, "4"},
             {"pt", "Nota 4,5 (arredondada para cima)", Kind::points, 4.5, none, "4,5"},
             {"en", "Rating: 87%", Kind::percent, 87, none, "87%"},
             {"en", "Score: 92 points", Kind::points, 92, none, "92 points"},
         })
        check(row);
}

TEST_CASE("scan_scores: reads rows of hearts, circles, asterisks and other signs with their scale") {
    for (const Row& row : std::initializer_list<Row>{
             {"en", "❤️❤️❤️🤍", Kind::points, 3, 4, "❤️❤️❤️🤍"},
             {"en", "♥♥♥♡♡", Kind::points, 3, 5, "♥♥♥♡♡"},
             {"en", "●●●○○", Kind::points, 3, 5, "●●●○○"},
             {"en", "🌕🌕🌗🌑🌑", Kind::points, 2.5, 5, "🌕🌕🌗🌑🌑"},
             {"en", "***1/2 out of 4", Kind::stars, 3.5, 4, "***1/2 out of 4"},
             {"en", "** (out of four)", Kind::stars, 2, 4, "** (out of four)"},
             {"en", "***/****", Kind::stars, 3, 4, "***/****"},
             {"en", "** 1/2", Kind::stars, 2.5, none, "** 1/2"},
             {"en", "Rating: ****", Kind::stars, 4, none, "****"},
             {"en", "Rating: 🍿🍿🍿/5", Kind::points, 3, 5, "🍿🍿🍿/5"},
             {"en", "Rating: 🍿🍿🍿", Kind::points, 3, none, "🍿🍿🍿"},
             {"en", "4.5🍕/5", Kind::points, 4.5, 5, "4.5🍕/5"},
             {"en", "4 🌶️ out of 5", Kind::points, 4, 5, "4 🌶️ out of 5"},
             {"es", "Puntuación: ⭐⭐⭐⭐/5", Kind::stars, 4, 5, "⭐⭐⭐⭐/5"},
             {"fr", "♥♥♥ sur 5", Kind::points, 3, 5, "♥♥♥ sur 5"},
         })
        check(row);
}

TEST_CASE("scan_scores: takes no emoji, list or mask for a score where nothing says so") {
    const Lexicon lexicon = lexicon_in("en");
    for (const char* text :
         {"I laughed 😂😂😂 all the way", "❤️❤️❤️", "What the **** was that?", "f**k this",
          "* not a score", "● First ● Second", "👨‍👩‍👧/5", "♥♥♥♥♥♥♥♥♥♥♥♥ ♡"}) {
        INFO(std::string(text));
        CHECK(scan_scores(text, lexicon).empty());
    }
}

TEST_CASE("scan_scores: reads stars in signs and words, with halves") {
    for (const Row& row : std::initializer_list<Row>{
             {"en", "★★★½", Kind::stars, 3.5, none, "★★★½"},
             {"en", "★★★½☆", Kind::stars, 3.5, 5, "★★★½☆"},
             {"en", "★★★★☆", Kind::stars, 4, 5, "★★★★☆"},
             {"en", "★ ★ ★ ☆ ☆", Kind::stars, 3, 5, "★ ★ ★ ☆ ☆"},
             {"en", "⭐️⭐️⭐️", Kind::stars, 3, none, "⭐️⭐️⭐️"},
             {"en", "★★★★½ (4.5/5)", Kind::stars, 4.5, 5, "★★★★½ (4.5/5)"},
             {"en", "4.5/5 ★★★★½", Kind::points, 4.5, 5, "4.5/5 ★★★★½"},
             {"en", "⭐ 8.7 / 10 | ★★★★½", Kind::points, 8.7, 10, "8.7 / 10 | ★★★★½"},
             {"en", "3½ stars", Kind::stars, 3.5, none, "3½ stars"},
             {"en", "3 1/2 cups of stars, 3/4 stars", Kind::stars, 3, 4, "3/4 stars"},
             {"en", "four and a half stars", Kind::stars, 4.5, none, "four and a half stars"},
             {"en", "3 of 4 stars", Kind::stars, 3, 4, "3 of 4 stars"},
             {"de", "4 von 5 Sternen", Kind::stars, 4, 5, "4 von 5 Sternen"},
             {"es", "3 estrellas", Kind::stars, 3, none, "3 estrellas"},
             {"pt", "dou 3 estrelas e meia", Kind::stars, 3.5, none, "3 estrelas e meia"},
             {"", "4 Sterne", Kind::stars, 4, none, "4 Sterne"},
         })
        check(row);
}

TEST_CASE("scan_scores: reads letters, thumbs and words where something says that they are scores") {
    for (const Row& row : std::initializer_list<Row>{
             {"en", "Grade: B+", Kind::letter, none, none, "B+"},
             {"en", "Grade: A", Kind::letter, none, none, "A"},
             {"en", "B+", Kind::letter, none, none, "B+"},
             {"en", "I'd call it a solid B+.", Kind::letter, none, none, "B+"},
             {"en", "a C− at best", Kind::letter, none, none, "C−"},
             {"en", "It earns an A.", Kind::letter, none, none, "A"},
             {"en", "👍👍", Kind::thumbs, 1, none, "👍👍"},
             {"en", "two thumbs up", Kind::thumbs, 1, none, "two thumbs up"},
             {"en", "thumbs down", Kind::thumbs, -1, none, "thumbs down"},
             {"en", "Highly recommended!", Kind::words, none, none, "Highly recommended"},
         })
        check(row);
    CHECK(whole_score("a C− at best", lexicon_in("en")) == std::nullopt);
    CHECK(whole_score("“B−”", lexicon_in("en"))->score.grade == "B-");
}

TEST_CASE("scan_scores: dates, times, odds, fractions and names are no scores") {
    for (const std::string text : {"on 10/4/2019",
                                   "open 24/7x",
                                   "1/2 cup",
                                   "a 1/10 chance",
                                   "97% match",
                                   "2/3 of the cast",
                                   "4/5 dentists of",
                                   "the 5-Starr band",
                                   "$8/10",
                                   "version 1.2.3",
                                   "10/10/2010",
                                   "A film",
                                   "a plan B, or a B-movie",
                                   "C++ and C# code",
                                   "Vitamin D is fine",
                                   "F.W. Murnau",
                                   "and/or",
                                   "http://x.org/8/10/",
                                   "track 3 of the album",
                                   "8:30/10 min",
                                   "in 1984",
                                   "200 pages",
                                   "No. 7",
                                   "S01E05",
                                   "★ Great acting",
                                   "12345/10",
                                   "A.D. 1972",
                                   "a 4K/60fps mode"})
        CHECK_MESSAGE(scan_scores(text, lexicon_in("en")).empty(), text);
}

TEST_CASE("scan_scores: what only may be a score is marked as not plain") {
    for (const std::string text : {"24/7", "9/11", "3/4", "50/50", "4 stars", "a solid B+ effort"})
        for (const ScoreMention& mention : scan_scores(text, lexicon_in("en")))
            CHECK_MESSAGE(!mention.plain, text);
}

TEST_CASE("scan_scores: tells the whole, a part and somebody else by what stands before") {
    struct Case {
        const char* text;
        Opening opening;
        const char* label;
    };
    for (const Case& row : std::initializer_list<Case>{
             {"Score: 8/10", Opening::overall, "Score"},
             {"My rating is an 8/10", Opening::overall, "My rating"},
             {"Final verdict — 8/10", Opening::overall, "Final verdict"},
             {"Sound: 8/10", Opening::category, "Sound"},
             {"Grade it (the book: 7/10)", Opening::category, "the book"},
             {"Overall (8/10)", Opening::overall, "Overall"},
             {"IMDb: 7.4/10", Opening::crowd, "IMDb"},
             {"IMDb rating: 7.4/10", Opening::crowd, "IMDb"},
             {"Metacritic 81", Opening::crowd, "Metacritic"},
             {"Rotten Tomatoes: 93%", Opening::crowd, "Rotten Tomatoes"},
             {"my wife gave it 4/10", Opening::crowd, "my wife"},
             {"8/10", Opening::none, ""},
         }) {
        const auto mentions = scan_scores(row.text, lexicon_in("en"));
        INFO(std::string(row.text));
        REQUIRE(mentions.size() == 1);
        CHECK(mentions[0].opening == row.opening);
        CHECK(mentions[0].score.label == row.label);
    }
}

TEST_CASE("scan_scores: mentions are in order, disjoint and inside the text, whatever the text") {
    const char* parts[] = {"8", "/", "10", " ",     "★", "½",     "☆", "B+", "👍", "out of",
                           "(", ")", ":",  "Score", "é", "stars", "%", ".",  "-"};
    std::uint32_t seed = 7;
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        for (int i = 0; i < 12; ++i) {
            seed = seed * 1664525u + 1013904223u;
            text += parts[(seed >> 16) % std::size(parts)];
        }
        std::size_t at = 0;
        for (const ScoreMention& mention : scan_scores(text, lexicon_in(""))) {
            CHECK(mention.at.begin >= at);
            CHECK(mention.at.end > mention.at.begin);
            CHECK(mention.at.end <= text.size());
            CHECK(mention.score.written == text.substr(mention.at.begin, mention.at.size()));
            at = mention.at.end;
        }
    }
}

TEST_CASE("same_score: compares on the scales where both are known") {
    const auto points = [](double value, std::optional<double> best) {
        Score score;
        score.value = value;
        score.best = best;
        return score;
    };
    CHECK(same_score(points(4, 5), points(8, 10)));
    CHECK(same_score(points(8, {}), points(8, 10)));
    CHECK_FALSE(same_score(points(4, 5), points(4, 10)));
}
