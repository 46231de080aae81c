// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every feed: one review in any form gives the same blocks, no word is lost, what is broken
// costs no more than its own entry.
#include "base/xml.hpp"
#include "document/feed/xml_scanner.hpp"
#include "document/feed_for_tests.hpp"

#include <doctest/doctest.h>
#include <vector>

using namespace reviewcast;

namespace {

const std::vector<std::string> reviews{
    "<p>A film about a <em>staircase</em>; it is &quot;good&quot; &amp; long.</p>\n<p>8/10</p>",
    "<h2>Plot</h2><p>Line one<br/>line two</p><ul><li>caf&eacute;</li><li>d&#233;j&agrave; vu</li></ul>",
    "<blockquote><p>“He said so.”</p></blockquote><p>I &lt;3 it — ★★★½ 😀</p>",
    "<p>Příběh o psu.</p>\r\n\r\n<p>Tom &amp;amp; Jerry</p>",
};

std::string as_json(const std::string& text) {
    std::string escaped;
    for (const char c : text) {
        if (c == '"' || c == '\\') escaped += '\\';
        if (c == '\n' || c == '\r')
            escaped += c == '\n' ? "\\n" : "\\r";
        else
            escaped += c;
    }
    return escaped;
}

/// The review in each form that a feed can give it.
std::vector<std::string> forms(const std::string& html) {
    const std::string atom = "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><content type=";
    std::vector<std::string> all{
        rss("<item><description><![CDATA[" + html + "]]></description></item>"),
        rss("<item><description>" + escape_xml(html) + "</description></item>"),
        rss("<item><description>" + escape_xml(escape_xml(html)) + "</description></item>"),
        rss("<item><wp:post_type>post</wp:post_type><wp:status>publish</"
            "wp:status><content:encoded><![CDATA[" +
            html + "]]></content:encoded></item>"),
        atom + "\"html\">" + escape_xml(html) + "</content></entry></feed>",
        atom + "\"html\"><![CDATA[" + html + "]]></content></entry></feed>",
        atom + "\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">" + html +
            "</div></content></entry></feed>",
        R"({"version": "https://jsonfeed.org/version/1.1", "items": [{"content_html": ")" + as_json(html) +
            "\"}]}",
    };
    return all;
}

bool is_covered(const FeedItem& item, Span at) {
    std::vector<Span> spans;
    for (const Dropped& dropped : item.document.dropped)
        spans.push_back(dropped.source);
    for (const Field& stated : item.document.metadata) {
        spans.push_back(stated.source);
        for (const auto& piece : stated.value.pieces)
            spans.push_back(piece.source);
    }
    for (const Block& block : item.document.blocks)
        for (const auto& piece : block.text.pieces)
            spans.push_back(piece.source);
    for (std::size_t i = at.begin; i < at.end; ++i) {
        bool found = false;
        for (const Span span : spans)
            found = found || (span.begin <= i && i < span.end);
        if (!found) return false;
    }
    return true;
}

}  // namespace

TEST_CASE("read_feed: one review gives the same blocks in every form of feed") {
    for (const std::string& html : reviews) {
        const auto all = forms(html);
        const std::string expected = blocks(read(all[0]).items.at(0));
        CHECK(expected.size() > 20);
        for (const std::string& text : all) {
            CAPTURE(text);
            const ReadFeed feed = read(text);
            CHECK(feed.warnings.empty());
            CHECK(blocks(feed.items.at(0)) == expected);
        }
    }
}

TEST_CASE("read_feed: every word of an entry is in a block, a field or dropped") {
    const std::vector<std::string> elements{"title",           "link",           "guid",       "description",
                                            "content:encoded", "author",         "dc:creator", "pubDate",
                                            "dc:date",         "category",       "source",     "comments",
                                            "enclosure",       "dc:language",    "wp:post_id", "wp:comment",
                                            "media:title",     "media:group",    "unknown",    "x:unknown",
                                            "itunes:summary",  "slash:comments", "summary",    "content",
                                            "updated",         "published",      "id",         "rights",
                                            "contributor",     "wp:postmeta",    "copyright",  "body",
                                            "dc:title",        "excerpt:encoded"};
    const std::vector<std::string> contents{"wordq1 wordq2",
                                            "<![CDATA[wordq1 & <b>wordq2</b>]]>",
                                            "wordq1 <i>wordq2</i>",
                                            "&lt;p&gt;wordq1&lt;/p&gt; wordq2",
                                            "https://wordq1.example/wordq2",
                                            "wordq1@wordq2.example (wordq3)",
                                            "<name>wordq1</name><email>wordq2@a.example</email>",
                                            "<!-- wordq1 --> wordq2",
                                            "<y:a>wordq1</y:a><y:b><y:c>wordq2</y:c></y:b>"};
    for (const std::string& name : elements)
        for (const std::string& content : contents) {
            const std::string element = "<" + name + ">" + content + "</" + name + ">";
            const std::string body = "<content:encoded>wordq7</content:encoded> wordq8 ";
            for (const std::string& text :
                 {rss("<item>" + element + body + "</item>"), rss("<item>" + element + element + "</item>"),
                  "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry>" + element +
                      "<content>wordq7</content></entry>"
                      "</feed>"}) {
                CAPTURE(text);
                const ReadFeed feed = read(text);
                REQUIRE(feed.items.size() == 1);
                for (std::size_t at = text.find("wordq"); at != std::string::npos;
                     at = text.find("wordq", at + 1))
                    CHECK(is_covered(feed.items[0], {at, at + 6}));
            }
        }
}

TEST_CASE("read_feed: what is broken costs a warning, and the entries around it are read") {
    const std::string before = "<item><title>A</title><description>Before.</description></item>\n";
    const std::string after = "<item><title>Z</title><description>After.</description></item>\n";
    const std::pair<std::string, std::string> table[] = {
        {"<item><description>Not closed.", "an entry is not closed"},
        {"<item><description>Not closed.</item>", "an element is not closed"},
        {"<item><title>No <b>end</title><description>x</b> y</description></item>", ""},
        {"<item><description><![CDATA[Not closed.</description></item>",
         "a tag or a CDATA section is not closed"},
        {"<item></b><description>x</description></item>", "an end tag without its start tag"},
        {"<item><a href=\"x>y</a><description>x</description></item>",
         "a tag or a CDATA section is not closed"},
        {"<item><description>A & B < C &unknown; D</description></item>", ""},
        {"<item><description>A \x01\x0B B</description></item>", ""},
    };
    for (const auto& [middle, what] : table) {
        CAPTURE(middle);
        const ReadFeed feed = read(rss(before + middle + "\n" + after));
        REQUIRE(feed.items.size() == 3);
        CHECK(blocks(feed.items[0]) == "paragraph: Before.\n");
        CHECK(blocks(feed.items[2]) == "paragraph: After.\n");
        CHECK(field(feed.items[2], "title") == "Z");
        if (what.empty()) {
            CHECK(feed.warnings.empty());
            continue;
        }
        REQUIRE(!feed.warnings.empty());
        CHECK(feed.warnings[0].starts_with("broken-feed: feed.xml:4: " + what));
    }
    const ReadFeed cut = read(rss(before).substr(0, rss(before).size() - 60) + "<item><description>Cut o");
    CHECK(blocks(cut.items.back()) == "paragraph: Cut o\n");
    CHECK(!cut.warnings.empty());
}

TEST_CASE("read_feed: entities that the feed declares are left out, never expanded or fetched") {
    std::string type = "<!DOCTYPE rss [<!ENTITY a \"lol\"><!ENTITY file SYSTEM \"file:///etc/passwd\">";
    for (char name = 'b'; name < 'l'; ++name)
        type += std::string("<!ENTITY ") + name + " \"&" + static_cast<char>(name - 1) + ";&" +
                static_cast<char>(name - 1) + ";\">";
    const std::string text =
        "<?xml version=\"1.0\"?>\n" + type +
        "]>\n<rss><channel><item><title>T &k;</title><description>One &k; two &file; three "
        "&amp; &eacute;</description></item></channel></rss>";
    const ReadFeed feed = read(text);
    CHECK(blocks(feed.items.at(0)) == "paragraph: One two three & é\n");
    CHECK(field(feed.items[0], "title") == "T");
    CHECK(reason(feed.items[0], text, "&file;") == "an entity that the feed declares");
    REQUIRE(feed.warnings.size() == 1);
    CHECK(feed.warnings[0] ==
          "entity: feed.xml:2: declares entities (\"a\"); they are left out, not expanded");
}

TEST_CASE("read_feed: warnings of a body count the lines of the feed") {
    const ReadFeed feed =
        read("\n\n" + rss("<item><title>T</title><description>\n<![CDATA[\n<p>One</p>\n<p>Two "
                          "<a href=\"never\n]]></description></item>"));
    REQUIRE(!feed.warnings.empty());
    CHECK(feed.warnings[0].find("feed.xml:8: ") != std::string::npos);
}

TEST_CASE("read_feed: is total for markup nested or left open 100,000 times") {
    for (const std::string piece :
         {"<a>", "<b x='1'>", "</a>", "<![CDATA[", "<!--", "<?", "<!", "<", "&", "&amp;", "<title>",
          "<description>", "<item>", "<a b=\"", "<a b='<", "<author>"}) {
        std::string text;
        for (int i = 0; i < 100000; ++i)
            text += piece;
        CAPTURE(piece);
        const Source source{"f", rss("<item><description>Words.</description>" + text + "</item>"), "UTF-8"};
        const auto items = read_feed(source, Format::rss, [](const Warning&) {});
        CHECK(!items.empty());
    }
}

TEST_CASE("XmlScanner: its tokens touch each other and cover the text, whatever it is") {
    const std::vector<std::string> pieces{"<a>",
                                          "</a>",
                                          "<b c='d' e=\"f\" g=h i/>",
                                          "text",
                                          "<",
                                          ">",
                                          "<![CDATA[",
                                          "]]>",
                                          "<!--",
                                          "-->",
                                          "<?x",
                                          "?>",
                                          "<!DOCTYPE a [",
                                          "]>",
                                          "<a b='",
                                          "&"};
    unsigned seed = 1;
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        for (int i = 0; i < 12; ++i) {
            seed = seed * 1103515245U + 12345U;
            text += pieces[(seed >> 16) % pieces.size()];
        }
        CAPTURE(text);
        XmlScanner scanner(text, {0, text.size()});
        std::size_t end = 0;
        while (const auto token = scanner.next()) {
            REQUIRE(token->at.begin == end);
            REQUIRE(token->at.end > end);
            end = token->at.end;
        }
        REQUIRE(end == text.size());
    }
}
