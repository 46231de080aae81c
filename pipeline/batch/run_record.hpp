// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.hpp"

#include <string>
#include <vector>

namespace reviewcast {

/// What a run did about a review.
struct RunEntry {
    std::string review;  ///< its file, and its item where the file has several
    std::string slug;    ///< empty where it could not be read
    std::string reason;  ///< why it was rendered
    std::string error;   ///< empty where all went well
    double seconds = 0;
};

/// What happened in a run.
struct RunRecord {
    std::string name;   ///< no other run has it; sorts by time
    std::string began;  ///< ISO 8601, UTC
    std::string shard;  ///< "2-of-8"; empty for the whole
    bool is_finished = false;
    double seconds = 0;
    std::size_t rendered = 0, failed = 0, unchanged = 0, withheld = 0, gone = 0, pruned = 0;
    std::vector<RunEntry> entries;  ///< what was rendered or failed, in the order of ending
};

[[nodiscard]] Json to_json(const RunRecord& run);
[[nodiscard]] RunRecord run_record_from_json(const Json& json);

/// The run as JUnit XML, which every CI shows: a test case for each entry.
[[nodiscard]] std::string to_junit(const RunRecord& run);

}  // namespace reviewcast
