// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/show.hpp"
#include "site/site_entry.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// Episodes that a page of the feed lists.
inline constexpr std::size_t feed_page_episodes = 250;

[[nodiscard]] std::size_t feed_pages(std::size_t episodes);

/// "feed.xml", "feed-2.xml", …; `page` counts from 0.
[[nodiscard]] std::string feed_name(std::size_t page);

/// A page of the feed: RSS 2.0 with the namespaces of iTunes, of podcasts (podcastindex.org) and of Atom,
/// paged as RFC 5005 says. `entries` are all of the site, newest first; `artwork` is the show's picture at
/// the site's root. The show's address, title and description are set.
[[nodiscard]] std::string feed_page(const Show& show, const std::vector<SiteEntry>& entries, std::size_t page,
                                    const std::string& artwork);

/// podcast:guid of a feed by its URL: UUIDv5 of it without scheme and slashes at its end.
[[nodiscard]] std::string podcast_guid(std::string_view feed_url);

/// "2024-05-03" as "Fri, 03 May 2024 00:00:00 +0000" (RFC 2822); empty for what is no date.
[[nodiscard]] std::string rfc2822_date(std::string_view iso_date);

}  // namespace reviewcast
