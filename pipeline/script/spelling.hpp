// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/warning.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace reviewcast {

/// What is known of the spelling of languages, each named by its primary subtag ("en").
struct Dictionaries {
    /// Whether a language has the word; nothing where there is no dictionary of it.
    std::function<std::optional<bool>(const std::string& word, const std::string& language)> has;
    std::vector<std::string> languages;  ///< those that are asked whether a word is foreign
};

/// Where Hunspell's dictionaries lie: the environment's DICPATH, else /usr/share/hunspell.
[[nodiscard]] std::filesystem::path dictionary_folder();

/// Hunspell's dictionaries of these languages in `folder` (fr.dic, en_GB.dic, each with its .aff in UTF-8),
/// all regions of a language as one. Each is loaded when it is first asked. Languages without one are named
/// in one warning, "missing-dictionary"; one that is not in UTF-8 is as good as missing. Not for several
/// threads.
[[nodiscard]] Dictionaries open_dictionaries(const std::filesystem::path& folder,
                                             const std::vector<std::string>& languages,
                                             const WarningSink& warn);

}  // namespace reviewcast
