// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/normalise.hpp"
#include "script/reading_check.hpp"
#include "script/reading_laws.hpp"

#include <doctest/doctest.h>
#include <random>

using namespace reviewcast;

namespace {

const ReadingTables& all_tables() {
    static const ReadingTables tables =
        read_reading_tables(REVIEWCAST_VOICES, {"es", "fr", "de", "it", "pt", "nl", "cs"});
    return tables;
}

/// What real reviews and hostile ones are made of.
const std::vector<std::string> pieces = {" ",
                                         " ",
                                         " ",
                                         " ",
                                         ".",
                                         ",",
                                         "-",
                                         "–",
                                         "—",
                                         "/",
                                         "//",
                                         ":",
                                         "'",
                                         "’",
                                         "\"",
                                         "“",
                                         "”",
                                         "(",
                                         ")",
                                         "[",
                                         "]",
                                         "{",
                                         "}",
                                         "<",
                                         ">",
                                         "&",
                                         "|",
                                         "\\",
                                         "^",
                                         "_",
                                         "*",
                                         "**",
                                         "***",
                                         "~",
                                         "`",
                                         "#",
                                         "@",
                                         "%",
                                         "+",
                                         "=",
                                         "$",
                                         "£",
                                         "€",
                                         "°",
                                         "½",
                                         "²",
                                         "³",
                                         "¹",
                                         "★",
                                         "☆",
                                         "⭐",
                                         "⭐️",
                                         "👍",
                                         "😂",
                                         "👩‍👩‍👧",
                                         "🇫🇷",
                                         "…",
                                         "...",
                                         "!",
                                         "?",
                                         "¿",
                                         "→",
                                         "©",
                                         "™",
                                         "№",
                                         "Ⅳ",
                                         "①",
                                         "0",
                                         "1",
                                         "5",
                                         "7",
                                         "10",
                                         "05",
                                         "24",
                                         "1984",
                                         "2009",
                                         "1080",
                                         "1,234",
                                         "3.5",
                                         "123456789012345678",
                                         "st",
                                         "th",
                                         "s",
                                         "the",
                                         "a",
                                         "in",
                                         "of",
                                         "I",
                                         "V",
                                         "X",
                                         "II",
                                         "IV",
                                         "XIV",
                                         "Rocky",
                                         "Henry",
                                         "Part",
                                         "World War",
                                         "US",
                                         "us",
                                         "NASA",
                                         "CGI",
                                         "DVDs",
                                         "LOUD",
                                         "NOISES",
                                         "Dr.",
                                         "St.",
                                         "vs.",
                                         "e.g.",
                                         "No.",
                                         "U.S.",
                                         "p.m.",
                                         "pm",
                                         "x",
                                         "e",
                                         "h",
                                         "m",
                                         "min",
                                         "km",
                                         "GB",
                                         "p",
                                         "stars",
                                         "star",
                                         "out of",
                                         "October",
                                         "May",
                                         "cup",
                                         "million",
                                         "bn",
                                         "sooooo",
                                         "f**k",
                                         "http://",
                                         "example.com",
                                         "www.",
                                         "me@example.com",
                                         "café",
                                         "Ž",
                                         "東京",
                                         "привет",
                                         "e\u0301",
                                         "\u200D",
                                         "\u00AD",
                                         "\u0001",
                                         "\u202E",
                                         "\uFEFF",
                                         "[[",
                                         "<b>",
                                         "&amp;",
                                         "\xFF",
                                         "\xC3",
                                         "word",
                                         "and",
                                         "or",
                                         "he",
                                         "she",
                                         "w/",
                                         "-",
                                         "S01E05",
                                         "3x10"};

std::string random_text(std::mt19937& random, const std::string& between = {}) {
    std::uniform_int_distribution<std::size_t> length(0, 14);
    std::uniform_int_distribution<std::size_t> piece(0, pieces.size() - 1);
    std::string text;
    for (std::size_t n = length(random); n > 0; --n)
        text.append(pieces[piece(random)]).append(between);
    return text;
}

std::string broken(const std::string& written, const std::string& language, const Reading& reading) {
    std::string lines;
    for (const std::string& law : broken_reading_laws(written, language, reading))
        lines += law + "\n";
    return lines;
}

}  // namespace

TEST_CASE(
    "normalise: any text in any language is aligned to the last byte, loses no letter, and English holds "
    "no digit and no symbol") {
    std::mt19937 random(4);
    for (const std::string language : {"en", "en", "en", "es", "fr", "de", "it", "pt", "nl", "cs", "xx"})
        for (int n = 0; n < 1500; ++n) {
            const std::string text = random_text(random);
            const Reading reading = normalise(text, language, all_tables());
            INFO(language, ": ", text, " -> ", reading.spoken);
            REQUIRE(broken(text, language, reading) == "");
        }
}

TEST_CASE("normalise: in every language what is said is aligned and loses no letter when it is read again") {
    std::mt19937 random(8);
    for (const std::string language : {"en", "es", "fr", "de", "it", "pt", "nl", "cs"})
        for (int n = 0; n < 500; ++n) {
            const std::string once = normalise(random_text(random, " "), language, all_tables()).spoken;
            INFO(language, ": ", once);
            REQUIRE(broken(once, language, normalise(once, language, all_tables())) == "");
        }
}

TEST_CASE("normalise: has nothing left to do on its own English readings") {
    std::mt19937 random(7);
    for (int n = 0; n < 6000; ++n) {
        const std::string text = random_text(random, " ");
        // These are read by the word before them, which a silent mark between them hides the first time only.
        if (text.find("I ") != std::string::npos || text.find("V ") != std::string::npos ||
            text.find("X ") != std::string::npos)
            continue;
        const std::string once = normalise(text, "en", all_tables()).spoken;
        const std::string twice = normalise(once, "en", all_tables()).spoken;
        INFO(text);
        REQUIRE(fold_reading(twice) == fold_reading(once));
    }
}

TEST_CASE("normalise: a megabyte without a space is cut into what a voice can say") {
    const std::size_t size = 1 << 20;
    const Reading word = normalise(std::string(size, 'a') + "b", "en", all_tables());
    std::size_t run = 0;
    for (const char c : word.spoken) {
        run = c == ' ' ? 0 : run + 1;
        REQUIRE(run <= 60);
    }
    CHECK(broken(std::string(size, 'a') + "b", "en", word) == "");
    CHECK(normalise(std::string(size, '7'), "en", all_tables()).spoken.size() < 500);
    CHECK(normalise(std::string(size, '7'), "de", all_tables()).spoken.size() < 500);
    CHECK(normalise(std::string(size, ','), "en", all_tables()).spoken.empty());
    CHECK(normalise("a" + std::string(size, '*') + "b", "en", all_tables()).spoken.size() < 100);
}

TEST_CASE("normalise: long texts of the marks that rules look ahead from are read") {
    for (const std::string piece :
         {"[", "![", "](", "@a", "a.", "1,", "1-", "1/", "$", "* ", ", ", "☆", "\"", "1:", "M.", "f*"}) {
        std::string text;
        while (text.size() < 200'000)
            text += piece;
        const Reading reading = normalise(text, "en", all_tables());
        CAPTURE(piece);
        CHECK(broken(text, "en", reading) == "");
    }
}
