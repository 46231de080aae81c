// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.hpp"
#include "episode/episode.hpp"
#include "episode/verify.hpp"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace reviewcast {

/// A chapter by its times, as report.json, chapters.json and the MP3 tell them.
struct ChapterTimes {
    std::string title;
    std::int64_t start_ms = 0;
    std::int64_t end_ms = 0;
};

/// A further encoding as report.json tells of it.
struct EncodingFacts {
    std::string name;
    std::int64_t samples = 0;
    int sample_rate = 0;
    double integrated_lufs = 0;
    double true_peak_dbtp = 0;
};

/// What report.json says that other files must agree with.
struct ReportFacts {
    std::string slug;
    SoundProfile profile = SoundProfile::podcast;
    std::int64_t samples = 0;
    int sample_rate = 0;
    int bitrate_kbps = 0;
    std::int64_t duration_ms = 0;
    double integrated_lufs = 0;
    double true_peak_dbtp = 0;
    std::size_t words = 0;
    std::map<std::string, std::string> tags;
    std::vector<ChapterTimes> chapters;
    std::vector<EncodingFacts> encodings;
};

/// Where the findings of one file go.
using Findings = std::vector<Finding>;

/// Reads the facts. Throws Json::exception naming the value that is missing or of another type.
[[nodiscard]] ReportFacts read_report_facts(const Json& report);

/// Files against the report's list: missing, changed, unlisted, and texts that are not UTF-8.
void check_files(const std::filesystem::path& folder, const Json& report, Findings& findings);

/// Transcript, transcript.json, WebVTT, SubRip and chapters.json against their rules, each other and the
/// report.
void check_texts(const std::filesystem::path& folder, const ReportFacts& facts, Findings& findings);

/// The MP3 against the limits of its profile, the transcript and the report.
void check_sound(const std::filesystem::path& folder, const ReportFacts& facts, Findings& findings);

/// Further encodings against their limits, the transcript and the report.
void check_encodings(const std::filesystem::path& folder, const ReportFacts& facts, Findings& findings);

/// The measured levels against the limits of a profile and what the report says; faults without the file's
/// name.
[[nodiscard]] std::vector<std::string> level_faults(const Pcm& pcm, double told_lufs, double told_dbtp,
                                                    const ProfileRules& rules);

/// Tags against the report's and the transcript; `language` only where the tags have one.
[[nodiscard]] std::vector<std::string> tag_faults(const Tags& tags, const ReportFacts& facts,
                                                  const std::string& transcript);

/// Whether a name stays in its folder.
[[nodiscard]] bool is_plain_name(const std::string& name);

/// Content of a file of the episode; empty where it cannot be read, which check_files() reports.
[[nodiscard]] std::string content_of(const std::filesystem::path& path);

}  // namespace reviewcast
