// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/review.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// StatedFact::rank of what stands in the text.
inline constexpr int text_fact_rank = 1000;

/// Something a line or a field states about the review or its item, with the label or key that says what it
/// is.
struct StatedFact {
    /// As Label::fact; "headline" is the review's own title, "title" the item's name, "consumed" the day of
    /// watching or reading; empty where only item_type is stated.
    std::string fact;
    std::string item_type;  ///< as Label::item_type
    std::string label;      ///< as written
    SourceText value;
    Span source;              ///< label and value
    std::string origin = {};  ///< Field::origin; empty for a line of the text
    /// Who is believed first: what the file states of the review, then its text, then the page's structured
    /// data, then what describes the page; within each, the place of the key in its list.
    int rank = text_fact_rank;
};

/// The most believable statement of a fact; nullptr for none.
[[nodiscard]] const StatedFact* find_stated(const std::vector<StatedFact>& stated, std::string_view fact);

/// How a fact is known: "label 'Director'", "front matter 'movie'".
[[nodiscard]] std::string evidence_of(const StatedFact& stated);

/// The fact with a value that the statement gives for it.
[[nodiscard]] Fact to_fact(const StatedFact& stated, std::string value);

}  // namespace reviewcast
