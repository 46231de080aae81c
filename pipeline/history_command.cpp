// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.hpp"
#include "batch/history.hpp"
#include "batch/history_picture.hpp"
#include "commands.hpp"
#include "terminal.hpp"

namespace reviewcast {

ExitCode run_history(const CommandLine& line) {
    const HistoryOptions& options = line.history;
    const BatchFolder folder(options.output);
    if (!std::filesystem::is_directory(folder.home))
        throw InputError(options.output.string() + ": is no output folder of batch");
    const std::vector<RunRecord> runs = read_history(folder, static_cast<std::size_t>(options.runs));
    if (!options.picture.empty()) write_file_atomically(options.picture, history_to_svg(runs));
    if (!options.json) {
        print_result(history_to_text(runs));
        return ExitCode::done;
    }
    Json all = Json::array();
    for (const RunRecord& run : runs)
        all.push_back(to_json(run));
    print_result(to_text({{"runs", all}}));
    return ExitCode::done;
}

}  // namespace reviewcast
