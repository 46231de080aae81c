// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.hpp"
#include "base/format.hpp"
#include "batch_display.hpp"
#include "batch_steps.hpp"
#include "terminal.hpp"

#include <optional>

namespace reviewcast {

namespace {

constexpr std::size_t most_a_worker = 64;
constexpr std::size_t worth_a_display = 50;

}  // namespace

std::map<std::string, ExaminedFile> examine_files(const BatchSetup& batch, const WorkContext& context,
                                                  const std::vector<std::string>& paths,
                                                  const BatchState& state) {
    std::map<std::string, ExaminedFile> found;
    std::optional<BatchDisplay> display;
    if (paths.size() >= worth_a_display) display.emplace("looked into", paths.size());
    std::string usage;
    SideBySide tasks;
    tasks.count = paths.size();
    tasks.jobs = batch.jobs;
    tasks.most_a_worker = most_a_worker;
    tasks.limit = std::chrono::seconds(batch.options.timeout_s);
    tasks.work = [&](std::size_t task, const SayLine& say) {
        const std::string& path = paths[task];
        try {
            const auto file = examine_file(path, known_digest(state, path, context), batch.worker);
            say(to_json(file).dump(-1, ' ', false, Json::error_handler_t::replace));
        } catch (const UsageError& error) {
            say(Json{{"usage", error_chain(error)}}.dump(-1, ' ', false, Json::error_handler_t::replace));
        }
    };
    tasks.heard = [&](std::size_t task, std::string_view line) {
        const Json json = Json::parse(line);
        if (json.contains("usage"))
            usage = json["usage"];
        else
            found[paths[task]] = examined_file_from_json(json);
    };
    tasks.ended = [&](std::size_t task, const std::string& death) {
        if (!death.empty())
            found[paths[task]] = {"", false, format("{}: the reader {}", paths[task], death), {}};
        if (display) display->end(task, !death.empty(), "");
    };
    tasks.goes_on = [&] {
        if (display) display->refresh();
        return usage.empty() && !was_interrupted();
    };
    run_side_by_side(tasks);
    if (!usage.empty()) throw UsageError(usage);
    return found;
}

}  // namespace reviewcast
