// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace reviewcast {

/// The words of a page's own, in one language, from voices/languages/<language>/page.toml.
struct PageWords {
    std::string language;  ///< BCP 47
    std::map<std::string, std::string, std::less<>> texts;

    /// Throws std::logic_error where there is no text of that name.
    [[nodiscard]] const std::string& operator[](std::string_view name) const;
    /// The same with "{title}", "{name}" or "{count}" filled in.
    [[nodiscard]] std::string fill(std::string_view name, std::string_view value) const;
};

/// Reads the words of a language, or the English ones where it has none. Throws UsageError "file: …" where
/// the file is broken or a text is missing.
[[nodiscard]] PageWords read_page_words(const std::filesystem::path& voices_folder,
                                        const std::string& language);

}  // namespace reviewcast
