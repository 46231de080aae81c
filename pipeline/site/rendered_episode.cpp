// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/rendered_episode.hpp"

#include "base/error.hpp"
#include "base/file.hpp"
#include "base/format.hpp"
#include "episode/report.hpp"
#include "episode/verify_parts.hpp"
#include "review/web_address.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t file_limit_bytes = 1ull << 30;

Json read_json(const fs::path& path) {
    Json json = Json::parse(read_file(path, file_limit_bytes), nullptr, false);
    if (!json.is_object()) throw InputError("is not a JSON object");
    return json;
}

std::string text_or_empty(const Json& json) {
    return json.is_string() ? json.get<std::string>() : std::string();
}

std::optional<double> number_or_nothing(const Json& json) {
    return json.is_number() ? std::optional(json.get<double>()) : std::nullopt;
}

/// A file of the report's list. Its digest becomes part of a file's name: anything else than one is refused.
EpisodeFile read_file_entry(const Json& json) {
    EpisodeFile file{json.at("name").get<std::string>(), json.at("bytes").get<std::int64_t>(),
                     json.at("sha256").get<std::string>()};
    if (file.sha256.size() != 64 || file.sha256.find_first_not_of("0123456789abcdef") != std::string::npos)
        throw InputError(format("the digest of '{}' is no SHA-256", file.name));
    return file;
}

void read_report(const Json& report, RenderedEpisode& episode) {
    ReportFacts facts = read_report_facts(report);
    episode.slug = facts.slug;
    episode.title = facts.tags["title"];
    episode.language = facts.tags["language"];
    episode.date = facts.tags["date"];
    episode.disclosure = facts.tags["comment"];
    episode.show = facts.tags["album"];
    episode.guid = text_or_empty(report.value("guid", Json()));
    episode.narrator =
        format("{} ({})", report.at("voice").get<std::string>(), report.at("engine").get<std::string>());
    episode.profile = facts.profile;
    episode.duration_ms = facts.duration_ms;
    for (const ChapterTimes& chapter : facts.chapters)
        episode.chapters.push_back({chapter.title, chapter.start_ms, chapter.end_ms, false});
    for (const Json& file : report.at("files"))
        episode.files.push_back(read_file_entry(file));
}

void read_review(const Json& json, RenderedEpisode& episode) {
    const Json& review = json.at("reviews").at(0);
    episode.reviewer = text_or_empty(review.at("author"));
    if (const std::string link = text_or_empty(review.value("link", Json())); is_web_address(link))
        episode.link = link;
    const Json& item = review.at("item");
    episode.item_name = text_or_empty(item.at("name"));
    episode.item_type = text_or_empty(item.at("type"));
    episode.item_year = text_or_empty(item.at("year"));
    episode.item_creator = text_or_empty(item.at("creator"));
    const Json& score = review.at("score");
    if (score.is_object())
        episode.score =
            ShownScore{score.at("written").get<std::string>(), number_or_nothing(score.at("value")),
                       number_or_nothing(score.at("best")), number_or_nothing(score.at("worst"))};
}

/// Marks the chapters in which a spoiler is heard.
void mark_spoilers(RenderedEpisode& episode) {
    for (const TimedSection& section : episode.transcript.sections) {
        if (section.role != Role::spoiler) continue;
        const std::int64_t from = section.paragraphs.front().sentences.front().words.front().begin_ms;
        for (SiteChapter& chapter : episode.chapters)
            if (chapter.start_ms <= from && from < chapter.end_ms) chapter.is_spoiler = true;
    }
}

/// Does what reads a file of the episode; whatever is wrong with it names the file.
template <typename Read>
void read_part(const fs::path& path, const Read& read) {
    try {
        read();
    } catch (const Json::exception& error) {
        throw InputError(format("{}: cannot be understood: {}", path.string(), error.what()));
    } catch (const InputError& error) {
        const std::string what = error.what();
        throw InputError(what.starts_with(path.string()) ? what : format("{}: {}", path.string(), what));
    }
}

bool is_slug(std::string_view name) {
    return !name.empty() &&
           name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos;
}

}  // namespace

std::optional<double> ShownScore::share() const {
    if (!value || !best || *best <= worst.value_or(0)) return std::nullopt;
    const double low = worst.value_or(0);
    return std::clamp((*value - low) / (*best - low), 0.0, 1.0);
}

const EpisodeFile& RenderedEpisode::file(std::string_view ending) const {
    const std::string name = format("{}.{}", slug, ending);
    const auto found = std::ranges::find(files, name, &EpisodeFile::name);
    if (found == files.end()) throw InputError(format("{}: its report lists no {}", folder.string(), name));
    return *found;
}

bool is_episode_folder(const fs::path& folder) {
    return fs::is_regular_file(fs::symlink_status(folder / report_name));
}

RenderedEpisode read_rendered_episode(const fs::path& folder) {
    RenderedEpisode episode;
    episode.folder = folder;
    const fs::path report = folder / report_name;
    read_part(report, [&] { read_report(read_json(report), episode); });
    if (!is_slug(episode.slug) || folder.filename() != episode.slug)
        throw InputError(format("{}: its slug '{}' is not the folder's name", report.string(), episode.slug));
    const fs::path review = folder / "review.json";
    read_part(review, [&] { read_review(read_json(review), episode); });
    const fs::path transcript = folder / timed_transcript_name;
    if (!fs::exists(fs::symlink_status(transcript)))
        throw InputError(
            format("{}: was made by an earlier version; render it again (batch --force)", folder.string()));
    read_part(transcript,
              [&] { episode.transcript = read_timed_transcript(read_file(transcript, file_limit_bytes)); });
    mark_spoilers(episode);
    return episode;
}

}  // namespace reviewcast
