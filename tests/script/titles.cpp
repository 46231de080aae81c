// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/titles.hpp"

#include "script/normalise.hpp"
#include "script/reading_check.hpp"

#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>
#include <random>

using namespace reviewcast;

namespace {

const ReadingTables& all_tables() {
    static const ReadingTables tables =
        read_reading_tables(REVIEWCAST_VOICES, {"es", "fr", "de", "it", "pt", "nl", "cs"});
    return tables;
}

/// A script of sentences in a review of a work.
Script script_about(const std::string& work, const std::string& language, std::vector<Utterance> utterances) {
    Script script;
    if (!work.empty()) script.review.item.name = Fact{work, "label", {}};
    script.sections.push_back({Role::body, "The review", 0});
    for (Utterance& utterance : utterances)
        utterance.language = language;
    script.utterances = std::move(utterances);
    return script;
}

Utterance plain(std::string written) {
    Utterance utterance;
    utterance.written = std::move(written);
    return utterance;
}

/// A sentence whose {words} are in italics.
Utterance with_italics(std::string_view marked) {
    Utterance utterance;
    std::size_t begin = 0;
    for (const char c : marked) {
        if (c == '{')
            begin = utterance.written.size();
        else if (c == '}')
            utterance.emphasis.push_back({Emphasis::emphasis, {begin, utterance.written.size()}});
        else
            utterance.written += c;
    }
    return utterance;
}

/// The sentence with each title between ‹ and ›.
std::string with_titles(const Utterance& utterance) {
    std::string text;
    std::size_t at = 0;
    for (const TitleRun& title : utterance.titles) {
        text += utterance.written.substr(at, title.at.begin - at) + "‹" +
                utterance.written.substr(title.at.begin, title.at.size()) + "›";
        at = title.at.end;
    }
    return text + utterance.written.substr(at);
}

std::string without(std::string text, const std::string& mark) {
    for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at))
        text.erase(at, mark.size());
    return text;
}

/// A line of a table: the work that is reviewed, a sentence with its titles between ‹ › and its italics
/// between { }, and what is said; nothing there where it is said as it is written.
struct Case {
    std::string place;
    std::string work;
    std::string marked;
    std::string spoken;
};

std::vector<Case> read_cases(const std::string& language) {
    const auto file = std::filesystem::path(REVIEWCAST_TESTS) / "script" / "titles" / (language + ".tsv");
    std::vector<Case> cases;
    std::ifstream in(file);
    int number = 0;
    for (std::string line; std::getline(in, line);) {
        ++number;
        if (line.empty() || line.starts_with('#')) continue;
        const auto tab = line.find('\t');
        REQUIRE_MESSAGE(tab != std::string::npos, language, ":", number, " has no tab");
        const auto next = line.find('\t', tab + 1);
        const std::string marked = line.substr(tab + 1, next == std::string::npos ? next : next - tab - 1);
        cases.push_back({language + ".tsv:" + std::to_string(number), line.substr(0, tab), marked,
                         next == std::string::npos ? std::string() : line.substr(next + 1)});
    }
    return cases;
}

std::size_t check_language(const std::string& language) {
    const std::vector<Case> cases = read_cases(language);
    for (const Case& one : cases) {
        const std::string input = without(without(one.marked, "‹"), "›");
        const std::string expected = without(without(one.marked, "{"), "}");
        const Script script = say(
            find_titles(script_about(one.work, language, {with_italics(input)}), all_tables()), all_tables());
        INFO(one.place, ": ", one.work);
        CHECK(with_titles(script.utterances[0]) == expected);
        const std::string spoken = one.spoken.empty() ? script.utterances[0].written : one.spoken;
        CHECK(fold_reading(script.utterances[0].spoken) == fold_reading(spoken));
    }
    return cases.size();
}

bool is_ordered(const std::vector<TitleRun>& titles, std::size_t size) {
    std::size_t end = 0;
    for (const TitleRun& title : titles) {
        if (title.at.begin < end || title.at.empty()) return false;
        end = title.at.end;
    }
    return end <= size;
}

}  // namespace

TEST_CASE("find_titles: tells the listed English titles from other words, and they are read as titles") {
    CHECK(check_language("en") >= 150);
}

TEST_CASE("find_titles: tells and reads the listed titles of the other languages") {
    for (const std::string language : {"es", "fr", "de", "it", "pt", "nl", "cs"}) {
        CAPTURE(language);
        CHECK(check_language(language) >= 10);
    }
}

TEST_CASE("find_titles: a name that the text also writes small is a word at a sentence's start") {
    const Script script =
        find_titles(script_about("Drive", "en",
                                 {plain("Drive carefully."), plain("We drive on."), plain("Drive is a film."),
                                  plain("In Drive, he drives.")}),
                    all_tables());
    CHECK(script.utterances[0].titles.empty());
    CHECK(script.utterances[1].titles.empty());
    CHECK(with_titles(script.utterances[2]) == "‹Drive› is a film.");
    CHECK(with_titles(script.utterances[3]) == "In ‹Drive›, he drives.");
}

TEST_CASE("find_titles: the works of a round-up's parts are known too") {
    Script script = script_about("", "en", {plain("After Roma came Tenet.")});
    for (const char* name : {"Roma", "Tenet"}) {
        Review part;
        part.item.name = Fact{name, "label", {}};
        script.review.parts.push_back(part);
    }
    CHECK(with_titles(find_titles(script, all_tables()).utterances[0]) == "After ‹Roma› came ‹Tenet›.");
}

TEST_CASE("find_titles: what the reviewer's site marks as a work is one, whatever its shape") {
    Script script = script_about("", "en", {plain("I saw mother! twice.")});
    script.utterances[0].emphasis = {{Emphasis::work_title, {6, 13}}};
    CHECK(with_titles(find_titles(script, all_tables()).utterances[0]) == "I saw ‹mother!› twice.");
}

TEST_CASE("find_titles: titles are ordered and disjoint, and their reading is aligned, for any text") {
    const std::vector<std::string> pieces = {
        " ",   " ",     " ",     ".",    ",",  "“",    "”",   "‘",  "’",      "\"", "'", "(",
        ")",   "It",    "Us",    "Her",  "IV", "2049", "300", "…",  "!",      "–",  ":", "The",
        "the", "Rocky", "Blade", "Part", "is", "\xC3", "é",   "’s", "Runner", "«",  "»", "says"};
    std::mt19937 random(11);
    for (int n = 0; n < 3000; ++n) {
        std::string text = "x";
        for (int words = 0; words < 20; ++words)
            text += pieces[random() % pieces.size()];
        Utterance utterance = plain(text);
        const std::size_t begin = random() % text.size();
        utterance.emphasis = {{n % 2 == 0 ? Emphasis::emphasis : Emphasis::work_title,
                               {begin, begin + random() % (text.size() - begin)}}};
        for (const std::string language : {"en", "de", "xx"}) {
            const Script script =
                say(find_titles(script_about("The Blade: Rocky", language, {utterance}), all_tables()),
                    all_tables());
            const Utterance& said = script.utterances[0];
            INFO(text);
            REQUIRE(is_ordered(said.titles, said.written.size()));
            std::size_t written = 0;
            std::size_t spoken = 0;
            for (const Link& link : said.alignment) {
                REQUIRE(link.written.begin == written);
                REQUIRE(link.spoken.begin == spoken);
                written = link.written.end;
                spoken = link.spoken.end;
            }
            REQUIRE(written == said.written.size());
            REQUIRE(spoken == said.spoken.size());
        }
    }
}

TEST_CASE("find_titles: long texts of what titles are found by take no longer than their size asks") {
    for (const std::string piece : {"“", "‘A ", "The ", "II ", "Rocky IV ", "\" ", "(2019) ", "It is "}) {
        std::string text;
        while (text.size() < 200'000)
            text += piece;
        const Script script =
            find_titles(script_about("The The The The The The Theme", "en", {plain(text)}), all_tables());
        CHECK(is_ordered(script.utterances[0].titles, text.size()));
    }
}
