// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace reviewcast {

/// A program to run, without a shell.
struct CommandRun {
    std::vector<std::string> argv;         ///< not empty; the first is looked up in PATH where it has no '/'
    std::vector<std::string> environment;  ///< "NAME=value", beside what is always there
    std::string input;                     ///< its standard input
    std::chrono::seconds time_limit{60};
    std::size_t output_limit_bytes = 64u << 20;
};

/// The file that a command's name stands for: by itself where it has a '/', else the first in PATH that can
/// be run; empty where there is none.
[[nodiscard]] std::filesystem::path find_command(const std::string& name);

/// Runs it to its end and returns what it wrote to standard output. It gets a small environment: PATH, HOME
/// and TMPDIR as they are here, and a UTF-8 locale. It runs in a process group of its own, which is killed
/// when it ends or is given up, or when this process is no more. Throws ExternalError, without the program's
/// name: "there is no such command", "took longer than 60 s", "ended by signal 11 (…)", "ended with exit code
/// 1: " and the first line of its standard error, "wrote more than 64 MiB".
[[nodiscard]] std::string run_command(const CommandRun& run);

}  // namespace reviewcast
