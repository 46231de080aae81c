// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/format.hpp"
#include "base/json.hpp"
#include "commands.hpp"
#include "episode/verify.hpp"
#include "terminal.hpp"

namespace reviewcast {

namespace {

/// The faults of one episode; a folder that is none is a fault too.
std::vector<Finding> findings_in(const std::filesystem::path& folder) {
    try {
        return verify_episode(folder);
    } catch (const InputError& error) {
        return {{.file = "", .what = error_chain(error)}};
    }
}

std::string to_line(const std::filesystem::path& folder, const Finding& finding) {
    return finding.file.empty() ? finding.what + "\n"
                                : format("{}: {}\n", (folder / finding.file).string(), finding.what);
}

}  // namespace

ExitCode run_verify(const CommandLine& line) {
    Json episodes = Json::array();
    std::size_t good = 0;
    for (const auto& folder : line.verify.episodes) {
        check_signals();
        const auto findings = findings_in(folder);
        good += findings.empty();
        Json list = Json::array();
        for (const Finding& finding : findings) {
            list.push_back({{"file", finding.file}, {"what", finding.what}});
            if (!line.verify.json) print_result(to_line(folder, finding));
        }
        if (!line.verify.json && findings.empty()) print_result(format("{}: ok\n", folder.string()));
        episodes.push_back({{"folder", folder.string()}, {"findings", std::move(list)}});
    }
    if (line.verify.json) print_result(to_text({{"episodes", std::move(episodes)}}));
    if (good == line.verify.episodes.size()) return ExitCode::done;
    return good == 0 ? ExitCode::failed : ExitCode::some_failed;
}

}  // namespace reviewcast
