// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prosody/phrasing.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace reviewcast {

/// Indexes of the words that a sentence sets against each other ("not a mystery but a portrait": mystery,
/// portrait), ordered: the first word that carries meaning after each half of a pair of Phrasing::contrasts
/// whose halves stand at most eight words apart.
[[nodiscard]] std::vector<std::size_t> contrasted_words(std::string_view text, const std::vector<Span>& words,
                                                        const std::vector<WordKind>& kinds,
                                                        const Phrasing& phrasing);

}  // namespace reviewcast
