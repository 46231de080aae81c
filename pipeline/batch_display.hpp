// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// "0.8 s", "3:20", "2:05:00".
[[nodiscard]] std::string spoken_time(double seconds);

/// What goes on while many reviews are worked on, on standard error: on a terminal a block of lines that
/// changes in place, one for all and one for each worker, as far as they have room; elsewhere a line for each
/// review that is done.
class BatchDisplay {
  public:
    /// `doing`: "rendered"; `total` reviews.
    BatchDisplay(std::string doing, std::size_t total);
    BatchDisplay(const BatchDisplay&) = delete;
    BatchDisplay& operator=(const BatchDisplay&) = delete;
    /// Wipes the block.
    ~BatchDisplay();

    void begin(std::size_t task, const std::string& name);
    /// `share` of the task, 0–1.
    void advance(std::size_t task, std::string_view stage, double share);
    /// `line`: what is said of it where there is no terminal; empty for nothing.
    void end(std::size_t task, bool failed, const std::string& line);
    /// Prints "reviewcast: message" above the block.
    void print(const std::string& message);
    /// Shows the time anew.
    void refresh();
    /// Takes the block away until the next change: for what is printed on standard output, which may be the
    /// same terminal.
    void wipe();

  private:
    struct Task {
        std::string name, stage;
        double share = 0;
    };
    [[nodiscard]] std::string headline() const;
    [[nodiscard]] std::vector<std::string> lines(std::size_t most) const;
    [[nodiscard]] std::string wiping();
    void draw();

    std::string doing_;
    std::size_t total_, done_ = 0, failed_ = 0;
    std::vector<std::size_t> drawn_widths_;  ///< of the block's lines, in columns
    bool visible_;
    std::chrono::steady_clock::time_point begun_, drawn_;
    std::map<std::size_t, Task> tasks_;
};

}  // namespace reviewcast
