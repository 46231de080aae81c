// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/episode_folder.hpp"

#include "base/error.hpp"
#include "base/file.hpp"
#include "base/format.hpp"
#include "base/json.hpp"
#include "episode/report.hpp"

namespace reviewcast {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t report_limit_bytes = 64u << 20;

[[noreturn]] void refuse(const fs::path& folder, const std::string& why) {
    throw ExternalError(format("{}: {}; move it away or choose another output folder", folder.string(), why));
}

enum class Owner { same_bytes, same_review, another_review };

Owner owner_of(const Json& report, const Review& review, const std::string& title) {
    const Json source = report.value("source", Json::object());
    if (!source.is_object()) return Owner::another_review;
    if (source.value("item", Json("")) != review.source.item) return Owner::another_review;
    if (source.value("sha256", Json()) == review.source.sha256) return Owner::same_bytes;
    const std::string name = fs::path(review.source.name).filename().string();
    const bool named = name != "standard input" && name != "-";
    if (named && source.value("name", Json()) == name && report.value("title", Json()) == title)
        return Owner::same_review;
    return Owner::another_review;
}

}  // namespace

Json report_of_episode(const fs::path& folder) {
    if (!fs::is_directory(fs::symlink_status(folder))) refuse(folder, "exists and is no folder");
    Json report;
    if (fs::is_regular_file(folder / report_name))
        report = Json::parse(read_file(folder / report_name, report_limit_bytes), nullptr, false);
    if (!report.is_object() || report.value("program", Json()) != "reviewcast" || !report.contains("files"))
        refuse(folder, "exists and is not an episode of this program");
    std::set<std::string> ours{std::string(report_name)};
    for (const Json& file : report["files"])
        if (file.is_object() && file.value("name", Json()).is_string())
            ours.insert(file["name"].get<std::string>());
    std::set<std::string> others;
    for (const auto& entry : fs::directory_iterator(folder))
        if (const std::string name = entry.path().filename().string(); !ours.contains(name))
            others.insert(name);
    if (!others.empty())
        refuse(folder, format("holds {}, which this program did not write", *others.begin()));
    return report;
}

fs::path choose_episode_folder(const fs::path& output, const Review& review, const std::string& title,
                               const std::set<fs::path>& written, const WarningSink& warn) {
    for (int number = 1;; ++number) {
        fs::path folder = output / (number == 1 ? review.id : format("{}-{}", review.id, number));
        if (!fs::exists(fs::symlink_status(folder))) return folder;
        const Owner owner = owner_of(report_of_episode(folder), review, title);
        const bool is_of_this_run = written.contains(folder);
        // Two items of a feed may have one id, or none: only a file of one review is the same when it comes
        // again.
        if (owner == Owner::same_bytes && (!is_of_this_run || review.source.item.empty())) return folder;
        if (owner == Owner::same_review && !is_of_this_run) {
            warn({"replaced", format("{}: replaces the episode of an earlier text of {}", folder.string(),
                                     fs::path(review.source.name).filename().string())});
            return folder;
        }
    }
}

}  // namespace reviewcast
