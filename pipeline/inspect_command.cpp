// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.hpp"
#include "narrate.hpp"
#include "print.hpp"
#include "terminal.hpp"

namespace reviewcast {

namespace {

std::string inspected(Review review, const Setup& setup, Joint at, bool json) {
    if (at == Joint::review) {
        const Json reviews = understood(review, setup);
        return json ? to_text(reviews) : review_to_text(reviews);
    }
    if (at == Joint::script) {
        const Script script = to_script(std::move(review), setup);
        return json ? to_text(script_to_json(script)) : script_to_text(script);
    }
    ProsodyPlan plan = to_plan(std::move(review), setup);
    if (at == Joint::plan) return json ? to_text(plan_to_json(plan)) : plan_to_text(plan);
    if (at == Joint::ssml) return json ? to_text(Json{{"ssml", to_ssml(plan)}}) : to_ssml(plan);
    const Narration narration = to_narration(std::move(plan), setup);
    return json ? to_text(timeline_to_json(narration)) : timeline_to_text(narration);
}

}  // namespace

ExitCode run_inspect(const CommandLine& line) {
    const InspectOptions& options = line.inspect;
    const Setup setup{.voices_folder = line.voices_folder,
                      .options = options.options,
                      .warn = warnings_about(options.review),
                      .progress = [](const char*, double) { check_signals(); }};
    print_result(inspected(to_review(read_source(options.review), setup), setup, options.at, options.json));
    return ExitCode::done;
}

}  // namespace reviewcast
