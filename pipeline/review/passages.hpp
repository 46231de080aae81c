// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/labels.hpp"
#include "review/openings.hpp"
#include "review/review.hpp"

#include <optional>
#include <vector>

namespace reviewcast {

/// What the sign in front of a list's item or line says of it: 👍, ✅ and ✓ highlights, 👎, ❌ and ✗ lowlights.
[[nodiscard]] std::optional<Role> role_of_sign(const Block& block);

/// A heading, or a short line in bold or capitals, that warns of what follows: "🚨 SPOILERS AHEAD 🚨", "Let op,
/// vanaf hier spoilers!"; not one that says that there are none.
[[nodiscard]] std::optional<LabelOpening> read_spoiler_warning(const Block& block, const Lexicon& lexicon);

/// Keeps "+" and "-" as signs of items where one list has both; in a list of one sign they are only bullets.
void mark_plus_and_minus(std::vector<Block>& blocks);

/// A line or heading that a site adds to its texts: "Read next: …", "3 comments", "Posted in Films"; no
/// label of a part of the review and no byline.
[[nodiscard]] bool is_site_line(const Block& block, const Lexicon& lexicon);

inline constexpr const char* site_line_reason = "a line that the site adds to its texts";

/// Takes away such lines behind all others, so that a signature above them is the last; one block stays.
void drop_site_lines_at_end(std::vector<Block>& blocks, std::vector<Dropped>& dropped,
                            const Lexicon& lexicon);

/// Adds passages that the metadata carry ("pros") where the text has not got them; lists the others in
/// dropped.
void add_passages(std::vector<Section> passages, Review& review);

/// "Overall: a fine film, and too long." sums up; it is no score.
void turn_remarks_into_verdicts(Review& review, const Lexicon& lexicon);

/// The last paragraph of the body as its verdict, where its first words say that it sums up and nothing else
/// does.
void find_verdict(Review& review, const Lexicon& lexicon);

}  // namespace reviewcast
