// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.hpp"
#include "site/rendered_episode.hpp"
#include "site/show.hpp"
#include "site/site_entry.hpp"

namespace reviewcast {

/// What a search engine is told of an episode: schema.org PodcastEpisode with its AudioObject, and the Review
/// that it reads. URLs are absolute where the show's address is known, else relative to the page. What is not
/// known is left out.
[[nodiscard]] Json structured_data(const Show& show, const SiteEntry& entry,
                                   const std::optional<ShownScore>& score);

}  // namespace reviewcast
