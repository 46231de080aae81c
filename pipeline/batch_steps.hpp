// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/history.hpp"
#include "batch/plan_work.hpp"
#include "batch_environment.hpp"
#include "batch_worker.hpp"

#include <map>
#include <string>
#include <vector>

namespace reviewcast {

/// What all steps of a batch know.
struct BatchSetup {
    BatchOptions options;
    BatchFolder folder;
    BatchEnvironment environment;
    WorkerSetup worker;
    int jobs = 1;         ///< ≥ 1
    std::string journal;  ///< its name: of a shard
};

/// Prints an event as JSON, one line, where --json asks for them.
void print_event(const BatchSetup& batch, const Json& event);

/// "films/a.md", "feed.xml#id": how a review is named in what is printed.
[[nodiscard]] std::string review_name(const std::string& path, const std::string& item);

/// Looks into files in worker processes: a worker that dies of one is that file's error. After a signal the
/// rest is missing.
[[nodiscard]] std::map<std::string, ExaminedFile> examine_files(const BatchSetup& batch,
                                                                const WorkContext& context,
                                                                const std::vector<std::string>& paths,
                                                                const BatchState& state);

/// Renders in worker processes; notes each end in state, journal and run record. Ends early after a signal,
/// and after a failure where --fail-fast says so. Throws UsageError where no episode could be rendered.
void render_orders(const BatchSetup& batch, const std::vector<WorkOrder>& orders, BatchState& state,
                   RunRecord& run);

}  // namespace reviewcast
