// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.hpp"
#include "base/language_tag.hpp"
#include "commands.hpp"
#include "narrate.hpp"
#include "print.hpp"
#include "script/explain.hpp"
#include "terminal.hpp"

#include <set>

namespace reviewcast {

namespace {

/// The languages of the voices, each once, in their order.
std::vector<std::string> spoken_languages(const Setup& setup) {
    std::set<std::string> languages;
    for (const Voice& voice : read_voices(setup.voices_folder))
        languages.insert(primary_language(voice.language));
    return {languages.begin(), languages.end()};
}

/// The script with why it is said so.
Json explained(const Script& script, const Setup& setup, bool json) {
    const std::vector<std::string> languages = spoken_languages(setup);
    const ReadingTables tables = read_reading_tables(setup.voices_folder, languages);
    const Dictionaries dictionaries = open_dictionaries(dictionary_folder(), languages, setup.warn);
    const auto changed = rewordings(script);
    const auto words = words_at_risk(script, tables, dictionaries);
    if (!json) return {{"text", explanation_to_text(changed, words)}};
    Json all = script_to_json(script);
    all.update(explanation_to_json(changed, words));
    return all;
}

/// What a joint prints for one review: a JSON value, or text in the member "text".
Json inspected(Review review, const Setup& setup, const InspectOptions& options) {
    const Joint at = options.at;
    const bool json = options.json;
    const auto as_text = [](std::string text) { return Json{{"text", std::move(text)}}; };
    if (at == Joint::review) return understood(review, setup);
    if (at == Joint::script) {
        const Script script = to_script(std::move(review), setup);
        if (options.explain) return explained(script, setup, json);
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
    if (options.explain && options.at != Joint::script) throw UsageError("--explain needs --at script");
    const Setup setup{.voices_folder = line.voices_folder,
                      .options = options.options,
                      .site = line.site,
                      .warn = warnings_about(options.review),
                      .progress = [](const char*, double) { check_signals(); }};
    std::vector<ReadReview> reviews = to_reviews(read_source(options.review), setup);
    Json all = Json::array();
    for (ReadReview& one : reviews) {
        if (one.review)
            all.push_back(inspected(std::move(*one.review), setup, options));
        else
            print_error(one.error);
    }
    const std::size_t done = all.size();
    if (done > 0) print_result(to_output(std::move(all), options.at, options.json));
    if (done == reviews.size()) return ExitCode::done;
    return done == 0 ? ExitCode::failed : ExitCode::some_failed;
}

}  // namespace reviewcast
