// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.hpp"
#include "base/unicode.hpp"
#include "prosody/contrasts.hpp"
#include "prosody/lists.hpp"
#include "prosody/phrases.hpp"
#include "prosody/phrasing.hpp"
#include "prosody/plan.hpp"
#include "prosody/scripts.hpp"
#include "scratch_folder.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <fstream>
#include <string>

using namespace reviewcast;

namespace {

const Phrasing& words_of(const std::string& language) {
    static PhrasingTables tables;
    return tables.try_emplace(language, read_phrasing(REVIEWCAST_VOICES, language)).first->second;
}

/// A sentence and what phrasing needs to know of it.
struct Sentence {
    std::string text;
    std::string language = "en";
    std::vector<Span> words = word_spans(text, language);
    std::vector<WordKind> kinds = kinds_of(text, words, words_of(language));
    [[nodiscard]] std::vector<Stretch> stretches() const {
        return split_phrases(text, words, find_enclosures(text), {}, kinds);
    }
    [[nodiscard]] std::string at(Span span) const { return text.substr(span.begin, span.size()); }
};

/// The sentence with | where a breath is taken.
std::string breathe(const Sentence& sentence) {
    std::string result;
    for (const auto& stretch : sentence.stretches())
        result += sentence.at(stretch.at) + (stretch.border == Border::breath ? "| " : "");
    return result;
}

std::string parted(const std::string& language, std::string text) {
    std::string result = breathe({std::move(text), language});
    for (std::size_t at; (at = result.find(" | ")) != std::string::npos;)
        result.replace(at, 3, " |");
    return result;
}

std::string places(const std::string& text) {
    const Sentence sentence{text};
    std::string digits;
    for (const auto place : places_in_lists(sentence.stretches(), sentence.words, sentence.kinds))
        digits += std::to_string(place);
    return digits;
}

std::string contrasts(const std::string& language, const std::string& text) {
    const Sentence sentence{text, language};
    std::string words;
    for (const auto i : contrasted_words(text, sentence.words, sentence.kinds, words_of(language)))
        words += (words.empty() ? "" : " ") + sentence.at(sentence.words[i]);
    return words;
}

ProsodyPlan plan_of(std::vector<Utterance> utterances, Variation variation = {}) {
    auto voice = find_voice(read_voices(REVIEWCAST_VOICES), "american-man");
    voice.variation = variation;
    return plan_prosody(script_of(std::move(utterances)), voice, {{"en", words_of("en")}});
}

}  // namespace

TEST_CASE("split_phrases: parts long runs at clauses, conjunctions, long subjects and phrases") {
    const struct {
        const char* language;
        const char* parted;
    } rows[] = {
        {"en", "The town closed its last cinema |because nobody came to the late show."},
        {"en", "I wanted to leave after ten minutes |but the second act changed my mind."},
        {"en", "The youngest of the four brothers |was played by a boy from the village."},
        {"en", "She packs the one good suitcase |that her mother brought from the coast."},
        {"en", "He walks the whole way home |with a broken lamp in his left hand."},
        {"en", "The old man watches the road |as if he expects somebody who is years late."},
        {"en", "It works."},
        {"en", "Nine words are said in one breath by readers."},
        {"de", "Der alte Lehrer schreibt den ganzen Winter |und schickt am Ende keinen einzigen Brief."},
        {"fr", "La vieille maison du port reste vide |lorsque les bateaux rentrent de la pêche."},
        {"es", "La casa vieja del puerto queda vacía |cuando los barcos vuelven de la pesca."},
        {"it", "La vecchia casa del porto resta vuota |quando le barche tornano dalla pesca."},
        {"nl", "De oude man schrijft de hele winter |omdat zijn broer hem nooit antwoord gaf."},
    };
    for (const auto& row : rows) {
        CAPTURE(std::string(row.parted));
        std::string text = row.parted;
        std::erase(text, '|');
        CHECK(parted(row.language, text) == row.parted);
    }
}

TEST_CASE(
    "split_phrases: no breath after an article, a preposition or a pronoun, nor in a part of three words") {
    for (const auto& row :
         {"the very long and quite sad story of the man in the boat on the lake of the north",
          "a film that I have not seen since the summer when I was a boy of nine years in the city",
          "he said that it is what he had and that they who came were not those whom she knew then"}) {
        const Sentence sentence{row};
        std::size_t begin = 0;
        for (const auto& stretch : sentence.stretches()) {
            const auto count = word_spans(sentence.at(stretch.at), "en").size();
            CHECK(count >= 3);
            const bool is_clause = begin < sentence.kinds.size() && sentence.kinds[begin] == WordKind::clause;
            if (begin > 0 && !is_clause) CHECK(sentence.kinds[begin - 1] == WordKind::content);
            begin += count;
        }
        CHECK(begin == sentence.words.size());
    }
}

TEST_CASE("split_phrases: no breath inside the name of a work, and none in a language without phrasing") {
    const Sentence sentence{"They watched The Man Who Knew Too Much and the Woman Who Did Not tonight"};
    const std::vector<Span> kept{{13, 65}};
    for (const auto& stretch : split_phrases(sentence.text, sentence.words, {}, kept, sentence.kinds))
        CHECK((stretch.at.end <= 13 || stretch.at.end >= 65));
    CHECK(split_phrases(sentence.text, sentence.words, {}).size() == 1);
}

TEST_CASE("places_in_lists: counts the items of a list, and takes no other commas for one") {
    CHECK(places("Red, green, blue and white.") == "123");
    CHECK(places("There are stories about trains, sisters, debts, and a very bad winter.") == "1234");
    CHECK(places("After the war, the man came home.") == "00");
    CHECK(places("He came, he saw, he left.") == "000");
    CHECK(places("When it ends, and it does end, nobody claps.") == "000");
    CHECK(places("It is slow, dense, or both; it is warm, kind and short.") == "12300");
}

TEST_CASE("contrasted_words: finds what is set against each other") {
    CHECK(contrasts("en", "It is not a mystery but a portrait of a town.") == "mystery portrait");
    CHECK(contrasts("en", "It is less a film than a mood.") == "film mood");
    CHECK(contrasts("en", "She gives more warmth than light.") == "warmth light");
    CHECK(contrasts("en", "Not now. It is a film.") == "");
    CHECK(contrasts("en", "I did not like the slow and overlong first half of it, but I stayed.") == "");
    CHECK(contrasts("de", "Das ist kein Krimi, sondern ein Porträt.") == "Krimi Porträt");
    CHECK(contrasts("es", "No es una novela sino un poema.") == "novela poema");
}

TEST_CASE("plan_prosody: the items of a list follow each other faster than other commas, and sink") {
    const auto plan =
        plan_of({said("Red, green, blue and white."), said("After the war, the man came home.")});
    const auto& list = plan.delivery[0].phrases;
    CHECK(list[0].pause_after_ms < plan.delivery[1].phrases[0].pause_after_ms);
    CHECK(list[1].pitch < list[0].pitch);
    CHECK(list[2].pitch < list[1].pitch);
}

TEST_CASE("plan_prosody: lines of a list go on to the last, with shorter pauses between them") {
    const auto plan = plan_of({said("The casting of the bell"), said("Vera's letter;"), said("\"A wedding\""),
                               said("It ends. "), said("Red"), said("And so on", Role::body, 1)});
    const bool go_on[] = {true, true, false, false, false, false};
    for (std::size_t i = 0; i < plan.delivery.size(); ++i) {
        CHECK(plan.delivery[i].phrases.back().goes_on == go_on[i]);
        if (go_on[i])
            CHECK(plan.delivery[i].phrases.back().pause_after_ms <
                  plan.delivery[2].phrases.back().pause_after_ms);
    }
}

TEST_CASE("items_that_go_on: paragraphs of prose, headings, the host's lines and scores are no items") {
    const std::string words = "one two three four five six seven eight nine ten eleven twelve thirteen";
    auto heading = said("Good"), host = said("The highlights");
    heading.is_heading = true;
    host.is_frame = true;
    const std::vector<std::vector<Utterance>> none{
        {said("It is warm.", Role::body, 0, false), said("And short"), said("So it ends")},
        {said(words), said("Short")},
        {said("Short"), said(words)},
        {heading, said("Short")},
        {host, said("Short")},
        {said("9/10", Role::score), said("8/10", Role::score)},
        {said("Why?"), said("Because")}};
    for (const auto& utterances : none)
        CHECK_FALSE(items_that_go_on(utterances).front());
    CHECK_FALSE(items_that_go_on(none.front())[1]);
    CHECK(items_that_go_on({}).empty());
}

TEST_CASE("plan_prosody: who and why fall at the end, yes or no rises") {
    const auto plan = plan_of({said("Who wrote it?"), said("And why so late?"), said("Is it good?"),
                               said("Did he know who wrote it?"), said("Who wrote it.")});
    const bool falls[] = {true, true, false, false, false};
    for (std::size_t i = 0; i < plan.delivery.size(); ++i)
        CHECK(plan.delivery[i].phrases.back().falls == falls[i]);
}

TEST_CASE("plan_prosody: words before a pause linger, most of all where a paragraph ends") {
    const auto plan =
        plan_of({said("It is warm.", Role::body, 0, false), said("It ends.", Role::body, 0, true)});
    const double inner = plan.delivery[0].phrases.back().end_rate,
                 last = plan.delivery[1].phrases.back().end_rate;
    CHECK(inner < 1);
    CHECK(last < inner);
    CHECK(last > 0.85);
}

TEST_CASE("plan_prosody: words set against each other are stressed, less than emphasis is") {
    auto sentence = said("It is not a mystery but a portrait.");
    sentence.emphasis = {{Emphasis::emphasis, {26, 34}}};
    const auto accents = plan_of({sentence}).delivery[0].accents;
    REQUIRE(accents.size() == 2);
    CHECK(accents[0].pitch > 1);
    CHECK(accents[0].pitch < accents[1].pitch);
}

TEST_CASE("plan_prosody: variation stays within its limits, differs by phrase, and is always the same") {
    const Variation limits{0.02, 0.03, 0.1};
    const std::vector<Utterance> sentences{said("One fine day, it rains."), said("Two fine days, it pours."),
                                           said("Nine of ten.", Role::score, 1)};
    const auto exact = plan_of(sentences), varied = plan_of(sentences, limits),
               again = plan_of(sentences, limits);
    std::vector<double> rates;
    for (std::size_t i = 0; i < sentences.size(); ++i)
        for (std::size_t j = 0; j < exact.delivery[i].phrases.size(); ++j) {
            const auto &plain = exact.delivery[i].phrases[j], &phrase = varied.delivery[i].phrases[j];
            CHECK(std::abs(phrase.rate / plain.rate - 1) <= limits.rate);
            CHECK(std::abs(phrase.pitch / plain.pitch - 1) <= limits.pitch);
            CHECK(phrase.pause_after_ms >= plain.pause_after_ms);
            CHECK(phrase.pause_after_ms <= 1.1 * plain.pause_after_ms + 1);
            CHECK(again.delivery[i].phrases[j].rate == phrase.rate);
            rates.push_back(phrase.rate / plain.rate);
        }
    REQUIRE(rates.size() == 5);
    CHECK(rates.back() == 1);  // the score is exact
    std::ranges::sort(rates);
    CHECK(std::ranges::adjacent_find(rates) == rates.end());
}

TEST_CASE("read_phrasing: all languages of the program are read, another one has no words") {
    for (const auto* language : {"en-GB", "es", "fr", "de", "it", "pt-BR", "nl", "cs"}) {
        CAPTURE(std::string(language));
        const auto phrasing = read_phrasing(REVIEWCAST_VOICES, language);
        CHECK(phrasing.clauses.size() >= 10);
        CHECK(phrasing.joins.size() >= 5);
        CHECK(phrasing.questions.size() >= 9);
    }
    CHECK(read_phrasing(REVIEWCAST_VOICES, "fi").clauses.empty());
}

TEST_CASE("read_phrasing: says where a file is wrong and what is allowed") {
    const testing::ScratchFolder scratch;
    const auto file = scratch.path() / "languages/xx/phrasing.toml";
    std::filesystem::create_directories(file.parent_path());
    const auto refusal = [&](const char* text) {
        std::ofstream(file) << text;
        try {
            static_cast<void>(read_phrasing(scratch.path(), "xx"));
        } catch (const UsageError& error) {
            return std::string(error.what()).substr(file.string().size());
        }
        return std::string("accepted");
    };
    CHECK(refusal("clauses = [\"if\"]") == "accepted");
    CHECK(refusal("clauses = \"if\"") == ":1: clauses is no list");
    CHECK(refusal("joins = [\"\"]") == ":1: this is no word");
    CHECK(refusal("contrasts = [[\"not\"]]") == ":1: contrasts holds something else than lists of two words");
    CHECK(refusal("nouns = []").starts_with(":1: unknown key nouns; allowed are clauses, "));
}
