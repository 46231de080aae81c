// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/index_page.hpp"

#include "site/hand_made_site.hpp"

#include <algorithm>
#include <doctest/doctest.h>

using namespace reviewcast;

namespace {

const IndexLinks links{"artwork-1.jpg", true};

std::string page_of(const std::vector<SiteEntry>& entries, std::size_t page) {
    return index_page(hand_made::show(), entries, page, links, read_page_words(REVIEWCAST_VOICES, "en"));
}

}  // namespace

TEST_CASE("index_page: every episode stands on one page, and neighbours lead to each other") {
    std::vector<SiteEntry> entries;
    for (std::size_t i = 0; i < 2 * index_page_episodes + 5; ++i)
        entries.push_back(hand_made::entry("e" + std::to_string(i), "2024-05-03"));
    REQUIRE(index_pages(entries.size()) == 3);
    std::string all;
    for (std::size_t page = 0; page < 3; ++page)
        all += page_of(entries, page);
    for (const SiteEntry& entry : entries) {
        const std::string link = "href=\"" + entry.slug + "/\"";
        CHECK(all.find(link) != std::string::npos);
        CHECK(all.find(link) == all.rfind(link));
    }
    CHECK(page_of(entries, 0).find("href=\"index-2.html\"") != std::string::npos);
    CHECK(page_of(entries, 2).find("href=\"index-2.html\"") != std::string::npos);
    CHECK(page_of(entries, 1).find("href=\"index.html\"") != std::string::npos);
}

TEST_CASE("index_page: an edited episode changes the page that lists it alone") {
    std::vector<SiteEntry> entries(2 * index_page_episodes, hand_made::entry("e", "2024-05-03"));
    const std::string first = page_of(entries, 0), second = page_of(entries, 1);
    entries.back().title = "Another title";
    CHECK(page_of(entries, 0) == first);
    CHECK(page_of(entries, 1) != second);
}

TEST_CASE("index_page: hostile texts stay texts, in the page and in what search reads") {
    SiteEntry entry = hand_made::entry("a", "2024-05-03");
    entry.title = entry.description = entry.reviewer = entry.score = entry.date = hand_made::hostile;
    const std::string html = page_of({entry}, 0);
    CHECK(html.find("<script>") == std::string::npos);
    CHECK(html.find("\" onload") == std::string::npos);
    CHECK(Json::parse(search_index({entry}))[0][1] == hand_made::hostile);
}

TEST_CASE("index_page: a site without episodes has a page too") {
    CHECK(index_pages(0) == 1);
    CHECK(page_of({}, 0).find("0 episodes") != std::string::npos);
    CHECK(search_index({}) == "[]\n");
}

TEST_CASE("is_newer: by date, newest first, then by slug; without a date last") {
    std::vector<SiteEntry> entries{hand_made::entry("b", ""), hand_made::entry("c", "2024-01-01"),
                                   hand_made::entry("a", ""), hand_made::entry("d", "2024-02-01")};
    std::ranges::sort(entries, is_newer);
    std::string order;
    for (const SiteEntry& entry : entries)
        order += entry.slug;
    CHECK(order == "dcab");
}

TEST_CASE("site_entry_from_json: what was written is read back equal") {
    SiteEntry entry = hand_made::entry("a", "2024-05-03");
    entry.other_audio = {{"a.opus", "audio/ogg", 7}};
    entry.book = SiteFile{"a.epub", "application/epub+zip", 8};
    entry.title = hand_made::hostile;
    CHECK(site_entry_from_json(Json::parse(to_json(entry).dump())) == entry);
    entry.book.reset();
    entry.score_share.reset();
    CHECK(site_entry_from_json(Json::parse(to_json(entry).dump())) == entry);
    CHECK_THROWS_AS((void)site_entry_from_json(Json::parse("{}")), Json::exception);
}
