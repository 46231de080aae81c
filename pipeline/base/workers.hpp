// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/child.hpp"
#include "base/file.hpp"

#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// How a worker speaks to the process that started it: one line, without a line break in it.
using SayLine = std::function<void(std::string_view line)>;

/// Something heard of a worker: a line that it said, or how it ended.
struct WorkerEvent {
    std::size_t task = 0;
    std::string line;
    std::optional<ChildEnd> end;
};

/// Forked processes that work side by side and say lines to this one, as Child is one. Whatever happens in
/// one of them is the end of that one alone.
class Workers {
  public:
    /// Starts a process for the task; `limit` as Child's. Throws ExternalError when the system has no room.
    void start(std::size_t task, const std::function<void(const SayLine&)>& work, std::chrono::seconds limit);
    [[nodiscard]] std::size_t running() const { return running_.size(); }
    /// Waits until something is heard, but not longer than `patience` nor beyond a signal. The end of a
    /// worker comes after all its lines.
    [[nodiscard]] std::vector<WorkerEvent> hear(std::chrono::milliseconds patience);

  private:
    struct Running {
        std::size_t task = 0;
        Descriptor pipe;
        Child child;
        std::string heard = {};  ///< the beginning of a line
    };

    /// Whether it goes on.
    static bool read_from(Running& worker, std::vector<WorkerEvent>& events);

    std::vector<Running> running_;
};

}  // namespace reviewcast
