// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/rendered_episode.hpp"

#include <string>

namespace reviewcast {

/// Longest description that is made, in characters; feeds allow 4000 bytes.
inline constexpr std::size_t description_characters = 600;

/// What an episode is about, in the reviewer's own words: whole sentences of its recommendation, verdict,
/// synopsis or, where it has none, of its first paragraphs, up to description_characters; a first sentence
/// that is longer is cut at a word. Nothing that gives the story away. Plain text; empty where the review
/// says nothing else.
[[nodiscard]] std::string describe(const RenderedEpisode& episode);

}  // namespace reviewcast
