// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.hpp"
#include "lexicon_for_tests.hpp"
#include "scratch_folder.hpp"

#include <doctest/doctest.h>
#include <fstream>

using namespace reviewcast;

namespace {

/// The message for a labels.toml with this text.
std::string refusal(const std::string& toml) {
    const testing::ScratchFolder folder;
    const std::filesystem::path& root = folder.path();
    std::filesystem::create_directories(root / "languages" / "xx");
    std::ofstream(root / "languages" / "xx" / "labels.toml") << toml;
    std::ofstream(root / "languages" / "metadata.toml");
    std::string message;
    try {
        (void)read_labels(root);
    } catch (const UsageError& error) {
        message = error.what();
    }
    const auto name = message.find("labels.toml");
    return name == std::string::npos ? message : message.substr(name);
}

Role role_of(const std::string& language, const std::string& text) {
    const Lexicon lexicon = lexicon_in(language);
    const Label* label = lexicon.find_written(text);
    REQUIRE_MESSAGE(label != nullptr, text);
    return label->role;
}

}  // namespace

TEST_CASE("find_written: a label is known with articles, adornments, emoji and closing punctuation") {
    for (const std::string text :
         {"Highlights", "HIGHLIGHTS:", "The Highlights", "My highlights —", "✨ Highlights ✨", "What I liked"})
        CHECK_MESSAGE(role_of("en", text) == Role::highlights, text);
    for (const std::string text :
         {"Synopsis", "IMDB Synopsis:", "Official Synopsis", "The Plot", "What’s it about?"})
        CHECK_MESSAGE(role_of("en", text) == Role::synopsis, text);
    CHECK(role_of("en", "The Final Verdict") == Role::verdict);
    CHECK(role_of("en", "⚠️ Warning: Spoilers!") == Role::spoiler);
    CHECK(role_of("en", "Release date (US)") == Role::credits);
}

TEST_CASE("find_written: every language has its words for the roles") {
    struct Row {
        const char* language;
        const char* text;
        Role role;
    };
    const Row rows[] = {
        {"es", "Lo mejor:", Role::highlights},
        {"es", "Veredicto", Role::verdict},
        {"es", "Dirección", Role::credits},
        {"fr", "Points faibles", Role::lowlights},
        {"fr", "Ma note", Role::score},
        {"fr", "L’histoire", Role::synopsis},
        {"de", "Mein Fazit", Role::verdict},
        {"de", "Schwächen", Role::lowlights},
        {"de", "SCHWÄCHEN", Role::lowlights},
        {"it", "Pregi", Role::highlights},
        {"it", "Il verdetto finale", Role::verdict},
        {"it", "Voto", Role::score},
        {"pt", "Sinopse", Role::synopsis},
        {"pt", "Pontos fracos", Role::lowlights},
        {"nl", "Minpunten", Role::lowlights},
        {"nl", "Eindoordeel", Role::verdict},
        {"cs", "Klady", Role::highlights},
        {"cs", "Zápory", Role::lowlights},
        {"cs", "Závěr", Role::verdict},
        {"de", "Highlights", Role::highlights},
        {"cs", "Verdict", Role::verdict},
    };
    for (const Row& row : rows)
        CHECK_MESSAGE(role_of(row.language, row.text) == row.role, std::string(row.text));
}

TEST_CASE("find_written: what worked and what did not, in everyday words of every language") {
    struct Row {
        const char* language;
        std::vector<std::string> good, bad;
    };
    const Row rows[] = {
        {"en",
         {"The Good", "What works", "What Worked", "Loved", "Likes", "What's hot", "The plus side", "+"},
         {"The Bad", "What doesn't", "What didn’t", "What didn´t", "Hated", "Dislikes", "What's not", "-"}},
        {"de",
         {"Stärken", "Plus", "Pro", "Das hat mir gefallen"},
         {"Schwächen", "Minus", "Contra", "Was stört"}},
        {"es", {"Lo mejor", "Pros", "Me gusta"}, {"Lo peor", "Contras", "No me gusta"}},
        {"fr",
         {"Les plus", "J’aime", "Ce qui marche"},
         {"Les moins", "Je n’aime pas", "Ce qui ne marche pas"}},
        {"it", {"Pro", "I pro", "Cosa funziona"}, {"Contro", "I contro", "Cosa non funziona"}},
        {"pt", {"Pontos positivos", "O lado bom", "Adorei"}, {"Pontos negativos", "O lado ruim", "Odiei"}},
        {"nl", {"Pluspunten", "Wat werkt"}, {"Minpunten", "Wat niet werkt"}},
        {"cs", {"Klady", "Co se povedlo"}, {"Zápory", "Co se nepovedlo"}},
    };
    for (const Row& row : rows) {
        for (const std::string& text : row.good)
            CHECK_MESSAGE(role_of(row.language, text) == Role::highlights, text);
        for (const std::string& text : row.bad)
            CHECK_MESSAGE(role_of(row.language, text) == Role::lowlights, text);
    }
}

TEST_CASE("find_written: words of another language than the review's or English are no labels") {
    CHECK(lexicon_in("en").find_written("Note") == nullptr);
    CHECK(lexicon_in("fr").find_written("Note") != nullptr);
    CHECK(lexicon_in("").find_written("Note") != nullptr);
    CHECK(lexicon_in("de").find_written("Lo mejor") == nullptr);
}

TEST_CASE("find_written: ordinary openings of sentences are no labels") {
    for (const std::string text : {"One thing is clear", "He says", "Still", "", "   ", "***", "The", "My"})
        CHECK_MESSAGE(lexicon_in("en").find_written(text) == nullptr, text);
    CHECK(lexicon_in("en").find_written(std::string(1000, 'x')) == nullptr);
}

TEST_CASE("read_labels: refuses a wrong file in one line with file and line") {
    CHECK(refusal("[sections]\nbogus = [\"x\"]") ==
          "labels.toml:2: 'bogus' is no role; roles are those of inspect, \"highlights\"");
    CHECK(refusal("[sections]\nverdict = \"x\"") == "labels.toml:2: is no list; a list of strings is needed");
    CHECK(refusal("[sections]\nverdict = [1]") == "labels.toml:2: is no string; a list of strings is needed");
    CHECK(refusal("[sections]\nverdict = [\" \"]") == "labels.toml:2: is an empty string; a word is needed");
    CHECK(refusal("sections = 1") == "labels.toml:1: sections is no table; a table is needed");
    CHECK(refusal("credits = 1") == "labels.toml:1: credits is no list of tables; [[credits]] is needed");
    CHECK(refusal("[[credits]]\nfact = \"creator\"") == "labels.toml:1: has no labels; they are needed");
    CHECK(refusal("[[credits]]\nlabels = [\"x\"]\nfact = \"y\"") ==
          "labels.toml:3: 'y' is no fact; allowed are creator, writer, year, title, author, published");
    CHECK(refusal("[facts]\nshoe = [\"x\"]") ==
          "labels.toml:2: 'shoe' is no fact; allowed are title, author, published, type");
    CHECK(refusal("[item_words]\nshoe = [\"x\"]") == "labels.toml:2: 'shoe' is no type; allowed are film, "
                                                     "book, game, album, tv, place, product, publication");
    CHECK(refusal("[words]\nnumbers = [\"one\"]") ==
          "labels.toml:2: must name the eleven numbers from 0 to 10");
    CHECK(refusal("[words]\nbogus = [\"one\"]")
              .starts_with("labels.toml:2: 'bogus' is no list; allowed are numbers, "));
    CHECK(refusal("[months]\nnames = [\"one\"]") ==
          "labels.toml:1: names must list the twelve months, each a list of its forms");
    CHECK(refusal("[shoes]\na = 1") == "labels.toml:1: 'shoes' is no table of labels; allowed are sections, "
                                       "credits, facts, item_words, words, months");
}

TEST_CASE("read_labels: a folder without any table is refused") {
    CHECK_THROWS_WITH_AS((void)read_labels("/nonexistent"),
                         "/nonexistent: has no languages/*/labels.toml; at least one is needed", UsageError);
}
