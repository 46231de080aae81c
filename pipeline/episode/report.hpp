// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/digest.hpp"
#include "episode/encodings.hpp"
#include "episode/episode.hpp"

#include <string>
#include <string_view>

namespace reviewcast {

/// Name of the report in an episode's folder.
inline constexpr std::string_view report_name = "report.json";

/// What the episode was made from and how, without clock, host, path or number of jobs: equal for equal input
/// and settings. All of report.json but slug, loudness and files.
[[nodiscard]] Json make_report(const Episode& episode, const EpisodeOptions& options);

/// Adds a warning to the report.
void add_warning(Json& report, const Warning& warning);

/// Adds the loudness of the decoded MP3, and the ceiling of the master that it was encoded from.
void add_loudness(Json& report, const Loudness& loudness, double master_ceiling_dbtp);

/// Adds a further encoding, which report.json lists under "encodings"; its file is added apart.
void add_encoding(Json& report, const Encoding& encoding);

/// Adds a file of the episode: its name, size and SHA-256.
void add_file(Json& report, const std::string& name, std::string_view bytes);
void add_file(Json& report, const std::string& name, const FileDigest& digest);

/// Words between white space: how report.json counts them.
[[nodiscard]] std::size_t count_words(std::string_view transcript);

}  // namespace reviewcast
