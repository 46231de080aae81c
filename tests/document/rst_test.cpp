// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/rst/rst.hpp"

#include "document/reader_for_tests.hpp"

#include <doctest/doctest.h>

using namespace reviewcast;

namespace {

Document read(const std::string& text, std::vector<std::string>* warnings = nullptr) {
    return read_rst({.name = "r.rst", .text = text}, [&](const Warning& warning) {
        if (warnings != nullptr) warnings->push_back(warning.code + ": " + warning.message);
    });
}

/// Numbers of list items are signs of the format: they are in Block::number.
const std::vector<std::string> list_numbers{"1", "2", "3", "4", "a", "b", "i", "ii"};

void check(const std::vector<ReaderCase>& cases) {
    check_cases([](const std::string& text) { return read(text); }, cases, list_numbers);
}

std::vector<std::string> reasons(const std::string& text) {
    return dropped_reasons(read(text), text);
}

}  // namespace

TEST_CASE("read_rst: titles take their level from the order in which their lines appear") {
    check({{"A\n=\n\nB\n-\n\nC\n=\n\nD\n~\n", "heading 1: A\nheading 2: B\nheading 1: C\nheading 3: D\n"},
           {"Up\n==\n\nPlot\n----\n\nDown\n====\n", "heading 1: Up\nheading 2: Plot\nheading 1: Down\n"},
           {"====\n Up\n====\n\nMore\n====\n", "heading 1: Up\nheading 2: More\n"},
           {"Fin de l’été\n============\nÀ voir.\n", "heading 1: Fin de l’été\nparagraph: À voir.\n"},
           {"one\n\n----\n\ntwo\n", "paragraph: one\nseparator: ----\nparagraph: two\n"}});
}

TEST_CASE("read_rst: fields at the top are metadata, elsewhere they are read") {
    check(
        {{"Up\n==\n\n:date: 2021-03-04\n:Author: Ann Lee\n\nText.\n",
          "date = 2021-03-04 (field list)\nAuthor = Ann Lee (field list)\nheading 1: Up\nparagraph: Text.\n"},
         {".. title: Der Hafen\n.. date: 2020-01-02 10:00\n.. tags:\n\nText.\n",
          "title = Der Hafen (field list)\ndate = 2020-01-02 10:00 (field list)\nparagraph: Text.\n"},
         {":cast:\n    - Ann\n    - Bob\n", "cast = Ann (field list)\ncast = Bob (field list)\n"},
         {":summary: one\n   two\n", "summary = one two (field list)\n"},
         {"Text.\n\n:Director: Ann Lee\n:Runtime: 90 min\n",
          "paragraph: Text.\nparagraph: Director: Ann Lee\nparagraph: Runtime: 90 min\n"},
         {"Text.\n\n.. hidden: no field here\n", "paragraph: Text.\n"}});
}

TEST_CASE("read_rst: marks inside of text") {
    check({{"an *odd* and **bold** film", "paragraph: an {odd} and {{bold}} film\n"},
           {"`Vertigo` and :title:`Up` and `Ran`:t:", "paragraph: «Vertigo» and «Up» and «Ran»\n"},
           {"f*cking 2*3*4 * and Sh*t My Dad Says", "paragraph: f*cking 2*3*4 * and Sh*t My Dad Says\n"},
           {"``a*b*`` and \\*no\\* R\\ S", "paragraph: a*b* and *no* RS\n"},
           {"`the site <https://e.org/>`_ and home_ and `a b`__ my_name",
            "paragraph: the site and home and a b my_name\n"},
           {":ref:`the part <label>`: :stars:`4/5`", "paragraph: the part: 4/5\n"},
           {"A fact [1]_, another [#n]_.", "paragraph: A fact, another.\n"},
           {"«*été*» (**très bon**) „*gut*“", "paragraph: «{été}» ({{très bon}}) „{gut}“\n"},
           {"an *unclosed and **never `ended |x", "paragraph: an *unclosed and **never `ended |x\n"},
           {"*one\ntwo* three", "paragraph: {one/two} three\n"},
           {"see :raw-html:`<br>` it", "paragraph: see it\n"},
           {"a [note] _`target` x", "paragraph: a [note] target x\n"}});
}

TEST_CASE("read_rst: substitutions are put in, once") {
    check({{".. |q| replace:: The *Quiet* Harbour\n\nOn |q| and |r|.\n",
            "paragraph: On The Quiet Harbour and |r|.\n"},
           {".. |c| unicode:: 0xA9 U+41cme\n\nText |c|\n", "paragraph: Text ©U+41cme\n"},
           {".. |a| replace:: |b|\n.. |b| replace:: |a|\n\n|a|\n", "paragraph: |b|\n"},
           {".. |s| image:: s.png\n\nRated |s| |s|.\n", "paragraph: Rated.\n"},
           {".. |x| replace:: abc\n\n|x|\n", "paragraph: abc\n"}});
}

TEST_CASE("read_rst: lists, nested, numbered and with terms") {
    check({{"* one\n* two\n  goes on\n\n  - deeper\n\n* three\n",
            "list_item 1: one\nlist_item 1: two/goes on\nlist_item 2: deeper\nlist_item 1: three\n"},
           {"1. one\n2. two\n#. three\n",
            "list_item 1 (1): one\nlist_item 1 (2): two\nlist_item 1 (3): three\n"},
           {"a) one\nb) two\n", "list_item 1 (1): one\nlist_item 1 (2): two\n"},
           {"- one\n\n  more\n- two", "list_item 1: one\nparagraph: more\nlist_item 1: two\n"},
           {"- + deep\n  + deeper\n", "list_item 2: deep\nlist_item 2: deeper\n"},
           {"Good:\n- one\n- two\n", "paragraph: Good:\nlist_item 1: one\nlist_item 1: two\n"},
           {"- one\ngoes on\n- two\n", "list_item 1: one/goes on\nlist_item 1: two\n"},
           {"- one\n  - two\n", "list_item 1: one\nlist_item 2: two\n"},
           {"1984. It was a good year.", "paragraph: 1984. It was a good year.\n"},
           {"A. Hitchcock made it.", "paragraph: A. Hitchcock made it.\n"},
           {"5. was the number\nof the house", "paragraph: 5. was the number/of the house\n"},
           {"Director\n    Ann Lee\nWhy?\n    Because.\n",
            "paragraph: Director: Ann Lee\nparagraph: Why? Because.\n"},
           {"Pros\n    - big\n    - loud\n", "paragraph: Pros:\nlist_item 1: big\nlist_item 1: loud\n"}});
}

TEST_CASE("read_rst: quotations, lines and code") {
    check({{"Text:\n\n    It is fine.\n\n    -- Bob\n",
            "paragraph: Text:\nquote 1: It is fine.\nquote 1: -- Bob\n"},
           {"a\n\n  b\n\n    c\n", "paragraph: a\nquote 1: b\nquote 2: c\n"},
           {"| one\n| two\n  goes on\n|\n| three\n",
            "paragraph: one\nparagraph: two/goes on\nparagraph: three\n"},
           {"Run::\n\n    int main() {}\n\nThen.\n", "paragraph: Run:\nparagraph: Then.\n"},
           {"Run ::\n\n    x\n\n::\n\n   y\n", "paragraph: Run\n"},
           {">>> print(1)\n1\n\nThen.\n", "paragraph: Then.\n"}});
}

TEST_CASE("read_rst: tables in words") {
    check(
        {{"=====  ===  ==\nGame   PS5  PC\n=====  ===  ==\nStory  8    9\nSound  7    \n       a\n=====  === "
          " ==\n",
          "table_row: Story: PS5 8; PC 9\ntable_row: Sound: PS5 7/a\n"},
         {"+------+-----+\n| Who  | Ann |\n|      | Lee |\n+------+-----+\n| Year | 20  |\n+------+-----+\n",
          "table_row: Who: Ann/Lee\ntable_row: Year: 20\n"},
         {"+---+---+---+\n| é | B | C |\n+===+===+===+\n| 1 | 2 | 3 |\n+---+---+---+\n| all of it "
          "|\n+---+---+---+\n",
          "table_row: 1: B 2; C 3\ntable_row: all of it\n"},
         {".. list-table:: Notes\n   :header-rows: 1\n\n   * - What\n     - Stars\n     - Why\n   * - Plot\n "
          "    - 4\n     - good\n",
          "caption: Notes\ntable_row: Plot: Stars 4; Why good\n"},
         {".. csv-table::\n   :header: \"A\", \"B\"\n\n   \"x, y\", 2\n",
          "table_row: A: B\ntable_row: x, y: 2\n"}});
}

TEST_CASE("read_rst: directives that carry words are read, others are silent") {
    check({{".. note:: Beware of *this*.", "paragraph: Beware of {this}. [note]\n"},
           {".. admonition:: My verdict\n   :class: big\n\n   Buy it.\n",
            "paragraph: Buy it. [\"My verdict\"]\n"},
           {".. container:: spoiler\n\n   He dies.\n", "paragraph: He dies. [spoiler]\n"},
           {".. class:: spoiler\n\nHe dies.\n\nHe lives.\n",
            "paragraph: He dies. [spoiler]\nparagraph: He lives.\n"},
           {".. spoiler::\n\n   She too.\n", "paragraph: She too. [spoiler]\n"},
           {".. topic:: Only a title\n", "paragraph: Only a title\n"},
           {".. pull-quote::\n\n   Best of all.\n", "quote 1: Best of all.\n"},
           {".. rating:: 4.5 of 5\n   :scale: 5\n",
            "rating.1 = 4.5 of 5 (directive)\nrating.scale = 5 (directive)\n"},
           {".. image:: p.jpg\n   :alt: A boat at night\n", "caption: A boat at night\n"},
           {".. image:: p.jpg\n   :alt: poster\n", ""},
           {".. figure:: p.jpg\n   :alt: A boat\n\n   The *boat*.\n\n   More.\n",
            "caption: The {boat}.\nparagraph: More.\n"},
           {".. rubric:: Aside\n\n.. [1] A note.\n\n   More.\n",
            "heading 1: Aside\nfootnote: A note.\nfootnote: More.\n"},
           {".. raw:: html\n\n   <b>x</b>\n\n.. contents::\n.. _t: http://e.org\n.. a comment\n", ""}});
}

TEST_CASE("read_rst: says why something is not read") {
    CHECK(reasons("a [1]_ `b <u://v>`_") ==
          std::vector<std::string>{"the mark of a note: 1", "a link's address: u://v"});
    CHECK(reasons(".. code:: c\n\n   int x;\n") == std::vector<std::string>{"code: code:: c\n\n   int x;"});
    CHECK(reasons(".. a comment\n   goes on\n") ==
          std::vector<std::string>{"a comment: .. a comment\n   goes on"});
    CHECK(reasons("a\x01z") == std::vector<std::string>{"control characters: \x01"});
}

TEST_CASE("read_rst: hostile input is read to its end") {
    const std::vector<std::string> inputs{repeated("- ", 100'000) + "x",
                                          repeated("> ", 1000),
                                          repeated("*a ", 300'000),
                                          repeated("`a <", 200'000),
                                          repeated("|a ", 200'000),
                                          repeated("[a ", 200'000),
                                          repeated("*", 300'000),
                                          repeated("a\n ", 100'000),
                                          repeated(".. note:: ", 50'000),
                                          repeated(":a: ", 100'000),
                                          repeated("+-", 100'000) + "+\n|a|\n",
                                          repeated("= ", 100'000) + "\na b\n= =\n",
                                          repeated("\\", 100'001),
                                          repeated(":r:`x` ", 50'000),
                                          repeated("A. x\n\n", 50'000),
                                          ".. |a| replace:: " + std::string(100'000, 'x') + "\n\n" +
                                              repeated("|a| ", 1000)};
    for (const std::string& input : inputs) {
        CAPTURE(input.substr(0, 20));
        const Document document = read(input);
        CHECK(broken_laws(document, input) == std::vector<std::string>{});
        CHECK(lost_words(document, input, {"A"}) == std::vector<std::string>{});
    }
}

TEST_CASE("read_rst: warns where nesting is too deep") {
    std::vector<std::string> warnings;
    static_cast<void>(read("Text.\n\n" + repeated("- ", 50) + "x", &warnings));
    REQUIRE(warnings.size() == 1);
    CHECK(warnings[0] ==
          "deep-nesting: r.rst:3: is nested too deeply; what lies deeper is read as paragraphs");
}
