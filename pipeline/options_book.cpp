// SPDX-License-Identifier: GPL-3.0-or-later
#include "options_parts.hpp"

#include <CLI/CLI.hpp>
#include <map>
#include <string>

namespace reviewcast {

CLI::App* declare(CLI::App& app, BookOptions& options) {
    auto* command =
        app.add_subcommand("book", "Make accessible books, EPUB with audio, or audiobooks, M4B, of episodes");
    command->add_option("EPISODE", options.episodes, "Episode folders")->required();
    command
        ->add_option(
            "-o,--output", options.output,
            "Folder of the books, which are named as the episodes are; or a file, NAME.epub or NAME.m4b")
        ->capture_default_str();
    command
        ->add_option("--format", options.format,
                     "epub, or m4b: an audiobook with chapters; default: as the output's name ends, or epub")
        ->transform(CLI::CheckedTransformer(
            std::map<std::string, BookFormat>{{"epub", BookFormat::epub}, {"m4b", BookFormat::m4b}}));
    auto* anthology = command->add_flag("--anthology", options.anthology, "One book of all episodes");
    auto* title = command->add_option("--title", options.title, "Title of the anthology")->needs(anthology);
    command->add_option("--author", options.author, "Its author; default: that of all episodes")
        ->needs(anthology);
    anthology->needs(title);
    return command;
}

}  // namespace reviewcast
