// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/role.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// What a label says about the passage or line it opens.
struct Label {
    Role role = Role::other;
    std::string language;  ///< of the table it stands in
    /// For credits and facts, what the value is: "creator", "year", "title", "author", "published", "type";
    /// otherwise empty.
    std::string fact;
    std::string item_type;  ///< type of item the label implies ("film" for "Director"); otherwise empty
};

/// The words that open sections, in all languages, from voices/languages/*/labels.toml.
struct LabelTable {
    std::map<std::string, std::vector<Label>, std::less<>> labels;  ///< by case-folded words
    /// Words by which a review speaks of a work of some type ("film", "movie": film), by language.
    std::map<std::string, std::map<std::string, std::string>, std::less<>> item_words;
};

/// Reads every labels.toml under voices/languages. Throws UsageError "file:line: …".
[[nodiscard]] LabelTable read_labels(const std::filesystem::path& voices_folder);

}  // namespace reviewcast
