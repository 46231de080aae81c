// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/org/org.hpp"

#include "document/reader_for_tests.hpp"

#include <doctest/doctest.h>

using namespace reviewcast;

namespace {

Document read(const std::string& text, std::vector<std::string>* warnings = nullptr) {
    return read_org({.name = "r.org", .text = text}, [&](const Warning& warning) {
        if (warnings != nullptr) warnings->push_back(warning.code + ": " + warning.message);
    });
}

/// Numbers of list items are signs of the format: they are in Block::number.
const std::vector<std::string> list_numbers{"1", "2"};

void check(const std::vector<ReaderCase>& cases) {
    check_cases([](const std::string& text) { return read(text); }, cases, list_numbers);
}

std::vector<std::string> reasons(const std::string& text) {
    return dropped_reasons(read(text), text);
}

}  // namespace

TEST_CASE("read_org: keywords and properties are metadata") {
    check({{"#+TITLE: Up /and/ away\n#+author: Ann Lee\n#+DATE: <2021-03-04 Thu>\n\nText.\n",
            "TITLE = Up and away (keyword)\nauthor = Ann Lee (keyword)\nDATE = 2021-03-04 Thu (keyword)\n"
            "paragraph: Text.\n"},
           {"* Up\n:PROPERTIES:\n:Director: Joe Moe\n:Year: 2009\n:END:\nText.\n",
            "Director = Joe Moe (property)\nYear = 2009 (property)\nheading 1: Up\nparagraph: Text.\n"},
           {"#+RATING:\n#+OPTIONS: toc:nil\n", ""},
           {"#+CAPTION: A boat at /night/\n[[./b.png]]\n", "caption: A boat at {night}\n"},
           {"#+ATTR_HTML: :width 3 :alt A boat at night :class x\n[[./b.png]]\n",
            "caption: A boat at night\n"}});
}

TEST_CASE("read_org: headings without states, priorities and tags") {
    check(
        {{"* One\n** TODO [#A] Two :a:b:\n*** Three\n", "heading 1: One\nheading 2: Two\nheading 3: Three\n"},
         {"#+TODO: GELESEN(g) | WEG\n* GELESEN Der Hafen\n* TODAY is mine\n",
          "heading 1: Der Hafen\nheading 1: TODAY is mine\n"},
         {"******** Deep\n*bold* is no heading\n", "heading 6: Deep\nparagraph: {{bold}} is no heading\n"},
         {"* Shown\n** COMMENT hidden\nsecret\n*** more\n** Seen\n", "heading 1: Shown\nheading 2: Seen\n"},
         {"* A :x:noexport:\nb\n* C\n", "heading 1: C\n"},
         {"* Done at 10:30:\n", "heading 1: Done at 10:30:\n"}});
}

TEST_CASE("read_org: marks inside of text") {
    check({{"an /odd/ and *bold _deep_ text*", "paragraph: an {odd} and {{bold {deep} text}}\n"},
           {"f*cking a/b/c 2*3*4 and/or x_1_y", "paragraph: f*cking a/b/c 2*3*4 and/or x_1_y\n"},
           {"=a*b*= ~c~ +gone+ */both/*", "paragraph: a*b* c gone {{{both}}}\n"},
           {"see [[https://e.org/][the *site*]] and [[*Plot]]", "paragraph: see the {{site}} and Plot\n"},
           {"a [[file:b.jpg]] b [[#id]] c", "paragraph: a b c\n"},
           {"A fact [fn:1], more [fn::it is /so/].", "paragraph: A fact, more (it is {so}).\n"},
           {"\\alpha\\to\\pi{} caf\\eacute \\nosuch \\frac12", "paragraph: α→π café \\nosuch ½\n"},
           {"on <2021-03-04 Thu> and [2020-01-02]", "paragraph: on 2021-03-04 Thu and 2020-01-02\n"},
           {"{{{rating(4/5)}}} @@html:<b>@@ [4/5]", "paragraph: 4/5 [4/5]\n"},
           {"an *unclosed and /never =ended [[x", "paragraph: an *unclosed and /never =ended [[x\n"},
           {"one\\\\\ntwo\nthree", "paragraph: one\nparagraph: two/three\n"},
           {"«*été*» (/bien/)", "paragraph: «{{été}}» ({bien})\n"}});
}

TEST_CASE("read_org: lists with boxes, terms and numbers") {
    check({{"- one\n  goes on\n- [X] two\n  + deeper\n    1) a\n    2) b\n",
            "list_item 1: one/goes on\nlist_item 1: two\nlist_item 2: deeper\nlist_item 3 (1): a\n"
            "list_item 3 (2): b\n"},
           {"- Director :: Ann Lee\n- Cast ::\n  Bob\n",
            "list_item 1: Director: Ann Lee\nlist_item 1: Cast: Bob\n"},
           {"1. [@5] five\n2. six\n", "list_item 1 (5): five\nlist_item 1 (2): six\n"},
           {"Pros:\n- big\n\nText\n", "paragraph: Pros:\nlist_item 1: big\nparagraph: Text\n"},
           {" * starred\n * item\n", "list_item 1: starred\nlist_item 1: item\n"}});
}

TEST_CASE("read_org: blocks") {
    check({{"#+BEGIN_QUOTE\nIt is fine.\n\n-- Bob\n#+END_QUOTE\n", "quote 1: It is fine.\nquote 1: -- Bob\n"},
           {"#+begin_spoiler The end\nHe dies.\n- x\n#+end_spoiler\nb\n",
            "paragraph: The end [spoiler]\nparagraph: He dies. [spoiler]\nlist_item 1: x "
            "[spoiler]\nparagraph: b\n"},
           {"#+BEGIN_VERSE\none\n  two\n#+END_VERSE\n", "paragraph: one\nparagraph: two\n"},
           {"#+BEGIN_SRC c\nint x;\n#+END_SRC\n: more\n#+BEGIN_COMMENT\nno\n#+END_COMMENT\n# no\n", ""},
           {":NOTES:\nkept\n:END:\n:LOGBOOK:\ngone\n:END:\n", "paragraph: kept [NOTES]\n"},
           {"a\n-----\nb\n", "paragraph: a\nseparator: -----\nparagraph: b\n"},
           {"[fn:1] A note\ngoes on.\n\nMore.\n\n\nText.\n",
            "footnote: A note/goes on.\nfootnote: More.\nparagraph: Text.\n"}});
}

TEST_CASE("read_org: tables in words") {
    check({{"| Game | PS5 | PC |\n|------+-----+----|\n| <l> | | |\n| Story | 8 | |\n#+TBLFM: $2=3\n",
            "table_row: Story: PS5 8\n"},
           {"| Director | Ann |\n|----------+-----|\n| Year | 1999 |\n",
            "table_row: Director: Ann\ntable_row: Year: 1999\n"}});
}

TEST_CASE("read_org: says why something is not read") {
    CHECK(reasons("a [[u://v][b]]") == std::vector<std::string>{"a link's address: u://v"});
    CHECK(reasons("[[./b.png]]") == std::vector<std::string>{"an image's path: ./b.png"});
    CHECK(reasons("* A :noexport:\nb") ==
          std::vector<std::string>{"a part that is marked as not to be published: * A :noexport:\nb"});
    CHECK(reasons("#+OPTIONS: toc:nil") == std::vector<std::string>{"a setting: #+OPTIONS: toc:nil"});
    CHECK(reasons("**  **") == std::vector<std::string>{});
}

TEST_CASE("read_org: warns of a block that is not closed and of too deep nesting") {
    std::vector<std::string> warnings;
    const Document document = read("a\n#+BEGIN_QUOTE\nb\n#+BEGIN_X\n", &warnings);
    CHECK(show(document) == "paragraph: a\nparagraph: b\n");
    REQUIRE(warnings.size() == 1);
    CHECK(warnings[0] ==
          "unclosed-block: r.org:2: a block is never closed; its text is read as if it were none");
    warnings.clear();
    static_cast<void>(read("Text.\n\n" + repeated("- ", 50) + "x", &warnings));
    REQUIRE(warnings.size() == 1);
    CHECK(warnings[0] ==
          "deep-nesting: r.org:3: is nested too deeply; what lies deeper is read as paragraphs");
}

TEST_CASE("read_org: hostile input is read to its end") {
    std::string blocks;
    for (int i = 0; i < 20'000; ++i)
        blocks += "#+BEGIN_B" + std::to_string(i) + "\n";
    const std::vector<std::string> inputs{repeated("- ", 100'000) + "x",
                                          repeated("*a ", 300'000),
                                          repeated("*/_+", 100'000),
                                          repeated("[[", 100'000),
                                          repeated("[[a][", 50'000) + repeated("]]", 50'000),
                                          repeated("[fn::a ", 50'000) + repeated("]", 50'000),
                                          repeated("#+BEGIN_QUOTE\n", 50'000),
                                          repeated("#+BEGIN_QUOTE\n", 500) + repeated("#+END_QUOTE\n", 500),
                                          blocks,
                                          repeated(":a:\n", 50'000),
                                          repeated("|", 300'000),
                                          repeated("\\", 100'001),
                                          repeated("<", 100'000),
                                          repeated("{{{a", 50'000),
                                          repeated("@@", 100'001),
                                          repeated("*", 300'000) + " x",
                                          repeated("* a\n", 50'000),
                                          repeated("[fn:1]", 50'000),
                                          repeated("\\frac12", 50'000)};
    for (const std::string& input : inputs) {
        CAPTURE(input.substr(0, 20));
        const Document document = read(input);
        CHECK(broken_laws(document, input) == std::vector<std::string>{});
        CHECK(lost_words(document, input) == std::vector<std::string>{});
    }
}
