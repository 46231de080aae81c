// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/foreign.hpp"

#include "script/normalise.hpp"

#include <filesystem>
#include <fstream>
#include <string>

#include <doctest/doctest.h>
#include <utility>

using namespace reviewcast;

namespace {

const ReadingTables& spellings() {
    static const ReadingTables tables = read_spellings(REVIEWCAST_VOICES);
    return tables;
}

}  // namespace

TEST_CASE("foreign_language: is told by letters and words, and only where they say it plainly") {
    std::ifstream rows(std::filesystem::path(REVIEWCAST_TESTS) / "script/foreign/names.tsv");
    int hits = 0, decoys = 0;
    for (std::string row; std::getline(rows, row);) {
        if (row.starts_with('#')) continue;
        const auto first = row.find('\t'), second = row.find('\t', first + 1);
        REQUIRE(second != std::string::npos);
        const std::string host = row.substr(0, first), expected = row.substr(first + 1, second - first - 1);
        CAPTURE(row);
        CHECK(foreign_language(row.substr(second + 1), host, spellings()) ==
              (expected == "-" ? "" : expected));
        ++(expected == "-" ? decoys : hits);
    }
    CHECK(hits >= 80);
    CHECK(decoys >= 80);
    CHECK(foreign_language("", "en", spellings()).empty());
}

TEST_CASE("mark_foreign: pronunciations are whole words, ordered and disjoint") {
    Script script;
    Utterance utterance;
    utterance.written = "When Penélope Cruz sings in “Dolor y gloria”, Pedro Buñuel's film is his best.";
    utterance.language = "en";
    utterance.titles = {{{32, 46}, {}}};
    script.utterances = {utterance};
    script = mark_foreign(say(script, read_reading_tables(REVIEWCAST_VOICES, {"en"})), spellings());
    std::vector<std::string> marked;
    std::size_t end = 0;
    for (const auto& p : script.utterances[0].pronunciations) {
        CHECK(p.spoken.begin >= end);
        end = p.spoken.end;
        CHECK(p.language == "es");
        marked.push_back(script.utterances[0].spoken.substr(p.spoken.begin, p.spoken.size()));
    }
    CHECK(marked == std::vector<std::string>{"Penélope Cruz", "Dolor y gloria", "Pedro Buñuel's"});
}
