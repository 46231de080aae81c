// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/page_words.hpp"
#include "site/rendered_episode.hpp"
#include "site/show.hpp"
#include "site/site_entry.hpp"

#include <string>

namespace reviewcast {

/// Names of the files that every page loads, from the site's root: they change with their bytes.
struct AssetNames {
    std::string style, player, search;
};
[[nodiscard]] AssetNames asset_names();

/// The page of an episode (HTML Standard, WCAG 2.2 AA): player, chapters and the whole transcript, which
/// plays and is read without a script too. Nothing is loaded from elsewhere; all text is escaped.
[[nodiscard]] std::string episode_page(const Show& show, const RenderedEpisode& episode,
                                       const SiteEntry& entry, const PageWords& words);

}  // namespace reviewcast
