// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/normalise.hpp"
#include "script/reading_check.hpp"
#include "script/reading_laws.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>

using namespace reviewcast;

namespace {

struct Case {
    std::string place;  ///< "scores.tsv:12"
    std::string written;
    std::string spoken;
};

std::vector<Case> read_cases(const std::filesystem::path& file) {
    std::vector<Case> cases;
    std::ifstream in(file);
    int number = 0;
    for (std::string line; std::getline(in, line);) {
        ++number;
        if (line.empty()) continue;
        const auto tab = line.find('\t');
        REQUIRE_MESSAGE(tab != std::string::npos, file.filename().string(), ":", number, " has no tab");
        const auto end = line.find('\t', tab + 1);
        const auto size = end == std::string::npos ? end : end - tab - 1;
        cases.push_back({file.filename().string() + ":" + std::to_string(number), line.substr(0, tab),
                         line.substr(tab + 1, size)});
    }
    return cases;
}

std::vector<std::filesystem::path> tables_of(const std::string& language) {
    std::vector<std::filesystem::path> files;
    const auto folder = std::filesystem::path(REVIEWCAST_TESTS) / "script" / "readings" / language;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

/// Checks every reading of a language; returns how many there were.
std::size_t check_language(const std::string& language) {
    const ReadingTables tables = read_reading_tables(REVIEWCAST_VOICES, {language});
    REQUIRE(table_of(language, tables).language == language);
    std::size_t count = 0;
    for (const auto& file : tables_of(language))
        for (const Case& reading : read_cases(file)) {
            ++count;
            INFO(reading.place, ": ", reading.written);
            CHECK(fold_reading(normalise(reading.written, language, tables).spoken) ==
                  fold_reading(reading.spoken));
        }
    return count;
}

}  // namespace

TEST_CASE("normalise: reads every English phrase of the tables as listed") {
    CHECK(check_language("en") >= 800);
}

TEST_CASE("normalise: leaves the listed readings as they are, and keeps every law, in any language") {
    for (const std::string language :
         {"en", "es", "fr", "de", "it", "pt", "nl", "cs", "pt-PT", "es-419", "es-MX", "es-US"}) {
        const ReadingTables tables = read_reading_tables(REVIEWCAST_VOICES, {language});
        for (const auto& file : tables_of(language))
            for (const Case& row : read_cases(file)) {
                const Reading once = normalise(row.written, language, tables);
                const Reading twice = normalise(once.spoken, language, tables);
                INFO(language, " ", row.place, ": ", once.spoken);
                CHECK(fold_reading(twice.spoken) == fold_reading(once.spoken));
                CHECK(broken_reading_laws(row.written, language, once) == std::vector<std::string>{});
                CHECK(broken_reading_laws(once.spoken, language, twice) == std::vector<std::string>{});
            }
    }
}

TEST_CASE("normalise: reads every phrase of the other languages' tables as listed") {
    for (const std::string language : {"es", "fr", "de", "it", "pt", "nl", "cs"}) {
        CAPTURE(language);
        CHECK(check_language(language) >= 60);
    }
}

TEST_CASE("normalise: reads the phrases of regions as listed") {
    for (const std::string language : {"pt-PT", "es-419", "es-MX", "es-US"}) {
        CAPTURE(language);
        CHECK(check_language(language) >= 6);
    }
}
