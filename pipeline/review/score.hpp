// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/span.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

class Lexicon;

/// A reviewer's score, parsed once and kept as written.
struct Score {
    /// points: a number, of `best` where a scale is stated; stars: the same in stars; letter: "B+"; percent;
    /// thumbs: up (+1) or down (−1); words: "Recommended".
    enum class Kind { points, stars, letter, percent, thumbs, words };
    Kind kind = Kind::points;
    std::optional<double> value;  ///< nothing for letters, words and ranges ("7-8/10"); halves are exact
    std::string grade;            ///< letters and words as a grade: "B+", "recommended"; otherwise empty
    std::optional<double> best;  ///< top of the scale where the text states it (8/10: 10; ★★★★☆: 5)
    std::optional<double> worst;  ///< bottom of the scale where the text states it
    std::string written;          ///< exactly as the reviewer wrote it
    std::string label;            ///< "Score", "Sound": what opens it; empty for none
    Span source;
};

/// A score as a text states it, before it is known whose it is.
struct ScoreMention {
    /// What stands before it: nothing, words that mean the whole ("Score:"), a part ("Sound:"), someone else
    /// ("IMDb:").
    enum class Opening { none, overall, category, crowd };
    Score score;  ///< its source is not set
    Span at;      ///< in the text
    Opening opening = Opening::none;
    bool plain = true;  ///< reads as a score wherever it stands (8/10, ★★★½); false: only where something
                        ///< says so (4/4, a B+)
};

/// Everything in a text that may be a score, in order and disjoint; dates, 24/7, odds and fractions are left
/// out.
[[nodiscard]] std::vector<ScoreMention> scan_scores(std::string_view text, const Lexicon& lexicon);

/// The score that the whole text is, but for punctuation around it: "8/10.", "(B+)", "Recommended".
[[nodiscard]] std::optional<ScoreMention> whole_score(std::string_view text, const Lexicon& lexicon);

/// The same opinion: equal on their scales where both are known, else equal in value or grade.
[[nodiscard]] bool same_score(const Score& a, const Score& b);

}  // namespace reviewcast
