// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/show.hpp"

#include "base/error.hpp"
#include "site/complete_show.hpp"
#include "site/hand_made_site.hpp"

#include <doctest/doctest.h>

using namespace reviewcast;

TEST_CASE("check_base_url: https in ASCII, http for the loopback address alone") {
    for (const char* url : {"https://example.org", "https://example.org:8443/a/b/", "http://127.0.0.1:8080/x",
                            "http://localhost/x", "https://xn--bcher-kva.example/%C3%BC"})
        CHECK(check_base_url(url).empty());
    for (const char* url : {"", "example.org", "http://example.org", "https://", "https:///x",
                            "https://bücher.example", "https://a b", "https://x/?q=1", "https://x/#y",
                            "https://u@x/", "javascript:alert(1)", "https://x/\"><script>"})
        CHECK_FALSE(check_base_url(url).empty());
}

TEST_CASE("check_email: a name, a sign and a host") {
    CHECK(check_email("ann.lee+pod@example.org").empty());
    for (const char* email : {"", "ann", "@example.org", "ann@", "ann@org", "a@b@example.org",
                              "ann lee@example.org", "<ann@example.org>", "ann@example."})
        CHECK_FALSE(check_email(email).empty());
}

TEST_CASE("parse_category: as Apple Podcasts spells it, in any case") {
    CHECK(parse_category("tv & film >  film reviews") == Category{"TV & Film", "Film Reviews"});
    CHECK(parse_category("Arts") == Category{"Arts", ""});
    CHECK_THROWS_WITH_AS((void)parse_category("Movies"), doctest::Contains("allowed are Arts, Business"),
                         UsageError);
    CHECK_THROWS_WITH_AS(
        (void)parse_category("Arts > Films"),
        "'Films' is no subcategory of Arts; allowed are Books, Design, Fashion & Beauty, Food, "
        "Performing Arts, Visual Arts",
        UsageError);
    CHECK_THROWS_WITH_AS((void)parse_category("History > Films"),
                         "'Films' is no subcategory of History; allowed are none", UsageError);
}

TEST_CASE("category_of: every type of item has a category that Apple Podcasts knows") {
    for (const char* type : {"film", "tv", "book", "game", "album", "place", "product", "", "other"}) {
        const Category category = category_of(type);
        CHECK(parse_category(category.sub.empty() ? category.main : category.main + ">" + category.sub) ==
              category);
    }
}

TEST_CASE("complete_show: what nobody stated follows from the episodes, what somebody stated stays") {
    const PageWords words{"de", {{"about", "{title}: Besprechungen."}}};
    const auto words_of = [&](const std::string&) -> const PageWords& { return words; };
    std::vector<SiteEntry> entries{hand_made::entry("a", ""), hand_made::entry("b", ""),
                                   hand_made::entry("c", "")};
    entries[0].item_type = "book";
    entries[1].language = entries[2].language = "de";
    Show show{.title = "Nacht", .base_url = "https://example.org/pod"};
    const Show complete = complete_show(show, entries, words_of);
    CHECK(complete.language == "de");
    CHECK(complete.categories == std::vector<Category>{{"TV & Film", "Film Reviews"}, {"Arts", "Books"}});
    CHECK(complete.description == "Nacht: Besprechungen.");
    CHECK(complete.link == "https://example.org/pod/");
    CHECK(complete_show(hand_made::show(), entries, words_of).language == "en");
    CHECK(complete_show({.title = "Empty"}, {}, words_of).language == "en");
}
