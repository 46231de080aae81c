// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/markdown.hpp"

#include "document/reader_for_tests.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <string>
#include <vector>

using namespace reviewcast;

namespace {

Document read(const std::string& text, std::vector<std::string>* warnings = nullptr) {
    return read_markdown({.name = "r.md", .text = text}, [&](const Warning& warning) {
        if (warnings != nullptr) warnings->push_back(warning.code + ": " + warning.message);
    });
}

/// Signs of the format: numbers of list items, which are in Block::number, ticks, and names of tags.
const std::vector<std::string> signs{"1",          "2",          "3",      "4",  "x",   "em",      "cite",
                                     "br",         "center",     "b",      "p",  "div", "figure",  "li",
                                     "ul",         "td",         "table",  "tr", "sup", "details", "summary",
                                     "figcaption", "blockquote", "i",      "s",  "url", "list",    "size",
                                     "color",      "quote",      "spoiler"};

void check(const std::vector<ReaderCase>& cases) {
    check_cases([](const std::string& text) { return read(text); }, cases, signs);
}

std::vector<std::string> reasons(const std::string& text) {
    return dropped_reasons(read(text), text);
}

std::string with_crlf(const std::string& text) {
    std::string result;
    for (const char c : text)
        result += c == '\n' ? std::string("\r\n") : std::string(1, c);
    return result;
}

/// Texts in many habits, for the laws.
const std::vector<std::string> habits{
    "# Slow *Freight*\n\nTrains,\nrain & a **very** good hat.\n\n- one\n  still one\n- two\n\n1. a\n2. b\n",
    "> quoted *words*\n> over two lines\n\nSaid ||the butler|| did it.\n\n| Sound | 8 |\n|---|---|\n| Story "
    "| 9 |\n",
    "Note[^n] here.\n\n[^n]: The note\n    goes on.\n\nAfter it.\n",
    "<div class=\"spoiler\">\n    <p>He dies &amp; comes "
    "back.</p>\n</div>\n\n<details><summary>More</summary>\n\nText\n\n"
    "</details>\n",
    "{{< figure src=\"a.jpg\" caption=\"Two people on a pier\" >}}\n\nGut. {% include stars.html stars=5 "
    "%}\n",
    "Já gostei\\\nmuito  \nmesmo!\n\n![Uma ponte ao anoitecer](ponte.jpg)\n",
    "[b]Score:[/b] 4/5\n[list][*]one [i]thing[/i]\n[*]two[/list]\n[url=https://a.example]old[/url] [b]x\n",
    "* Contents\n{:toc}\n\n{{ player(\"https://a.example/e\", \"Listen to the middle song\") }}\n",
    "<Verdict pros={[\"Sharp\", \"Light\"]} cons={['Slow']} score={8}>\n\nA fine lens.\n\n</Verdict>\n",
};

}  // namespace

TEST_CASE("read_markdown: tells headings, paragraphs, lists, quotes and rules apart") {
    check({{"# One\n\nTwo\nthree.\n", "heading 1: One\nparagraph: Two/three.\n"},
           {"One\ntwo\n===\n\n## Three ##\n", "heading 1: One/two\nheading 2: Three\n"},
           {"- a\n  1. b\n  2. c\n- d\n",
            "list_item 1: a\nlist_item 2 (1): b\nlist_item 2 (2): c\nlist_item 1: d\n"},
           {"1. a\n\n   more of it\n", "list_item 1 (1): a\nparagraph: more of it\n"},
           {"1984. A novel.\n\n2. b", "paragraph: 1984. A novel.\nlist_item 1 (2): b\n"},
           {"> c\n> > d\nlazy\n", "quote 1: c\nquote 2: d/lazy\n"},
           {"a\n\n* * *\n\nb\n", "paragraph: a\nseparator: * * *\nparagraph: b\n"},
           {"- [ ] open\n- [x] done\n", "list_item 1: open\nlist_item 1: done\n"}});
}

TEST_CASE("read_markdown: keeps emphasis as runs, and asterisks that mask letters as they stand") {
    check({{"*a* **b** _c_", "paragraph: {a} {{b}} {c}\n"},
           {"<em>a</em> <cite>Vertigo</cite>", "paragraph: {a} «Vertigo»\n"},
           {"the f*cking pipes and the sh*t", "paragraph: the f*cking pipes and the sh*t\n"},
           {"*Sh*t My Dad Says* is funny", "paragraph: {Sh*t My Dad Says} is funny\n"},
           {"**F**antastic and **B**old", "paragraph: {{F}}antastic and {{B}}old\n"},
           {"un*believ*able", "paragraph: un{believ}able\n"},
           {"What the f**k is **this**?", "paragraph: What the f**k is {{this}}?\n"},
           {"a ==marked== word", "paragraph: a marked word\n"}});
}

TEST_CASE("read_markdown: speaks the words of links and drops addresses") {
    check({{"[the label](https://a.example/x \"tip\") sells it", "paragraph: the label sells it\n"},
           {"see <https://a.example> and https://b.example/c. Yes", "paragraph: see and . Yes\n"},
           {"[ref][1] it\n\n[1]: https://a.example\n", "paragraph: ref it\n"},
           {"[[Page|shown words]] and [[Other]]", "paragraph: shown words and Other\n"},
           {"[go]({{ site.url }}/a.html) on", "paragraph: go on\n"}});
    CHECK(reasons("[a](b)") == std::vector<std::string>{"a link's address: b"});
}

TEST_CASE("read_markdown: a picture's words are a caption where they are worth hearing") {
    check({{"![Two people on a pier](a.jpg)", "caption: Two people on a pier\n"},
           {"![IMG_2034](a.jpg)", ""},
           {"![book cover](a.jpg)", ""},
           {"![Titelbild](a.jpg)", ""},
           {"# The Long Pier\n\n![The long pier](a.jpg)", "heading 1: The Long Pier\n"},
           {"<img src=\"a.jpg\" alt=\"Two people on a pier\">", "caption: Two people on a pier\n"},
           {"Text ![Two people on a pier](a.jpg) goes on",
            "paragraph: Text goes on\ncaption: Two people on a pier\n"},
           {"![[image.png]]", ""}});
    CHECK(reasons("![cover](a.jpg)") ==
          std::vector<std::string>{"an image's description: cover", "an image's path: a.jpg"});
}

TEST_CASE("read_markdown: tables are read row by row") {
    check({{"| Director | Ann Lee |\n|---|---|\n| Year | 1999 |\n",
            "table_row: Director: Ann Lee\ntable_row: Year: 1999\n"},
           {"| Game | PS5 | PC |\n|---|---|---|\n| Ash | 8 | 9 |\n| Elm | | 7 |\n",
            "table_row: Ash: PS5 8; PC 9\ntable_row: Elm: PC 7\n"},
           {"| Pros | Cons |\n|---|---|\n| Sharp | Slow |\n| Light | |\n",
            "list_item 1: Sharp [\"Pros\"]\nlist_item 1: Light [\"Pros\"]\nlist_item 1: Slow [\"Cons\"]\n"},
           {"<table><tr><td>Year</td><td>1999</td></tr></table>", "table_row: Year: 1999\n"},
           {"para\n| a | b \\| c |\n|---|---|\n", "paragraph: para\ntable_row: a: b | c\n"}});
}

TEST_CASE("read_markdown: notes are read where they are defined, also those that nothing refers to") {
    check({{"Text[^1].\n\n[^1]: The note.\n\nMore.\n",
            "paragraph: Text.\nfootnote: The note.\nparagraph: More.\n"},
           {"Text.\n\n[^x]: Alone.\n", "paragraph: Text.\nfootnote: Alone.\n"}});
}

TEST_CASE("read_markdown: a note's sign over two lines that nobody wrote is text, whole") {
    check({{"A [^\u00E9\n\u00E9] here.\n", "paragraph: A [^\u00E9/\u00E9] here.\n"},
           {"[^ab\ncd] and [^ef\n  gh].\n", "paragraph: [^ab/cd] and [^ef/gh].\n"},
           {"[^\n[]\nx", "paragraph: [^/[]/x\n"}});
}

TEST_CASE("read_markdown: a link at a paragraph's start is no definition of a target") {
    check({{"[one](a)]:\ntwo\n", "paragraph: one]:/two\n"},
           {"[a]: b\n[one](b) [two]:\n", "paragraph: one [two]:\n"}});
}

TEST_CASE("read_markdown: a call that the end of the text cuts off behind its name ends there") {
    check({{"one\n\n{% include ", "paragraph: one\n"}, {"one\n\n{{% include \t", "paragraph: one\n"}});
}

TEST_CASE("read_markdown: a vertical tab or form feed beside calls makes no code of their line") {
    check({{"one\n\n{{o\u20AC}\v{{o\n", "paragraph: one\n"},
           {"one\n\n{{o\u20AC}\f{{o\n", "paragraph: one\n"},
           {"one\vtwo\n", "paragraph: one two\n"},
           {"one\n\n\f   two\n", "paragraph: one\nparagraph: two\n"}});
}

TEST_CASE("read_markdown: a rule's tag may have a line end inside") {
    check(
        {{"one\n\n<hr  class=a\n>\n\ntwo\n", "paragraph: one\nseparator: <hr class=a >\nparagraph: two\n"}});
}

TEST_CASE("read_markdown: a hard break ends a paragraph, and is a space elsewhere") {
    check({{"one  \ntwo\\\nthree", "paragraph: one\nparagraph: two\nparagraph: three\n"},
           {"one<br>two", "paragraph: one\nparagraph: two\n"},
           {"- one<br>two", "list_item 1: one/two\n"}});
}

TEST_CASE("read_markdown: code is dropped where it is no words") {
    check({{"Press `Save As` for `std::move(x)`.", "paragraph: Press Save As for .\n"},
           {"I give it `8/10`", "paragraph: I give it 8/10\n"},
           {"a\n\n```c\nint x;\n```\n\nb", "paragraph: a\nparagraph: b\n"},
           {"    int x = f(y);\n\nb", "paragraph: b\n"},
           {"a ~~struck~~ b", "paragraph: a b\n"}});
}

TEST_CASE("read_markdown: HTML is silent and its words are kept") {
    check({{"<center>Hello <b>you</b></center>", "paragraph: Hello {{you}}\n"},
           {"<div>\n    <p>Indented *words* here.</p>\n</div>", "paragraph: Indented *words* here.\n"},
           {"<figure><img src=\"a.jpg\"><figcaption>A quiet pier</figcaption></figure>",
            "caption: A quiet pier\n"},
           {"a<sup>[1]</sup> b 2<sup>nd</sup>", "paragraph: a b 2nd\n"},
           {"<ul><li>a</li><li>b</li></ul>", "list_item 1: a\nlist_item 1: b\n"},
           {"<blockquote>said</blockquote>\n\nunsaid", "quote 1: said\nparagraph: unsaid\n"},
           {"AT&amp;T caf&eacute; &#8212; &nope;", "paragraph: AT&T café — &nope;\n"},
           {"a <!-- no --> b", "paragraph: a b\n"},
           {"<script>var x = 1;</script>\n\nb", "paragraph: b\n"},
           {"I <3 it, 5 < 6", "paragraph: I <3 it, 5 < 6\n"}});
}

TEST_CASE("read_markdown: what the markup calls a section is the container of its blocks") {
    check({{"<details><summary>The end</summary>\n\nHe dies.\n\n</details>\n\nAfter.",
            "paragraph: He dies. [\"The end\"]\nparagraph: After.\n"},
           {"<div class=\"spoiler-box\">\n\nHe dies.\n\n</div>\n\nAfter.",
            "paragraph: He dies. [spoiler]\nparagraph: After.\n"},
           {":::spoiler\nHe dies.\n:::\nAfter.", "paragraph: He dies. [spoiler]\nparagraph: After.\n"},
           {"{{% spoiler %}}He dies.{{% /spoiler %}} After.",
            "paragraph: He dies. [spoiler]\nparagraph: After.\n"},
           {"{% spoiler %}\nHe dies.\n{% endspoiler %}\nAfter.",
            "paragraph: He dies. [spoiler]\nparagraph: After.\n"},
           {"[spoiler]He dies.[/spoiler]\n\nAfter.", "paragraph: He dies. [spoiler]\nparagraph: After.\n"},
           {"[expand title=\"The end\"]He dies.[/expand]", "paragraph: He dies. [\"The end\"]\n"},
           {"Then >!he dies!< there.\n\nAfter.",
            "paragraph: Then he dies there. [spoiler]\nparagraph: After.\n"},
           {">! he dies !<", "paragraph: he dies [spoiler]\n"},
           {"Then ||he dies||.", "paragraph: Then he dies. [spoiler]\n"},
           {"> [!NOTE] Mind the dog\n> It bites.\n\nAfter.",
            "paragraph: It bites. [\"Mind the dog\"]\nparagraph: After.\n"}});
}

TEST_CASE("read_markdown: calls are silent, and keep the words they carry") {
    check({{"I saw {% include film name='Vertigo|1958' %} again.",
            "film.name = Vertigo|1958 (template call)\nparagraph: I saw Vertigo again.\n"},
           {"Good. {% include stars.html stars=5 %}", "stars.stars = 5 (template call)\nparagraph: Good.\n"},
           {"{{< rating 4 >}}\n\nGood.", "rating.1 = 4 (template call)\nparagraph: Good.\n"},
           {"<Rating value=\"8\" max={10}/>",
            "rating.value = 8 (template call)\nrating.max = 10 (template call)\n"},
           {"[rating=4]", "rating.1 = 4 (template call)\n"},
           {"[star rating=\"4.5\"] Good", "star.rating = 4.5 (template call)\nparagraph: Good\n"},
           {"{{< figure src=\"a.jpg\" caption=\"A quiet pier\" >}}", "caption: A quiet pier\n"},
           {"{{< quote >}}said{{< /quote >}}", "quote 1: said\n"},
           {"{% include p.html pros=\"Sharp lens|Light\" cons=\"Slow\" %}",
            "list_item 1: Sharp lens [pros]\nlist_item 1: Light [pros]\nparagraph: Slow [cons]\n"},
           {"<ProsCons pros={[\"Sharp\"]} cons={['Slow']} />",
            "list_item 1: Sharp [pros]\nlist_item 1: Slow [cons]\n"},
           {"{% procon pros=[\"Sharp\", \"Light\"] %}",
            "list_item 1: Sharp [pros]\nlist_item 1: Light [pros]\n"},
           {"import Stars from './stars'\n\nGood.", "paragraph: Good.\n"},
           {"{{ page.title }} is good {: .lead}", "paragraph: is good\n"},
           {"{% comment %}no{% endcomment %}yes", "paragraph: yes\n"},
           {"{% proscons pros=[\"C'est beau\", \"Light\"], cons=[ \"Trop long, hélas\" ] %}",
            "list_item 1: C'est beau [pros]\nlist_item 1: Light [pros]\nlist_item 1: Trop long, hélas "
            "[cons]\n"},
           {"{{ player(\"https://a.example/e/7\", \"Ouça “Barco”, a faixa do meio\") }}",
            "caption: Ouça “Barco”, a faixa do meio\n"},
           {"On {{ page.date | format('dd LLL yyyy') }} it rained.", "paragraph: On it rained.\n"},
           {"{% zitat \"Der Hafen ist ein Wartezimmer.\", \"der Wärter\" %}",
            "zitat.2 = der Wärter (template "
            "call)\nquote 1: Der Hafen ist ein Wartezimmer.\n"},
           {"[toc]\n\nyes %%no%%", "paragraph: yes\n"},
           {"* Obsah\n{:toc}\n\nyes", "paragraph: yes\n"}});
}

TEST_CASE("read_markdown: a forum's tags do what HTML's do") {
    check(
        {{"[b]Score:[/b] 4/5\n[i]by Ann[/i]", "paragraph: {{Score:}} 4/5\nparagraph: {by Ann}\n"},
         {"see [url=https://a.example/x]my list[/url] or [url]https://a.example/y[/url]!",
          "paragraph: see my list or !\n"},
         {"[list]\n[*]one\n[*]two\n[/list]\nafter", "list_item 1: one\nlist_item 1: two\nparagraph: after\n"},
         {"[IMG]https://a.example/b.png[/IMG]\nfine [s]bad[/s] film", "paragraph: fine film\n"},
         {"[quote=ann]Did you?[/quote]\nNo.",
          "quote.1 = ann (template call)\nquote 1: Did you?\nparagraph: No.\n"},
         {"[spoiler]He dies.[/spoiler]", "paragraph: He dies. [spoiler]\n"},
         {"[size=5][color=red]Verdict[/color][/size]", "paragraph: Verdict\n"},
         {"[b] without its end, a[i] and [*]", "paragraph: [b] without its end, a[i] and [*]\n"}});
    CHECK(reasons("[url=https://a.example/x]my list[/url]") ==
          std::vector<std::string>{"a link's address: url=https://a.example/x"});
}

TEST_CASE("read_markdown: braces, brackets and signs of prose are prose") {
    check({{"a {curly} word {sic} [sic] [1] 100% sure",
            "paragraph: a {curly} word {sic} [sic] [1] 100% sure\n"},
           {"a || b or c == d", "paragraph: a || b or c == d\n"},
           {"import cars from Japan", "paragraph: import cars from Japan\n"},
           {"[Ed: no] [Director's cut]", "paragraph: [Ed: no] [Director's cut]\n"},
           {"100%% and 50%% and", "paragraph: 100%% and 50%% and\n"}});
}

TEST_CASE("read_markdown: an unclosed call is warned of and loses no prose") {
    std::vector<std::string> warnings;
    const Document document = read("Good.\n\n{% include x.html a=\"b\"\n\nAfter it.\n", &warnings);
    CHECK(show(document) == "paragraph: Good.\nparagraph: After it.\n");
    CHECK(warnings ==
          std::vector<std::string>{"unclosed-template-call: r.md:3: a template's call does not end; "
                                   "what stands on its line was left out"});
    warnings.clear();
    CHECK(show(read("{{% spoiler %}}\n\nAfter it.\n", &warnings)) == "paragraph: After it.\n");
    CHECK(warnings ==
          std::vector<std::string>{"unclosed-template-call: r.md:1: what '{{% spoiler %}}' opens is never "
                                   "closed; its text was read as if it were not there"});
}

TEST_CASE("read_markdown: keeps the laws of documents and loses no word") {
    for (const std::string& text : habits) {
        CAPTURE(text);
        const Document document = read(text);
        CHECK(broken_laws(document, text) == std::vector<std::string>{});
        CHECK(lost_words(document, text, signs) == std::vector<std::string>{});
        CHECK(!document.blocks.empty());
    }
}

TEST_CASE("read_markdown: line ends change nothing") {
    for (const std::string& text : habits) {
        CAPTURE(text);
        CHECK(show(read(with_crlf(text))) == show(read(text)));
        CHECK(broken_laws(read(with_crlf(text)), with_crlf(text)) == std::vector<std::string>{});
    }
}

TEST_CASE("read_markdown: front matter changes no block") {
    for (const std::string& text : habits) {
        CAPTURE(text);
        Document document = read("---\nslug: a\n---\n" + text);
        REQUIRE(!document.metadata.empty());
        CHECK(document.metadata.front().key == "slug");
        document.metadata.erase(document.metadata.begin());
        CHECK(show(document) == show(read(text)));
    }
}

TEST_CASE("read_markdown: front matter may name its language, or be the object that a module exports") {
    check({{"---json\n{\"title\": \"Moss\"}\n---\nGood.", "title = Moss (front matter)\nparagraph: Good.\n"},
           {"---toml\ntitle = 'Moss'\n---\nGood.", "title = Moss (front matter)\nparagraph: Good.\n"},
           {"import A from './a'\n\nexport const meta = {\n  title: 'Moss {1}',\n}\n\nGood.",
            "title = Moss {1} (front matter)\nparagraph: Good.\n"},
           {"export const meta = {title: 'Moss'", ""},
           {"export const data = {title: 'Moss'};\n\nGood.", "paragraph: Good.\n"}});
}

TEST_CASE("read_markdown: hostile texts are read to their end") {
    for (const char* part : {"[",
                             "*",
                             "_",
                             ">",
                             "`",
                             "<",
                             "{",
                             "![",
                             "- ",
                             "<a b=\"",
                             "{% \"",
                             "<Foo a={\"",
                             "[a](b",
                             "||a",
                             "[[a",
                             "<div>",
                             "<blockquote>",
                             "<details><summary>",
                             "[spoiler]",
                             ":::spoiler\n",
                             "```a\n",
                             "> [!a]\n",
                             "{{<",
                             "&amp;",
                             "<em>a",
                             "|a",
                             "\r",
                             "<table><tr><td>",
                             "a*b",
                             "1. ",
                             "[^a]: b\n\n",
                             "{\"a\":",
                             "---\n",
                             "a: b\n"}) {
        const std::string text = repeated(part, 20000);
        CAPTURE(part);
        CHECK(broken_laws(read(text), text) == std::vector<std::string>{});
        const std::string after = text + "\n\n\nend\n";
        CHECK(broken_laws(read(after), after) == std::vector<std::string>{});
    }
}

TEST_CASE(
    "read_markdown: tags of Kirby and ids of Obsidian are silent, brackets and carets of prose are not") {
    check({{"(image: salt.jpg)\n\nIt rained.\n", "paragraph: It rained.\n"},
           {"See (link: /a/b text: the other one) too.\n", "paragraph: See the other one too.\n"},
           {"A film (video: two hours) about salt.\n", "paragraph: A film (video: two hours) about salt.\n"},
           {"It rained. ^verdict\n", "paragraph: It rained.\n"},
           {"2 ^ 3 is eight ^_^ indeed\n", "paragraph: 2 ^ 3 is eight ^_^ indeed\n"}});
}
