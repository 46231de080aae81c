// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace reviewcast {

/// One of several runs that share the work.
struct Shard {
    int number = 1;  ///< 1–count
    int count = 1;   ///< 1–100000
};

/// "2-of-8", as in the names of files.
[[nodiscard]] std::string to_string(const Shard& shard);

/// "2/8", or "auto": what a scheduler says of itself in the environment. Slurm: SLURM_ARRAY_TASK_ID,
/// SLURM_ARRAY_TASK_MIN, SLURM_ARRAY_TASK_COUNT. Kubernetes indexed Jobs: JOB_COMPLETION_INDEX, and
/// JOB_COMPLETIONS, which the manifest has to set. AWS Batch: AWS_BATCH_JOB_ARRAY_INDEX,
/// AWS_BATCH_JOB_ARRAY_SIZE. `variable` gives a variable of the environment. Throws UsageError.
[[nodiscard]] Shard
parse_shard(std::string_view text,
            const std::function<std::optional<std::string>(const std::string&)>& variable);

/// Whether the shard renders the episode: by its guid, so that every machine decides alike.
[[nodiscard]] bool is_of(const Shard& shard, std::string_view guid);

}  // namespace reviewcast
