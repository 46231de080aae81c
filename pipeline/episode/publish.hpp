// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "episode/episode.hpp"

#include <filesystem>
#include <set>
#include <string_view>

namespace reviewcast {

/// An episode as it lies on the disk.
struct Published {
    std::filesystem::path folder;
    Json report;  ///< as in report.json
};

/// Writes the episode's folder under `output`, whole or not at all, also where it replaces an older one:
/// <slug>.mp3, .vtt, .srt, .txt, transcript.json, chapters.json, review.json, report.json and, where asked
/// for, the master and further encodings.
/// The MP3 is decoded and measured, and mastered again where it breaks the limits (master_within).
/// `review_json` says what was understood; `written` are the folders of this run (choose_episode_folder).
/// Throws ExternalError when a place cannot be written, the name is taken or the sound cannot be brought
/// within the limits; nothing is left then, and an older folder stays as it was.
[[nodiscard]] Published publish(Episode episode, const std::filesystem::path& output,
                                std::string_view review_json, const EpisodeOptions& options,
                                const std::set<std::filesystem::path>& written, const WarningSink& warn);

/// Where an episode goes that has its folder already.
struct EpisodePlace {
    std::filesystem::path folder;   ///< its name is the slug
    std::filesystem::path staging;  ///< folder for what is not whole yet, on the same file system
};

/// The same into a folder that is chosen. Throws ExternalError too where it holds anything that this program
/// did not write in full.
[[nodiscard]] Published publish_as(Episode episode, const EpisodePlace& place, std::string_view review_json,
                                   const EpisodeOptions& options, const WarningSink& warn);

}  // namespace reviewcast
