// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.hpp"
#include "options_parts.hpp"
#include "site/show.hpp"

#include <CLI/CLI.hpp>

namespace reviewcast {

namespace {

std::string check_category(const std::string& text) {
    try {
        (void)parse_category(text);
        return "";
    } catch (const UsageError& error) {
        return error.what();
    }
}

std::string check_colour(const std::string& text) {
    return parse_colour(text) ? "" : "is not a colour like #1b3a4b";
}

std::string check_description(const std::string& text) {
    return text.size() <= 4000 ? "" : "is longer than the 4000 bytes that directories take";
}

}  // namespace

CLI::App* declare(CLI::App& app, PublishOptions& options) {
    auto* command =
        app.add_subcommand("publish", "Make a podcast's site of rendered episodes: pages, covers, feed")
            ->fallthrough();
    command->add_option("FOLDER", options.episodes, "Folder of the episodes; the site is made in its _site")
        ->required();
    command->add_option("--base-url", options.base_url, "Address at which the site will stand, for the feed")
        ->check(check_base_url);
    command->add_option("--title", options.title, "Title of the show; default: that of the episodes' tags");
    command->add_option("--description", options.description, "What the show is about, at most 4000 bytes")
        ->check(check_description);
    command->add_option("--author", options.author, "Who makes the show");
    command->add_option("--email", options.email, "Address of the owner, for directories")
        ->check(check_email);
    command->add_option("--link", options.link, "The show's own site; default: the published one")
        ->check(check_base_url);
    command
        ->add_option("--language", options.language, "Language of the show; default: that of most episodes")
        ->check(check_language_tag);
    command
        ->add_option(
            "--category", options.categories,
            "Category of Apple Podcasts, as 'TV & Film > Film Reviews'; default: by what is reviewed")
        ->allow_extra_args(false)
        ->check(check_category);
    command->add_flag("--explicit", options.is_explicit, "The show is not for children");
    command->add_option("--artwork", options.artwork,
                        "Picture of the show: JPEG or PNG, square, 1400-3000 pixels; default: it is drawn");
    command->add_option("--colour", options.colour, "Colour of drawn covers")
        ->check(check_colour)
        ->capture_default_str();
    command->add_flag("--books", options.books,
                      "Offer each episode as a book too: EPUB, text and audio in step");
    declare_jobs(*command, options.jobs, "Pages that are made side by side, 0-256; 0: one a processor");
    command->add_flag("--json", options.json, "Print what was done as JSON");
    return command;
}

}  // namespace reviewcast
