// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.hpp"
#include "script/pls_edit.hpp"
#include "script/review_lexemes.hpp"

#include <doctest/doctest.h>

using namespace reviewcast;

TEST_CASE("add_lexeme: adds at the end, keeps every other byte, and what it writes is read back") {
    const std::string empty = empty_pls("en-GB");
    const std::string one = add_lexeme(empty, "a.pls", {{"Ys"}, "", "iːs", ""});
    const std::string two = add_lexeme(one, "a.pls", {{"R&B <3"}, "are and bee", "", ""});
    const std::string end = "</lexicon>\n";
    CHECK(two.substr(0, one.size() - end.size()) == one.substr(0, one.size() - end.size()));
    const PlsReading reading = parse_pls(two, "a.pls");
    CHECK(reading.errors.empty());
    CHECK(reading.list.language == "en-GB");
    REQUIRE(reading.list.lexemes.size() == 2);
    CHECK(reading.list.lexemes[0].ipa == "iːs");
    CHECK(reading.list.lexemes[1].graphemes.front() == "R&B <3");
    CHECK(reading.list.lexemes[1].alias == "are and bee");
}

TEST_CASE("add_lexeme: keeps a file's own prefix and comments") {
    const std::string text =
        "<p:lexicon version='1.0' xmlns:p='http://www.w3.org/2005/01/pronunciation-lexicon' "
        "alphabet='ipa' xml:lang='de'><!-- ours -->\n</p:lexicon>";
    const std::string edited = add_lexeme(text, "a.pls", {{"Ys"}, "", "iːs", ""});
    CHECK(edited.find("<!-- ours -->") != std::string::npos);
    CHECK(parse_pls(edited, "a.pls").list.lexemes.size() == 1);
}

TEST_CASE("add_lexeme: refuses what is no lexicon, what has no end, and a word that is there") {
    const Lexeme lexeme{{"Ys"}, "", "iːs", ""};
    const auto refused = [&](const std::string& text, const char* what) {
        CHECK_THROWS_WITH_AS(static_cast<void>(add_lexeme(text, "a.pls", lexeme)), doctest::Contains(what),
                             UsageError);
    };
    refused(add_lexeme(empty_pls("en"), "a.pls", lexeme), "'Ys' has an entry already");
    refused("<lexicon/>", "a.pls:1");
    refused("no XML", "a.pls");
    const std::string root = "<lexicon version='1.0' xmlns='http://www.w3.org/2005/01/pronunciation-lexicon' "
                             "alphabet='ipa' xml:lang='en'";
    refused(root + "/>", "end tag");
    refused(root + "></lexicon><!-- </b> -->", "a.pls:1");
    refused(root + "></lexicon><!--</lexicon>-->", "end of its root element");
}

TEST_CASE("lexemes_of: IPA stands between slashes, the last entry of a word counts, faults are warned of") {
    Review review;
    review.pronunciations = {{"Ys", "ees", {}, "a.md:2"},
                             {"Ys", "/iːs/", {}, "a.md:3"},
                             {"Bad", "/b@d/", {}, "a.md:4"},
                             {"!!", "bang", {}, "a.md:5"},
                             {"Phones", "[[fo]]", {}, "a.md:6"}};
    std::vector<std::string> warnings;
    const LexemeList list =
        lexemes_of(review, "en", [&](const Warning& warning) { warnings.push_back(warning.message); });
    REQUIRE(list.lexemes.size() == 3);
    CHECK(list.lexemes[1].ipa == "iːs");
    CHECK(list.lexemes[2].alias == "ees");
    CHECK(list.lexemes[0].alias == "[[fo]]");  // words like any others: the rules take the marks away
    REQUIRE(warnings.size() == 2);
    CHECK(warnings[0].find("a.md:4: '@'") == 0);
    CHECK(warnings[1].find("a.md:5:") == 0);
}
