// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/format.hpp"
#include "commands.hpp"
#include "narrate_review.hpp"
#include "read_sounds.hpp"
#include "terminal.hpp"

#include <algorithm>
#include <set>
#include <thread>

namespace reviewcast {

namespace {

/// What happened to the reviews of a run.
struct Results {
    Json episodes = Json::array();  ///< kept for --json alone: a thousand reports are 18 MiB
    Json failed = Json::array();
    std::set<std::filesystem::path> written;
    std::shared_ptr<const SoundDesign> sounds;  ///< of all of them
    std::shared_ptr<StageTables> tables;        ///< for all of them

    void fail(const std::string& review, const std::string& error, const std::string& shown) {
        print_error(shown);
        failed.push_back({{"review", review}, {"error", error}});
    }
};

int jobs_for(const CommandLine& line) {
    const int processors = static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));
    return line.narrate.jobs > 0 ? line.narrate.jobs : processors;
}

Setup setup_for(const CommandLine& line, const Results& results, const std::string& review,
                ProgressLine& progress) {
    return {.voices_folder = line.voices_folder,
            .options = line.narrate.review,
            .site = line.site,
            .jobs = jobs_for(line),
            .warn = warnings_about(review),
            .progress =
                [&progress](const char* stage, double share) {
                    check_signals();
                    progress.show(stage, share);
                },
            .tables = results.tables};
}

Published narrate(Review review, const std::string& name, std::vector<Warning> warnings,
                  const CommandLine& line, const Results& results) {
    ProgressLine progress(name);
    const NarrateOptions& options = line.narrate;
    Setup setup = setup_for(line, results, name, progress);
    const WarningSink shown = setup.warn;
    setup.warn = keep_in(warnings, shown);
    PreparedReview prepared = prepare(std::move(review), setup);
    setup.warn = shown;
    const Publisher publisher = [&](Episode episode, const std::string& review_json,
                                    const EpisodeOptions& episode_options, const WarningSink& warn) {
        return publish(std::move(episode), options.output, review_json, episode_options, results.written,
                       warn);
    };
    return make_and_publish(
        std::move(prepared),
        {options.files, results.sounds, options.review.plain, "", std::move(warnings), publisher}, setup);
}

/// Does the work for a source or one of its reviews, and notes its failure, which stops no other. Usage
/// errors concern all of them and are thrown.
template <typename Work>
void attempt(Results& results, const std::string& name, const Work& work) {
    try {
        work();
    } catch (const UsageError&) {
        throw;
    } catch (const InputError& error) {  // it names the review itself
        results.fail(name, error_chain(error), error_chain(error));
    } catch (const ExternalError& error) {
        results.fail(name, error_chain(error),
                     error_chain(ExternalError(format("{}: {}", name, error_chain(error)))));
    }
}

void narrate_review(Results& results, ReadReview one, const std::vector<Warning>& warnings,
                    const CommandLine& line) {
    if (!one.review) return results.fail(one.name, one.error, one.error);
    attempt(results, one.name, [&] {
        const Published published = narrate(std::move(*one.review), one.name, warnings, line, results);
        results.written.insert(published.folder);
        if (line.narrate.json)
            results.episodes.push_back(
                {{"review", one.name}, {"folder", published.folder.string()}, {"report", published.report}});
        else
            print_result(published.folder.string() + "\n");
    });
}

/// The reviews of one source.
void narrate_source(Results& results, const std::string& name, const CommandLine& line) {
    attempt(results, name, [&] {
        std::vector<Warning> warnings;
        ProgressLine progress(name);
        Setup setup = setup_for(line, results, name, progress);
        setup.warn = keep_in(warnings, setup.warn);
        for (ReadReview& one : to_reviews(read_source(name), setup)) {
            narrate_review(results, std::move(one), warnings, line);
            if (was_interrupted()) return;
        }
    });
}

}  // namespace

ExitCode run_narrate(const CommandLine& line) {
    Results results;
    results.tables = std::make_shared<StageTables>(line.voices_folder);
    if (jobs_for(line) > 1) results.tables->read_ahead();
    results.sounds = read_sounds(line.narrate.files, line.narrate.review.plain);
    for (const std::string& source : line.narrate.reviews) {
        narrate_source(results, source, line);
        if (was_interrupted()) break;
    }
    if (line.narrate.json)
        print_result(to_text({{"episodes", results.episodes}, {"failed", results.failed}}));
    if (results.failed.empty() && !was_interrupted()) return ExitCode::done;
    return results.written.empty() ? ExitCode::failed : ExitCode::some_failed;
}

}  // namespace reviewcast
