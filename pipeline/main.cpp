// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.hpp"
#include "commands.hpp"
#include "options.hpp"
#include "terminal.hpp"
#include "voices_folder.hpp"

#include <malloc.h>

namespace {

using namespace reviewcast;

ExitCode run(CommandLine line) {
    if (line.voices_folder.empty()) line.voices_folder = find_voices_folder();
    switch (line.command) {
    case Command::narrate:
        return run_narrate(line);
    case Command::inspect:
        return run_inspect(line);
    case Command::voices:
        return run_voices(line);
    case Command::lexicon:
        return run_lexicon(line);
    case Command::verify:
        return run_verify(line);
    case Command::batch:
        return run_batch(line);
    case Command::history:
        return run_history(line);
    case Command::publish:
        return run_publish(line);
    case Command::book:
        return run_book(line);
    case Command::preview:
        return run_preview(line);
    }
    return ExitCode::usage;
}

/// Stretches of sound come and go. The heap keeps enough of what is freed that little time goes into asking
/// the system for pages again, and little enough that memory stays small.
void keep_freed_memory() {
    ::mallopt(M_MMAP_THRESHOLD, 2 << 20);
    ::mallopt(M_TRIM_THRESHOLD, 16 << 20);
    ::mallopt(M_TOP_PAD, 1 << 20);
}

}  // namespace

int main(int argc, char** argv) {
    keep_freed_memory();
    note_signals();
    try {
        const ParsedCommandLine parsed = parse_command_line(argc, argv);
        return parsed.exit_code ? *parsed.exit_code : static_cast<int>(run(parsed.command_line));
    } catch (const UsageError& error) {
        print_error(error_chain(error));
        return static_cast<int>(ExitCode::usage);
    } catch (const std::exception& error) {
        print_error(error_chain(error));
        return static_cast<int>(ExitCode::failed);
    }
}
