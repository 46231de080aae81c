// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/segment.hpp"

#include <optional>
#include <string>

namespace reviewcast {

/// The work that the body of a review speaks of, by its text alone.
struct WorkEvidence {
    std::string name;
    std::string evidence;             ///< how it is known, for Fact::evidence
    Span source;                      ///< of its first mention
    std::optional<std::string> year;  ///< in brackets behind a mention
};

/// The title-cased phrase, or the phrase in quotes or emphasis, that recurs or is plainly spoken of as a work
/// ("the film X", "X follows", "X (2019)") and is not a person's or place's name. Nothing where the text does
/// not say.
[[nodiscard]] std::optional<WorkEvidence> find_work(const Draft& draft, const Lexicon& lexicon);

/// How often the sections mention a phrase as it is written.
[[nodiscard]] std::size_t count_mentions(const Draft& draft, const std::string& phrase);

}  // namespace reviewcast
