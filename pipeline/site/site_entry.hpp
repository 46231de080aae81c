// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace reviewcast {

/// A file of the site beside an episode's page.
struct SiteFile {
    std::string name;        ///< in the page's folder; it changes with the bytes
    std::string media_type;  ///< "audio/mpeg"
    std::int64_t bytes = 0;
    friend bool operator==(const SiteFile&, const SiteFile&) = default;
};

/// What the feed and the index say of an episode whose page is there, so that neither needs its files again.
struct SiteEntry {
    std::string slug, title, language, reviewer, date, guid, description, disclosure;
    std::string link;  ///< where the review was published; empty: not known
    std::string item_name, item_type, item_year, item_creator;
    std::string score;                  ///< as written; empty: none
    std::optional<double> score_share;  ///< 0–1 of its scale
    std::int64_t duration_ms = 0;
    SiteFile audio;
    std::vector<SiteFile> other_audio;  ///< further encodings of the same sound
    SiteFile webvtt, srt, chapters;
    SiteFile cover, thumbnail;  ///< JPEG, 3000 and 600 pixels square
    std::optional<SiteFile> book;
    std::string waveform;  ///< as loudness_bars() gives it
    friend bool operator==(const SiteEntry&, const SiteEntry&) = default;

    /// All files beside the page.
    [[nodiscard]] std::vector<SiteFile> files() const;
};

[[nodiscard]] Json to_json(const SiteEntry& entry);
/// What to_json() gave. Throws Json::exception where it is anything else.
[[nodiscard]] SiteEntry site_entry_from_json(const Json& json);

/// Newest first: by date, then by slug; those without a date come last.
[[nodiscard]] bool is_newer(const SiteEntry& a, const SiteEntry& b);

}  // namespace reviewcast
