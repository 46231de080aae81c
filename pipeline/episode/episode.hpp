// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.hpp"
#include "base/warning.hpp"
#include "episode/sound_format.hpp"
#include "episode/sound_profile.hpp"
#include "sound/master.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace reviewcast {

/// Tags of an episode (ID3v2.3/2.4). Empty strings are not written.
struct Tags {
    std::string title;              ///< TIT2
    std::string album;              ///< TALB: the show
    std::string artist;             ///< TPE1: the reviewer, else the narrator
    std::string genre = "Podcast";  ///< TCON
    std::string track;              ///< TRCK
    std::string language;           ///< BCP 47; TLAN holds its ISO 639-2 form
    std::string date;               ///< TDRC, ISO 8601
    std::string comment;            ///< COMM
    std::string lyrics;             ///< USLT: the whole transcript
};

/// A named stretch of the episode; chapters cover [0, duration] without gaps.
struct Chapter {
    std::string title;
    SampleRange at;
};

struct EpisodeOptions {
    SoundProfile profile = SoundProfile::podcast;
    int bitrate_kbps = 96;  ///< one of 64, 80, 96, 112, 128, 160, 192, 256, 320
    std::optional<MasterFormat> keep_master;
    std::set<SoundFormat> formats;  ///< further encodings beside the MP3
    std::string show;               ///< the show's name; empty: none
    std::string guid;               ///< what the episode is known by for ever, for the report; empty: nothing
    /// The sentence of the tags that says so (Apple Podcasts 891).
    std::string disclosure = "This episode is read by a synthetic voice.";
    MasterOptions mastering;  ///< as master() had them; used again where the encoded file misses its limits
    Json settings = Json::object();  ///< further settings that shape the episode, for the report
    std::vector<Warning> warnings;   ///< what the stages before warned of, for the report
    std::function<void(double)> progress = [](double) {};  ///< share of encoding and measuring done, 0–1
};

/// Everything an episode's files say, and its sound. Two of the same review and settings are equal.
struct Episode {
    Mastered mastered;
    Tags tags;
    std::vector<Chapter> chapters;  ///< at the master's rate, covering it
    std::string transcript;
    std::string timed_transcript;  ///< transcript.json
    std::string webvtt;
    std::string srt;
    std::string chapters_json;
    Json report;  ///< report.json but for slug, loudness and files, which publish() adds
};

/// Derives tags, chapters, transcripts and report. Warns "few-chapters" where there are fewer than the three
/// that Apple Podcasts wants. Throws InputError naming the source when nothing of it is spoken.
[[nodiscard]] Episode make_episode(Mastered mastered, const EpisodeOptions& options, const WarningSink& warn);

}  // namespace reviewcast
