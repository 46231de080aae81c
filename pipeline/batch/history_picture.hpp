// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/run_record.hpp"

#include <string>
#include <vector>

namespace reviewcast {

/// A line for each run, with a bar as long as it took, and below them what failed in the last one.
[[nodiscard]] std::string history_to_text(const std::vector<RunRecord>& runs);

/// A picture: for each run a bar as high as it took long, and a red one as high as the share of its reviews
/// that failed.
[[nodiscard]] std::string history_to_svg(const std::vector<RunRecord>& runs);

}  // namespace reviewcast
