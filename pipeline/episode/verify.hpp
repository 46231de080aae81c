// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace reviewcast {

/// Something wrong with an episode.
struct Finding {
    std::string file;  ///< name in the folder
    std::string what;  ///< one line
    friend bool operator==(const Finding&, const Finding&) = default;
};

/// Checks an episode's folder as a stranger would, from its files alone: sizes and hashes, the MP3's stream,
/// length, loudness, peak, tags and chapters, the rules of WebVTT, SubRip and chapters.json, and that all of
/// them and report.json say the same. Empty when all is well. Throws InputError when `folder` is missing or
/// no folder.
[[nodiscard]] std::vector<Finding> verify_episode(const std::filesystem::path& folder);

}  // namespace reviewcast
