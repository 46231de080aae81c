// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.hpp"
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

/// What report.json says that other files must agree with.
struct ReportFacts {
    std::string slug;
    std::int64_t samples = 0;
    int sample_rate = 0;
    int bitrate_kbps = 0;
    std::int64_t duration_ms = 0;
    double integrated_lufs = 0;
    double true_peak_dbtp = 0;
    std::size_t words = 0;
    std::map<std::string, std::string> tags;
    std::vector<ChapterTimes> chapters;
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

/// The MP3 against podcast limits, the transcript and the report.
void check_sound(const std::filesystem::path& folder, const ReportFacts& facts, Findings& findings);

/// Content of a file of the episode; empty where it cannot be read, which check_files() reports.
[[nodiscard]] std::string content_of(const std::filesystem::path& path);

}  // namespace reviewcast
