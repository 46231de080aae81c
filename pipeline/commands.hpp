// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.hpp"
#include "options.hpp"

namespace reviewcast {

// The program's commands. Results go to standard output, warnings and errors of single reviews to standard
// error. They throw Error when there is nothing to go on with.
[[nodiscard]] ExitCode run_narrate(const CommandLine& line);
[[nodiscard]] ExitCode run_inspect(const CommandLine& line);
[[nodiscard]] ExitCode run_voices(const CommandLine& line);
[[nodiscard]] ExitCode run_lexicon(const CommandLine& line);
[[nodiscard]] ExitCode run_verify(const CommandLine& line);
[[nodiscard]] ExitCode run_book(const CommandLine& line);
[[nodiscard]] ExitCode run_batch(const CommandLine& line);
[[nodiscard]] ExitCode run_history(const CommandLine& line);
[[nodiscard]] ExitCode run_publish(const CommandLine& line);
[[nodiscard]] ExitCode run_preview(const CommandLine& line);

}  // namespace reviewcast
