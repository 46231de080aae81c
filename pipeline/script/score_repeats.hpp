// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/tokens.hpp"

#include <cstddef>
#include <optional>

namespace reviewcast {

/// Index after the "/" or "out of" at token i and the space behind it; nothing where neither stands there.
[[nodiscard]] std::optional<std::size_t> skip_scale_sign(const Sentence& sentence, std::size_t i);

/// Whether the score that a row of signs draws was just given in figures before token `row`: "3 out of 4
/// stars (★★★☆)", "8/10 ★★★★". `best` is nothing where no empty signs are drawn; five is meant then.
[[nodiscard]] bool repeats_score(const Sentence& sentence, std::size_t row, double value,
                                 std::optional<double> best);

}  // namespace reviewcast
