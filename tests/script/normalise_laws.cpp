// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/normalise.hpp"
#include "script/reading_check.hpp"

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

bool covers(const Alignment& alignment, const std::string& written, const std::string& spoken) {
    std::size_t in_written = 0;
    std::size_t in_spoken = 0;
    for (const Link& link : alignment) {
        if (link.written.begin != in_written || link.spoken.begin != in_spoken) return false;
        if (link.written.end < link.written.begin || link.spoken.end < link.spoken.begin) return false;
        in_written = link.written.end;
        in_spoken = link.spoken.end;
    }
    return in_written == written.size() && in_spoken == spoken.size();
}

bool is_sayable(char32_t c) {
    if (is_letter(c) || c == ' ' || std::u32string_view(U".,;:?!'-\"").find(c) != std::u32string_view::npos)
        return true;
    return c == 0x301 || c == 0x200D || c == 0x200C;  // what belongs to letters of `pieces`
}

bool is_in_rewrite(const Reading& reading, std::size_t at) {
    for (const Rewrite& rewrite : reading.rewrites)
        if (rewrite.written.begin <= at && at < rewrite.written.end) return true;
    return false;
}

/// The letters of `written` that are in no rewritten stretch, in order.
std::string kept_letters(const std::string& written, const Reading& reading) {
    std::string letters;
    for (const CodePoint& c : code_points(written))
        if (is_letter(c.value) && !is_in_rewrite(reading, c.at.begin)) append_utf8(letters, c.value);
    return letters;
}

/// The letters of the spoken text whose link is no rewritten stretch, in order.
std::string copied_letters(const Reading& reading) {
    std::string letters;
    for (const Link& link : reading.alignment) {
        if (link.written.empty() || is_in_rewrite(reading, link.written.begin)) continue;
        for (const CodePoint& c :
             code_points(std::string_view(reading.spoken).substr(link.spoken.begin, link.spoken.size())))
            if (is_letter(c.value)) append_utf8(letters, c.value);
    }
    return letters;
}

}  // namespace

TEST_CASE("normalise: aligns every byte of both texts, in order, for any text in any language") {
    std::mt19937 random(4);
    for (const std::string language : {"en", "es", "fr", "de", "it", "pt", "nl", "cs", "xx"})
        for (int n = 0; n < 1500; ++n) {
            const std::string text = random_text(random);
            const Reading reading = normalise(text, language, all_tables());
            INFO(language, ": ", text, " -> ", reading.spoken);
            REQUIRE(covers(reading.alignment, text, reading.spoken));
        }
}

TEST_CASE("normalise: English readings hold words and plain punctuation only") {
    std::mt19937 random(5);
    for (int n = 0; n < 6000; ++n) {
        const std::string text = random_text(random);
        const Reading reading = normalise(text, "en", all_tables());
        INFO(text, " -> ", reading.spoken);
        for (const CodePoint& c : code_points(reading.spoken))
            REQUIRE_MESSAGE(is_sayable(c.value), static_cast<unsigned>(c.value));
    }
}

TEST_CASE("normalise: loses no letter outside what it rewrites") {
    std::mt19937 random(6);
    for (int n = 0; n < 4000; ++n) {
        const std::string text = random_text(random);
        const Reading reading = normalise(text, "en", all_tables());
        INFO(text, " -> ", reading.spoken);
        REQUIRE(kept_letters(text, reading) == copied_letters(reading));
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
    CHECK(covers(word.alignment, std::string(size, 'a') + "b", word.spoken));
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
        CHECK(covers(reading.alignment, text, reading.spoken));
    }
}
