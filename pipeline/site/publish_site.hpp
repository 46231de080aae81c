// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/warning.hpp"
#include "site/show.hpp"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace reviewcast {

/// What is to be published.
struct SiteOrder {
    std::filesystem::path episodes;  ///< the folder of the episodes' folders; the site is made in its _site
    /// What is empty of title, description, language, link and categories follows from the episodes.
    Show show;
    std::filesystem::path voices_folder;
    int jobs = 1;  ///< pages that are made side by side
    std::function<void(std::size_t done, std::size_t of)> progress = [](std::size_t, std::size_t) {};
    std::function<bool()> goes_on = [] {
        return true;
    };  ///< false ends it; what is published stays as it was
};

/// What publish_site() did.
struct PublishedSite {
    std::filesystem::path folder;
    std::size_t episodes = 0;
    std::size_t made = 0;             ///< pages that were made, or made again
    std::size_t gone = 0;             ///< episodes that were published and are no more
    std::vector<std::string> failed;  ///< why episodes could not be published, a line each
    bool has_feed = false;
};

/// Makes or brings up to date the site of the episodes in a folder. Pages come first, then the feed, and the
/// index last; each file appears whole, and no file that a published feed or page names is removed before the
/// run after the one that replaced it. An episode that cannot be read fails for itself; its page stays as it
/// was. Files in the site that publish did not write are never touched. Throws UsageError, ExternalError.
[[nodiscard]] PublishedSite publish_site(const SiteOrder& order, const WarningSink& warn);

}  // namespace reviewcast
