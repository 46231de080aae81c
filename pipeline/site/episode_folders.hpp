// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace reviewcast {

/// The folders of episodes in a folder, by name; what begins with "." or "_", and what is no episode, is left
/// out. Throws UsageError where `episodes` is no folder.
[[nodiscard]] std::vector<std::filesystem::path> episode_folders(const std::filesystem::path& episodes);

/// The name of the show in the tags of the first episode that has one, or nothing.
[[nodiscard]] std::string show_of_tags(const std::vector<std::filesystem::path>& folders);

}  // namespace reviewcast
