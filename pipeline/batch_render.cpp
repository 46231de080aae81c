// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.hpp"
#include "base/format.hpp"
#include "batch_display.hpp"
#include "batch_steps.hpp"
#include "terminal.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::size_t most_a_worker = 64;
constexpr std::chrono::milliseconds between{100};  // two words of progress

std::string to_line(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// In a worker: renders, and says how it goes.
void render_and_say(EpisodeRenderer& renderer, const EpisodeTask& task, const SayLine& say) {
    auto said = Clock::now();
    const auto progress = [&](const char* stage, double share) {
        check_signals();
        if (Clock::now() - said < between) return;
        said = Clock::now();
        say(to_line({{"stage", stage}, {"share", share}}));
    };
    const WarningSink warn = [&](const Warning& warning) {
        say(to_line({{"code", warning.code}, {"warning", warning.message}}));
    };
    try {
        say(to_line({{"done", to_json(renderer.render(task, warn, progress))}}));
    } catch (const UsageError& error) {
        say(to_line({{"usage", error_chain(error)}}));
    } catch (const Error& error) {
        say(to_line({{"error", error_chain(error)}}));
    }
}

/// Follows the workers of a run.
class RenderWatch {
  public:
    RenderWatch(const BatchSetup& batch, const std::vector<WorkOrder>& orders, BatchState& state,
                RunRecord& run)
        : batch_(batch), orders_(orders), state_(state), run_(run), journal_(batch.folder, batch.journal),
          display_("rendered", orders.size()) {}

    void begin(std::size_t task) {
        begun_[task] = Clock::now();
        errors_[task].clear();
        const WorkOrder& order = orders_[task];
        display_.wipe();
        print_event(batch_, {{"event", "begun"}, {"slug", episode(task).slug}, {"reason", order.reason}});
        display_.begin(task, episode(task).slug);
    }

    void hear(std::size_t task, std::string_view line) {
        const Json json = Json::parse(line);
        if (json.contains("stage")) display_.advance(task, json["stage"].get<std::string>(), json["share"]);
        if (json.contains("warning"))
            display_.print(error_chain(
                InputError(format("{}: warning: {} [{}]", name(task), json["warning"].get<std::string>(),
                                  json["code"].get<std::string>()))));
        if (json.contains("error")) errors_[task] = json["error"];
        if (json.contains("usage")) usage_ = json["usage"];
        if (json.contains("done")) done_[task] = fingerprint_from_json(json["done"]);
    }

    void end(std::size_t task, const std::string& death) {
        if (was_interrupted() || !usage_.empty()) return;  // it is not the review's fault
        const auto fingerprint = done_.find(task);
        std::string error = errors_[task];
        if (error.empty() && fingerprint == done_.end()) error = format("rendering {}", death);
        EpisodeRecord& record = episode(task);
        record.status = error.empty() ? EpisodeStatus::rendered : EpisodeStatus::failed;
        record.error = error;
        if (error.empty()) {
            record.fingerprint = fingerprint->second;
            record.reason.clear();
        }
        journal_.add(orders_[task].path, record);
        tell(task, record, std::chrono::duration<double>(Clock::now() - begun_[task]).count());
        is_stopped_ |= !error.empty() && batch_.options.fail_fast;
    }

    [[nodiscard]] bool goes_on() {
        display_.refresh();
        return usage_.empty() && !is_stopped_ && !was_interrupted();
    }

    [[nodiscard]] const std::string& usage() const { return usage_; }

  private:
    EpisodeRecord& episode(std::size_t task) {
        const WorkOrder& order = orders_[task];
        return *find_episode(state_.at(order.path), order.item);
    }

    [[nodiscard]] std::string name(std::size_t task) const {
        return review_name(orders_[task].path, orders_[task].item);
    }

    void tell(std::size_t task, const EpisodeRecord& record, double seconds) {
        const std::string& reason = orders_[task].reason;
        const bool failed = !record.error.empty();
        ++(failed ? run_.failed : run_.rendered);
        run_.entries.push_back({name(task), record.slug, reason, record.error, seconds});
        if (failed) display_.print(error_chain(ExternalError(format("{}: {}", name(task), record.error))));
        display_.end(task, failed,
                     failed ? format("{}: failed", record.slug)
                            : format("{}: rendered in {} ({})", record.slug, spoken_time(seconds), reason));
        display_.wipe();
        const std::string folder = (batch_.folder.output / record.slug).string();
        Json event{{"event", failed ? "failed" : "rendered"},
                   {"slug", record.slug},
                   {"review", name(task)},
                   {"reason", reason},
                   {"seconds", seconds}};
        if (failed)
            event["error"] = record.error;
        else
            event["folder"] = folder;
        print_event(batch_, event);
        if (!failed && !batch_.options.json) print_result(folder + "\n");
    }

    const BatchSetup& batch_;
    const std::vector<WorkOrder>& orders_;
    BatchState& state_;
    RunRecord& run_;
    Journal journal_;
    BatchDisplay display_;
    std::map<std::size_t, Clock::time_point> begun_;
    std::map<std::size_t, std::string> errors_;
    std::map<std::size_t, Fingerprint> done_;
    std::string usage_;
    bool is_stopped_ = false;
};

std::vector<EpisodeTask> tasks_of(const BatchSetup& batch, const std::vector<WorkOrder>& orders,
                                  BatchState& state) {
    std::vector<EpisodeTask> tasks;
    for (const WorkOrder& order : orders) {
        const EpisodeRecord& episode = *find_episode(state.at(order.path), order.item);
        tasks.push_back({order.path,
                         order.item,
                         episode.guid,
                         {batch.folder.output / episode.slug, batch.folder.staging}});
    }
    return tasks;
}

}  // namespace

void render_orders(const BatchSetup& batch, const std::vector<WorkOrder>& orders, BatchState& state,
                   RunRecord& run) {
    if (orders.empty()) return;
    const std::vector<EpisodeTask> episodes = tasks_of(batch, orders, state);
    EpisodeRenderer renderer(batch.worker);  // each worker works with its own copy of it
    RenderWatch watch(batch, orders, state, run);
    SideBySide tasks;
    tasks.count = orders.size();
    tasks.jobs = batch.jobs;
    tasks.most_a_worker = most_a_worker;
    tasks.limit = std::chrono::seconds(batch.options.timeout_s);
    tasks.work = [&](std::size_t task, const SayLine& say) { render_and_say(renderer, episodes[task], say); };
    tasks.begun = [&](std::size_t task) { watch.begin(task); };
    tasks.heard = [&](std::size_t task, std::string_view line) { watch.hear(task, line); };
    tasks.ended = [&](std::size_t task, const std::string& death) { watch.end(task, death); };
    tasks.goes_on = [&] { return watch.goes_on(); };
    run_side_by_side(tasks);
    if (!watch.usage().empty()) throw UsageError(watch.usage());
}

}  // namespace reviewcast
