// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/format.hpp"
#include "base/json.hpp"
#include "commands.hpp"
#include "site/publish_site.hpp"
#include "terminal.hpp"

#include <algorithm>
#include <thread>

namespace reviewcast {

namespace {

Show show_of(const PublishOptions& options) {
    Show show{.title = options.title,
              .description = options.description,
              .author = options.author,
              .email = options.email,
              .link = options.link,
              .language = options.language,
              .is_explicit = options.is_explicit,
              .artwork = options.artwork,
              .colour = *parse_colour(options.colour),
              .has_books = options.books,
              .base_url = options.base_url};
    while (show.base_url.ends_with('/'))
        show.base_url.pop_back();
    for (const std::string& category : options.categories)
        show.categories.push_back(parse_category(category));
    return show;
}

Json to_json(const PublishedSite& site) {
    return {
        {"site", site.folder.string()}, {"episodes", site.episodes}, {"made", site.made}, {"gone", site.gone},
        {"feed", site.has_feed},        {"failed", site.failed}};
}

}  // namespace

ExitCode run_publish(const CommandLine& line) {
    const PublishOptions& options = line.publish;
    const unsigned processors = std::max(1u, std::thread::hardware_concurrency());
    ProgressLine progress(options.episodes.string());
    const PublishedSite site = publish_site(
        {.episodes = options.episodes,
         .show = show_of(options),
         .voices_folder = line.voices_folder,
         .jobs = options.jobs > 0 ? options.jobs : static_cast<int>(processors),
         .progress =
             [&](std::size_t done, std::size_t of) {
                 progress.show("publishing", static_cast<double>(done) / static_cast<double>(of));
             },
         .goes_on = [] { return !was_interrupted(); }},
        warnings_about(options.episodes.string()));
    for (const std::string& failure : site.failed)
        print_error(failure);
    print_result(options.json ? to_text(to_json(site)) : site.folder.string() + "\n");
    if (site.failed.empty()) return ExitCode::done;
    return site.failed.size() < site.episodes + site.failed.size() ? ExitCode::some_failed : ExitCode::failed;
}

}  // namespace reviewcast
