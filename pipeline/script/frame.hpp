// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/review.hpp"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace reviewcast {

/// What the host says around the review, in one language, from voices/languages/<language>/frame.toml or a
/// file of the user's. {title}, {work}, {author}, {type}, {creator}, {year}, {score} and {count} stand for
/// what is known: {work} is the item's name where the title does not hold it, {count} the number of a
/// round-up's reviews. An empty text says nothing.
struct Frame {
    std::vector<std::string> opening;   ///< the first whose every name is known is said
    std::vector<std::string> round_up;  ///< likewise, for several reviews in one episode
    std::string score;                  ///< says where the score stands
    std::string closing_score;
    std::string credits;                          ///< announces the credits
    std::string synthetic;                        ///< discloses the synthetic voice
    std::string caption;                          ///< stands before a picture's caption or text alternative
    std::string spoilers_left_out;                ///< said where spoilers were left out
    std::map<std::string, std::string> types;     ///< words for {type} by Item::type
    std::map<Role, std::string> sections;         ///< announcements by role, without their stop
    std::map<std::string, std::string> chapters;  ///< chapter names: opening, closing, body, list, other
    std::map<std::string, std::string> speakers;  ///< what transcripts call the host and the reviewer
};

/// Reads a template. Throws UsageError "file:line: …" for an unknown key or {name} and for a text that is
/// none.
[[nodiscard]] Frame read_frame(const std::filesystem::path& file);

/// The template of a BCP 47 language, by its primary tag; English where there is none.
[[nodiscard]] Frame read_frame_for(const std::filesystem::path& voices_folder, const std::string& language);

/// The line with its names filled in; nothing when one of them is not known or the line is empty.
[[nodiscard]] std::optional<std::string> fill(const std::string& line, const Frame& frame,
                                              const Review& review);

}  // namespace reviewcast
