// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workers.hpp"

#include <chrono>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace reviewcast {

/// Tasks 0 to count − 1, done in worker processes, and what this process does about them.
struct SideBySide {
    std::size_t count = 0;
    int jobs = 1;                    ///< workers at a time, ≥ 1
    std::size_t most_a_worker = 1;   ///< tasks that one worker does one after the other, ≥ 1
    std::chrono::seconds limit{60};  ///< for one task
    /// In a worker. What it throws ends the worker, and the task with it; the worker's other tasks are done
    /// by another.
    std::function<void(std::size_t task, const SayLine& say)> work;
    std::function<void(std::size_t task)> begun = [](std::size_t) {};
    std::function<void(std::size_t task, std::string_view line)> heard;
    /// `death`: how its worker ended in the middle of it; empty where the work returned.
    std::function<void(std::size_t task, const std::string& death)> ended;
    /// Asked often, also while nothing is heard; false ends all at once.
    std::function<bool()> goes_on = [] { return true; };
};

/// Does the tasks, begun in their order.
void run_side_by_side(const SideBySide& tasks);

}  // namespace reviewcast
