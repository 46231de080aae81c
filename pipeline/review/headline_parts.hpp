// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/span.hpp"
#include "review/labels.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace reviewcast {

/// A hyphen or dash, which parts the parts of a headline where spaces stand around it.
[[nodiscard]] bool is_dash(char32_t c);

/// A part of a headline that names nothing but platforms: "PS5", "PC/Xbox Series X", "Blu-ray".
[[nodiscard]] bool is_platforms(std::string_view part, const Lexicon& lexicon);

/// Where a score that opens a headline ends: behind the stars of "★★★☆☆ Fine, but loud". 0 where none does,
/// or where no words follow.
[[nodiscard]] std::size_t leading_score_end(std::string_view text, const Lexicon& lexicon);

/// The two parts of a text around the only dash in it that parts words: "Paper Lungs – Night Ferry".
struct DashParts {
    Span before;
    Span after;
};
[[nodiscard]] std::optional<DashParts> parts_at_dash(std::string_view text);

}  // namespace reviewcast
