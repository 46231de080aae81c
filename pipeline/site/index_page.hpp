// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/page_words.hpp"
#include "site/show.hpp"
#include "site/site_entry.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// Episodes that a page of the index lists.
inline constexpr std::size_t index_page_episodes = 100;

/// Pages that list so many episodes; at least one.
[[nodiscard]] std::size_t index_pages(std::size_t episodes);

/// "index.html", "index-2.html", …; `page` counts from 0.
[[nodiscard]] std::string index_name(std::size_t page);

/// Where the search reads, at the site's root. Its name stays, so that an edited episode changes no page of
/// the index but its own.
inline constexpr std::string_view search_index_name = "search.json";

/// What the search reads: a JSON array of [slug, title, item, creator, reviewer, date] for each episode.
[[nodiscard]] std::string search_index(const std::vector<SiteEntry>& entries);

/// Names of files at the site's root that the index points to.
struct IndexLinks {
    std::string artwork;
    bool has_feed = false;
};

/// A page of the index. `entries` are all of the site, newest first.
[[nodiscard]] std::string index_page(const Show& show, const std::vector<SiteEntry>& entries,
                                     std::size_t page, const IndexLinks& links, const PageWords& words);

}  // namespace reviewcast
