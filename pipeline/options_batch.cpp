// SPDX-License-Identifier: GPL-3.0-or-later
#include "options_parts.hpp"

#include <CLI/CLI.hpp>

namespace reviewcast {

namespace {

void declare_sources(CLI::App& command, BatchOptions& options) {
    command
        .add_option("SOURCE", options.sources,
                    "Folders of reviews, reviews, or feeds of them; - reads a list of them, one a line")
        ->required();
    command
        .add_option("-o,--output", options.output, "Folder of the episodes, which remembers what was made")
        ->required();
    command
        .add_option("--include", options.patterns.include,
                    "Which files of folders are reviews, as *.md or films/**; default: all texts")
        ->allow_extra_args(false);
    command.add_option("--exclude", options.patterns.exclude, "Which files or folders of folders are not")
        ->allow_extra_args(false);
}

}  // namespace

CLI::App* declare(CLI::App& app, BatchOptions& options) {
    auto* command =
        app.add_subcommand("batch", "Render what is new or changed of a whole site")->fallthrough();
    declare_sources(*command, options);
    declare(*command, options.review);
    declare(*command, options.files);
    declare_jobs(*command, options.jobs,
                 "Episodes that are rendered side by side, 0-256; 0: one a processor");
    command->add_flag("--dry-run", options.dry_run, "Only say what would be rendered, and why");
    command->add_flag("--plan", options.plan,
                      "Only decide what is to be rendered, and note it, so that no shard has to look again");
    command->add_flag("--force", options.force, "Render everything again");
    command->add_flag("--fail-fast,!--keep-going", options.fail_fast,
                      "End at the first failure; by default the others go on");
    command->add_option("--timeout", options.timeout_s, "Seconds that one episode may take, 1-86400")
        ->check(CLI::Range(1, 86400))
        ->capture_default_str();
    command->add_option("--shard", options.shard,
                        "Render only part K of N, as 2/8; auto: as a job array of Slurm, Kubernetes or AWS "
                        "Batch says");
    command->add_flag("--prune", options.prune, "Remove the episodes of reviews that are no more");
    command->add_flag("--watch", options.watch,
                      "Go on, and render reviews as they are saved, until Ctrl-C or SIGTERM");
    command->add_option("--report", options.report,
                        "File that tells what happened: JSON, or JUnit XML where it ends in .xml");
    command->add_flag("--json", options.json, "Print what happens as JSON, one event a line");
    return command;
}

CLI::App* declare(CLI::App& app, HistoryOptions& options) {
    auto* command = app.add_subcommand("history", "Show how the runs of batch went");
    command->add_option("FOLDER", options.output, "Output folder of batch")->required();
    command->add_option("--runs", options.runs, "How many of the latest, 1-10000")
        ->check(CLI::Range(1, 10000))
        ->capture_default_str();
    command->add_option("--picture", options.picture, "SVG file that gets a picture of times and failures");
    command->add_flag("--json", options.json, "Print JSON");
    return command;
}

}  // namespace reviewcast
