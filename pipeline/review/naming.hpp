// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/headline.hpp"
#include "review/segment.hpp"
#include "review/work_title.hpp"

#include <optional>
#include <string>

namespace reviewcast {

/// How a review came by its title.
struct Naming {
    std::optional<Headline> headline;      ///< of the text, the metadata, or the work's stated name
    std::optional<WorkEvidence> work;      ///< where the text's words were asked
    std::optional<SourceText> overridden;  ///< the text's headline, where the metadata state another
};

/// Sets title, the item's name, and what a headline states beside them: year, creator, type, reviewer. What
/// the metadata state goes before the text's headline, that before the work the text speaks of, that before
/// the file's name (`path`, may be empty).
[[nodiscard]] Naming name_review(Draft& draft, const std::string& path, const Lexicon& lexicon);

/// "Night Ferry – Paper Lungs" above an album's review: by custom the artist stands first. Where the text
/// speaks of the second name alone, it may be the artist as well, and nothing is taken. Above a book's review
/// the writer stands behind, and is taken where the text speaks of that name alone.
void split_artist(Draft& draft, const Naming& naming, const Lexicon& lexicon);

}  // namespace reviewcast
