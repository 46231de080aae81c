// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/warning.hpp"

#include <chrono>
#include <string>
#include <string_view>

namespace reviewcast {

/// Prints "reviewcast: message" on standard error, on one line.
void print_error(std::string_view message);

/// Warnings as lines on standard error, each headed by the review they are about.
[[nodiscard]] WarningSink warnings_about(std::string review);

/// Prints results on standard output. Throws ExternalError when they cannot be written.
void print_result(std::string_view text);

/// From now on SIGINT and SIGTERM are noted, and a closed pipe or a file beyond the limit is an error instead
/// of an end.
void note_signals();

/// Whether a signal has been noted.
[[nodiscard]] bool was_interrupted();
/// Throws ExternalError "interrupted" after a noted signal.
void check_signals();

/// Columns and lines of a terminal.
struct TerminalSize {
    std::size_t columns = 80, rows = 24;
};

/// The size, now, of the terminal that standard error is; the usual one where it does not say.
[[nodiscard]] TerminalSize terminal_size();

/// A line on standard error that says stage, percent and time left; silent when that is not a terminal.
class ProgressLine {
  public:
    explicit ProgressLine(std::string_view what);
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;
    /// Wipes the line.
    ~ProgressLine();
    /// `share`: of the whole work, 0–1.
    void show(std::string_view stage, double share);

  private:
    std::string what_;
    bool visible_;
    std::chrono::steady_clock::time_point begin_, shown_;
};

}  // namespace reviewcast
