// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/format.hpp"
#include "commands.hpp"
#include "serve/site_server.hpp"
#include "terminal.hpp"

namespace reviewcast {

namespace {

namespace fs = std::filesystem;

/// The site of a folder of episodes, or the folder itself where it is a site.
fs::path site_in(const fs::path& folder) {
    for (const fs::path& site : {folder / "_site", folder})
        if (fs::is_regular_file(site / "index.html")) return site;
    throw UsageError(
        format("{} holds no site; reviewcast publish makes one of a folder of episodes", folder.string()));
}

}  // namespace

ExitCode run_preview(const CommandLine& line) {
    SiteServer server(site_in(line.preview.folder), line.preview.port);
    print_result(server.address() + "\n");
    server.run([] { return !was_interrupted(); });
    return ExitCode::done;
}

}  // namespace reviewcast
