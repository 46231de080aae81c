// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/plan_work.hpp"

#include "base/digest.hpp"
#include "base/format.hpp"

#include <algorithm>
#include <chrono>
#include <optional>

namespace reviewcast {

namespace {

/// A UUID of version 8 (RFC 9562) of the digest.
std::string make_guid(const std::string& slug, const Fingerprint& fingerprint) {
    std::string hex = sha256_hex(format("reviewcast\n{}\n{}\n{}", slug, fingerprint.text, fingerprint.facts));
    hex[12] = '8';
    hex[16] = "89ab"[(hex[16] <= '9' ? hex[16] - '0' : hex[16] - 'a' + 10) & 3];
    return format("{}-{}-{}-{}-{}", hex.substr(0, 8), hex.substr(8, 4), hex.substr(12, 4), hex.substr(16, 4),
                  hex.substr(20, 12));
}

/// The UTC day on which the file was written.
std::string day_of(const FileStamp& stamp) {
    const std::chrono::year_month_day day(std::chrono::floor<std::chrono::days>(
        std::chrono::sys_time<std::chrono::nanoseconds>(std::chrono::nanoseconds(stamp.modified_ns))));
    return format("{:04}-{:02}-{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                  static_cast<unsigned>(day.day()));
}

/// Records of vanished files by their text; each is taken over once.
class Orphans {
  public:
    Orphans(const BatchState& state, const std::set<std::string>& vanished) {
        for (const std::string& path : vanished)
            for (const EpisodeRecord& episode : state.at(path).episodes)
                if (!episode.fingerprint.empty())
                    by_text_.emplace(episode.fingerprint.text, std::pair(path, episode.slug));
    }

    /// The record with that text, taken out of the state.
    std::optional<std::pair<std::string, EpisodeRecord>> take(BatchState& state, const std::string& text) {
        const auto found = by_text_.find(text);
        if (found == by_text_.end()) return std::nullopt;
        const auto [path, slug] = found->second;
        by_text_.erase(found);
        auto& episodes = state.at(path).episodes;
        const auto at = std::ranges::find(episodes, slug, &EpisodeRecord::slug);
        EpisodeRecord episode = std::move(*at);
        episodes.erase(at);
        return std::pair(path, std::move(episode));
    }

  private:
    std::multimap<std::string, std::pair<std::string, std::string>> by_text_;
};

class Planner {
  public:
    Planner(BatchState state, const WorkContext& context)
        : context_(context), orphans_(state, context.vanished) {
        for (const auto& [path, file] : state)
            for (const EpisodeRecord& episode : file.episodes)
                slugs_.insert(episode.slug);
        plan_.state = std::move(state);
    }

    void keep(const std::string& path, const FileStamp& stamp) {
        FileRecord& file = plan_.state.at(path);
        plan_.is_changed |= file.stamp != stamp;
        file.stamp = stamp;
        add_orders(path, {});
    }

    void take(const std::string& path, const FileStamp& stamp, ExaminedFile examined) {
        if (examined.is_as_before) return keep(path, stamp);
        FileRecord& file = plan_.state[path];
        plan_.is_changed = true;
        const bool same_bytes = file.sha256 == examined.sha256;
        const bool is_known = !context_.retries && same_bytes && file.error == examined.error;
        file.stamp = stamp;
        file.sha256 = examined.sha256;
        file.environment = context_.environment;
        file.error = examined.error;
        if (!examined.error.empty()) {
            if (!is_known) plan_.failures.push_back({path, "", examined.error});
            return;
        }
        match(path, file, examined.reviews);
        std::map<std::string, std::string> reasons;
        for (const ExaminedReview& review : examined.reviews)
            if (const EpisodeRecord* episode = find_episode(file, review.item))
                reasons[review.item] = reason_to_render(episode->fingerprint, review.fingerprint, same_bytes);
        add_orders(path, reasons);
    }

    WorkPlan finish(const SourceFiles& sources) {
        for (auto at = plan_.state.begin(); at != plan_.state.end();) {
            auto& [path, file] = *at;
            if (!sources.files.contains(path) && is_covered(path)) leave(file);
            for (const EpisodeRecord& episode : file.episodes)
                if (episode.is_gone) plan_.gone.push_back(episode.slug);
            const bool is_empty = file.episodes.empty() && !sources.files.contains(path);
            plan_.is_changed |= is_empty;
            at = is_empty ? plan_.state.erase(at) : std::next(at);
        }
        return std::move(plan_);
    }

  private:
    [[nodiscard]] bool is_covered(const std::string& path) const {
        return std::ranges::any_of(context_.roots, [&](const auto& root) { return lies_in(path, root); });
    }

    /// The file is no more; where it comes back it is looked into, whatever its stamp.
    void leave(FileRecord& file) {
        for (EpisodeRecord& episode : file.episodes) {
            plan_.is_changed |= !episode.is_gone;
            episode.is_gone = true;
        }
        file.stamp = {};
        file.sha256.clear();
    }

    /// Gives every review that is to be published its record, and notes what else the file says.
    void match(const std::string& path, FileRecord& file, const std::vector<ExaminedReview>& reviews) {
        for (EpisodeRecord& episode : file.episodes)
            episode.is_gone = true;
        file.wait_until.clear();
        file.withheld = 0;
        for (const ExaminedReview& review : reviews) {
            const std::string day = review.published.substr(0, context_.today.size());
            const bool is_early = review.withheld.empty() && day > context_.today;
            if (!review.error.empty()) {
                plan_.failures.push_back({path, review.item, review.error});
                if (file.error.empty()) file.error = review.error;
                if (EpisodeRecord* episode = find_episode(file, review.item)) episode->is_gone = false;
            } else if (is_early || !review.withheld.empty()) {
                ++file.withheld;
                if (is_early && (file.wait_until.empty() || day < file.wait_until)) file.wait_until = day;
            } else if (EpisodeRecord* episode = find_episode(file, review.item)) {
                episode->is_gone = false;
                episode->language = review.language;
            } else if (EpisodeRecord* renumbered = same_text(file, review, reviews)) {
                renumbered->item = review.item;
                renumbered->is_gone = false;
            } else {
                file.episodes.push_back(new_record(path, file.stamp, review));
            }
        }
    }

    /// The record of a review of the file that goes by another id now.
    static EpisodeRecord* same_text(FileRecord& file, const ExaminedReview& review,
                                    const std::vector<ExaminedReview>& reviews) {
        for (EpisodeRecord& episode : file.episodes)
            if (episode.is_gone && episode.fingerprint.text == review.fingerprint.text &&
                std::ranges::find(reviews, episode.item, &ExaminedReview::item) == reviews.end())
                return &episode;
        return nullptr;
    }

    EpisodeRecord new_record(const std::string& path, const FileStamp& stamp, const ExaminedReview& review) {
        if (auto orphan = orphans_.take(plan_.state, review.fingerprint.text)) {
            auto& [from, episode] = *orphan;
            plan_.renamed.push_back({episode.slug, from, path});
            episode.item = review.item;
            episode.language = review.language;
            episode.is_gone = false;
            return std::move(episode);
        }
        EpisodeRecord episode{review.item, "", "", review.published, review.language};
        if (episode.published.empty()) episode.published = day_of(stamp);
        for (int number = 1; episode.slug.empty(); ++number) {
            const std::string slug = number == 1 ? review.slug : format("{}-{}", review.slug, number);
            episode.guid = make_guid(slug, review.fingerprint);
            if (!slugs_.contains(slug) && context_.is_free(slug, episode.guid)) episode.slug = slug;
        }
        slugs_.insert(episode.slug);
        return episode;
    }

    /// Whether it failed, and nothing that it depends on has changed since.
    [[nodiscard]] bool rests(const EpisodeRecord& episode, const std::optional<std::string>& found) const {
        return !context_.retries && !found && episode.status == EpisodeStatus::failed;
    }

    /// Why an episode is rendered; empty where it is not. `found`: how its review differs from what the
    /// episode was made of, where it was looked at.
    [[nodiscard]] std::string reason_for(const EpisodeRecord& episode,
                                         const std::optional<std::string>& found) const {
        const bool is_as_rendered = found && found->empty();
        if (!is_as_rendered) {
            if (episode.status == EpisodeStatus::failed) return "failed last time";
            if (found) return *found;
            if (episode.status == EpisodeStatus::pending) return episode.reason;
        }
        if (!context_.is_there(episode.slug)) return "the episode is missing";
        return context_.force ? "forced" : "";
    }

    void add_orders(const std::string& path, const std::map<std::string, std::string>& found) {
        FileRecord& file = plan_.state.at(path);
        plan_.withheld += static_cast<std::size_t>(file.withheld);
        for (EpisodeRecord& episode : file.episodes) {
            if (episode.is_gone) continue;
            const auto at = found.find(episode.item);
            // It could not be read; one that was left alone is as it was.
            const bool is_left_alone = !context_.retries && episode.status == EpisodeStatus::rendered;
            if (!file.error.empty() && at == found.end() && !is_left_alone) continue;
            const auto difference = at == found.end() ? std::nullopt : std::optional(at->second);
            if (rests(episode, difference)) continue;
            const std::string reason = reason_for(episode, difference);
            if (reason.empty())
                episode.status = EpisodeStatus::rendered;
            else if (episode.status != EpisodeStatus::failed)
                episode.status = EpisodeStatus::pending;
            plan_.is_changed |= episode.reason != reason;
            episode.reason = reason;
            if (reason.empty())
                ++plan_.unchanged;
            else
                plan_.orders.push_back({path, episode.item, reason});
        }
    }

    const WorkContext& context_;
    Orphans orphans_;
    std::set<std::string> slugs_;
    WorkPlan plan_;
};

}  // namespace

std::vector<std::string> unique_items(std::vector<std::string> items) {
    std::set<std::string> seen;
    for (std::string& item : items) {
        const std::string id = item;
        for (int number = 2; !seen.insert(item).second; ++number)
            item = format("{}#{}", id, number);
    }
    return items;
}

std::optional<std::string> known_digest(const BatchState& state, const std::string& path,
                                        const WorkContext& context) {
    const auto found = state.find(path);
    if (found == state.end()) return std::nullopt;
    const FileRecord& file = found->second;
    const bool is_due = !file.wait_until.empty() && file.wait_until <= context.today;
    const bool is_tried_again = context.retries && !file.error.empty();
    if (file.environment != context.environment || is_tried_again || is_due) return std::nullopt;
    return file.sha256;
}

std::vector<std::string> files_to_examine(const BatchState& state, const SourceFiles& sources,
                                          const WorkContext& context) {
    std::vector<std::string> paths;
    for (const auto& [path, stamp] : sources.files) {
        const bool is_known =
            known_digest(state, path, context) && stamp.changed_ns != 0 && state.at(path).stamp == stamp;
        if (!is_known) paths.push_back(path);
    }
    return paths;
}

WorkPlan plan_work(BatchState state, const SourceFiles& sources, std::map<std::string, ExaminedFile> examined,
                   const WorkContext& context) {
    Planner planner(std::move(state), context);
    for (const auto& [path, stamp] : sources.files) {
        const auto found = examined.find(path);
        if (found == examined.end())
            planner.keep(path, stamp);
        else
            planner.take(path, stamp, std::move(found->second));
    }
    return planner.finish(sources);
}

EpisodeRecord* find_episode(FileRecord& file, const std::string& item) {
    const auto found = std::ranges::find(file.episodes, item, &EpisodeRecord::item);
    return found == file.episodes.end() ? nullptr : &*found;
}

}  // namespace reviewcast
