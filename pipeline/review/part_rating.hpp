// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.hpp"
#include "review/labels.hpp"
#include "review/score.hpp"

#include <optional>

namespace reviewcast {

/// "Story: 8", "Sound – 4/5": a name and a number on one line, as lists of such lines rate the parts.
[[nodiscard]] std::optional<ScoreMention> part_rating(const Block& block, const Lexicon& lexicon);

}  // namespace reviewcast
