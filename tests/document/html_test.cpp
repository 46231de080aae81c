// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document_laws.hpp"
#include "document/html_for_tests.hpp"

#include <doctest/doctest.h>
#include <utility>

using namespace reviewcast;

using Lines = std::vector<std::string>;

namespace {

struct Case {
    const char* what;
    std::string html;
    Lines lines;
};

void check(const std::vector<Case>& cases) {
    for (const Case& c : cases) {
        INFO(c.what);
        CHECK(joined(fragment_lines(c.html)) == joined(c.lines));
        const Document document = read_html_fragment({"test.html", c.html}, [](const Warning&) {});
        CHECK(lost_text(c.html, document) == "");
        CHECK(joined(broken_laws(document, c.html)) == "");
    }
}

}  // namespace

TEST_CASE("read_html_fragment: blocks end where a browser ends them") {
    check({
        {"paragraphs that are not closed", "<p>One<p>Two", {"p One", "p Two"}},
        {"headings", "<h1>A</h1><h3>B</h3>", {"h1 A", "h3 B"}},
        {"text of no element", "one<div>two</div>three", {"p one", "p two", "p three"}},
        {"sections close a paragraph", "<p>one<section>two</section>", {"p one", "p two"}},
        {"a paragraph that nobody opened", "one</p>two", {"p one", "p two"}},
        {"white space is one space", "<p>one \n\t two</p>", {"p one/two"}},
        {"inline elements join words", "<p>un<b>believ</b>able</p>", {"p unbelievable"}},
        {"styled neighbours stand apart",
         "<span class=a>Director</span><span class=b>Ann Lee</span>",
         {"p Director Ann Lee"}},
        {"an initial does not",
         "<p><span class=drop>T</span><span class=rest>he end</span></p>",
         {"p The end"}},
        {"a rule", "one<hr>two", {"p one", "--", "p two"}},
        {"a typed rule", "<p>one</p><p>* * *</p><p>two</p>", {"p one", "--", "p two"}},
        {"stars are no rule", "<p>****</p>", {"p ****"}},
    });
}

TEST_CASE("read_html_fragment: line breaks part lines of facts, but no sentence") {
    check({
        {"facts", "<p>Director: Ann Lee<br>Year: 1999</p>", {"p Director: Ann Lee", "p Year: 1999"}},
        {"a sentence", "<p>It was a dark<br>and stormy night.</p>", {"p It was a dark/and stormy night."}},
        {"two of them", "one<br><br>two", {"p one", "p two"}},
        {"in a heading", "<h2>One<br>Two</h2>", {"h2 One/Two"}},
        {"in an item", "<ul><li>One<br>Two</ul>", {"li1 One/Two"}},
    });
}

TEST_CASE("read_html_fragment: blank lines part paragraphs where no element does") {
    check({{"a body without p",
            "One\ntwo.\n\nThree <i>four\n\nfive</i>.",
            {"p One/two.", "p Three four", "p five."}}});
}

TEST_CASE("read_html_fragment: character references are read, what is none is left") {
    check({
        {"names", "<p>Tom &amp; Ada&rsquo;s caf&eacute;</p>", {"p Tom & Ada’s café"}},
        {"HTML 5", "<p>&starf;&starf;&star; &half;</p>", {"p ★★☆ ½"}},
        {"numbers", "<p>a &#8212; &#x2014; &#151;</p>", {"p a — — —"}},
        {"without a semicolon", "<p>Ann &amp Ben, caf&eacute, &hellip</p>", {"p Ann & Ben, café, &hellip"}},
        {"none", "<p>AT&T &unknown; a & b &;</p>", {"p AT&T &unknown; a & b &;"}},
        {"soft hyphens", "<p>Donau&shy;dampf</p>", {"p Donaudampf"}},
        {"two characters of a name as long", "<p>a &nGg; b</p>", {"p a ⋙̸ b"}},
    });
}

TEST_CASE("read_html_fragment: lists keep their depth and numbers") {
    check({
        {"nested", "<ul><li>a<ul><li>b</ul><li>c</ul>", {"li1 a", "li2 b", "li1 c"}},
        {"numbers", "<ol start=3><li>a<li value=7>b<li>c</ol>", {"li1#3 a", "li1#7 b", "li1#8 c"}},
        {"paragraphs", "<ul><li><p>a</p><p>b</p></ul>", {"li1 a", "p b"}},
    });
}

TEST_CASE("read_html_fragment: tables of facts are read row by row") {
    check({
        {"two columns",
         "<table><tr><th>Director<td>Ann Lee<tr><th>Year:<td>1999</table>",
         {"row Director: Ann Lee", "row Year: 1999"}},
        {"heads",
         "<table><tr><th>Part<th>PS5<th>PC<tr><td>Story<td>8<td>9<tr><td>Sound<td>7<td></table>",
         {"row Story: PS5 8; PC 9", "row Sound: PS5 7"}},
        {"layout", "<table><tr><td>Menu<td><h2>Title</h2><p>Text</table>", {"p Menu", "h2 Title", "p Text"}},
        {"definitions",
         "<dl><dt>Studio<dd>Foo<dt>Cast<dd>Ann<dd>Ben</dl>",
         {"row Studio: Foo", "row Cast: Ann; Ben"}},
    });
}

TEST_CASE("read_html_fragment: boxes name what is in them") {
    check({
        {"details",
         "<details><summary>The end</summary><p>He dies.</p></details>",
         {"p {\"The end\"} He dies."}},
        {"details without contents", "<details><summary>The end</summary></details>", {"p The end"}},
        {"a class", "<div class='box-pros'><ul><li>Nice</ul></div>", {"li1 {pros} Nice"}},
        {"a heading of its own", "<div class=pros><h3>Good</h3><p>Nice</div>", {"h3 Good", "p Nice"}},
        {"one for both", "<div class=pros-cons><p>Nice</div>", {"p Nice"}},
        {"a spoiler in a sentence",
         "<p>Then <span class=spoiler>he dies</span>. Sad.</p>",
         {"p Then", "p {spoiler} he dies", "p . Sad."}},
        {"no spoiler", "<p class=spoiler-free>Nice</p>", {"p Nice"}},
    });
}

TEST_CASE("read_html_fragment: footnotes are notes, their marks are silent") {
    check(
        {{"Markdown's",
          "<p>One<sup id=fnref1><a href='#fn1'>1</a></sup>.</p><section class=footnotes><ol><li "
          "id=fn1><p>A note. <a href='#fnref1'>↩︎</a></p></ol></section>",
          {"p One.", "note A note."}},
         {"Word's",
          "<p>One<a href='#_ftn1' name='_ftnref1'>[1]</a>.</p><div id=ftn1><p><a href='#_ftnref1'>[1]</a> A "
          "note.</p></div>",
          {"p One.", "note A note."}},
         {"a note in a list item is no list item, and its way back in words is silent",
          "<p>One<sup id=fnref1><a href='#fn1'>1</a></sup>.</p><ol><li id=fn1>A note. <a "
          "href='#fnref1'>Zurück zum Text</a></ol><p>See <a href='#ref-table'>the table</a>.</p>",
          {"p One.", "note A note.", "p See the table."}}});
}

TEST_CASE("read_html_fragment: shortcodes are silent, and name what is in them") {
    check({
        {"a gallery", "One [gallery ids=\"1,2\"] two", {"p One two"}},
        {"a spoiler",
         "One\n\n[spoiler]He dies.[/spoiler]\n\nTwo",
         {"p One", "p {spoiler} He dies.", "p Two"}},
        {"over paragraphs",
         "<p>[spoiler]</p><p>He dies.</p><p>[/spoiler]</p><p>Two</p>",
         {"p {spoiler} He dies.", "p Two"}},
        {"a caption",
         "[caption id=\"a\" width=\"3\"]<img src=x> The bridge[/caption] Two",
         {"caption The bridge", "p Two"}},
        {"prose", "He said [sic] that {this} is [1] fine", {"p He said [sic] that {this} is [1] fine"}},
    });
    const Document document =
        read_html_fragment({"x.html", "<p>[star rating=\"4\"]</p>"}, [](const Warning&) {});
    CHECK(values_of(document, "star.rating") == Lines{"4"});
}

TEST_CASE("read_html: is quick and keeps the words where tags nest without end") {
    const auto repeat = [](const std::string& text, int times) {
        std::string result;
        for (int i = 0; i < times; ++i)
            result += text;
        return result;
    };
    constexpr int many = 20'000;
    const std::vector<std::string> inputs{
        repeat("<div>", many) + "word" + repeat("</div>", many) + "<p>last",
        repeat("<b>", many) + "word" + repeat("</i>", many) + "last",
        repeat("<p>word <span>", many),
        "<p " + repeat("a=b ", many) + ">word</p>",
        repeat("<ul><li>word", many),
        repeat("<table><tr><td>word", many),
        repeat("<blockquote>word", many),
        repeat("<!-- ", many) + "word",
        repeat("<script>", many) + "word",
        repeat("<title", many) + "word",
        repeat("<", many) + "word",
        repeat("&", many) + "word",
    };
    for (const std::string& html : inputs) {
        const Document document = read_html_fragment({"deep.html", html}, [](const Warning&) {});
        CAPTURE(html.substr(0, 20));
        CHECK(lost_text(html, document) == "");
    }
}
