// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "episode/episode.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// Longest title that Apple Podcasts shows, in characters.
inline constexpr std::size_t chapter_title_characters = 45;
/// Most chapters that an ID3 table of contents can name (CTOC's entry count is one byte).
inline constexpr std::size_t most_chapters = 255;

/// One chapter a section, covering [0, length) without gaps, each at least a millisecond long. A chapter
/// begins a quarter of a second before its first sound, so that a player that seeks a frame late cuts nothing
/// off and one that is exact does not open with silence; where the pause is short, in its middle. A section
/// that nothing is heard of belongs to the chapter before it. Of more than most_chapters sections, neighbours
/// are joined evenly. Titles fit chapter_title_characters and are unique: a repeated one is numbered. No
/// chapter is invented to reach the three that Apple Podcasts wants before it shows any.
[[nodiscard]] std::vector<Chapter> make_chapters(const Script& script, const Timeline& timeline);

/// The title on one line, without control characters, cut after a word with an ellipsis to at most `limit`
/// characters.
[[nodiscard]] std::string shorten_title(std::string_view title, std::size_t limit);

/// "application/json+chapters" 1.2.0 of the podcast namespace; startTime in seconds, exact to the
/// millisecond.
[[nodiscard]] std::string write_chapters_json(const std::vector<Chapter>& chapters, int sample_rate);

}  // namespace reviewcast
