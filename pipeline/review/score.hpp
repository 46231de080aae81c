// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/span.hpp"

#include <optional>
#include <string>

namespace reviewcast {

/// A reviewer's score, parsed once and kept as written.
struct Score {
    /// points: a number, of `best` where a scale is stated; stars: the same in stars; letter: "B+"; percent;
    /// thumbs: up (+1) or down (−1); words: "Recommended".
    enum class Kind { points, stars, letter, percent, thumbs, words };
    Kind kind = Kind::points;
    std::optional<double> value;  ///< nothing for letters and words; halves are exact
    std::string grade;            ///< letters and words as a grade: "B+", "recommended"; otherwise empty
    std::optional<double> best;  ///< top of the scale where the text states it (8/10: 10; ★★★★☆: 5)
    std::optional<double> worst;  ///< bottom of the scale where the text states it
    std::string written;          ///< exactly as the reviewer wrote it
    std::string label;            ///< "Score", "Sound": what opens it; empty for none
    Span source;
};

}  // namespace reviewcast
