// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/terminal_text.hpp"

#include <doctest/doctest.h>

using namespace reviewcast;

TEST_CASE("harmless: takes away what a terminal would obey, and nothing else") {
    CHECK(harmless("plain, naïve 映画 👍🏽 ½") == "plain, naïve 映画 👍🏽 ½");
    CHECK(harmless("a\tb\r\nc\x1b[2J\x7f") == "a?b??c?[2J?");
    CHECK(harmless("\u0085 \u009b31m \u009d0;title\u009c") == "? ?31m ?0;title?");
    CHECK(harmless("\u2028\u2029") == "??");
    CHECK(harmless("exe\u202etxt.dm \u2066x\u2069") == "exe?txt.dm ?x?");
    CHECK(harmless("\x9b"
                   "31m \xff caf\xe9") == "?31m ? caf?");
    CHECK(harmless("co\u00adoperate \u200c\u200d\u200e") == "co\u00adoperate \u200c\u200d\u200e");
    CHECK(harmless("").empty());
}

TEST_CASE("display_width: counts the columns of a terminal") {
    struct Row {
        const char* text;
        std::size_t columns;
    };
    for (const auto& [text, columns] :
         {Row{"", 0}, Row{"film", 4}, Row{"naïve", 5}, Row{"nai\u0308ve", 5}, Row{"映画", 4}, Row{"ﾊﾝ", 2},
          Row{"Ａ", 2}, Row{"👍", 2}, Row{"❤️", 2}, Row{"각", 2}, Row{"\u1100\u1161\u11a8", 2},
          Row{"½…", 2}, Row{"a\u200bb", 2}}) {
        CAPTURE(text);
        CHECK(display_width(text) == columns);
    }
}

TEST_CASE("cut_to_width: what is too long ends with an ellipsis, between two characters") {
    CHECK(cut_to_width("the film", 8) == "the film");
    CHECK(cut_to_width("the film", 7) == "the fi…");
    CHECK(cut_to_width("映画の", 6) == "映画の");
    CHECK(cut_to_width("映画の", 5) == "映画…");
    CHECK(cut_to_width("映画の", 4) == "映…");
    CHECK(cut_to_width("nai\u0308ve", 4) == "nai\u0308…");
    CHECK(cut_to_width("film", 1) == "…");
    CHECK(cut_to_width("film", 0).empty());
    CHECK(cut_to_width("", 0).empty());
}
