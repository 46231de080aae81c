// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/source.hpp"
#include "review/review.hpp"

#include <vector>

namespace reviewcast {

/// Takes the pronunciations that front matter states: the key "pronunciation" (or "pronunciations",
/// "pronounce") with a word and how it is said in each entry, "Almodóvar: /almoˈðoβaɾ/", or written as
/// "Almodóvar = /almoˈðoβaɾ/". Between slashes stands IPA; anything else is words to say instead.
void take_pronunciations(std::vector<Field>& metadata, Review& review);

/// Adds those that the review's comments state, "<!-- pronounce: Almodóvar = /almoˈðoβaɾ/ -->", several
/// parted by semicolons or lines, after those of the front matter, and says of all where they stand. A part
/// of a round-up has those of the whole before its own.
void find_pronunciations(Review& review, const Source& source);

}  // namespace reviewcast
