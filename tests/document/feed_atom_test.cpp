// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/feed_for_tests.hpp"

#include <doctest/doctest.h>

using namespace reviewcast;

namespace {

std::string atom(const std::string& entries) {
    return "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"de\"><title>Eine Seite</title>"
           "<author><name>Das Blatt</name><email>post@site.example</email></author>\n" +
           entries + "</feed>";
}

std::string json(const std::string& items) {
    return R"({"version": "https://jsonfeed.org/version/1.1", "title": "A Site", "language": "en",)"
           "\n \"items\": [" +
           items + "]}";
}

}  // namespace

TEST_CASE("read_feed: an Atom entry's facts become fields") {
    const std::string text =
        atom("<entry><id>tag:2</id><title type=\"html\">&lt;b&gt;Der Steg&lt;/b&gt; &amp;amp; ich</title>"
             "<link href=\"https://site.example/steg\"/><published>2020-01-02T03:04:05Z</published>"
             "<updated>2020-02-03</updated><author><name>Ann Lee</name><email>ann@site.example</email>"
             "<uri>https://ann.example</uri></author><category term=\"film\" label=\"Filme &amp; mehr\"/>"
             "<category term=\"steg\"/><source><title>Anderswo</title></source>"
             "<content type=\"html\">&lt;p&gt;Gut.&lt;/p&gt;</content></entry>");
    const FeedItem item = read(text).items.at(0);
    CHECK(item.id == "tag:2");
    CHECK(field(item, "title") == "Der Steg & ich");
    CHECK(field(item, "author") == "Ann Lee");
    CHECK(field(item, "published") == "2020-01-02T03:04:05Z");
    CHECK(field(item, "updated") == "2020-02-03");
    CHECK(field(item, "category") == "Filme & mehr|steg");
    CHECK(field(item, "language") == "de");
    CHECK(field(item, "feed.title") == "Eine Seite");
    CHECK(field(item, "feed.link") == "https://site.example/steg");
    CHECK(reason(item, text, "ann@site.example") == "a person's address");
    CHECK(reason(item, text, "Anderswo") == "a feed's own data");
    CHECK(blocks(item) == "paragraph: Gut.\n");
}

TEST_CASE("read_feed: an Atom entry without an author has the feed's") {
    CHECK(field(read(atom("<entry><content>Gut.</content></entry>")).items.at(0), "author") == "Das Blatt");
}

TEST_CASE("read_feed: an Atom content is read as its type says") {
    const std::pair<std::string, std::string> table[] = {
        {"<content type=\"text\">One &lt;p&gt; two\n\nThree</content>",
         "paragraph: One <p> two\nparagraph: Three\n"},
        {"<content>One\n\nTwo</content>", "paragraph: One\nparagraph: Two\n"},
        {"<content>&lt;p&gt;One&lt;/p&gt;</content>", "paragraph: One\n"},
        {"<content type=\"html\"><![CDATA[<p>One</p><h3>Two</h3>]]></content>",
         "paragraph: One\nheading 3: Two\n"},
        {"<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>One &amp; "
         "<em>two</em></p></div></content>",
         "paragraph: One & {two}\n"},
        {"<content type=\"text/markdown\">One *two*</content>", "paragraph: One {two}\n"},
        {"<summary>Short.</summary>", "paragraph: Short.\n"},
        {"<summary>Short.</summary><content>Long.</content>", "paragraph: Long.\n"},
        {"<content>Long.</content><summary>Short.</summary>", "paragraph: Long.\n"},
    };
    for (const auto& [content, expected] : table) {
        CAPTURE(content);
        CHECK(blocks(read(atom("<entry>" + content + "</entry>")).items.at(0)) == expected);
    }
}

TEST_CASE("read_feed: Atom with a prefix is Atom") {
    const FeedItem item = read("<a:feed xmlns:a='http://www.w3.org/2005/Atom'><a:entry><a:title>T</a:title>"
                               "<a:content>Words.</a:content></a:entry></a:feed>")
                              .items.at(0);
    CHECK(field(item, "title") == "T");
    CHECK(blocks(item) == "paragraph: Words.\n");
}

TEST_CASE("read_feed: a JSON Feed's facts become fields, with the places of what is escaped") {
    const std::string text = json(
        R"({"id": 7, "title": "Caf\u00e9 \"Noir\"", "authors": [{"name": "Ann Lee", "url": "https:\/\/a.example"}, {"name": "Bo"}],)"
        R"( "date_published": "2020-01-02", "tags": ["caf\u00e9s", "b"], "_review": {"rating": 8, "scale": 10, "dnf": false},)"
        R"( "url": "https://site.example/a", "content_html": "<p>It\u2019s <em>good<\/em>. \ud83d\ude00<\/p>"})");
    const FeedItem item = read(text).items.at(0);
    CHECK(item.id == "7");
    CHECK(field(item, "title") == "Café \"Noir\"");
    CHECK(field(item, "author") == "Ann Lee|Bo");
    CHECK(field(item, "published") == "2020-01-02");
    CHECK(field(item, "category") == "cafés|b");
    CHECK(field(item, "_review.rating") == "8");
    CHECK(field(item, "_review.dnf") == "false");
    CHECK(field(item, "language") == "en");
    CHECK(blocks(item) == "paragraph: It’s {good}. 😀\n");
    CHECK(field(item, "feed.link") == "https://site.example/a");
    const SourceText& words = item.document.blocks.at(0).text;
    CHECK(text.substr(words.source_of({2, 5}).begin, words.source_of({2, 5}).size()) == R"(\u2019)");
}

TEST_CASE("read_feed: content_text of a JSON Feed is paragraphs, or Markdown where it looks so") {
    CHECK(blocks(read(json(R"({"content_text": "One <p> two\nthree\n\nFour"})")).items.at(0)) ==
          "paragraph: One <p> two/three\nparagraph: Four\n");
    CHECK(
        blocks(read(json(R"({"content_text": "## Plot\n\nSee [this](https://a.example)."})")).items.at(0)) ==
        "heading 2: Plot\nparagraph: See this.\n");
}

TEST_CASE("read_feed: of a JSON Feed that breaks off the entries before the break are kept") {
    const ReadFeed feed =
        read("{\"version\": \"https://jsonfeed.org/version/1\", \"items\": [\n{\"content_text\": "
             "\"One.\"},\n{\"content_text\": \"Two.\"},\n{\"content_text\": \"Thr");
    REQUIRE(feed.items.size() == 2);
    CHECK(blocks(feed.items[1]) == "paragraph: Two.\n");
    REQUIRE(feed.warnings.size() == 1);
    CHECK(feed.warnings[0].starts_with("broken-feed: feed.xml:4: is no JSON from here on ("));
}

TEST_CASE("read_feed: 100,000 nested lists in a JSON Feed are passed over") {
    const ReadFeed feed = read(json(R"({"content_text": "One.", "_a": )" + std::string(100000, '[') + "1" +
                                    std::string(100000, ']') + "}"));
    CHECK(blocks(feed.items.at(0)) == "paragraph: One.\n");
}
