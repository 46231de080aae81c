// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/feed.hpp"

#include "base/xml.hpp"
#include "site/hand_made_site.hpp"

#include <algorithm>
#include <doctest/doctest.h>

using namespace reviewcast;

namespace {

constexpr const char* itunes = "http://www.itunes.com/dtds/podcast-1.0.dtd";
constexpr const char* podcast = "https://podcastindex.org/namespace/1.0";
constexpr const char* atom = "http://www.w3.org/2005/Atom";

std::vector<XmlNode> all(const XmlNode& node, const std::string& name, const std::string& space = "") {
    std::vector<XmlNode> found;
    for (const XmlNode& child : node.children)
        if (child.name == name && child.name_space == space) found.push_back(child);
    return found;
}

XmlNode one(const XmlNode& node, const std::string& name, const std::string& space = "") {
    const auto found = all(node, name, space);
    REQUIRE(found.size() == 1);
    return found[0];
}

XmlNode channel(const Show& show, const std::vector<SiteEntry>& entries, std::size_t page = 0) {
    return one(parse_xml(feed_page(show, entries, page, "artwork-1.jpg"), "feed.xml"), "channel");
}

std::vector<SiteEntry> many(std::size_t count) {
    std::vector<SiteEntry> entries;
    for (std::size_t i = 0; i < count; ++i)
        entries.push_back(hand_made::entry("e" + std::to_string(i), "2024-05-03"));
    return entries;
}

}  // namespace

TEST_CASE("feed_page: the channel says what directories want to know") {
    Show show = hand_made::show();
    show.email = "ann@example.org";
    const XmlNode feed = channel(show, many(1));
    CHECK(one(feed, "title").text == "Late Reviews");
    CHECK(one(feed, "description").text == "Reviews at night.");
    CHECK(one(feed, "language").text == "en");
    CHECK(one(feed, "image", itunes).attribute("href") == "https://example.org/pod/artwork-1.jpg");
    CHECK(one(feed, "author", itunes).text == "Late Reviews");
    CHECK(one(feed, "explicit", itunes).text == "false");
    CHECK(one(one(feed, "owner", itunes), "email", itunes).text == "ann@example.org");
    const XmlNode category = one(feed, "category", itunes);
    CHECK(category.attribute("text") == "TV & Film");
    CHECK(one(category, "category", itunes).attribute("text") == "Film Reviews");
    CHECK(one(feed, "guid", podcast).text == podcast_guid("https://example.org/pod/feed.xml"));
    CHECK(one(feed, "locked", podcast).attribute("owner") == "ann@example.org");
    CHECK(one(feed, "medium", podcast).text == "podcast");
    CHECK(one(feed, "link", atom).attribute("href") == "https://example.org/pod/feed.xml");
}

TEST_CASE("feed_page: an item names its sound, transcripts, chapters and cover, and discloses the voice") {
    const XmlNode item = one(channel(hand_made::show(), many(1)), "item");
    CHECK(one(item, "guid").text == "guid-of-e0");
    CHECK(one(item, "guid").attribute("isPermaLink") == "false");
    CHECK(one(item, "pubDate").text == "Fri, 03 May 2024 00:00:00 +0000");
    CHECK(one(item, "description").text == "A film of doors. Read by a synthetic voice.");
    const XmlNode enclosure = one(item, "enclosure");
    CHECK(enclosure.attribute("url") == "https://example.org/pod/e0/e0-1.mp3");
    CHECK(enclosure.attribute("length") == "1234");
    CHECK(enclosure.attribute("type") == "audio/mpeg");
    CHECK(one(item, "duration", itunes).text == "62");
    CHECK(one(item, "image", itunes).attribute("href") == "https://example.org/pod/e0/cover-5.jpg");
    CHECK(all(item, "transcript", podcast).size() == 2);
    CHECK(one(item, "chapters", podcast).attribute("url") == "https://example.org/pod/e0/chapters-4.json");
    CHECK(one(item, "person", podcast).text == "Ann Lee");
}

TEST_CASE("feed_page: an item leads to the review where its address is known, else to its page") {
    SiteEntry with = hand_made::entry("keeper", "2024-05-03"),
              without = hand_made::entry("rail", "2024-05-02");
    with.link = "https://example.com/?a=1&b=2";
    const std::string feed = feed_page(hand_made::show(), {with, without}, 0, "artwork.jpg");
    CHECK(feed.find("<link>https://example.com/?a=1&amp;b=2</link>") != std::string::npos);
    CHECK(feed.find("<link>https://example.org/pod/rail/</link>") != std::string::npos);
}

TEST_CASE("feed_page: hostile texts stay texts, and what is not known is left out") {
    Show show = hand_made::show();
    SiteEntry entry = hand_made::entry("a", "no date");
    show.title = show.author = show.description = entry.title = entry.description = entry.reviewer =
        hand_made::hostile;
    XmlNode item = one(channel(show, {entry}), "item");
    CHECK(one(item, "title").text == hand_made::hostile);
    CHECK(one(item, "person", podcast).text == hand_made::hostile);
    CHECK(all(item, "pubDate").empty());
    entry.reviewer.clear();
    item = one(channel(show, {entry}), "item");
    CHECK(all(item, "person", podcast).empty());
}

TEST_CASE("feed_page: every episode stands on one page, and the pages lead to each other (RFC 5005)") {
    const auto entries = many(2 * feed_page_episodes + 1);
    REQUIRE(feed_pages(entries.size()) == 3);
    std::vector<std::string> guids;
    for (std::size_t page = 0; page < 3; ++page) {
        const XmlNode feed = channel(hand_made::show(), entries, page);
        for (const XmlNode& item : all(feed, "item"))
            guids.push_back(one(item, "guid").text);
        std::vector<std::string> relations;
        for (const XmlNode& link : all(feed, "link", atom))
            relations.push_back(*link.attribute("rel"));
        CHECK(std::ranges::count(relations, "previous") == (page > 0));
        CHECK(std::ranges::count(relations, "next") == (page < 2));
        CHECK(std::ranges::count(relations, "self") == 1);
    }
    CHECK(guids.size() == entries.size());
    CHECK(guids.front() == "guid-of-e0");
    CHECK(guids.back() == entries.back().guid);
    CHECK(feed_pages(0) == 1);
    CHECK(feed_name(0) == "feed.xml");
    CHECK(feed_name(1) == "feed-2.xml");
}

TEST_CASE("podcast_guid: scheme and slashes at the end do not count") {
    CHECK(podcast_guid("https://podnews.net/rss") == "9b024349-ccf0-5f69-a609-6b82873eab3c");
    CHECK(podcast_guid("http://podnews.net/rss//") == "9b024349-ccf0-5f69-a609-6b82873eab3c");
}

TEST_CASE("rfc2822_date: days carry their weekday; what is no day gives nothing") {
    CHECK(rfc2822_date("2024-02-29") == "Thu, 29 Feb 2024 00:00:00 +0000");
    CHECK(rfc2822_date("1999-12-31T10:00:00") == "Fri, 31 Dec 1999 00:00:00 +0000");
    for (const char* date : {"", "2024", "2024-02-30", "2024-13-01", "2024/02/01", "20240201", "abcd-ef-gh"})
        CHECK(rfc2822_date(date).empty());
}
