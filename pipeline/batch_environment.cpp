// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch_environment.hpp"

#include "base/digest.hpp"
#include "base/file.hpp"
#include "base/format.hpp"
#include "base/json.hpp"
#include "base/version.hpp"
#include "episode/versions.hpp"
#include "prosody/speakers.hpp"
#include "read_sounds.hpp"
#include "speech/engines.hpp"

#include <ctime>
#include <set>
#include <sstream>

namespace reviewcast {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t list_limit_bytes = 256u << 20;

/// Names and contents of all files of a folder; empty where there is none.
std::string digest_of_folder(const fs::path& folder) {
    if (!fs::is_directory(folder)) return "";
    std::set<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file()) files.insert(entry.path());
    std::string all;
    for (const fs::path& file : files)
        all += format("{} {}\n", fs::relative(file, folder).string(), digest_file(file).sha256);
    return sha256_hex(all);
}

std::string digest_of_option(const fs::path& file) {
    return file.empty() ? "" : digest_file(file).sha256;
}

/// The files come in layers: their order counts.
Json digests_of(const std::vector<fs::path>& files) {
    Json digests = Json::array();
    for (const fs::path& file : files)
        digests.push_back(digest_of_option(file));
    return digests;
}

Json to_json(const std::optional<std::string>& text) {
    return text ? Json(*text) : Json();
}

Json to_json(const std::vector<SpeakerChoice>& speakers) {
    Json json = Json::array();
    for (const SpeakerChoice& choice : speakers)
        json.push_back({name_of_part(choice.part), choice.voice});
    return json;
}

std::string written(std::tm time, const char* pattern) {
    std::array<char, 32> text{};
    return {text.data(), std::strftime(text.data(), text.size(), pattern, &time)};
}

/// A line only where there are any, so that episodes of earlier versions stay as they are.
std::string formats_of(const EpisodeFileOptions& files) {
    std::string line;
    for (const SoundFormat one : std::set(files.formats.begin(), files.formats.end()))
        line += (line.empty() ? "formats: " : ", ") + std::string(ending_of(one));
    return line.empty() ? line : line + "\n";
}

/// Lines likewise, a file by the beginning of its digest.
std::string sounds_of(const BatchOptions& options) {
    std::string lines;
    const Json settings = sound_settings(options.files, options.review.plain);
    for (const auto& [name, value] : settings.items())
        lines += format("{}: {}\n", name,
                        value.is_string() ? value.get<std::string>().substr(0, 8) : value.dump());
    return lines;
}

std::string profile_of(const EpisodeFileOptions& files) {
    if (files.profile == SoundProfile::podcast) return {};
    return format("profile: {}\n", rules_of(files.profile).name);
}

std::string settings_of(const CommandLine& line) {
    const EpisodeFileOptions& files = line.batch.files;
    const std::string master = !files.master ? "none" : *files.master == MasterFormat::flac ? "flac" : "wav";
    return format("bitrate: {}\nmaster: {}\nshow: {}\nhost: {}\nreviewcast: {}\nencoder: {}\n"
                  "engine tables: {}\n",
                  bitrate_kbps_for(files.profile, files.bitrate_kbps), master, files.show,
                  line.batch.review.plain ? "none" : "speaks", program_version,
                  encoder_versions({files.formats.begin(), files.formats.end()}),
                  digest_of_folder(line.voices_folder / "engines").substr(0, 8)) +
           formats_of(files) + profile_of(files) + sounds_of(line.batch);
}

/// What the voices speak with that an episode may have.
std::map<std::string, std::string> engines_of(const CommandLine& line) {
    const ReviewOptions& review = line.batch.review;
    const std::vector<Voice> voices = read_voices(line.voices_folder);
    std::set<std::string> asked_for;
    for (const Voice& voice : voices) {
        if (!review.voice.empty() && review.voice != voice.name) continue;
        asked_for.insert(voice.name);
        for (const auto& [part, name] : voice.speakers)
            asked_for.insert(name);
    }
    for (const SpeakerChoice& choice : review.speakers)
        asked_for.insert(choice.voice);
    std::map<std::string, std::string> engines;
    for (const Voice& voice : voices)
        if (asked_for.contains(voice.name)) engines.emplace(voice.name, engine_version(voice));
    return engines;
}

}  // namespace

std::string local_date() {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    ::localtime_r(&now, &local);
    return written(local, "%Y-%m-%d");
}

BatchEnvironment look_at_environment(const CommandLine& line) {
    const ReviewOptions& review = line.batch.review;
    auto engines = engines_of(line);
    Json all{{"settings", settings_of(line)},
             {"engines", engines},
             {"voices", digest_of_folder(line.voices_folder)},
             {"author", to_json(review.read.author)},
             {"language", to_json(review.read.language)},
             {"split", review.read.split},
             {"no_spoilers", review.read.no_spoilers},
             {"voice", review.voice},
             {"speakers", to_json(review.speakers)},
             {"frame", digest_of_option(review.frame)},
             {"scale", line.site.scale ? Json(*line.site.scale) : Json()},
             {"keys", line.site.keys},
             {"labels", line.site.labels},
             {"lexicons", digests_of(line.site.lexicons)},
             {"emoji", static_cast<int>(line.site.emoji)}};
    return {sha256_hex(to_text(all)).substr(0, 32), settings_of(line), std::move(engines), local_date()};
}

std::vector<std::string> list_sources(const std::vector<std::string>& sources) {
    std::vector<std::string> all;
    for (const std::string& source : sources) {
        if (source != "-") {
            all.push_back(source);
            continue;
        }
        std::istringstream lines(read_standard_input(list_limit_bytes));
        for (std::string line; std::getline(lines, line);) {
            if (line.ends_with('\r')) line.pop_back();
            if (!line.empty()) all.push_back(line);
        }
    }
    return all;
}

std::string time_stamp() {
    const std::time_t now = std::time(nullptr);
    std::tm utc{};
    ::gmtime_r(&now, &utc);
    return written(utc, "%Y-%m-%dT%H:%M:%SZ");
}

}  // namespace reviewcast
