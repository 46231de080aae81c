// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/run_record.hpp"
#include "batch/state.hpp"

#include <string>
#include <vector>

namespace reviewcast {

/// Writes what a run did so far into a file of its own: runs on several machines share no database.
void write_run_record(const BatchFolder& folder, const RunRecord& run);

/// Takes the files of ended runs into the database. Only a run that is alone in the folder may. Throws
/// ExternalError.
void gather_history(const BatchFolder& folder);

/// The latest runs, the oldest of them first, with what failed in them; also those not yet gathered. Empty
/// where there were none. Throws ExternalError.
[[nodiscard]] std::vector<RunRecord> read_history(const BatchFolder& folder, std::size_t runs);

}  // namespace reviewcast
