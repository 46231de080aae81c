// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/role.hpp"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// What a key of metadata states.
enum class KeyFact {
    title,      ///< the review's headline
    name,       ///< the item's name
    year,       ///< of the item
    creator,    ///< of the item
    writer,     ///< the reviewer, or the author of the book reviewed
    author,     ///< the reviewer
    published,  ///< date of the review
    consumed,   ///< date of watching, reading, playing
    language,
    score,  ///< the reviewer's overall score, and the ends of its scale
    best,
    worst,
    crowd,  ///< other people's score
    kind,   ///< type of the item
    link,   ///< address of the review itself
    silent
};

/// Keys of metadata, from voices/languages/metadata.toml and the site's configuration.
struct KeyTable {
    std::map<std::string, KeyFact, std::less<>> facts;  ///< by keys as fold_key gives them
    /// The same with the keys in ASCII, as many sites write them: "hodnoceni", "nazev".
    std::map<std::string, KeyFact, std::less<>> bare;
    /// Place of a key in its list: of two keys that state the same fact, the earlier one is believed.
    std::map<std::string, int, std::less<>> order;
    std::map<std::string, std::string, std::less<>> types;  ///< item type that a key implies
    std::map<std::string, std::string, std::less<>> kinds;  ///< item type that a kind's value names
    std::map<std::string, Role, std::less<>> sections;      ///< keys whose values are text to be read out
};

/// A key for comparison: case-folded, "_", "-" and the border before a capital as a space: "dateRead",
/// "date_read" and "Date Read" are "date read". Dots and colons stay.
[[nodiscard]] std::string fold_key(std::string_view key);

/// Reads voices/languages/metadata.toml. Throws UsageError "file:line: …".
[[nodiscard]] KeyTable read_keys(const std::filesystem::path& voices_folder);

/// Adds a key, before those of the table.
void add_key(KeyTable& keys, std::string_view key, KeyFact fact);

/// "title", "name", … for a fact of that name; nothing for others.
[[nodiscard]] std::optional<KeyFact> parse_key_fact(std::string_view name);

/// The names parse_key_fact knows, for messages.
[[nodiscard]] std::vector<std::string_view> key_fact_names();

/// What a key states: its own entry, else that of its last part where the parts before it only say that it
/// belongs to the review, the item or the page ("params.rating", "movie.year"). Nothing for unknown keys.
[[nodiscard]] std::optional<KeyFact> find_key(const KeyTable& keys, std::string_view folded);

}  // namespace reviewcast
