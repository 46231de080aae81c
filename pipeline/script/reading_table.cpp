// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/reading_table.hpp"

#include "base/error.hpp"
#include "base/format.hpp"
#include "base/language_tag.hpp"
#include "base/toml.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

void add_list(ReadingTable& table, const Toml& toml, const std::string& name, const Json& list) {
    auto& words = table.sets[name];
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (!list[i].is_string())
            throw UsageError(format("{}: {} holds something that is no word; allowed are strings",
                                    toml.where(format("/{}/{}", name, i)), name));
        words.insert(list[i].get<std::string>());
    }
}

void add_map(ReadingTable& table, const Toml& toml, const std::string& name, const Json& entries) {
    auto& words = table.maps[name];
    for (const auto& [key, value] : entries.items()) {
        if (!value.is_string())
            throw UsageError(
                format("{}: the reading of '{}' is no string", toml.where(format("/{}", name)), key));
        words.insert_or_assign(key, value.get<std::string>());
    }
}

void read_lists(const std::filesystem::path& file, ReadingTable& table) {
    const Toml toml = read_toml(file);
    for (const auto& [name, value] : toml.values.items()) {
        if (value.is_array())
            add_list(table, toml, name, value);
        else if (value.is_object())
            add_map(table, toml, name, value);
        else
            throw UsageError(format("{}: {} is neither a list of words nor a table of readings",
                                    toml.where("/" + name), name));
    }
}

/// The name of the table that a language's regions share: "pt-PT" of "pt-AO"; empty where the region reads as
/// the language does.
std::string layer_of(std::string_view tag, const ReadingTable& table) {
    const auto layer = table.find("regions", region_of(tag));
    return layer.empty() ? std::string() : table.language + "-" + std::string(layer);
}

/// Adds the table of a tag's region, where the language has one: its own lists over the language's.
void add_layer(const std::filesystem::path& folder, std::string_view tag, ReadingTables& tables) {
    const auto language = tables.find(primary_language(tag));
    if (language == tables.end()) return;
    const std::string name = layer_of(tag, language->second);
    if (name.empty() || tables.contains(name)) return;
    ReadingTable table = language->second;
    table.language = name;
    read_lists(folder / language->first / ("reading-" + name + ".toml"), table);
    tables.emplace(name, std::move(table));
}

}  // namespace

bool ReadingTable::has(std::string_view set, std::string_view word) const {
    const auto found = sets.find(set);
    return found != sets.end() && found->second.contains(word);
}

std::string_view ReadingTable::find(std::string_view map, std::string_view word) const {
    const auto found = maps.find(map);
    if (found == maps.end()) return {};
    const auto entry = found->second.find(word);
    return entry == found->second.end() ? std::string_view{} : std::string_view{entry->second};
}

const ReadingTable& table_of(std::string_view language, const ReadingTables& tables) {
    static const ReadingTable none;
    const auto found = tables.find(primary_language(language));
    if (found == tables.end()) return none;
    const auto layered = tables.find(layer_of(language, found->second));
    return layered == tables.end() ? found->second : layered->second;
}

ReadingTables read_reading_tables(const std::filesystem::path& voices_folder,
                                  const std::vector<std::string>& languages) {
    ReadingTables tables;
    const auto add = [&](const std::string& language) {
        const auto folder = voices_folder / "languages" / language;
        const bool is_name =
            std::all_of(language.begin(), language.end(), [](char c) { return c >= 'a' && c <= 'z'; });
        if (language.empty() || !is_name || tables.contains(language) ||
            !std::filesystem::exists(folder / "reading.toml"))
            return;
        ReadingTable& table = tables[language];
        table.language = language;
        for (const char* file : {"reading.toml", "titles.toml"})
            if (std::filesystem::exists(folder / file)) read_lists(folder / file, table);
    };
    add("en");
    for (const auto& tag : languages) {
        add(primary_language(tag));
        add_layer(voices_folder / "languages", tag, tables);
    }
    return tables;
}

ReadingTables read_spellings(const std::filesystem::path& voices_folder) {
    ReadingTables tables;
    for (const auto& entry : std::filesystem::directory_iterator(voices_folder / "languages")) {
        const auto file = entry.path() / "spelling.toml";
        if (!std::filesystem::exists(file)) continue;
        const std::string language = entry.path().filename().string();
        tables[language].language = language;
        read_lists(file, tables[language]);
    }
    return tables;
}

}  // namespace reviewcast
