// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <string>
#include <sys/types.h>

namespace reviewcast {

/// How a child process ended.
struct ChildEnd {
    bool succeeded = false;
    std::string
        reason;  ///< "ended by signal 11 (Segmentation fault)", "took longer than 30 s", …; empty on success
};

/// A forked copy of this process that runs `work` and exits; it dies with its parent and after `limit`.
/// Nothing of the parent's exit handlers or buffers runs in it. An exception in `work` is one failure, not
/// the parent's.
class Child {
  public:
    /// Throws ExternalError when the system has no room for a process.
    Child(const std::function<void()>& work, std::chrono::seconds limit);
    Child(Child&& other) noexcept;
    Child& operator=(Child&&) = delete;
    /// Kills and reaps a child that nobody waited for.
    ~Child();
    [[nodiscard]] pid_t pid() const noexcept { return pid_; }
    /// Blocks until it ends.
    [[nodiscard]] ChildEnd wait();

  private:
    pid_t pid_;
    std::chrono::seconds limit_;
};

/// What a status of waitpid() means for a child with that time limit.
[[nodiscard]] ChildEnd describe_end(int status, std::chrono::seconds limit);

}  // namespace reviewcast
