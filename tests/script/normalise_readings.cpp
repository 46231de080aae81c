// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/normalise.hpp"
#include "script/reading_check.hpp"
#include "script/reading_laws.hpp"
#include "script/reading_rows.hpp"
#include "script/rules.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <map>
#include <set>

using namespace reviewcast;

namespace {

using Classes = std::map<std::string, std::set<std::string, std::less<>>>;

bool fires(const Reading& reading, const std::set<std::string, std::less<>>& rules) {
    return std::ranges::any_of(reading.rewrites,
                               [&](const Rewrite& one) { return rules.contains(one.rule); });
}

/// What a language's tables hold: rows that some class's rules read, and rows that only look like it.
struct Balance {
    std::size_t rows = 0;
    std::size_t decoys = 0;
    std::map<std::string, std::size_t> hits_of, decoys_of;
};

/// Checks every reading of a language, and that no rule of a class reads a decoy of it.
Balance check_language(const std::string& language) {
    static const Classes classes = read_classes();
    const ReadingTables tables = read_reading_tables(REVIEWCAST_VOICES, {language});
    REQUIRE(table_of(language, tables).language == language);
    Balance balance;
    for (const ReadingRow& row : read_rows(language)) {
        INFO(row.place, ": ", row.written);
        const Reading reading = normalise(row.written, language, tables);
        CHECK(fold_reading(reading.spoken) == fold_reading(row.spoken));
        ++balance.rows;
        balance.decoys += row.not_classes.empty() ? 0 : 1;
        for (const auto& [name, rules] : classes)
            balance.hits_of[name] += fires(reading, rules) ? 1 : 0;
        for (const std::string& name : row.not_classes) {
            CAPTURE(name);
            REQUIRE(classes.contains(name));
            CHECK(!fires(reading, classes.at(name)));
            ++balance.decoys_of[name];
        }
    }
    return balance;
}

}  // namespace

TEST_CASE("normalise: reads every English phrase of the tables as listed, and is taken in by no decoy") {
    Balance balance = check_language("en");
    CHECK(balance.rows >= 800);
    CHECK(balance.decoys * 2 >= balance.rows);
    for (const auto& [name, hits] : balance.hits_of) {
        CAPTURE(name);
        CHECK(balance.decoys_of[name] >= std::min<std::size_t>(hits, 40));
    }
}

TEST_CASE("normalise: every rule belongs to one class of the tables") {
    std::map<std::string, int, std::less<>> classes_of;
    for (const auto& [name, rules] : read_classes())
        for (const std::string& rule : rules)
            ++classes_of[rule];
    std::set<std::string, std::less<>> rules;
    for (const std::string language : {"en", "de"})
        for (const Rule& rule : rules_of(language))
            if (!rule.name.empty()) rules.emplace(rule.name);
    for (const std::string& rule : rules) {
        CAPTURE(rule);
        CHECK(classes_of[rule] == 1);
    }
    CHECK(classes_of.size() == rules.size());
}

TEST_CASE("normalise: leaves the listed readings as they are, and keeps every law, in any language") {
    for (const std::string language :
         {"en", "es", "fr", "de", "it", "pt", "nl", "cs", "pt-PT", "es-419", "es-MX", "es-US"}) {
        const ReadingTables tables = read_reading_tables(REVIEWCAST_VOICES, {language});
        for (const ReadingRow& row : read_rows(language)) {
            const Reading once = normalise(row.written, language, tables);
            const Reading twice = normalise(once.spoken, language, tables);
            INFO(language, " ", row.place, ": ", once.spoken);
            CHECK(fold_reading(twice.spoken) == fold_reading(once.spoken));
            CHECK(broken_reading_laws(row.written, language, once) == std::vector<std::string>{});
            CHECK(broken_reading_laws(once.spoken, language, twice) == std::vector<std::string>{});
        }
    }
}

TEST_CASE(
    "normalise: reads every phrase of the other languages' tables as listed, and is taken in by no decoy") {
    for (const std::string language : {"es", "fr", "de", "it", "pt", "nl", "cs"}) {
        CAPTURE(language);
        Balance balance = check_language(language);
        CHECK(balance.rows >= 390);
        CHECK(balance.decoys * 2 >= balance.rows);
        for (const auto& [name, hits] : balance.hits_of) {
            CAPTURE(name);
            CHECK(balance.decoys_of[name] >= std::min<std::size_t>(hits, 8));
        }
    }
}

TEST_CASE("normalise: reads the phrases of regions as listed") {
    for (const std::string language : {"pt-PT", "es-419", "es-MX", "es-US"}) {
        CAPTURE(language);
        CHECK(check_language(language).rows >= 6);
    }
}
