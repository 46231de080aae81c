// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.hpp"
#include "narrate.hpp"
#include "print.hpp"
#include "terminal.hpp"

namespace reviewcast {

namespace {

/// What a joint prints for one review: a JSON value, or text in the member "text".
Json inspected(Review review, const Setup& setup, Joint at, bool json) {
    const auto as_text = [](std::string text) { return Json{{"text", std::move(text)}}; };
    if (at == Joint::review) return understood(review, setup);
    if (at == Joint::script) {
        const Script script = to_script(std::move(review), setup);
        return json ? script_to_json(script) : as_text(script_to_text(script));
    }
    ProsodyPlan plan = to_plan(std::move(review), setup);
    if (at == Joint::plan) return json ? plan_to_json(plan) : as_text(plan_to_text(plan));
    if (at == Joint::ssml) return json ? Json{{"ssml", to_ssml(plan)}} : as_text(to_ssml(plan));
    const Narration narration = to_narration(std::move(plan), setup);
    return json ? timeline_to_json(narration) : as_text(timeline_to_text(narration));
}

/// The joints of all reviews of the source: of review, a list in any case; of others, what one review gives,
/// or a list of several.
std::string to_output(Json all, Joint at, bool json) {
    if (at == Joint::review) {
        const Json reviews{{"reviews", std::move(all)}};
        return json ? to_text(reviews) : review_to_text(reviews);
    }
    if (json) return to_text(all.size() == 1 ? all.front() : all);
    std::string text;
    for (const Json& one : all)
        text += (text.empty() ? "" : "\n") + one["text"].get<std::string>();
    return text;
}

}  // namespace

ExitCode run_inspect(const CommandLine& line) {
    const InspectOptions& options = line.inspect;
    const Setup setup{.voices_folder = line.voices_folder,
                      .options = options.options,
                      .site = line.site,
                      .warn = warnings_about(options.review),
                      .progress = [](const char*, double) { check_signals(); }};
    std::vector<ReadReview> reviews = to_reviews(read_source(options.review), setup);
    Json all = Json::array();
    for (ReadReview& one : reviews) {
        if (one.review)
            all.push_back(inspected(std::move(*one.review), setup, options.at, options.json));
        else
            print_error(one.error);
    }
    const std::size_t done = all.size();
    if (done > 0) print_result(to_output(std::move(all), options.at, options.json));
    if (done == reviews.size()) return ExitCode::done;
    return done == 0 ? ExitCode::failed : ExitCode::some_failed;
}

}  // namespace reviewcast
