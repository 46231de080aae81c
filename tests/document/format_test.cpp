// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format.hpp"

#include "document/format_signs.hpp"

#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

using namespace reviewcast;

namespace {

struct Case {
    std::string name, text, format;
};

void check(const Case& sample) {
    CAPTURE(sample.name);
    CAPTURE(sample.text);
    CHECK(to_string(detect_format({sample.name, sample.text, "UTF-8"})) == sample.format);
}

const std::string prose = "A film about a long summer by the sea.\n\nIt is slow, and better for it.\n";

}  // namespace

TEST_CASE("detect_format: plain text stays plain text") {
    const Case table[] = {
        {"a.txt", prose, "plain text"},
        {"standard input", prose, "plain text"},
        {"review", prose + "8/10\n", "plain text"},
        {"a.txt", prose + "\n- one\n- two\n\n8/10", "plain text"},
        {"a.txt", "I *loved* it and *so* did she. __Really__.", "plain text"},
        {"a.txt", "The Film\n========\n\n" + prose, "plain text"},
        {"standard input", "The Film\n========\n\n" + prose, "plain text"},
        {"a.txt", "# The Film\n\n## Plot\n\n" + prose, "plain text"},
        {"a.txt", "========\nThe Film\n========\n\n" + prose, "plain text"},
        {"a.txt", "> He said so.\n\n" + prose, "plain text"},
        {"a.txt", "From: Ann <ann@site.example>\nSubject: Re: a film\nDate: Tue, 3 Sep 2019\n\n" + prose,
         "plain text"},
        {"a.txt", "Developer: Nine Lanterns\nPlatform: PC\nPrice: $20\n\n" + prose, "plain text"},
        {"a.txt", "I <3 this. 5 < 6 and 7 > 3, <sic>. <ann@site.example>", "plain text"},
        {"a.txt", "He [sic](so it says) went. [1] [two] (three)", "plain text"},
        {"a.txt", "f*cking good, Sh*t My Dad Says, ***, 5 * 6 * 7", "plain text"},
        {"standard input", "Sh**t, what a film. C** is a ** of a game.", "plain text"},
        {"a.txt", "* one\n* two\n* three\n", "plain text"},
        {"a.txt", "See {{x}} and ${y} and {z}.", "plain text"},
        {"a.txt", "--- \n\n" + prose + "\n---\n\nMore.", "plain text"},
        {"a.txt", "* * *\n\n" + prose, "plain text"},
        {"a.html", prose, "plain text"},
        {"a.htm", "I <3 this film.\n", "plain text"},
        {"a.json", R"({"rating": 8, "text": "A film"})", "plain text"},
        {"a.txt", "story: 8/10\nsound: 9/10\nJust great.\n", "plain text"},
        {"a.txt", "import duties rose from 3 to 4 = a lot.\nexport it all", "plain text"},
        {"a.txt", ":-) what a film :D: yes\n", "plain text"},
        {"a.txt", "Dots .. and more .. here::\n", "plain text"},
        {"v1.2/standard", "**x", "plain text"},
    };
    for (const Case& sample : table)
        check(sample);
}

TEST_CASE("detect_format: Markdown by what only Markdown has, or by the name") {
    const Case table[] = {
        {"a.md", prose, "Markdown"},
        {"a.MARKDOWN", prose, "Markdown"},
        {"b.mdx", prose, "Markdown"},
        {"c.qmd", prose, "Markdown"},
        {"a.txt", "---\ntitle: The Film\nrating: 8\n---\n" + prose, "Markdown"},
        {"a.txt", "---\ntitle: The Film\n...\n" + prose, "Markdown"},
        {"post.txt", "[b]The Film[/b]\n" + prose, "Markdown"},
        {"post.txt", prose + "[spoiler]He did it.[/spoiler]\n", "Markdown"},
        {"post.txt", prose + ">!He did it.!<\n", "Markdown"},
        {"post.txt", prose + "Then ||he did it||.\n", "Markdown"},
        {"a.txt", "+++\ntitle = \"The Film\"\n+++\n" + prose, "Markdown"},
        {"standard input", "{\n  \"title\": \"The Film\"\n}\n\n" + prose, "Markdown"},
        {"a.txt", "title: The Film\nyear: 2016\nrating: 7\n\n" + prose, "Markdown"},
        {"a.html", "---\ntitle: The Film\n---\n<p>" + prose + "</p>", "Markdown"},
        {"a.txt", "See [the page](https://site.example/a) for more.", "Markdown"},
        {"a.txt", "![Poster](poster.jpg)\n\n" + prose, "Markdown"},
        {"a.txt", "See [the page][1].\n\n[1]: https://site.example/a", "Markdown"},
        {"a.txt", "A fact.[^1]\n\n[^1]: The note.", "Markdown"},
        {"a.txt", prose + "\n```\ncode\n```\n", "Markdown"},
        {"a.txt", "| Story | Sound |\n|-------|-------|\n| 8 | 9 |\n", "Markdown"},
        {"a.txt", "{% include stars.html stars=5 %}\n\n" + prose, "Markdown"},
        {"standard input", "{{< rating 4 >}}\n\n" + prose, "Markdown"},
        {"a.txt", "<Stars value={4} />\n\n" + prose, "Markdown"},
        {"standard input", "# The Film\n\n" + prose, "Markdown"},
        {"standard input", "Watched **Slow Freight** last night. 6/10.", "Markdown"},
        {"a.md", "<img src=\"a.jpg\">\n\nA *film*.\n", "Markdown"},
        {"a.md", "<div align=\"center\">\n\n# The Film\n\n</div>\n\n" + prose, "Markdown"},
        {"a.md", "The Film\n========\n\n.. and so on\n", "Markdown"},
        {"a.md", "---\ntitle: x\n---\n<!DOCTYPE html>\n<p>a</p>", "Markdown"},
        {"a.txt", "<br>\n\nSee [a](b.html) and [c](d/e).\n<br>\n", "Markdown"},
        {"a.rst", "---\ntitle: The Film\n---\n" + prose, "Markdown"},
        {"a.md", "{\"version\": 3}", "Markdown"},
    };
    for (const Case& sample : table)
        check(sample);
}

TEST_CASE("detect_format: HTML by its page, or by tags that give the text its structure") {
    const Case table[] = {
        {"a.txt", "<!DOCTYPE html>\n<title>x</title>" + prose, "HTML"},
        {"standard input", "  <!-- saved --> <HTML lang=en><body>" + prose, "HTML"},
        {"a.md", "<!doctype html><html><body><p>x</p></body></html>", "HTML"},
        {"a.md", "<p>One.</p>\n\n<p>Two.</p>\n", "HTML"},
        {"a.xml", "<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"-//W3C//DTD\"><html/>", "HTML"},
        {"a.php", "<?php get_header(); ?><p>" + prose, "HTML"},
        {"standard input", "<p>One.</p><p>Two.</p>", "HTML"},
        {"a.txt", "One.<br><br>Two.<br/>", "HTML"},
        {"a.txt", "<h2>The Film</h2>\n" + prose, "HTML"},
        {"a.txt", "A <em>fine</em> film by <a href=\"x\">her</a>.\n\nYes.\n", "HTML"},
        {"a.html", "One line with <i>one</i> tag", "HTML"},
        {"a.html", "# not a heading\n<p>x</p>", "HTML"},
        {"a.xhtml", "<html xmlns=\"http://www.w3.org/1999/xhtml\"/>", "HTML"},
        {"a.txt", "<article><h1>x</h1>[a](b.c)</article>", "HTML"},
        {"a.html", "<script type=\"application/ld+json\">{}</script>", "HTML"},
    };
    for (const Case& sample : table)
        check(sample);
}

TEST_CASE("detect_format: reStructuredText and Org by their own signs, or by the name") {
    const Case table[] = {
        {"a.rst", prose, "reStructuredText"},
        {"a.txt", "The Film\n========\n\n:date: 2020-01-02\n:rating: 8\n\n" + prose, "reStructuredText"},
        {"a.txt", ".. image:: poster.jpg\n   :alt: Poster\n\n" + prose, "reStructuredText"},
        {"standard input", "See `the page <https://site.example>`_ for more.", "reStructuredText"},
        {"a.txt", "Read :title:`The Film` now.", "reStructuredText"},
        {"standard input", "========\nThe Film\n========\n\n" + prose, "reStructuredText"},
        {"a.txt", ".. _note:\n\n" + prose, "reStructuredText"},
        {"a.org", prose, "Org"},
        {"a.org", "* The Film\n** Plot\n" + prose, "Org"},
        {"a.txt", "#+TITLE: The Film\n\n* Plot\n" + prose, "Org"},
        {"standard input", "* The Film\n:PROPERTIES:\n:RATING: 8\n:END:\n" + prose, "Org"},
        {"a.txt", "See [[https://site.example][the page]].", "Org"},
        {"a.txt", "#+begin_quote\nHe said.\n#+end_quote\n", "Org"},
    };
    for (const Case& sample : table)
        check(sample);
}

TEST_CASE("detect_format: feeds by their root, whatever the name") {
    const Case table[] = {
        {"a.xml", "<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel/></rss>", "RSS"},
        {"a.txt", "\n\n<!-- by x --><?xml-stylesheet href=\"a\"?><rss>", "RSS"},
        {"a.md", "<rss version=\"2.0\">", "RSS"},
        {"a.xml", "<!DOCTYPE rss [<!ENTITY a \"<b>\">]><rss>", "RSS"},
        {"a.rdf", "<rdf:RDF xmlns:rdf=\"x\"><channel/><item/></rdf:RDF>", "RSS"},
        {"a.html", "<feed xmlns=\"http://www.w3.org/2005/Atom\">", "Atom"},
        {"standard input", "<a:feed xmlns:a=\"http://www.w3.org/2005/Atom\">", "Atom"},
        {"a.json", R"({"version": "https://jsonfeed.org/version/1.1", "items": []})", "JSON Feed"},
        {"a.txt", R"( {"items": [{"version": 2}], "version" : "https:\/\/jsonfeed.org\/version\/1"})",
         "JSON Feed"},
    };
    for (const Case& sample : table)
        check(sample);
}

TEST_CASE("detect_format: the reviews kept as plain text are plain text, those of sites Markdown") {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(REVIEWCAST_TESTS "/reviews")) {
        const std::string ending = entry.path().extension().string();
        const bool top = entry.path().parent_path().filename() == "reviews";
        if (ending != ".txt" && ending != ".md" && ending != ".markdown") continue;
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string text(std::istreambuf_iterator<char>(file), {});
        if (top || ending != ".txt")
            check({entry.path().filename().string(), text, top ? "plain text" : "Markdown"});
    }
}

TEST_CASE("detect_format: is total for a line without end and for markup that is never closed") {
    for (const std::string piece :
         {"[", "<", "[[", "{% ", "**a", "|---", "`", "<!--", "[a](", "# ", ":a:`", ".. "}) {
        std::string text;
        while (text.size() < 300000)
            text += piece;
        CHECK(!to_string(detect_format({"a.txt", text, "UTF-8"})).empty());
        CHECK(!to_string(detect_format({"a.txt", "\n" + text + "\n" + text, "UTF-8"})).empty());
    }
}
