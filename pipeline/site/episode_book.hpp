// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "book/audiobook.hpp"
#include "book/book.hpp"
#include "site/rendered_episode.hpp"

namespace reviewcast {

/// The book of one episode, without a cover. Its identifier is the episode's for ever; its edition is dated
/// by the review.
[[nodiscard]] Book book_of(const RenderedEpisode& episode);

/// The episode's sound with its chapters, for an audiobook: without loss where the episode has it so.
[[nodiscard]] AudiobookPart audiobook_part_of(const RenderedEpisode& episode);

/// A URN that is always the same for a name.
[[nodiscard]] std::string book_urn(const std::string& name);

/// The moment of an edition that states no more than a date, or not even that: the first of what is open.
[[nodiscard]] std::string edition_moment(const std::string& date);

}  // namespace reviewcast
