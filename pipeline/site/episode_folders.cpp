// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/episode_folders.hpp"

#include "base/error.hpp"
#include "base/file.hpp"
#include "base/format.hpp"
#include "episode/report.hpp"
#include "site/rendered_episode.hpp"

#include <algorithm>

namespace reviewcast {

namespace fs = std::filesystem;

std::vector<fs::path> episode_folders(const fs::path& episodes) {
    if (!fs::is_directory(episodes))
        throw UsageError(
            format("{}: is no folder; publish takes the folder that narrate or batch wrote episodes into",
                   episodes.string()));
    std::vector<fs::path> folders;
    for (const auto& entry : fs::directory_iterator(episodes)) {
        const std::string name = entry.path().filename().string();
        if (name[0] != '.' && name[0] != '_' && entry.is_directory() && is_episode_folder(entry.path()))
            folders.push_back(entry.path());
    }
    std::ranges::sort(folders);
    return folders;
}

std::string show_of_tags(const std::vector<fs::path>& folders) {
    for (const fs::path& folder : folders) {
        const Json report = Json::parse(read_file(folder / report_name, 1u << 30), nullptr, false);
        const Json tags = report.is_object() ? report.value("tags", Json()) : Json();
        if (const Json album = tags.is_object() ? tags.value("album", Json()) : Json();
            album.is_string() && !album.get<std::string>().empty())
            return album.get<std::string>();
    }
    return "";
}

}  // namespace reviewcast
