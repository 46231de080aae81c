// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/source.hpp"
#include "review/review.hpp"

#include <optional>
#include <string_view>

namespace reviewcast {

/// Whether a key of front matter states pronunciations: "pronunciation" (or "pronunciations", "pronounce"),
/// alone or with the word that it is about, "pronunciation.Almodóvar".
[[nodiscard]] bool is_pronunciation_key(std::string_view key);

/// What a field with such a key states: "Almodóvar: /almoˈðoβaɾ/", or "Almodóvar = /almoˈðoβaɾ/" as its
/// value. Between slashes stands IPA; anything else is words to say instead. Nothing where a side is missing.
[[nodiscard]] std::optional<StatedPronunciation> read_pronunciation(const Field& field, Span source);

/// Adds those that the review's comments state, "<!-- pronounce: Almodóvar = /almoˈðoβaɾ/ -->", several
/// parted by semicolons or lines, after those of the front matter, and says of all where they stand. A part
/// of a round-up has those of the whole before its own.
void find_pronunciations(Review& review, const Source& source);

}  // namespace reviewcast
