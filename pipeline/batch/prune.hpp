// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/plan_work.hpp"

namespace reviewcast {

/// Takes the episodes whose reviews are no more out of the state; returns their slugs. Only those under
/// context.roots are, and none of a root under which nothing is found any more: it may not be mounted.
[[nodiscard]] std::vector<std::string> prune(BatchState& state, const SourceFiles& sources,
                                             const WorkContext& context);

}  // namespace reviewcast
