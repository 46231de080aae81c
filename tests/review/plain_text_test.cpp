// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/plain_text.hpp"

#include "base/error.hpp"
#include "lexicon_for_tests.hpp"

#include <doctest/doctest.h>

using namespace reviewcast;

namespace {

/// The blocks in short: "p text", "h2 text", "i1 text", "q1 text", "r text", one a line.
std::string outline(const std::string& text) {
    std::string result;
    for (const Block& block : read_plain_text(text, lexicon_in("en")).blocks) {
        result += "phiqr"[static_cast<int>(block.kind)];
        if (block.level > 0) result += std::to_string(block.level);
        result += " " + block.text.chars + "\n";
    }
    return result;
}

}  // namespace

TEST_CASE("read_plain_text: lines end with CR, LF, CRLF, NEL and the Unicode separators") {
    for (const std::string end : {"\n\n", "\r\n\r\n", "\r\r", "\u0085\u0085", "\u2028\u2028", "\u2029\u2029"})
        CHECK(outline("\uFEFFOne ends." + end + "Two ends.") == "p One ends.\np Two ends.\n");
}

TEST_CASE("read_plain_text: wrapped lines are joined, short lines and label lines stay apart") {
    CHECK(outline("This line has been wrapped by hand at about sixty columns or\nso, and this is the rest of "
                  "it.") ==
          "p This line has been wrapped by hand at about sixty columns or so, and this is the rest of it.\n");
    CHECK(outline("Director: Ann Lee\nStudio: Grey Harbour\nRuntime: 113 min") ==
          "p Director: Ann Lee\np Studio: Grey Harbour\np Runtime: 113 min\n");
    CHECK(outline("Verdict\neighty hours of mud and bells, and not one of them was lost on me") ==
          "p Verdict\np eighty hours of mud and bells, and not one of them was lost on me\n");
    CHECK(outline("roses are\nred, she said") == "p roses are red, she said\n");
    CHECK(outline("First line\nSecond line") == "p First line\np Second line\n");
    CHECK(
        outline(
            "The Long Orchard by Helen Marsh, a novel in two parts\nReviewed by Tobias Wren\n12 May 2022") ==
        "p The Long Orchard by Helen Marsh, a novel in two parts\np Reviewed by Tobias Wren\np 12 May "
        "2022\n");
}

TEST_CASE("read_plain_text: headings by marks, underlines, capitals and by standing alone") {
    CHECK(outline("# One\n## Two ##\ntext") == "h1 One\nh2 Two\np text\n");
    CHECK(outline("One\n===\n\nTwo\n---\ntext") == "h1 One\nh2 Two\np text\n");
    CHECK(outline("THE STORY\nIt begins.") == "h2 THE STORY\np It begins.\n");
    CHECK(outline("The Story\n\nIt begins with a storm and ends with a cup of tea.") ==
          "h3 The Story\np It begins with a storm and ends with a cup of tea.\n");
    CHECK(outline("WHAT A MESS!\n\nIt is.") == "p WHAT A MESS!\np It is.\n");
    CHECK(outline("It ends here.\n---\nMore follows.") == "p It ends here.\nr ---\np More follows.\n");
}

TEST_CASE("read_plain_text: lists, their depth and numbers, quotations and rules") {
    CHECK(outline("- one\n- two goes\n  on\n  - deep\n* three") ==
          "i1 one\ni1 two goes on\ni2 deep\ni1 three\n");
    CHECK(outline("• one\n+ two") == "i1 one\ni1 two\n");
    CHECK(outline("> He said\n> so.\n>\n> Twice.\n\nYes.") == "q1 He said so.\nq1 Twice.\np Yes.\n");
    CHECK(outline("a.\n\n***\n\nb.\n\n* * *\n\nc.\n\n⁂") == "p a.\nr ***\np b.\nr * * *\np c.\nr ⁂\n");
    const Document numbered = read_plain_text("1. one\n2. two", lexicon_in("en"));
    REQUIRE(numbered.blocks.size() == 2);
    CHECK(numbered.blocks[1].number == 2);
    CHECK(numbered.blocks[1].text.chars == "two");
    CHECK(read_plain_text("4. Oktober 2019", lexicon_in("de")).blocks[0].text.chars == "4. Oktober 2019");
}

TEST_CASE("read_plain_text: marks of emphasis become runs, masked words and names stay") {
    const Document document = read_plain_text("I *loved* __it__ so _much_.", lexicon_in("en"));
    const SourceText& text = document.blocks.at(0).text;
    CHECK(text.chars == "I loved it so much.");
    CHECK(text.runs == std::vector<EmphasisRun>{{Emphasis::emphasis, {2, 7}},
                                                {Emphasis::strong, {8, 10}},
                                                {Emphasis::emphasis, {14, 18}}});
    CHECK(text.source_of({2, 7}) == Span{2, 9});
    for (const std::string kept : {"f*cking good", "Sh*t My Dad Says", "M*A*S*H is old", "f**k",
                                   "snake_case_name", "2 * 3 * 4", "a footnote* here", "*open only"})
        CHECK(outline(kept) == "p " + kept + "\n");
}

TEST_CASE("read_plain_text: what stands in double quotation marks is a run without its marks") {
    const SourceText text =
        read_plain_text("He said “no” and „nein“ and \"non\".", lexicon_in("en")).blocks.at(0).text;
    REQUIRE(text.runs.size() == 3);
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(text.runs[i].kind == Emphasis::quotation);
        CHECK(text.chars.substr(text.runs[i].at.begin, text.runs[i].at.size()) ==
              std::vector<std::string>{"no", "nein", "non"}[i]);
    }
}

TEST_CASE("read_plain_text: control characters are left out and listed") {
    const Document document = read_plain_text("a\x07\x07 b\u202Ec", lexicon_in("en"));
    CHECK(document.blocks.at(0).text.chars == "a bc");
    REQUIRE(document.dropped.size() == 2);
    CHECK(document.dropped[0].source == Span{1, 3});
    CHECK(document.dropped[0].reason == "control characters");
}

TEST_CASE("read_plain_text: a mail signature is metadata, not text") {
    const Document document =
        read_plain_text("A fine book.\n\n-- \nAnn Lee\nann@example.org", lexicon_in("en"));
    CHECK(document.blocks.size() == 1);
    REQUIRE(document.metadata.size() == 1);
    CHECK(document.metadata[0].value.chars == "Ann Lee");
    CHECK(document.dropped.back().reason == "a mail signature");
}
