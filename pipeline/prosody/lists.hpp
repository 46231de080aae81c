// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prosody/phrases.hpp"
#include "script/script.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace reviewcast {

/// Place of each stretch in a list ("red, green, blue and white"): 1 for its first item, which may stand at
/// the end of a longer stretch, growing to the last, which has or opens with a conjunction; 0 outside lists.
/// A list has three stretches or more; those between the first and the last are of five words at most.
[[nodiscard]] std::vector<std::size_t> places_in_lists(const std::vector<Stretch>& stretches,
                                                       const std::vector<Span>& words,
                                                       const std::vector<WordKind>& kinds);

/// The sentence's last mark of `.?!`, past closing quotes and brackets; 0 where a word comes last.
[[nodiscard]] char32_t final_mark(std::string_view spoken);

/// Whether an utterance is an item of a list in lines and another follows: each a paragraph of one utterance,
/// of the reviewer, without a final mark, and of twelve words at most.
[[nodiscard]] std::vector<bool> items_that_go_on(const std::vector<Utterance>& utterances);

}  // namespace reviewcast
