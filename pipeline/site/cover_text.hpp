// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cover/cover.hpp"
#include "site/rendered_episode.hpp"

namespace reviewcast {

/// What the cover of an episode of that show says.
[[nodiscard]] CoverText cover_text_of(const RenderedEpisode& episode, const std::string& show);

}  // namespace reviewcast
