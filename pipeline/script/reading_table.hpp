// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace reviewcast {

/// Hash that lets a string_view be looked up among strings.
struct WordHash {
    using is_transparent = void;
    [[nodiscard]] std::size_t operator()(std::string_view word) const {
        return std::hash<std::string_view>{}(word);
    }
};
using WordSet = std::unordered_set<std::string, WordHash, std::equal_to<>>;
using WordMap = std::unordered_map<std::string, std::string, WordHash, std::equal_to<>>;

/// How a language reads what is no plain word: the lists of voices/languages/<language>/reading.toml and
/// titles.toml by name.
/// Words in lists are case-folded unless the file says otherwise. Only looked up, never walked through, so
/// the hash order shows nowhere.
struct ReadingTable {
    std::string language;  ///< "en"; "pt-PT" for the readings of a region
    std::unordered_map<std::string, WordSet, WordHash, std::equal_to<>> sets;
    std::unordered_map<std::string, WordMap, WordHash, std::equal_to<>> maps;

    /// Whether the list `set` names the word; false where the language has no such list.
    [[nodiscard]] bool has(std::string_view set, std::string_view word) const;
    /// What the list `map` says for the word; empty where it says nothing.
    [[nodiscard]] std::string_view find(std::string_view map, std::string_view word) const;
};

/// Tables by language ("en") and by layer ("pt-PT").
using ReadingTables = std::map<std::string, ReadingTable, std::less<>>;

/// The table of a language (BCP 47), by its region where the language's `regions` name a layer for it; an
/// empty one where there is none.
[[nodiscard]] const ReadingTable& table_of(std::string_view language, const ReadingTables& tables);

/// Reads the tables of some BCP 47 languages from voices/languages; a language without reading.toml is left
/// out, English is always read. Where `regions` of a language names a layer for a tag's region ("PT" for
/// pt-AO), reading-pt-PT.toml goes over the language's lists. Throws UsageError "file:line: …".
[[nodiscard]] ReadingTables read_reading_tables(const std::filesystem::path& voices_folder,
                                                const std::vector<std::string>& languages);

/// How each language is known by its spelling: the lists of voices/languages/<language>/spelling.toml, of
/// every language that has one. Throws UsageError "file:line: …".
[[nodiscard]] ReadingTables read_spellings(const std::filesystem::path& voices_folder);

}  // namespace reviewcast
