// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.hpp"
#include "base/warning.hpp"
#include "options.hpp"
#include "speech/speak.hpp"
#include "stage_tables.hpp"

#include <functional>
#include <memory>

namespace reviewcast {

/// What every stage needs beside its value.
struct Setup {
    std::filesystem::path voices_folder;
    ReviewOptions options;
    SiteOptions site = {};
    int jobs = 1;  ///< ≥ 1
    WarningSink warn;
    /// Called with the stage's name and its share done, 0–1; may throw to end the work.
    std::function<void(const char* stage, double share)> progress = [](const char*, double) {};
    /// Shared by copies: reviews of one run read each table once.
    std::shared_ptr<StageTables> tables = std::make_shared<StageTables>(voices_folder);
};

// The stages in their order, each up to the joint that its name says. They throw what the stages throw.
[[nodiscard]] std::vector<ReadReview> to_reviews(const SourceFile& source, const Setup& setup);
[[nodiscard]] Script to_script(Review review, const Setup& setup);
[[nodiscard]] ProsodyPlan to_plan(Review review, const Setup& setup);
[[nodiscard]] Narration to_narration(ProsodyPlan plan, const Setup& setup);

/// A script with the words to say, by the reading tables of its languages and the lexicons: built in, the
/// site's, and the review's own, whose words are in `language`.
[[nodiscard]] Script with_words(Script script, const std::string& language, const Setup& setup);

/// The sentence that says that the voice is synthetic, in the language of the script.
[[nodiscard]] std::string disclosure_of(const ProsodyPlan& plan, const Setup& setup);

/// One review as review.json and `inspect` give it, without the list around it.
[[nodiscard]] Json understood(const Review& review, const Setup& setup);

}  // namespace reviewcast
