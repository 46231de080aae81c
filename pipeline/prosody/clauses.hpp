// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prosody/phrasing.hpp"

#include <cstddef>
#include <vector>

namespace reviewcast {

/// A run of at most so many words is said in one breath.
inline constexpr std::size_t one_breath_words = 9;

/// Where a reader parts words [first, last), which no mark divides, as indexes of the words that begin a
/// part: before a clause, a conjunction, the verb after a long subject, or the preposition of a long
/// sentence; never behind an article, preposition or pronoun. Parts have three words or more; one without
/// such a place is left long. joined[i] tells that word i belongs to the one before it. Takes time in
/// proportion to the words.
[[nodiscard]] std::vector<std::size_t> part_clauses(const std::vector<WordKind>& kinds,
                                                    const std::vector<bool>& joined, std::size_t first,
                                                    std::size_t last);

}  // namespace reviewcast
