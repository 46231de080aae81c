// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/cover_text.hpp"

namespace reviewcast {

CoverText cover_text_of(const RenderedEpisode& episode, const std::string& show) {
    std::string subtitle = episode.item_year;
    if (!episode.item_creator.empty()) subtitle += (subtitle.empty() ? "" : " · ") + episode.item_creator;
    return {.title = episode.title,
            .subtitle = subtitle,
            .reviewer = episode.reviewer,
            .score = episode.score ? episode.score->written : "",
            .share = episode.score ? episode.score->share() : std::nullopt,
            .show = show,
            .language = episode.language};
}

}  // namespace reviewcast
