// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/source_files.hpp"
#include "site/site_entry.hpp"

#include <filesystem>
#include <map>
#include <set>
#include <string>

namespace reviewcast {

/// An episode's page as it was last made.
struct PublishedPage {
    FileStamp report;         ///< of the report that it was made from
    std::string environment;  ///< digest of all else that went into it
    SiteEntry entry;
};

/// What is remembered of a site between two runs of publish.
struct SiteState {
    std::map<std::string, PublishedPage> pages;  ///< by slug
    std::set<std::string> files;                 ///< all that publish wrote, by their paths inside the site
    std::set<std::string> retired;  ///< those of them that nothing named any more after the last run
};

/// The stamp of a file; that of no file where there is none.
[[nodiscard]] FileStamp stamp_of(const std::filesystem::path& path);

/// Reads the state; an empty one where there is none, or one of another version: then all is made again.
/// Throws ExternalError where it cannot be read.
[[nodiscard]] SiteState read_site_state(const std::filesystem::path& file);

/// Writes it, whole or not at all.
void write_site_state(const std::filesystem::path& file, const SiteState& state);

}  // namespace reviewcast
