// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/explain.hpp"

#include "script/normalise.hpp"

#include <doctest/doctest.h>
#include <map>
#include <set>

using namespace reviewcast;

namespace {

/// An utterance whose first byte stands at `at` in the source; at 0 one of the host's.
Utterance said_at(std::size_t at, const std::string& written, const std::string& language = "en") {
    Utterance utterance{.written = written, .language = language};
    if (at == 0) return utterance;
    utterance.source = {at, at + written.size()};
    utterance.pieces = {{{0, written.size()}, utterance.source}};
    return utterance;
}

const ReadingTables& tables() {
    static const ReadingTables read = read_reading_tables(REVIEWCAST_VOICES, {"de"});
    return read;
}

Script script_of(std::vector<Utterance> utterances) {
    Script script{.review = {}, .sections = {{Role::body, "Review", {}}}, .utterances = {}};
    script.utterances = std::move(utterances);
    return say(std::move(script), tables());
}

/// Knows a few words of English and Spanish, and nothing of other languages.
Dictionaries few_words() {
    const std::map<std::string, std::set<std::string>> words{
        {"en",
         {"a", "an", "and", "by", "loud", "noises", "stars", "the", "film", "of", "TV", "sees", "eight",
          "out", "ten"}},
        {"es", {"mañana", "film"}}};
    return {.has = [words](const std::string& word, const std::string& language) -> std::optional<bool> {
                if (!words.contains(language)) return {};
                std::string lower = word;
                lower.front() = static_cast<char>(std::tolower(lower.front()));
                return words.at(language).contains(word) || words.at(language).contains(lower);
            },
            .languages = {"en", "es"}};
}

std::vector<std::string> risks_of(std::vector<Utterance> utterances) {
    std::vector<std::string> lines;
    for (const WordAtRisk& word : words_at_risk(script_of(std::move(utterances)), tables(), few_words()))
        lines.push_back(word.word + ": " + std::string(to_string(word.risk)));
    return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("rewordings: name what is written, what is said, the rule and the place in the source") {
    const auto all = rewordings(script_of({said_at(100, "The film: 8/10."), said_at(0, "7/10 & more")}));
    REQUIRE(all.size() == 3);
    CHECK(all[0].written == "8/10");
    CHECK(all[0].spoken == "eight out of ten");
    CHECK(all[0].rule == "score");
    CHECK(all[0].at == WrittenPlace{0, {10, 14}, {110, 114}});
    CHECK(all[1].written == "7/10");
    CHECK(all[1].at == WrittenPlace{1, {0, 4}, {}});
    CHECK(all[2].spoken == "and");
}

TEST_CASE("rewordings: what a rule says as it is written is none") {
    CHECK(rewordings(script_of({said_at(100, "The film sees the stars.")})).empty());
}

TEST_CASE("words_at_risk: lists each word once, with its count and first place, in the order of the source") {
    const auto words =
        words_at_risk(script_of({said_at(0, "By Ines Moreau"), said_at(500, "Moreau sees Moreau's film"),
                                 said_at(100, "The Quelm")}),
                      tables(), few_words());
    REQUIRE(words.size() == 3);
    CHECK(words[0].word == "Quelm");
    CHECK(words[1].word == "Moreau");
    CHECK(words[1].count == 3);
    CHECK(words[1].first == WrittenPlace{1, {0, 6}, {500, 506}});
    CHECK(words[2].word == "Ines");
    CHECK(words[2].first.source.empty());
}

TEST_CASE("words_at_risk: known words, what is reworded and single letters are none") {
    CHECK(risks_of({said_at(10, "The film, by a & b: 8/10")}) == Lines{});
}

TEST_CASE("words_at_risk: a word that another language has, or that is not in Latin letters, is foreign") {
    CHECK(risks_of({said_at(10, "The mañana of Москва")}) == Lines{"mañana: foreign", "Москва: foreign"});
    const auto words = words_at_risk(script_of({said_at(10, "mañana")}), tables(), few_words());
    CHECK(words.at(0).languages == std::vector<std::string>{"es"});
}

TEST_CASE("words_at_risk: an unknown word without a vowel or with a capital inside is oddly spelt") {
    CHECK(risks_of({said_at(10, "The pfft of deadCenter and Quelm")}) ==
          Lines{"pfft: odd spelling", "deadCenter: odd spelling", "Quelm: unknown"});
}

TEST_CASE("words_at_risk: of capitals only those are listed whose reading is a guess") {
    // NASA and IMDb are listed in reading.toml, TV in the dictionary, LOUD NOISES are words.
    CHECK(risks_of({said_at(10, "NASA, the TV and LOUD NOISES")}) == Lines{});
    CHECK(risks_of({said_at(10, "The XKQD of the film")}) == Lines{"XKQD: capitals"});
}

TEST_CASE("words_at_risk: a word with a pronunciation is none") {
    Script script = script_of({said_at(10, "The Quelm of Moreau")});
    script.utterances[0].pronunciations = {{.spoken = {4, 9}, .ipa = "kwɛlm", .language = ""}};
    const auto words = words_at_risk(script, tables(), few_words());
    REQUIRE(words.size() == 1);
    CHECK(words[0].word == "Moreau");
}

TEST_CASE("words_at_risk: a title's words are looked up in the title's language") {
    Script script = script_of({said_at(10, "The film mañana")});
    script.utterances[0].titles = {{.at = {9, 16}, .language = "es"}};
    CHECK(words_at_risk(script, tables(), few_words()).empty());
}

TEST_CASE("words_at_risk: where a language has no dictionary its words are not held for unknown") {
    CHECK(risks_of({said_at(10, "Quelm und Brzgt", "de")}) == Lines{"Brzgt: odd spelling"});
}

TEST_CASE(
    "open_dictionaries: one warning names all languages without a dictionary, and nothing is known of them") {
    std::vector<Warning> warnings;
    const Dictionaries none =
        open_dictionaries(std::string(REVIEWCAST_TESTS) + "/script/no-such-folder", {"en", "cs"},
                          [&](const Warning& warning) { warnings.push_back(warning); });
    REQUIRE(warnings.size() == 1);
    CHECK(warnings[0].code == "missing-dictionary");
    CHECK(warnings[0].message.starts_with("no Hunspell dictionary of en, cs in "));
    CHECK(none.languages.empty());
    CHECK_FALSE(none.has("film", "en").has_value());
}

TEST_CASE("rewordings: sounds of a lexicon and words said by another language's rules are listed in order") {
    Script script;
    Utterance utterance;
    utterance.written = utterance.spoken = "Ys by Jean-Luc Godard.";
    utterance.alignment = {{{0, 2}, {0, 2}}, {{2, 6}, {2, 6}}, {{6, 21}, {6, 21}}, {{21, 22}, {21, 22}}};
    utterance.pronunciations = {{{0, 2}, "iːs", {}, "a.pls:3"}, {{6, 21}, {}, "fr", {}}};
    script.utterances = {utterance};
    const auto all = rewordings(script);
    REQUIRE(all.size() == 2);
    CHECK(all[0].written == "Ys");
    CHECK(all[0].spoken == "/iːs/");
    CHECK(all[0].rule == "lexicon");
    CHECK(all[1].written == "Jean-Luc Godard");
    CHECK(all[1].spoken == "by the rules of fr");
    CHECK(all[1].rule == "language");
}
