// SPDX-License-Identifier: GPL-3.0-or-later
#include "options_parts.hpp"

#include <CLI/CLI.hpp>

namespace reviewcast {

CLI::App* declare(CLI::App& app, PreviewOptions& options) {
    auto* command =
        app.add_subcommand("preview", "Serve a published site to this machine, for a look before uploading");
    command->add_option("FOLDER", options.folder, "Folder of the episodes, or of the site itself")
        ->required();
    command->add_option("--port", options.port, "Port of 127.0.0.1, 0-65535; 0: any that is free")
        ->check(CLI::Range(0, 65535))
        ->capture_default_str();
    return command;
}

}  // namespace reviewcast
