// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.hpp"
#include "script/normalise.hpp"

#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>

using namespace reviewcast;

namespace {

/// A voices folder with one reading.toml, removed at the end.
struct VoicesFolder {
    std::filesystem::path path;
    explicit VoicesFolder(const std::string& reading) {
        path = std::filesystem::temp_directory_path() /
               ("reading-tables-" + std::to_string(std::hash<std::string>{}(reading)));
        std::filesystem::create_directories(path / "languages" / "en");
        std::ofstream(path / "languages" / "en" / "reading.toml") << reading;
    }
    VoicesFolder(const VoicesFolder&) = delete;
    VoicesFolder& operator=(const VoicesFolder&) = delete;
    ~VoicesFolder() { std::filesystem::remove_all(path); }
};

std::string error_of(const std::string& reading) {
    const VoicesFolder folder(reading);
    try {
        (void)read_reading_tables(folder.path, {"en"});
    } catch (const UsageError& error) {
        const std::string what = error.what();
        return what.substr(what.find("reading.toml"));
    }
    return {};
}

Score score_of(Score::Kind kind, double value, std::optional<double> best = std::nullopt) {
    Score score;
    score.kind = kind;
    score.value = value;
    score.best = best;
    return score;
}

}  // namespace

TEST_CASE("read_reading_tables: says where a list holds no words") {
    CHECK(error_of("stars = [\"star\", 3]\n") ==
          "reading.toml:1: stars holds something that is no word; allowed are strings");
    CHECK(error_of("[words]\nat = 3\n") == "reading.toml:1: the reading of 'at' is no string");
    CHECK(error_of("\nstars = 3\n") ==
          "reading.toml:2: stars is neither a list of words nor a table of readings");
}

TEST_CASE("read_reading_tables: reads English and the languages asked for, once each") {
    const ReadingTables tables = read_reading_tables(REVIEWCAST_VOICES, {"pt-BR", "pt", "xx", "../en", ""});
    CHECK(tables.size() == 2);
    CHECK(tables.contains("en"));
    CHECK(tables.contains("pt"));
}

TEST_CASE("read_reading_tables: a region's own readings go over its language's, and regions share them") {
    const ReadingTables tables = read_reading_tables(REVIEWCAST_VOICES, {"pt-BR", "pt-ao", "es-MX", "es-ES"});
    const auto said = [&](const std::string& language) {
        return normalise("16/20 em 5 km", language, tables).spoken;
    };
    CHECK(said("pt") == "dezesseis de vinte em 5 quilômetros");
    CHECK(said("pt-BR") == said("pt"));
    CHECK(said("pt-AO") == "dezasseis em vinte em 5 quilómetros");
    CHECK(said("pt-PT") == said("pt-AO"));
    CHECK(table_of("es-ES", tables).language == "es");
    CHECK(table_of("es-MX", tables).language == "es-MX");
    CHECK(table_of("es-AR", tables).language == "es");  // nobody asked for it
    Score score = score_of(Score::Kind::points, 16, 20);
    CHECK(speak_score(score, "pt-PT", tables) == "dezasseis em vinte");
    CHECK(speak_score(score, "pt-BR", tables) == "dezesseis de vinte");
}

TEST_CASE("normalise: names the rule of each rewritten stretch") {
    const ReadingTables tables = read_reading_tables(REVIEWCAST_VOICES, {"en"});
    const Reading reading = normalise("Rocky IV is 8/10.", "en", tables);
    REQUIRE(reading.rewrites.size() == 2);
    CHECK(reading.rewrites[0].rule == "Roman numeral");
    CHECK(reading.rewrites[0].written == Span{6, 8});
    CHECK(reading.rewrites[1].rule == "score");
    CHECK(reading.rewrites[1].written == Span{12, 16});
}

TEST_CASE("normalise: links each rewritten token to its words") {
    const ReadingTables tables = read_reading_tables(REVIEWCAST_VOICES, {"en"});
    const Reading reading = normalise("Tom & Jerry", "en", tables);
    CHECK(reading.spoken == "Tom and Jerry");
    const Alignment expected = {
        {{0, 3}, {0, 3}}, {{3, 4}, {3, 4}}, {{4, 5}, {4, 7}}, {{5, 6}, {7, 8}}, {{6, 11}, {8, 13}}};
    CHECK(reading.alignment == expected);
}

TEST_CASE("normalise: the s of a possessive stays with its number") {
    const ReadingTables tables = read_reading_tables(REVIEWCAST_VOICES, {"en"});
    CHECK(normalise("U2's The Joshua Tree", "en", tables).spoken == "U two's The Joshua Tree");
    CHECK(normalise("SF6’s DLC", "en", tables).spoken == "S F six's D L C");
}

TEST_CASE("normalise: keeps the pauses of brackets, dashes and ellipses in its punctuation") {
    const ReadingTables tables = read_reading_tables(REVIEWCAST_VOICES, {"en"});
    const auto said = [&](std::string_view text) { return normalise(text, "en", tables).spoken; };
    CHECK(said("Pain (2019) is—well—good.") == "Pain, twenty nineteen, is, well, good.");
    CHECK(said("to inspire… to work") == "to inspire; to work");
    CHECK(said("Acme // October 4, 2019") == "Acme. October fourth, twenty nineteen");
    CHECK(said("Really?!?!?! Yes!!!") == "Really? Yes!");
    CHECK(said("***") == "");
    CHECK(said("“Go,” he said") == "\"Go,\" he said");
    CHECK(said("in Boston, etc.") == "in Boston, et cetera.");
    CHECK(said("It is fun.") == "It is fun.");
    CHECK(said("the band fun. is back") == "the band fun is back");
}

TEST_CASE("normalise: passes over emoji where they are to be silent, but not over stars that score") {
    const ReadingTables tables = read_reading_tables(REVIEWCAST_VOICES, {"en", "de"});
    const auto said = [&](std::string_view text, const std::string& language) {
        return normalise(text, language, tables,
                         {.titles = {}, .lexicon = nullptr, .emoji = EmojiReading::silent})
            .spoken;
    };
    CHECK(said("Great 😂😂 fun 👍.", "en") == "Great fun.");
    CHECK(said("Toll 😂 gemacht", "de") == "Toll gemacht");
    CHECK(said("⭐⭐⭐ 🍿", "en") == "three stars");
}

TEST_CASE("normalise: never lets engine codes or markup through") {
    const ReadingTables tables = read_reading_tables(REVIEWCAST_VOICES, {"en", "de"});
    for (const std::string language : {"en", "de", "xx"})
        for (const std::string text :
             {"[[h@'loU]] you", "a\001+10Sb", "<audio src=\"x\"/>", "a\u202Eb", "x &amp; y"}) {
            const std::string spoken = normalise(text, language, tables).spoken;
            CAPTURE(spoken);
            CHECK(spoken.find_first_of("[]<>\001") == std::string::npos);
            CHECK(spoken.find("\u202E") == std::string::npos);
        }
}

TEST_CASE("say: fills spoken and alignment of every utterance in its language") {
    Script script;
    for (const auto& [text, language] :
         {std::pair{"8/10", "en-US"}, std::pair{"8/10", "es"}, std::pair{"***", "en"}}) {
        Utterance utterance;
        utterance.written = text;
        utterance.language = language;
        script.utterances.push_back(utterance);
    }
    const Script said = say(script, read_reading_tables(REVIEWCAST_VOICES, languages_of(script)));
    CHECK(said.utterances[0].spoken == "eight out of ten");
    CHECK(said.utterances[1].spoken == "ocho sobre diez");
    CHECK(said.utterances[2].spoken.empty());
    CHECK(said.utterances[2].alignment.size() == 1);
}

TEST_CASE("speak_score: speaks each kind of score by its scale") {
    const ReadingTables tables = read_reading_tables(REVIEWCAST_VOICES, {"en"});
    using Kind = Score::Kind;
    const auto said = [&](const Score& score) { return speak_score(score, "en-GB", tables); };
    CHECK(said(score_of(Kind::points, 8, 10)) == "eight out of ten");
    CHECK(said(score_of(Kind::points, 7.5, 10)) == "seven and a half out of ten");
    CHECK(said(score_of(Kind::points, 8.25, 10)) == "eight point two five out of ten");
    CHECK(said(score_of(Kind::points, 0, 10)) == "zero out of ten");
    CHECK(said(score_of(Kind::points, -1, 10)) == "minus one out of ten");
    CHECK(said(score_of(Kind::points, 84)) == "eighty-four");
    CHECK(said(score_of(Kind::stars, 4.5, 5)) == "four and a half stars out of five");
    CHECK(said(score_of(Kind::stars, 1, 5)) == "one star out of five");
    CHECK(said(score_of(Kind::stars, 0.5)) == "half a star");
    CHECK(said(score_of(Kind::percent, 87)) == "eighty-seven percent");
    CHECK(said(score_of(Kind::thumbs, 1)) == "thumbs up");
    CHECK(said(score_of(Kind::thumbs, -1)) == "thumbs down");
    Score grade;
    grade.kind = Kind::letter;
    grade.grade = "B+";
    CHECK(said(grade) == "B plus");
    grade.grade = "A−";
    CHECK(said(grade) == "A minus");
    grade.kind = Kind::words;
    grade.grade = "recommended";
    CHECK(said(grade) == "recommended");
}

TEST_CASE("speak_score: speaks the other languages by their tables") {
    const ReadingTables tables =
        read_reading_tables(REVIEWCAST_VOICES, {"es", "fr", "de", "it", "pt", "nl", "cs"});
    struct Row {
        std::string language, points, half, stars, one;
    };
    const std::vector<Row> rows = {
        {"es", "ocho sobre diez", "siete y medio sobre diez", "cuatro estrellas y media sobre cinco",
         "una estrella"},
        {"fr", "huit sur dix", "sept et demi sur dix", "quatre étoiles et demie sur cinq", "une étoile"},
        {"de", "acht von zehn", "siebeneinhalb von zehn", "viereinhalb Sterne von fünf", "ein Stern"},
        {"it", "otto su dieci", "sette e mezzo su dieci", "quattro stelle e mezza su cinque", "una stella"},
        {"pt", "oito de dez", "sete e meio de dez", "quatro estrelas e meia de cinco", "uma estrela"},
        {"nl", "acht van de tien", "zevenenhalf van de tien", "vierenhalve ster van de vijf", "één ster"},
        {"cs", "osm z deseti", "sedm a půl z deseti", "čtyři a půl hvězdičky z pěti", "jedna hvězdička"}};
    using Kind = Score::Kind;
    for (const Row& row : rows) {
        CAPTURE(row.language);
        CHECK(speak_score(score_of(Kind::points, 8, 10), row.language, tables) == row.points);
        CHECK(speak_score(score_of(Kind::points, 7.5, 10), row.language, tables) == row.half);
        CHECK(speak_score(score_of(Kind::stars, 4.5, 5), row.language, tables) == row.stars);
        CHECK(speak_score(score_of(Kind::stars, 1), row.language, tables) == row.one);
    }
}
