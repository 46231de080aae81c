// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"

#include <doctest/doctest.h>
#include <random>

using namespace reviewcast;

TEST_CASE("find_invalid_utf8: names the first bad byte") {
    CHECK_FALSE(find_invalid_utf8("plain, Almodóvar, 映画, 🎬, �"));
    CHECK(find_invalid_utf8("ab\xff") == 2);
    CHECK(find_invalid_utf8("a\xc0\xaf") == 1);          // overlong
    CHECK(find_invalid_utf8("a\xed\xa0\x80") == 1);      // surrogate
    CHECK(find_invalid_utf8("a\xf4\x90\x80\x80") == 1);  // beyond U+10FFFF
    CHECK(find_invalid_utf8("a\xe2\x82") == 1);          // cut off
}

TEST_CASE("code_points: spans cover any bytes without gap, forwards as backwards") {
    std::mt19937 random(7);
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        for (auto i = random() % 12; i > 0; --i) {
            if (random() % 2)
                append_utf8(text, static_cast<char32_t>(random() % 0x3000));
            else
                text += static_cast<char>(random());
        }
        std::size_t at = 0;
        for (const auto& c : code_points(text)) {
            CHECK(c.at.begin == at);
            CHECK(c.at.end > at);
            at = c.at.end;
        }
        CHECK(at == text.size());
        for (std::size_t end = text.size(); end > 0;) {
            const auto c = code_point_before(text, end);
            CHECK(c.at.end == end);
            CHECK(c.at.begin < end);
            end = c.at.begin;
        }
    }
}

TEST_CASE("append_utf8: a number that is no code point becomes U+FFFD") {
    std::string text;
    append_utf8(text, 0xD800);
    append_utf8(text, 0x110000);
    CHECK(text == "\xef\xbf\xbd\xef\xbf\xbd");
}

TEST_CASE("is_…: properties that the rules rest on") {
    CHECK(is_upper(U'É'));
    CHECK(is_lower(U'ß'));
    CHECK(is_letter(U'映'));
    CHECK(is_digit(U'٣'));
    CHECK(digit_value(U'٣') == 3);
    CHECK(digit_value(U'x') == -1);
    CHECK(is_space(0xA0));
    CHECK(is_space(0x85));
    CHECK(is_space(0xFEFF));
    CHECK(is_control(0x01));
    CHECK(is_control(0x202E));
    CHECK_FALSE(is_control(U'\n'));
    CHECK_FALSE(is_control(0x200D));
    CHECK(is_punctuation(U'…'));
    CHECK(is_emoji(U'👍'));
    CHECK_FALSE(is_emoji(U'5'));
    CHECK(character_name(U'★') == "black star");
}

TEST_CASE("case: folding and mapping follow Unicode") {
    CHECK(fold_case("STRASSE") == fold_case("straße"));
    CHECK(to_lower("ÉTOILE") == "étoile");
    CHECK(to_upper("zápory") == "ZÁPORY");
    CHECK(capitalise("été long") == "Été long");
    CHECK(capitalise("") == "");
}

TEST_CASE("compose: combining marks join their letters") {
    CHECK(compose("e\u0301") == "é");
}

TEST_CASE("to_ascii: a letter gives the same alone and beside what has to be transliterated") {
    for (char32_t c = 1; c < 0x250; ++c) {
        std::string letter;
        append_utf8(letter, c);
        CAPTURE(letter);
        CHECK(to_ascii(letter + "e") + " Z" == to_ascii(letter + "e Ж"));
    }
}

TEST_CASE("to_ascii: letters lose their marks and other scripts are transliterated") {
    CHECK(to_ascii("Almodóvar, Žižek, Æon") == "Almodovar, Zizek, AEon");
    CHECK(to_ascii("Сталкер") == "Stalker");
    CHECK(to_ascii("Zespół Røyksopp: \"Đ\"") == "Zespol Royksopp: \"D\"");
}

TEST_CASE("trim and collapse_space: every kind of white space counts") {
    CHECK(trim("\u00a0 \t a b \u2003\n") == "a b");
    CHECK(trim(" \n ").empty());
    CHECK(collapse_space(" a\u00a0\n b\u2028c ") == "a b c");
}

TEST_CASE("slugify: makes file names of titles") {
    CHECK(slugify("Pain and Glory") == "pain-and-glory");
    CHECK(slugify("L'Étranger: 2e édition!") == "letranger-2e-edition");
    CHECK(slugify("../../etc/passwd") == "etc-passwd");
    CHECK(slugify("…") == "review");
    CHECK(slugify("") == "review");
    CHECK(slugify("one two three", 8) == "one-two");
    CHECK(slugify("abcdefghij", 4) == "abcd");
}
