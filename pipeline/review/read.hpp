// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/warning.hpp"
#include "review/labels.hpp"
#include "review/review.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace reviewcast {

/// Bytes of one file, and what it is called in messages.
struct SourceFile {
    std::string name;
    std::string bytes;
};

/// What the user states about the review; it goes before anything the text says.
struct ReadOptions {
    std::optional<std::string> title;
    std::optional<std::string> author;
    std::optional<std::string> published;  ///< ISO 8601 date
    std::optional<std::string> language;   ///< BCP 47
};

/// Largest source that is read, in bytes.
inline constexpr std::size_t source_limit_bytes = 128u << 20;

/// Reads the file at `path`, or standard input for "-". Throws InputError (missing, directory, unreadable,
/// larger than source_limit_bytes).
[[nodiscard]] SourceFile read_source(const std::filesystem::path& path);

/// Understands a source as one review. Throws InputError "name[:line]: …" for empty, blank or binary content
/// and ill-formed UTF-8.
[[nodiscard]] Review read_review(const SourceFile& source, const ReadOptions& options,
                                 const LabelTable& labels, const WarningSink& warn);

}  // namespace reviewcast
