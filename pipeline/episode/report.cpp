// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/report.hpp"

#include "base/digest.hpp"
#include "base/unicode.hpp"
#include "base/version.hpp"
#include "episode/versions.hpp"
#include "speech/engines.hpp"

#include <cmath>

namespace reviewcast {
namespace {

Json delivery_json(const Delivery& delivery) {
    return {{"rate", delivery.rate},
            {"pitch", delivery.pitch},
            {"range", delivery.range},
            {"volume_db", delivery.volume_db},
            {"pause_before_ms", delivery.pause_before_ms},
            {"pause_after_ms", delivery.pause_after_ms}};
}

Json voice_json(const Voice& voice) {
    Json json{{"name", voice.name},
              {"engine", voice.engine},
              {"engine_voice", voice.engine_voice},
              {"words_per_minute", voice.words_per_minute},
              {"pitch", voice.pitch},
              {"range", voice.range},
              {"word_gap_ms", voice.word_gap_ms}};
    json["pauses_ms"] = {{"comma", voice.pauses.comma_ms},
                         {"clause", voice.pauses.clause_ms},
                         {"sentence", voice.pauses.sentence_ms},
                         {"paragraph", voice.pauses.paragraph_ms},
                         {"section", voice.pauses.section_ms}};
    json["frame"] = delivery_json(voice.frame);
    json["roles"] = Json::object();
    for (const auto& [role, delivery] : voice.roles)
        json["roles"][std::string(to_string(role))] = delivery_json(delivery);
    return json;
}

Json speakers_json(const std::vector<const Speaker*>& speakers) {
    Json json = Json::array();
    for (const Speaker* speaker : speakers)
        json.push_back({{"speaks", name_of_part(speaker->part)},
                        {"voice", voice_json(speaker->voice)},
                        {"engine", engine_version(speaker->voice)}});
    return json;
}

Json settings_json(const ProsodyPlan& plan, const EpisodeOptions& options) {
    const auto speakers = speakers_heard(plan);
    Json json{{"bitrate_kbps", options.bitrate_kbps},
              {"target_lufs", options.mastering.target_lufs},
              {"ceiling_dbtp", options.mastering.ceiling_dbtp},
              {"show", options.show}};
    if (options.profile != SoundProfile::podcast) json["profile"] = rules_of(options.profile).name;
    if (!options.formats.empty()) json["formats"] = Json::array();
    for (const SoundFormat format : options.formats)
        json["formats"].push_back(ending_of(format));
    json["voice"] = voice_json(plan.voice);
    if (!speakers.empty()) json["speakers"] = speakers_json(speakers);
    json.update(options.settings);
    return json;
}

Json tags_json(const Tags& tags) {
    return {{"title", tags.title}, {"album", tags.album},    {"artist", tags.artist},
            {"genre", tags.genre}, {"track", tags.track},    {"language", tags.language},
            {"date", tags.date},   {"comment", tags.comment}};
}

Json chapters_json(const std::vector<Chapter>& chapters, int sample_rate) {
    Json json = Json::array();
    for (const Chapter& chapter : chapters)
        json.push_back({{"title", chapter.title},
                        {"start_ms", to_ms(chapter.at.begin, sample_rate)},
                        {"end_ms", to_ms(chapter.at.end, sample_rate)}});
    return json;
}

Json source_json(const SourceInfo& source) {
    // The base name alone: a report is published, and a path tells of the machine it was made on.
    Json json{{"name", std::filesystem::path(source.name).filename().string()},
              {"sha256", source.sha256},
              {"bytes", source.size_bytes},
              {"encoding", source.encoding}};
    if (!source.item.empty()) json["item"] = source.item;
    return json;
}

/// To a hundredth, which is finer than any meter; JSON has no infinity, so silence is null.
Json level(double value) {
    return std::isfinite(value) ? Json(std::round(value * 100) / 100) : Json();
}

Json loudness_json(const Loudness& loudness, double master_ceiling_dbtp) {
    Json json{{"integrated_lufs", level(loudness.integrated_lufs)},
              {"true_peak_dbtp", level(loudness.true_peak_dbtp)},
              {"range_lu", level(loudness.range_lu)},
              {"channels", "mono, as one channel of ITU-R BS.1770"},
              {"master_ceiling_dbtp", level(master_ceiling_dbtp)}};
    if (loudness.rms_db) json["rms_db"] = level(*loudness.rms_db);
    return json;
}

}  // namespace

Json make_report(const Episode& episode, const EpisodeOptions& options) {
    const ProsodyPlan& plan = episode.mastered.narration.plan;
    const Timeline& timeline = episode.mastered.narration.timeline;
    const Json settings = settings_json(plan, options);
    Json report{{"program", "reviewcast"},
                {"version", program_version},
                {"engine", engine_version(plan.voice)},
                {"encoder", encoder_versions(options.formats)},
                {"slug", plan.script.review.id},
                {"title", episode.tags.title},
                {"language", episode.tags.language},
                {"voice", plan.voice.name}};
    if (!options.guid.empty()) report["guid"] = options.guid;
    report["source"] = source_json(plan.script.review.source);
    report["settings"] = settings;
    report["settings_sha256"] = sha256_hex(to_text(settings));
    report["duration_ms"] = to_ms(timeline.length, timeline.sample_rate);
    report["samples"] = timeline.length;
    report["sample_rate"] = timeline.sample_rate;
    report["bitrate_kbps"] = options.bitrate_kbps;
    report["loudness"] = nullptr;
    report["words"] = count_words(episode.transcript);
    report["tags"] = tags_json(episode.tags);
    report["chapters"] = chapters_json(episode.chapters, timeline.sample_rate);
    report["files"] = Json::array();
    report["warnings"] = Json::array();
    for (const Warning& warning : options.warnings)
        add_warning(report, warning);
    report["dropped"] = Json::array();
    for (const Dropped& dropped : plan.script.review.dropped)
        report["dropped"].push_back({{"source", Json::array({dropped.source.begin, dropped.source.end})},
                                     {"reason", dropped.reason}});
    return report;
}

void add_warning(Json& report, const Warning& warning) {
    report["warnings"].push_back({{"code", warning.code}, {"message", warning.message}});
}

void add_loudness(Json& report, const Loudness& loudness, double master_ceiling_dbtp) {
    report["loudness"] = loudness_json(loudness, master_ceiling_dbtp);
    report["loudness"]["measured_on"] = "decoded MP3";
}

void add_encoding(Json& report, const Encoding& encoding) {
    Json json{{"name", encoding.name}};
    if (const int bitrate_kbps = bitrate_kbps_of(encoding.format); bitrate_kbps > 0)
        json["bitrate_kbps"] = bitrate_kbps;
    json["sample_rate"] = encoding.sample_rate;
    json["samples"] = encoding.samples;
    json["loudness"] = loudness_json(encoding.loudness, encoding.ceiling_dbtp);
    report["encodings"].push_back(std::move(json));
}

void add_file(Json& report, const std::string& name, std::string_view bytes) {
    add_file(report, name, {static_cast<std::int64_t>(bytes.size()), sha256_hex(bytes)});
}

void add_file(Json& report, const std::string& name, const FileDigest& digest) {
    report["files"].push_back({{"name", name}, {"bytes", digest.bytes}, {"sha256", digest.sha256}});
}

std::size_t count_words(std::string_view transcript) {
    std::size_t words = 0;
    bool inside = false;
    for (std::size_t at = 0; at < transcript.size();) {
        const CodePoint c = code_point_at(transcript, at);
        const bool space = is_space(c.value);
        if (!space && !inside) ++words;
        inside = !space;
        at = c.at.end;
    }
    return words;
}

}  // namespace reviewcast
