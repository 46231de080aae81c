// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file.hpp"

#include <sys/types.h>

namespace reviewcast {

/// A process group that ends with this object, or with this process however it ends: its leader, a fork that
/// does nothing but wait for that, kills all of it. What dies by a signal cannot do so itself, and the
/// children of its children would go on.
class ProcessGroup {
  public:
    /// Throws ExternalError when the system has no room for a process.
    ProcessGroup();
    ProcessGroup(const ProcessGroup&) = delete;
    ProcessGroup& operator=(const ProcessGroup&) = delete;
    /// Kills all of it.
    ~ProcessGroup();

    [[nodiscard]] pid_t id() const noexcept { return leader_; }  ///< for setpgid()
    void kill() const noexcept;                                  ///< all of it

  private:
    pid_t leader_;
    Descriptor life_;  ///< the leader waits for its end
};

}  // namespace reviewcast
