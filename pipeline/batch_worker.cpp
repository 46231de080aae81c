// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch_worker.hpp"

#include "base/digest.hpp"
#include "base/error.hpp"
#include "base/format.hpp"

#include <algorithm>
#include <set>

namespace reviewcast {

namespace {

std::vector<std::string> items_of(const std::vector<ReadReview>& reviews) {
    std::vector<std::string> items;
    for (const ReadReview& one : reviews)
        items.push_back(one.item);
    return unique_items(std::move(items));
}

/// Fingerprint::settings of an episode.
std::string settings_for(const ProsodyPlan& plan, const WorkerSetup& setup) {
    const std::string& own = setup.engines.at(plan.voice.name);
    std::set<std::string> others;
    for (const Speaker* speaker : speakers_heard(plan))
        others.insert(setup.engines.at(speaker->voice.name));
    others.erase(own);
    std::string line;
    for (const std::string& engine : others)
        line += (line.empty() ? "speakers' engines: " : ", ") + engine;
    return format("engine: {}\n{}{}", own, line.empty() ? line : line + "\n", setup.settings);
}

ExaminedReview examine(ReadReview read, const WorkerSetup& setup) {
    ExaminedReview result;
    if (!read.review) {
        result.error = read.error;
        return result;
    }
    const Review& review = *read.review;
    result.slug = review.id;
    if (review.published) result.published = review.published->value;
    if (review.language) result.language = review.language->value;
    if (review.withheld) {
        result.withheld = review.withheld->value;
        return result;  // nobody asks what it would sound like
    }
    const ProsodyPlan plan = to_plan(std::move(*read.review), setup.setup);
    result.fingerprint = fingerprint_of(plan, disclosure_of(plan, setup.setup), settings_for(plan, setup));
    return result;
}

Json to_json(const ExaminedReview& review) {
    return {{"item", review.item},
            {"slug", review.slug},
            {"published", review.published},
            {"language", review.language},
            {"withheld", review.withheld},
            {"error", review.error},
            {"fingerprint", to_json(review.fingerprint)}};
}

}  // namespace

ExaminedFile examine_file(const std::string& path, const std::optional<std::string>& known,
                          const WorkerSetup& setup) {
    ExaminedFile result;
    try {
        const SourceFile source = read_source(path);
        result.sha256 = sha256_hex(source.bytes);
        result.is_as_before = known == result.sha256;
        if (result.is_as_before) return result;
        std::vector<ReadReview> reviews = to_reviews(source, setup.setup);
        const std::vector<std::string> items = items_of(reviews);
        for (std::size_t i = 0; i < reviews.size(); ++i) {
            result.reviews.push_back(examine(std::move(reviews[i]), setup));
            result.reviews.back().item = items[i];
        }
    } catch (const UsageError&) {
        throw;
    } catch (const Error& error) {
        result.error = error_chain(error);
    }
    return result;
}

void EpisodeRenderer::read(const std::string& path) {
    path_.clear();
    warnings_.clear();
    Setup setup = setup_.setup;
    setup.warn = keep_in(warnings_, [](const Warning&) {});
    reviews_ = to_reviews(read_source(path), setup);
    items_ = items_of(reviews_);
    path_ = path;
}

Fingerprint EpisodeRenderer::render(const EpisodeTask& task, const WarningSink& warn,
                                    const std::function<void(const char*, double)>& progress) {
    if (path_ != task.path) read(task.path);
    const auto at = std::ranges::find(items_, task.item);
    if (at == items_.end())
        throw InputError(
            format("{}: has changed meanwhile and holds no '{}' any more", task.path, task.item));
    ReadReview& one = reviews_.at(static_cast<std::size_t>(at - items_.begin()));
    if (!one.review) throw InputError(one.error);
    Setup setup = setup_.setup;
    std::vector<Warning> warnings = warnings_;
    setup.warn = keep_in(warnings, warn);
    setup.progress = progress;
    PreparedReview prepared = prepare(std::move(*one.review), setup);
    one.review.reset();
    Fingerprint fingerprint =
        fingerprint_of(prepared.plan, prepared.disclosure, settings_for(prepared.plan, setup_));
    const Publisher publisher = [&](Episode episode, const std::string& review_json,
                                    const EpisodeOptions& options, const WarningSink& sink) {
        return publish_as(std::move(episode), task.place, review_json, options, sink);
    };
    setup.warn = warn;
    (void)make_and_publish(
        std::move(prepared),
        {setup_.files, setup_.sounds, setup.options.plain, task.guid, std::move(warnings), publisher}, setup);
    return fingerprint;
}

Json to_json(const ExaminedFile& file) {
    Json json{{"sha256", file.sha256}, {"as_before", file.is_as_before}, {"error", file.error}};
    json["reviews"] = Json::array();
    for (const ExaminedReview& review : file.reviews)
        json["reviews"].push_back(to_json(review));
    return json;
}

ExaminedFile examined_file_from_json(const Json& json) {
    ExaminedFile file{json.at("sha256"), json.at("as_before"), json.at("error"), {}};
    for (const Json& one : json.at("reviews"))
        file.reviews.push_back({one.at("item"), one.at("slug"), one.at("published"), one.at("language"),
                                one.at("withheld"), one.at("error"),
                                fingerprint_from_json(one.at("fingerprint"))});
    return file;
}

}  // namespace reviewcast
