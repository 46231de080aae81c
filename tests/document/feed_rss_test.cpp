// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/feed_for_tests.hpp"

#include <doctest/doctest.h>

using namespace reviewcast;

namespace {

/// An item with these elements beside a body.
FeedItem item_with(const std::string& elements) {
    ReadFeed feed = read(rss("<item>" + elements + "<description>A fine film.</description></item>"));
    REQUIRE(feed.items.size() == 1);
    CHECK(feed.items[0].error.empty());
    return std::move(feed.items[0]);
}

std::string post(const std::string& elements) {
    return "<item><title>T</title><content:encoded><![CDATA[Words.]]></content:encoded>" + elements +
           "</item>";
}

}  // namespace

TEST_CASE("read_feed: an RSS item's facts become fields, the feed's own beside them") {
    const FeedItem item = item_with("<title>The Glass Stair &amp; I</title><guid>tag:1</guid>"
                                    "<dc:creator><![CDATA[Ann Lee]]></dc:creator>"
                                    "<pubDate>Tue, 05 Mar 2024 17:31:00 +0000</pubDate>"
                                    "<category>Books</category><category><![CDATA[Glass & Co]]></category>");
    CHECK(item.id == "tag:1");
    CHECK(field(item, "title") == "The Glass Stair & I");
    CHECK(field(item, "author") == "Ann Lee");
    CHECK(field(item, "published") == "Tue, 05 Mar 2024 17:31:00 +0000");
    CHECK(field(item, "category") == "Books|Glass & Co");
    CHECK(field(item, "feed.title") == "A Site");
    CHECK(field(item, "language") == "en");
    for (const Field& stated : item.document.metadata)
        CHECK(stated.origin == "RSS");
    CHECK(blocks(item) == "paragraph: A fine film.\n");
}

TEST_CASE("read_feed: authors are names, never addresses") {
    const std::pair<const char*, const char*> table[] = {
        {"<author>editor@site.example (Ann Lee)</author>", "Ann Lee"},
        {"<author>Ann Lee &lt;editor@site.example&gt;</author>", "Ann Lee"},
        {"<author>editor@site.example</author>", ""},
        {"<author>Ann Lee (she)</author>", "Ann Lee (she)"},
        {"<dc:creator>Ann Lee</dc:creator>", "Ann Lee"},
        {"<dc:creator>https://site.example/ann</dc:creator>", ""},
    };
    for (const auto& [element, name] : table) {
        CAPTURE(element);
        const FeedItem item = item_with(element);
        CHECK(field(item, "author") == name);
        for (const Field& stated : item.document.metadata)
            CHECK(stated.value.chars.find('@') == std::string::npos);
    }
}

TEST_CASE("read_feed: titles are plain text however they are escaped") {
    const std::pair<const char*, const char*> table[] = {
        {"Tom &amp; Jerry", "Tom & Jerry"},
        {"Tom &amp;amp; Jerry", "Tom & Jerry"},
        {"<![CDATA[Tom & Jerry]]>", "Tom & Jerry"},
        {"<![CDATA[Tom &#038; Jerry &#8211; 8/10]]>", "Tom & Jerry – 8/10"},
        {"&lt;em&gt;The Film&lt;/em&gt;, reviewed", "The Film, reviewed"},
        {"<![CDATA[<i>The Film</i>]]>", "The Film"},
        {"\n  The\n  Film &#x2605;&nbsp;&hearts;  ", "The Film ★ ♥"},
        {"I &lt;3 this & that", "I <3 this & that"},
        {"1984", "1984"},
    };
    for (const auto& [title, plain] : table) {
        CAPTURE(title);
        CHECK(field(item_with(std::string("<title>") + title + "</title>"), "title") == plain);
    }
}

TEST_CASE("read_feed: the whole text is the body, an excerpt beside it is dropped") {
    const std::string text =
        rss("<item><description>Only the start.</description><content:encoded><![CDATA[<p>The "
            "<em>whole</em> text.</p>]]></content:encoded></item>");
    const ReadFeed feed = read(text);
    REQUIRE(feed.items.size() == 1);
    CHECK(blocks(feed.items[0]) == "paragraph: The {whole} text.\n");
    CHECK(reason(feed.items[0], text, "Only the start.") == "a summary beside the whole text");
    CHECK(blocks(read(rss("<item><description>All.</description><content:encoded> </content:encoded></item>"))
                     .items[0]) == "paragraph: All.\n");
}

TEST_CASE("read_feed: markup that stands in a description unescaped is read as such") {
    const ReadFeed feed =
        read(rss("<item><description><p>One <b>bold</b>.</p><p>Two &amp; more</p></description>"
                 "<pubDate>today</pubDate></item>"));
    CHECK(blocks(feed.items[0]) == "paragraph: One {{bold}}.\nparagraph: Two & more\n");
    CHECK(field(feed.items[0], "published") == "today");
}

TEST_CASE("read_feed: names of namespaces count, not the prefixes that a file has for them") {
    const ReadFeed feed =
        read("<rss xmlns:c='http://purl.org/rss/1.0/modules/content/' "
             "xmlns:d='http://purl.org/dc/elements/1.1/'><channel><item><d:creator>Ann</d:creator>"
             "<c:encoded>&lt;p&gt;Yes.&lt;/p&gt;</c:encoded></item></channel></rss>");
    CHECK(field(feed.items[0], "author") == "Ann");
    CHECK(blocks(feed.items[0]) == "paragraph: Yes.\n");
}

TEST_CASE("read_feed: RSS 1.0 is read too") {
    const ReadFeed feed = read(
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'>"
        "<channel><title>S</title><items><rdf:Seq><rdf:li rdf:resource='a'/></rdf:Seq></items></channel>"
        "<item rdf:about='a'><title>T</title><description>Words.</description></item></rdf:RDF>");
    REQUIRE(feed.items.size() == 1);
    CHECK(field(feed.items[0], "title") == "T");
    CHECK(blocks(feed.items[0]) == "paragraph: Words.\n");
}

TEST_CASE(
    "read_feed: facts of a site's own elements become fields, the crowd's rating by schema.org's names") {
    const FeedItem item = item_with(
        "<x:memberRating>3.5</x:memberRating><user_rating>4</user_rating><y:film><y:title>The Film</y:title>"
        "<y:year>1977</y:year></y:film><media:community><media:starRating average='4.1' count='20' min='1' "
        "max='5'/>"
        "</media:community><wfw:commentRss>https://site.example/feed</wfw:commentRss><big>https://a.example</"
        "big>");
    CHECK(field(item, "memberRating") == "3.5");
    CHECK(field(item, "user_rating") == "4");
    CHECK(field(item, "film.title") == "The Film");
    CHECK(field(item, "film.year") == "1977");
    CHECK(field(item, "aggregateRating.ratingValue") == "4.1");
    CHECK(field(item, "aggregateRating.bestRating") == "5");
    CHECK(field(item, "commentRss").empty());
    CHECK(field(item, "big").empty());
}

TEST_CASE("read_feed: of a WordPress export only what is published is read") {
    const ReadFeed feed = read(
        rss(post("<wp:post_type>post</wp:post_type><wp:status>publish</wp:status><guid>1</guid>") +
            post("<wp:post_type>review</wp:post_type><wp:status>publish</wp:status><guid>2</guid>") +
            post("<wp:post_type>page</wp:post_type><wp:status>publish</wp:status><guid>3</guid>") +
            post("<wp:post_type>attachment</wp:post_type><wp:status>inherit</wp:status><guid>4</guid>") +
            post("<wp:post_type>post</wp:post_type><wp:status>draft</wp:status><guid>5</guid>") +
            post("<wp:post_type>post</wp:post_type><wp:status>private</wp:status><guid>6</guid>") +
            post("<wp:post_type>post</wp:post_type><wp:status>publish</wp:status>"
                 "<wp:post_password>secret</wp:post_password><guid>7</guid>") +
            post("<wp:post_type>nav_menu_item</wp:post_type><wp:status>publish</wp:status><guid>8</guid>")));
    REQUIRE(feed.items.size() == 2);
    CHECK(feed.items[0].id == "1");
    CHECK(feed.items[1].id == "2");
}

TEST_CASE("read_feed: WordPress's custom fields are fields, its settings, comments and addresses are not") {
    const auto meta = [](const std::string& key, const std::string& value) {
        return "<wp:postmeta><wp:meta_key><![CDATA[" + key + "]]></wp:meta_key><wp:meta_value><![CDATA[" +
               value + "]]></wp:meta_value></wp:postmeta>";
    };
    const std::string text = rss(
        "<wp:author><wp:author_login>ann7</wp:author_login><wp:author_email>ann@site.example</"
        "wp:author_email>"
        "<wp:author_display_name><![CDATA[Ann Lee]]></wp:author_display_name></wp:author>" +
        post("<dc:creator>ann7</dc:creator><wp:post_id>12</wp:post_id>" + meta("rating", "8.5") +
             meta("_edit_last", "1") + meta("director", "Petra Lang") +
             meta("layout", "a:1:{i:0;s:1:\"x\";}") + meta("mail", "bob@site.example") +
             "<wp:comment><wp:comment_author>Bob</wp:comment_author><wp:comment_author_email>bob@mail.example"
             "</wp:comment_author_email><wp:comment_author_IP>192.0.2.7</wp:comment_author_IP>"
             "<wp:comment_content>Great!</wp:comment_content></wp:comment>"));
    const FeedItem item = read(text).items.at(0);
    CHECK(field(item, "rating") == "8.5");
    CHECK(field(item, "director") == "Petra Lang");
    CHECK(field(item, "author") == "Ann Lee");
    CHECK(reason(item, text, "192.0.2.7") == "a comment");
    CHECK(reason(item, text, "Great!") == "a comment");
    for (const Field& stated : item.document.metadata) {
        CHECK(stated.value.chars.find('@') == std::string::npos);
        CHECK(stated.key != "_edit_last");
        CHECK(stated.key != "layout");
        if (stated.key == "rating") CHECK(stated.origin == "WXR meta");
    }
}

TEST_CASE("read_feed: an entry without words has an error and stops no other") {
    const ReadFeed feed =
        read(rss("<item><title>Empty</title></item>\n<item><description>Words.</description></item>"
                 "\n<item><description>&lt;img src='a.jpg'&gt;</description></item>"));
    REQUIRE(feed.items.size() == 3);
    CHECK(feed.items[0].error == "feed.xml:3: the entry has no text");
    CHECK(feed.items[1].error.empty());
    CHECK(feed.items[2].error == "feed.xml:5: the entry has no words to read");
}

TEST_CASE("read_feed: a feed without entries is an error") {
    CHECK(read(rss("")).error == "feed.xml: the feed has no entry");
    CHECK(read("<feed xmlns='http://www.w3.org/2005/Atom'/>").error == "feed.xml: the feed has no entry");
    CHECK(read(R"({"version": "https://jsonfeed.org/version/1", "items": []})").error ==
          "feed.xml: the feed has no entry");
    CHECK(read("<rss>").error == "feed.xml: the feed has no entry");
}
