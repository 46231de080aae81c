// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/format.hpp"
#include "batch/prune.hpp"
#include "batch/run_lock.hpp"
#include "batch_display.hpp"
#include "batch_steps.hpp"
#include "batch_watch.hpp"
#include "commands.hpp"
#include "episode/episode_folder.hpp"
#include "read_sounds.hpp"
#include "terminal.hpp"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <thread>
#include <unistd.h>

namespace reviewcast {

namespace {

namespace fs = std::filesystem;

void check(const BatchOptions& options) {
    const ReadOptions& read = options.review.read;
    if (read.title || read.published || read.item != "all")
        throw UsageError("batch: --title, --date and --item name one review; a batch is of many");
    const std::string ending = options.report.extension().string();
    if (!options.report.empty() && ending != ".json" && ending != ".xml")
        throw UsageError(format("--report: '{}' ends neither in .json nor in .xml", options.report.string()));
    if (options.prune && !options.shard.empty())
        throw UsageError("--prune is for the run that gathers the shards: it cannot stand with --shard");
    if (options.plan && (options.dry_run || !options.shard.empty()))
        throw UsageError(
            "--plan is for the run before the shards: it cannot stand with --shard or --dry-run");
    if (options.watch &&
        (options.plan || options.dry_run || options.prune || options.fail_fast || !options.shard.empty()))
        throw UsageError("--watch cannot stand with --dry-run, --plan, --prune, --fail-fast or --shard");
}

std::optional<std::string> environment_variable(const std::string& name) {
    const char* const value = std::getenv(name.c_str());
    return value ? std::optional<std::string>(value) : std::nullopt;
}

std::optional<Shard> shard_of(const BatchOptions& options) {
    if (options.shard.empty()) return std::nullopt;
    return parse_shard(options.shard, environment_variable);
}

BatchSetup setup_for(const CommandLine& line, const std::optional<Shard>& shard) {
    const int processors = static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));
    const BatchEnvironment environment = look_at_environment(line);
    const BatchOptions& options = line.batch;
    SiteOptions site = line.site;
    if (site.cache.empty()) site.cache = options.output / ".reviewcast" / "cache";
    return {options,
            BatchFolder(options.output),
            environment,
            {{.voices_folder = line.voices_folder,
              .options = options.review,
              .site = std::move(site),
              .warn = [](const Warning&) {},
              .progress = [](const char*, double) { check_signals(); }},
             options.files,
             read_sounds(options.files, options.review.plain),
             environment.settings,
             environment.engines},
            options.jobs > 0 ? options.jobs : processors,
            shard ? to_string(*shard) : ""};
}

/// What lies in the output folder under a name that no record has.
bool is_free_for(const fs::path& folder, const std::string& guid) {
    if (!fs::exists(fs::symlink_status(folder))) return true;
    try {
        return report_of_episode(folder).value("guid", "") == guid;
    } catch (const Error&) {
        return false;  // it is the user's
    }
}

/// Of what a run is part: it is the only one, or a watch's, which say nothing where nothing is to be done and
/// try nothing again that has not changed.
enum class RunKind { only, of_watch };

class Batch {
  public:
    Batch(const CommandLine& line, const std::optional<Shard>& shard, RunKind kind)
        : batch_(setup_for(line, shard)), shard_(shard), kind_(kind),
          begun_(std::chrono::steady_clock::now()) {
        run_.began = time_stamp();
        run_.shard = batch_.journal;
        run_.name = format("{}-{}{}", run_.began, ::getpid(), shard ? "-" + run_.shard : "");
    }

    [[nodiscard]] const BatchSetup& setup() const { return batch_; }

    /// In a folder that is locked, or where nothing is to be written.
    ExitCode run() {
        if (!options().dry_run) clean();
        plan();
        if (was_interrupted()) throw ExternalError("interrupted");
        if (options().dry_run) return tell_plan();
        if (options().prune) prune_episodes();
        if (plan_.is_changed && !shard_) write_state(batch_.folder, plan_.state);
        if (options().plan) return tell_plan();
        render();
        if (run_.rendered + run_.failed > 0 && !shard_) write_state(batch_.folder, plan_.state);
        clean();
        return finish();
    }

  private:
    const BatchOptions& options() const { return batch_.options; }

    /// Removes what killed runs left.
    void clean() const {
        remove_abandoned(batch_.folder.staging);
        if (shard_) return;
        remove_partial_files(batch_.folder.home);
        remove_partial_files(batch_.folder.runs);
    }

    void plan() {
        BatchState state = read_state(batch_.folder);
        if (!shard_ && !options().dry_run) fold_journals(batch_.folder, state);
        sources_ = find_source_files(options().sources, options().patterns, options().output);
        const WorkContext context = context_for(state);
        const auto paths = files_to_examine(state, sources_, context);
        auto examined = examine_files(batch_, context, paths, state);
        if (was_interrupted()) return;
        plan_ = plan_work(std::move(state), sources_, std::move(examined), context);
        run_.unchanged = plan_.unchanged;
        run_.withheld = plan_.withheld;
        run_.gone = plan_.gone.size();
        for (const SourceProblem& problem : sources_.problems)
            fail(problem.source, format("{}: {}", problem.source, problem.error));
        for (const WorkFailure& failure : plan_.failures)
            fail(review_name(failure.path, failure.item), failure.error);
        for (const RenamedReview& renamed : plan_.renamed)
            print_error(error_chain(
                InputError(format("{}: is the review of {} under a new name", renamed.to, renamed.from))));
        if (shard_)
            std::erase_if(plan_.orders, [&](const WorkOrder& order) {
                return !is_of(*shard_, find_episode(plan_.state.at(order.path), order.item)->guid);
            });
    }

    void fail(const std::string& review, const std::string& error) {
        print_error(error_chain(InputError(error)));
        ++run_.failed;
        run_.entries.push_back({review, "", "", error});
        print_event(batch_, {{"event", "failed"}, {"review", review}, {"error", error}});
    }

    WorkContext context_for(const BatchState& state) const {
        WorkContext context{batch_.environment.digest, batch_.environment.today, options().force,
                            kind_ == RunKind::only};
        if (sources_.problems.empty()) context.roots = sources_.roots;
        for (const auto& [path, file] : state)
            if (std::error_code error; !sources_.files.contains(path) && !fs::exists(path, error) && !error)
                context.vanished.insert(path);
        const fs::path& output = batch_.folder.output;
        context.is_free = [output](const auto& slug, const auto& guid) {
            return is_free_for(output / slug, guid);
        };
        context.is_there = [output](const auto& slug) {
            return ::access((output / slug / "report.json").c_str(), F_OK) == 0;
        };
        return context;
    }

    void prune_episodes() {
        for (const std::string& slug : prune(plan_.state, sources_, context_for(plan_.state))) {
            const fs::path folder = batch_.folder.output / slug;
            // Aside first, in one step: no one ever sees half of an episode.
            const fs::path aside = batch_.folder.staging / slug;
            std::error_code error;
            fs::remove_all(aside, error);
            fs::rename(folder, aside, error);
            if (error && fs::exists(folder))
                throw ExternalError(format("removing {}: {}", folder.string(), error.message()));
            fs::remove_all(aside, error);
            print_event(batch_, {{"event", "pruned"}, {"slug", slug}});
            ++run_.pruned;
            plan_.is_changed = true;
        }
        run_.gone -= std::min(run_.gone, run_.pruned);
    }

    void render() {
        if (plan_.orders.empty() || (options().fail_fast && run_.failed > 0)) return;
        write_run_record(batch_.folder, run_);  // so that a killed run is known of
        render_orders(batch_, plan_.orders, plan_.state, run_);
    }

    ExitCode tell_plan() {
        for (const WorkOrder& order : plan_.orders) {
            const std::string& slug = find_episode(plan_.state.at(order.path), order.item)->slug;
            const std::string name = review_name(order.path, order.item);
            print_event(
                batch_,
                {{"event", "would-render"}, {"slug", slug}, {"review", name}, {"reason", order.reason}});
            if (!options().json) print_result(format("{}: {} ({})\n", slug, order.reason, name));
        }
        for (const std::string& slug : plan_.gone)
            if (!options().json)
                print_result(format("{}: the review is no more; --prune removes it\n", slug));
        print_error(format("{} to render, {} unchanged, {} withheld, {} gone", plan_.orders.size(),
                           plan_.unchanged, plan_.withheld, plan_.gone.size()));
        return exit_code();
    }

    ExitCode finish() {
        if (kind_ == RunKind::of_watch && run_.rendered + run_.failed == 0 && !was_interrupted())
            return ExitCode::done;
        run_.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun_).count();
        run_.is_finished = !was_interrupted();
        note_in_history();
        if (!options().report.empty())
            write_file_atomically(options().report, options().report.extension() == ".xml"
                                                        ? to_junit(run_)
                                                        : to_text(to_json(run_)));
        Json summary = to_json(run_);
        summary.erase("reviews");
        summary["event"] = "summary";
        print_event(batch_, summary);
        print_error(format("{} rendered, {} failed, {} unchanged, {} withheld, {} gone, {} pruned in {}{}",
                           run_.rendered, run_.failed, run_.unchanged, run_.withheld, run_.gone, run_.pruned,
                           spoken_time(run_.seconds), was_interrupted() ? "; interrupted" : ""));
        return exit_code();
    }

    /// History is good to have, but no reason to fail.
    void note_in_history() {
        try {
            write_run_record(batch_.folder, run_);
            if (!shard_) gather_history(batch_.folder);
        } catch (const ExternalError& error) {
            print_error(format("warning: {} [history]", error_chain(error)));
        }
    }

    [[nodiscard]] ExitCode exit_code() const {
        if (run_.failed == 0 && !was_interrupted()) return ExitCode::done;
        return run_.rendered + run_.unchanged > 0 ? ExitCode::some_failed : ExitCode::failed;
    }

    BatchSetup batch_;
    std::optional<Shard> shard_;
    RunKind kind_;
    std::chrono::steady_clock::time_point begun_;
    SourceFiles sources_;
    WorkPlan plan_;
    RunRecord run_;
};

/// Runs again whenever something is saved. What one run cannot do is told, and may be mended by then.
ExitCode run_again_and_again(SourceWatch& watch, CommandLine line, const BatchSetup& batch) {
    line.batch.force = false;
    print_error(format("watching {} folders", watch.folders()));
    print_event(batch, {{"event", "watching"}, {"folders", watch.folders()}});
    while (watch.wait()) {
        try {
            const ExitCode code = Batch(line, std::nullopt, RunKind::of_watch).run();
            if (was_interrupted()) return code;
        } catch (const Error& error) {
            if (!was_interrupted()) print_error(error_chain(error));
        }
    }
    return ExitCode::done;
}

}  // namespace

void print_event(const BatchSetup& batch, const Json& event) {
    if (batch.options.json) print_result(event.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n");
}

std::string review_name(const std::string& path, const std::string& item) {
    return item.empty() ? path : path + "#" + item;
}

ExitCode run_batch(const CommandLine& command_line) {
    CommandLine line = command_line;
    check(line.batch);
    line.batch.sources = list_sources(line.batch.sources);
    Batch first(line, shard_of(line.batch), RunKind::only);
    std::optional<RunLock> lock;
    if (!line.batch.dry_run) lock.emplace(first.setup().folder, shard_of(line.batch));
    std::optional<SourceWatch> watch;
    if (line.batch.watch) watch.emplace(line.batch, line.site.lexicons);
    const ExitCode code = first.run();
    if (!watch || was_interrupted()) return code;
    return run_again_and_again(*watch, line, first.setup());
}

}  // namespace reviewcast
