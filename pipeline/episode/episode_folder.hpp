// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.hpp"
#include "base/warning.hpp"
#include "review/review.hpp"

#include <filesystem>
#include <set>
#include <string>

namespace reviewcast {

/// The folder under `output` for the episode of a review: its slug, or "slug-2", "slug-3", … where other
/// reviews have taken the names before. A folder there is this review's own, to be replaced, if it was made
/// from the same item of the same bytes, or of a file of the same name and under the same title; what comes
/// from standard input has no name to be known by. A folder in `written`, those of this run, is replaced for
/// the same bytes of one review only. Replacing another text is warned of: "replaced". Throws ExternalError
/// when the name is taken by anything that this program did not write in full: nothing of the user's is ever
/// replaced.
[[nodiscard]] std::filesystem::path choose_episode_folder(const std::filesystem::path& output,
                                                          const Review& review, const std::string& title,
                                                          const std::set<std::filesystem::path>& written,
                                                          const WarningSink& warn);

/// The report of the episode that stands in a folder. Throws ExternalError when the folder is anything that
/// this program did not write in full.
[[nodiscard]] Json report_of_episode(const std::filesystem::path& folder);

}  // namespace reviewcast
