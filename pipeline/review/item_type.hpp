// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/segment.hpp"

#include <optional>

namespace reviewcast {

/// Type of the item: stated, else implied by the labels of the credits, else by the word the review uses for
/// it, where one type is clearly ahead.
[[nodiscard]] std::optional<Fact> find_item_type(const Draft& draft, const Lexicon& lexicon);

}  // namespace reviewcast
