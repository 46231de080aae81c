// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/segment.hpp"

#include <optional>

namespace reviewcast {

/// Who made the item, where the text says it in so many words and names one person or group only: "directed
/// by Ann Lee", "(1998, dir. Ann Lee)", "Regie: Ann Lee", "Ann Lee's Salt Road", "the new novel by Ann Lee",
/// "director Ann Lee"; the plainest way that the text uses counts. Nothing for several names, or for a maker
/// of another kind of work than the item.
[[nodiscard]] std::optional<Fact> find_maker(const Draft& draft, const Lexicon& lexicon);

}  // namespace reviewcast
