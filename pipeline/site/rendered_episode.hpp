// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "episode/sound_profile.hpp"
#include "episode/timed_transcript.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace reviewcast {

/// A file of an episode as its report lists it.
struct EpisodeFile {
    std::string name;  ///< no path
    std::int64_t bytes = 0;
    std::string sha256;
};

/// The reviewer's score as a page shows it.
struct ShownScore {
    std::string written;
    std::optional<double> value, best, worst;

    /// How much of the scale it reaches, 0–1; nothing where the scale is not known.
    [[nodiscard]] std::optional<double> share() const;
};

/// A chapter of the audio.
struct SiteChapter {
    std::string title;
    std::int64_t start_ms = 0;
    std::int64_t end_ms = 0;
    bool is_spoiler = false;  ///< a section that gives the story away is heard in it
};

/// An episode as `narrate` and `batch` left it on the disk.
struct RenderedEpisode {
    std::filesystem::path folder;
    std::string slug;
    std::string title;
    std::string language;    ///< BCP 47
    std::string reviewer;    ///< empty: not known
    std::string date;        ///< ISO 8601 date; empty: not known
    std::string link;        ///< where the review was published, http or https; empty: not known
    std::string guid;        ///< empty: it was given none
    std::string disclosure;  ///< the sentence that says that the voice is synthetic
    std::string show;        ///< of its tags; empty: none
    std::string narrator;    ///< whose voice is heard: "american-man (eSpeak NG 1.51)"
    std::string item_name, item_type, item_year, item_creator;  ///< empty: not known
    std::optional<ShownScore> score;
    SoundProfile profile = SoundProfile::podcast;
    std::int64_t duration_ms = 0;
    std::vector<EpisodeFile> files;
    std::vector<SiteChapter> chapters;
    TimedTranscript transcript;

    /// The file whose name ends so, "mp3". Throws InputError where the report lists none.
    [[nodiscard]] const EpisodeFile& file(std::string_view ending) const;
};

/// Whether a folder holds an episode: it has a report of this program.
[[nodiscard]] bool is_episode_folder(const std::filesystem::path& folder);

/// Reads an episode's report, review and timed transcript. Throws InputError "FOLDER/FILE: …" where one of
/// them is missing or damaged, or where an earlier version made the episode without a timed transcript.
[[nodiscard]] RenderedEpisode read_rendered_episode(const std::filesystem::path& folder);

}  // namespace reviewcast
