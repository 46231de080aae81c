// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/warning.hpp"
#include "review/labels.hpp"
#include "review/review.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace reviewcast {

/// Bytes of one file, and what it is called in messages.
struct SourceFile {
    std::string name;
    std::string bytes;
};

/// What the user states about the review and the site; it goes before anything the text says.
struct ReadOptions {
    std::optional<std::string> title;
    std::optional<std::string> author;
    std::optional<std::string> published;  ///< ISO 8601 date
    std::optional<std::string> language;   ///< BCP 47
    std::optional<double> scale;           ///< best score of the site's scale, for scores that state none
    std::string item = "all";              ///< of a feed: number from 1, id, or "all"
    bool split = false;                    ///< each review of a round-up for itself
    bool no_spoilers = false;              ///< leave spoilers out
};

/// Largest source that is read, in bytes; a feed of thousands of reviews.
inline constexpr std::size_t source_limit_bytes = 128u << 20;

/// Reads the file at `path`, or standard input for "-". Throws InputError (missing, directory, unreadable,
/// larger than source_limit_bytes).
[[nodiscard]] SourceFile read_source(const std::filesystem::path& path);

/// A review of a source, or why there is none.
struct ReadReview {
    std::string name;              ///< for messages: the source's, of a feed's item with its number
    std::string item;              ///< which of its source: a feed's id or a slug; empty for the only one
    std::optional<Review> review;  ///< nothing where it could not be read
    std::string error;             ///< "name[:line]: what is wrong"; empty where there is a review
};

/// Understands a source in any format (detect_format): one review; those of a feed that options.item selects;
/// those of a round-up where options.split is set. Never empty. Throws InputError "name[:line]: …" where the
/// source as a whole cannot be read or has no such item, UsageError where a title, author or date is stated
/// for several reviews.
[[nodiscard]] std::vector<ReadReview> read_reviews(const SourceFile& source, const ReadOptions& options,
                                                   const LabelTable& labels, const WarningSink& warn);

}  // namespace reviewcast
