// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/metadata_keys.hpp"

#include "base/error.hpp"
#include "base/format.hpp"
#include "base/toml.hpp"
#include "base/unicode.hpp"
#include "review/labels.hpp"

#include <algorithm>
#include <array>

namespace reviewcast {

namespace {

constexpr std::array<std::string_view, 16> names{
    "title",    "name",  "year", "creator", "writer", "author", "published", "consumed",
    "language", "score", "best", "worst",   "crowd",  "kind",   "link",      "silent"};

/// Parts of a nested key that say nothing by themselves.
constexpr std::array<std::string_view, 12> wrappers{"params", "extra",         "meta",  "metadata",
                                                    "custom", "custom fields", "data",  "page",
                                                    "fields", "attributes",    "props", "review"};

/// What a call that shows a score names the score and its scale by.
constexpr std::array<std::string_view, 14> values{"1",      "value",  "count",  "n",      "num",
                                                  "number", "amount", "filled", "valeur", "valor",
                                                  "wert",   "valore", "waarde", "hodnota"};

constexpr std::array<std::string_view, 13> bests{"2",   "of",  "total", "max", "maximum", "out of", "outof",
                                                 "sur", "von", "su",    "van", "sobre",   "z"};

constexpr std::array<std::string_view, 7> item_types{"film", "book",  "game",   "album",
                                                     "tv",   "place", "product"};

struct Reader {
    const Toml& file;
    KeyTable& keys;

    [[noreturn]] void fail(const std::string& pointer, const std::string& what) const {
        throw UsageError(file.where(pointer) + ": " + what);
    }

    [[nodiscard]] std::vector<std::string> strings(const Json& list, const std::string& pointer) const {
        if (!list.is_array()) fail(pointer, "is no list; a list of keys is needed");
        std::vector<std::string> result;
        for (std::size_t i = 0; i < list.size(); ++i) {
            if (!list[i].is_string()) fail(format("{}/{}", pointer, i), "is no string; a key is needed");
            result.push_back(fold_key(list[i].get<std::string>()));
        }
        return result;
    }

    void read_facts(const std::string& name, const Json& list) const {
        const std::string pointer = "/facts/" + name;
        const auto fact = parse_key_fact(name);
        if (!fact) fail(pointer, format("'{}' is no fact; allowed are {}", name, fmt::join(names, ", ")));
        int place = 0;
        for (const std::string& key : strings(list, pointer)) {
            keys.facts.emplace(key, *fact);
            keys.order.emplace(key, place++);
            keys.bare.emplace(to_ascii(key), *fact);
        }
    }

    void read_types(const std::string& table, const std::string& type, const Json& list,
                    std::map<std::string, std::string, std::less<>>& types) const {
        const std::string pointer = "/" + table + "/" + type;
        if (std::ranges::find(item_types, type) == item_types.end())
            fail(pointer, format("'{}' is no type; allowed are {}", type, fmt::join(item_types, ", ")));
        for (const std::string& key : strings(list, pointer))
            types.emplace(key, type);
    }

    void read_sections(const std::string& name, const Json& list) const {
        const std::string pointer = "/sections/" + name;
        const auto role = parse_role(name);
        if (!role) fail(pointer, format("'{}' is no role; roles are those of inspect, \"highlights\"", name));
        for (const std::string& key : strings(list, pointer))
            keys.sections.emplace(key, *role);
    }

    void read_table(const std::string& name, const Json& table) const {
        if (!table.is_object()) fail("/" + name, name + " is no table; a table is needed");
        for (const auto& [key, list] : table.items()) {
            if (name == "facts")
                read_facts(key, list);
            else if (name == "sections")
                read_sections(key, list);
            else if (name == "types" || name == "kinds")
                read_types(name, key, list, name == "types" ? keys.types : keys.kinds);
            else
                fail("/" + name,
                     format("'{}' is no table of keys; allowed are facts, types, kinds, sections", name));
        }
    }
};

}  // namespace

std::string fold_key(std::string_view key) {
    std::string spaced;
    bool after_lower = false;
    for (std::size_t at = 0; at < key.size();) {
        const CodePoint c = code_point_at(key, at);
        at = c.at.end;
        if (after_lower && is_upper(c.value)) spaced += ' ';
        after_lower = is_lower(c.value);
        append_utf8(spaced, c.value == U'_' || c.value == U'-' ? U' ' : c.value);
    }
    return fold_words(spaced);
}

KeyTable read_keys(const std::filesystem::path& voices_folder) {
    const Toml file = read_toml(voices_folder / "languages" / "metadata.toml");
    KeyTable keys;
    const Reader reader{file, keys};
    for (const auto& [name, table] : file.values.items())
        reader.read_table(name, table);
    return keys;
}

void add_key(KeyTable& keys, std::string_view key, KeyFact fact) {
    const std::string folded = fold_key(key);
    keys.facts[folded] = fact;
    keys.order[folded] = -1;
    keys.sections.erase(folded);
}

std::optional<KeyFact> parse_key_fact(std::string_view name) {
    const auto found = std::ranges::find(names, name);
    if (found == names.end()) return std::nullopt;
    return static_cast<KeyFact>(found - names.begin());
}

std::vector<std::string_view> key_fact_names() {
    return {names.begin(), names.end()};
}

std::optional<KeyFact> find_key(const KeyTable& keys, std::string_view folded) {
    if (const auto found = keys.facts.find(folded); found != keys.facts.end()) return found->second;
    if (const auto found = keys.bare.find(folded); found != keys.bare.end()) return found->second;
    const auto dot = folded.find('.');
    if (dot == std::string_view::npos) return std::nullopt;
    const std::string_view first = folded.substr(0, dot), rest = folded.substr(dot + 1);
    if (std::ranges::find(wrappers, first) != wrappers.end()) return find_key(keys, rest);
    const auto parent = keys.facts.find(first);
    if (parent == keys.facts.end()) return std::nullopt;
    if (parent->second == KeyFact::score) {  // "rating.value", and a call's arguments by their place
        if (std::ranges::find(values, rest) != values.end()) return KeyFact::score;
        if (std::ranges::find(bests, rest) != bests.end()) return KeyFact::best;
        return find_key(keys, rest);
    }
    // "movie.title", "book.author": parts of the item.
    if (parent->second != KeyFact::name) return std::nullopt;
    if (rest == "1") return KeyFact::name;
    const auto fact = find_key(keys, rest);
    if (fact == KeyFact::title) return KeyFact::name;
    if (fact == KeyFact::writer) return KeyFact::creator;
    if (fact == KeyFact::published) return KeyFact::year;
    return fact;
}

}  // namespace reviewcast
