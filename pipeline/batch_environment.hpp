// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.hpp"

#include <map>
#include <string>
#include <vector>

namespace reviewcast {

/// What every episode of a batch depends on beside its review.
struct BatchEnvironment {
    std::string digest;    ///< of all of it: options, voices, tables, versions
    std::string settings;  ///< Fingerprint::settings of every episode, but for its engine
    std::map<std::string, std::string> engines;  ///< engine_version of each voice, by the voice's name
    std::string today;                           ///< local_date()
};

/// Today's ISO date, where the program runs.
[[nodiscard]] std::string local_date();

[[nodiscard]] BatchEnvironment look_at_environment(const CommandLine& line);

/// The sources, with the lines of standard input in the place of "-".
[[nodiscard]] std::vector<std::string> list_sources(const std::vector<std::string>& sources);

/// Time now as "2026-03-01T02:00:00Z".
[[nodiscard]] std::string time_stamp();

}  // namespace reviewcast
