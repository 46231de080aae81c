// SPDX-License-Identifier: GPL-3.0-or-later
#include "review_for_tests.hpp"

#include <doctest/doctest.h>

using namespace reviewcast;

// Reviews in further styles, written after the rules and not for them.

TEST_CASE("read_review: a forum post with shouted labels, thumbs and a bare verdict") {
    const Review review =
        read("THE GOOD: the soundtrack. The rain. The boss who only wants to go home.\n"
             "THE BAD: fetch quests, so many fetch quests.\n"
             "THE UGLY: the frame rate in the harbour.\n\n"
             "I played Tidewater on the couch for thirty hours. The game never explains itself, and the "
             "game is right.\n\nOVERALL: 7/10 👍\n");
    CHECK(known(review) ==
          Known{"", "game", "", "", "", "", "en", "7/10", "highlights lowlights lowlights body score"});
}

TEST_CASE("read_review: a newspaper capsule with a line of credits in prose") {
    const Review review =
        read("The Winter Ledger ★★★★☆\n"
             "Directed by Ana Pires | Starring Rui Costa, Inês Melo | 97 min | In cinemas 12 May 2017\n\n"
             "An accountant discovers that her late employer kept two sets of books, one for the tax "
             "office and one for God. Pires films ledgers the way others film duels.\n\nBy Colin Hart\n");
    CHECK(review.title->value == "The Winter Ledger");
    CHECK(review.item.creator->value == "Ana Pires");
    CHECK(review.item.type->value == "film");
    CHECK(review.score->value == 4);
    CHECK(review.score->best == 5);
    CHECK(review.author->value == "Colin Hart");
    REQUIRE(review.credits.size() == 4);
    CHECK(review.credits[1].value.chars == "Rui Costa, Inês Melo");
}

TEST_CASE("read_review: a book blog with details first and a rating in words last") {
    const Review review =
        read("Title: The Bone Almanac\nAuthor: R. J. Okafor\nPublisher: Tern Books\nPages: 340\n"
             "Genre: Fantasy\nMy rating: four and a half stars\n\nOkafor has written a fantasy about "
             "bookkeeping, and I mean it as praise. The magic has invoices.\n\nFavourite quote: \"A debt is "
             "a kind of memory.\"\n");
    CHECK(known(review) == Known{"The Bone Almanac", "book", "", "R. J. Okafor", "", "", "en",
                                 "four and a half stars", "score body quote"});
    CHECK(review.score->value == 4.5);
}

TEST_CASE("read_review: a hotel complaint without any score stays without one") {
    const Review review =
        read("Room 12/14 was given away before we came. Check-in is open 24/7, said the sign; on 3/4/2019 "
             "it was not. We paid for 2 nights out of 10 in a hotel that calls itself a 5-star hotel. "
             "There is a 50/50 chance of hot water.\n");
    CHECK(review.score == std::nullopt);
}

TEST_CASE("read_review: a podcast listener's list of episodes with numbers") {
    const Review review =
        read("Static Hours, season one\n\n1. Pilot: a slow start.\n2. The Well: the best of them.\n"
             "3. Home: fine.\n\nBottom line: stay for the second episode.\n");
    REQUIRE(review.sections.size() == 2);
    CHECK(review.sections[0].blocks.size() == 3);
    CHECK(review.sections[0].blocks[2].number == 3);
    CHECK(review.sections[1].role == Role::verdict);
    CHECK(review.score == std::nullopt);
}

TEST_CASE("read_review: the reviewer's score among other people's in one paragraph") {
    const Review review =
        read("IMDb says 7.9/10 and Metacritic says 81. My husband gave it 3/10 and left. I'd give it 6/10, "
             "mostly for the horse.\n\nThe horse is in it for nine minutes, and nobody else is awake.\n");
    REQUIRE(review.score.has_value());
    CHECK(review.score->written == "6/10");
    CHECK(review.other_scores.size() == 3);
}

TEST_CASE("read_review: an Italian review with a byline and a mark out of ten") {
    const Review review =
        read("Recensione: La stanza di sale\n\na cura di Marta Bellini, 4 ottobre 2019\n\n"
             "Il romanzo racconta di una donna che torna nella casa del padre e trova una stanza piena di "
             "sale. È un libro breve, scritto con calma, e il finale arriva come un colpo di vento.\n\n"
             "Pregi: la lingua, il ritmo\nDifetti: qualche dialogo di troppo\n\nVoto: 8 su 10\n\n"
             "Autore: Carlo Neri\nEditore: Faro\nPagine: 190\n");
    CHECK(known(review) == Known{"La stanza di sale", "book", "", "Carlo Neri", "Marta Bellini", "2019-10-04",
                                 "it", "8 su 10", "body highlights lowlights score"});
}

TEST_CASE("read_review: a concert note signed with a dash") {
    const Review review =
        read("They played for two hours and never once looked up. The second encore was a waltz, and half "
             "of the hall danced it badly. I have rarely been so happy in a queue for coats.\n\n"
             "Recommended.\n\n— Ola Berg\n");
    CHECK(review.author->value == "Ola Berg");
    CHECK(review.score->grade == "recommended");
    CHECK(review.title == std::nullopt);
}

TEST_CASE("read_review: a Spanish book note in free text with stars") {
    const Review review =
        read("Terminé «El mapa de ceniza» anoche y no pude dormir. La novela cuenta la vida de tres hermanas "
             "que heredan una mina cerrada, y lo hace sin prisa y sin trampas.\n\nLo recomiendo a quien "
             "tenga paciencia. Le doy 4 estrellas.\n");
    CHECK(review.title->value == "El mapa de ceniza");
    CHECK(review.score->value == 4);
    CHECK(review.score->kind == Score::Kind::stars);
    CHECK(review.language->value == "es");
}

TEST_CASE("read_review: an interview's speakers and a recipe's fractions make no sections and no score") {
    const Review review =
        read("Anna: Did you finish it?\n\nBen: I did, and I hated the end.\n\nAnna: Why?\n\nBen: Because it "
             "was true.\n\nCook: 3/4 cup of patience, 1/2 cup of salt.\n");
    REQUIRE(review.sections.size() == 1);
    CHECK(review.sections[0].role == Role::body);
    CHECK(review.score == std::nullopt);
    CHECK(review.title == std::nullopt);
}

TEST_CASE("read_review: a title that is only digits, and a person who is not the work") {
    const Review review = read(
        "1984\nby George Orwell\n\nOrwell wrote 1984 in a cold house on an island. The novel has aged "
        "the way weather ages. Winston Smith (the man, not the idea) says little, and Orwell lets him.\n\n"
        "Rating: 5/5\n");
    CHECK(review.title->value == "1984");
    CHECK(review.item.creator->value == "George Orwell");
    CHECK(review.author == std::nullopt);
    CHECK(review.score->written == "5/5");
}

TEST_CASE(
    "read_review: lines that a site adds around a text are not the review, and a byline above them is") {
    const Review review = read(
        "# La casa vacía\n\nLa casa lleva once años vacía cuando empieza la película, y nadie responde.\n\n"
        "Ver también: El huerto, la película de la que habla todo el mundo este año\n\n"
        "Nadie dice más de lo que sabe, y el guion confía en sus actores.\n\n"
        "Publicado por Ana Ruiz el 3 de mayo de 2021\n\nEtiquetas: cine, drama\n\n3 comentarios\n",
        {}, "casa.md");
    CHECK(review.author->value == "Ana Ruiz");
    CHECK(review.published->value == "2021-05-03");
    REQUIRE(review.sections.size() == 1);
    CHECK(review.sections.front().blocks.size() == 2);
}
