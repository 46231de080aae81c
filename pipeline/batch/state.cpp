// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/state.hpp"

#include "base/error.hpp"
#include "base/format.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <fstream>
#include <set>

namespace reviewcast {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view head = R"({"reviewcast batch state":1})";
constexpr std::string_view journal_name = "journal";
constexpr std::array<std::string_view, 3> statuses{"pending", "rendered", "failed"};

/// On one line; bytes of hostile file names that are not UTF-8 cannot stand in JSON.
std::string one_line(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::strict) + "\n";
}

/// Paths are bytes, JSON is UTF-8: bytes beyond ASCII are told by their numbers where the path is not UTF-8.
Json path_to_json(const std::string& path) {
    try {
        (void)Json(path).dump();
        return path;
    } catch (const Json::type_error&) {
        return Json(std::vector<std::uint8_t>(path.begin(), path.end()));
    }
}

std::string path_from_json(const Json& json) {
    if (json.is_string()) return json.get<std::string>();
    const auto bytes = json.get<std::vector<std::uint8_t>>();
    return {bytes.begin(), bytes.end()};
}

Json episode_to_json(const EpisodeRecord& episode) {
    Json json{
        {"item", episode.item},         {"slug", episode.slug},
        {"guid", episode.guid},         {"published", episode.published},
        {"language", episode.language}, {"status", statuses.at(static_cast<std::size_t>(episode.status))}};
    if (!episode.reason.empty()) json["reason"] = episode.reason;
    if (episode.is_gone) json["gone"] = true;
    if (!episode.fingerprint.empty()) json["fingerprint"] = to_json(episode.fingerprint);
    if (!episode.error.empty()) json["error"] = episode.error;
    return json;
}

EpisodeRecord episode_from_json(const Json& json) {
    EpisodeRecord episode{json.at("item"), json.at("slug"), json.at("guid"), json.at("published"),
                          json.at("language")};
    const auto status = std::ranges::find(statuses, json.at("status").get<std::string>());
    if (status == statuses.end()) throw ExternalError("it has an unknown status");
    episode.status = static_cast<EpisodeStatus>(status - statuses.begin());
    episode.reason = json.value("reason", "");
    episode.is_gone = json.value("gone", false);
    if (json.contains("fingerprint")) episode.fingerprint = fingerprint_from_json(json["fingerprint"]);
    episode.error = json.value("error", "");
    return episode;
}

std::string file_line(const std::string& path, const FileRecord& file) {
    Json json{{"path", path_to_json(path)},
              {"stamp", {file.stamp.size_bytes, file.stamp.modified_ns, file.stamp.changed_ns}},
              {"sha256", file.sha256},
              {"environment", file.environment}};
    if (!file.error.empty()) json["error"] = file.error;
    if (!file.wait_until.empty()) json["wait_until"] = file.wait_until;
    if (file.withheld > 0) json["withheld"] = file.withheld;
    json["episodes"] = Json::array();
    for (const EpisodeRecord& episode : file.episodes)
        json["episodes"].push_back(episode_to_json(episode));
    return one_line(json);
}

void add_file(BatchState& state, const Json& json) {
    const Json& stamp = json.at("stamp");
    FileRecord file{{stamp.at(0), stamp.at(1), stamp.at(2)}, json.at("sha256"), json.at("environment")};
    file.error = json.value("error", "");
    file.wait_until = json.value("wait_until", "");
    file.withheld = json.value("withheld", 0);
    for (const Json& episode : json.at("episodes"))
        file.episodes.push_back(episode_from_json(episode));
    state.insert_or_assign(path_from_json(json.at("path")), std::move(file));
}

void add_episode(BatchState& state, const std::string& path, EpisodeRecord episode) {
    // A file that only a journal knows has no stamp, so that it is read again.
    auto& episodes = state[path].episodes;
    const auto found = std::ranges::find(episodes, episode.item, &EpisodeRecord::item);
    if (found == episodes.end())
        episodes.push_back(std::move(episode));
    else
        *found = std::move(episode);
}

void replay(BatchState& state, const fs::path& journal) {
    std::ifstream file(journal, std::ios::binary);
    for (std::string line; std::getline(file, line);) {
        const Json json = Json::parse(line, nullptr, false);
        if (!json.is_object()) continue;  // its writer was killed
        add_episode(state, path_from_json(json.at("path")), episode_from_json(json.at("episode")));
    }
}

std::set<fs::path> journals_of(const BatchFolder& folder) {
    std::set<fs::path> found;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder.home, error))
        if (entry.path().filename().string().starts_with(journal_name)) found.insert(entry.path());
    return found;
}

}  // namespace

BatchFolder::BatchFolder(const fs::path& output_folder)
    : output(output_folder), home(output / ".reviewcast"), state(home / "state.jsonl"),
      staging(home / "staging"), runs(home / "runs"), history(home / "history.sqlite") {}

BatchState read_state(const BatchFolder& folder) {
    BatchState state;
    std::ifstream file(folder.state, std::ios::binary);
    int number = 0;
    try {
        for (std::string line; std::getline(file, line);) {
            if (++number > 1)
                add_file(state, Json::parse(line));
            else if (line != head)
                throw ExternalError("it is of another version of this program");
        }
        number = 0;
        for (const fs::path& journal : journals_of(folder))
            replay(state, journal);
    } catch (const std::exception& error) {  // JSON's and ours
        throw ExternalError(format("{}:{}: {}; restore the file, or remove it to render everything again",
                                   folder.state.string(), number, error.what()));
    }
    return state;
}

void write_state(const BatchFolder& folder, const BatchState& state) {
    AtomicFile staged(folder.state);
    {
        const std::string doing = "writing " + folder.state.string();
        const Descriptor file{::open(staged.staged().c_str(), O_WRONLY | O_CLOEXEC)};
        if (file.get() < 0) throw system_error(doing, errno);
        std::string bytes(head);
        bytes += '\n';
        for (const auto& [path, record] : state) {
            bytes += file_line(path, record);
            if (bytes.size() < (1u << 20)) continue;
            write_all(file.get(), bytes, doing);
            bytes.clear();
        }
        write_all(file.get(), bytes, doing);
    }
    const auto journals = journals_of(folder);
    staged.commit();
    std::error_code ignored;  // what stays says only what the state says too
    for (const fs::path& journal : journals)
        fs::remove(journal, ignored);
}

void fold_journals(const BatchFolder& folder, const BatchState& state) {
    if (!journals_of(folder).empty()) write_state(folder, state);
}

Journal::Journal(const BatchFolder& folder, const std::string& name)
    : path_(folder.home / (name.empty() ? std::string(journal_name) : format("{}-{}", journal_name, name))),
      file_(::open(path_.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644)) {
    if (file_.get() < 0) throw system_error("writing " + path_.string(), errno);
}

void Journal::add(const std::string& path, const EpisodeRecord& episode) {
    // The line break comes first too: what a killed run left half written is a line of its own then.
    write_all(file_.get(),
              "\n" + one_line({{"path", path_to_json(path)}, {"episode", episode_to_json(episode)}}),
              "writing " + path_.string());
}

}  // namespace reviewcast
