// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/labels.hpp"

#include "base/error.hpp"
#include "base/format.hpp"
#include "base/toml.hpp"
#include "base/unicode.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

constexpr std::array<std::string_view, words_count> list_names{
    "articles",  "adornments",  "connectors",   "review_words",   "bylines",     "by",          "work_leads",
    "consumed",  "work_verbs",  "person_words", "person_verbs",   "place_leads", "stars",       "points",
    "out_of",    "of",          "halves",       "verdict_words",  "thumbs_up",   "thumbs_down", "others",
    "crowd",     "own",         "giving",       "fraction_words", "platforms",   "conclusions", "round_ups",
    "negations", "boilerplate", "byline_labels"};

constexpr std::array<std::string_view, 6> fact_names{"creator", "writer", "year",
                                                     "title",   "author", "published"};
constexpr std::array<std::string_view, 8> type_names{"film", "book",  "game",    "album",
                                                     "tv",   "place", "product", "publication"};

/// One labels.toml on its way into the table.
struct Reader {
    const Toml& file;
    const std::string& language;
    LabelTable& table;

    [[noreturn]] void fail(const std::string& pointer, const std::string& what) const {
        throw UsageError(file.where(pointer) + ": " + what);
    }

    [[nodiscard]] const Json& member(const Json& from, const std::string& pointer,
                                     const std::string& key) const {
        static const Json nothing = Json::object();
        if (!from.contains(key)) return nothing;
        if (!from[key].is_object())
            fail(pointer + "/" + key, format("{} is no table; a table is needed", key));
        return from[key];
    }

    [[nodiscard]] std::vector<std::string> strings(const Json& list, const std::string& pointer) const {
        if (!list.is_array()) fail(pointer, "is no list; a list of strings is needed");
        std::vector<std::string> result;
        for (std::size_t i = 0; i < list.size(); ++i) {
            const std::string at = format("{}/{}", pointer, i);
            if (!list[i].is_string()) fail(at, "is no string; a list of strings is needed");
            result.push_back(fold_words(list[i].get<std::string>()));
            if (result.back().empty()) fail(at, "is an empty string; a word is needed");
        }
        return result;
    }

    void add(const std::vector<std::string>& words, Label label) const {
        label.language = language;
        for (const std::string& word : words)
            table.labels[word].push_back(label);
    }

    void read_sections() const {
        for (const auto& [name, list] : member(file.values, "", "sections").items()) {
            const std::string pointer = "/sections/" + name;
            const auto role = parse_role(name);
            if (!role)
                fail(pointer, format("'{}' is no role; roles are those of inspect, \"highlights\"", name));
            add(strings(list, pointer), {*role, {}, {}, {}});
        }
    }

    template <std::size_t N>
    [[nodiscard]] std::string choice(const Json& entry, const std::string& pointer, const std::string& key,
                                     const std::array<std::string_view, N>& allowed) const {
        if (!entry.contains(key)) return {};
        const std::string value = entry[key].is_string() ? entry[key].get<std::string>() : std::string();
        if (std::find(allowed.begin(), allowed.end(), value) == allowed.end())
            fail(pointer + "/" + key,
                 format("'{}' is no {}; allowed are {}", value, key, fmt::join(allowed, ", ")));
        return value;
    }

    void read_credits() const {
        if (!file.values.contains("credits")) return;
        const Json& list = file.values["credits"];
        if (!list.is_array()) fail("/credits", "credits is no list of tables; [[credits]] is needed");
        for (std::size_t i = 0; i < list.size(); ++i) {
            const std::string pointer = format("/credits/{}", i);
            if (!list[i].is_object() || !list[i].contains("labels"))
                fail(pointer, "has no labels; they are needed");
            add(strings(list[i]["labels"], pointer + "/labels"),
                {Role::credits,
                 {},
                 choice(list[i], pointer, "fact", fact_names),
                 choice(list[i], pointer, "type", type_names)});
        }
    }

    void read_facts() const {
        for (const auto& [name, list] : member(file.values, "", "facts").items()) {
            const std::string pointer = "/facts/" + name;
            if (name != "title" && name != "author" && name != "published" && name != "type")
                fail(pointer, format("'{}' is no fact; allowed are title, author, published, type", name));
            add(strings(list, pointer), {Role::title, {}, name, {}});
        }
    }

    void read_item_words() const {
        for (const auto& [type, list] : member(file.values, "", "item_words").items()) {
            const std::string pointer = "/item_words/" + type;
            if (std::find(type_names.begin(), type_names.end(), type) == type_names.end())
                fail(pointer, format("'{}' is no type; allowed are {}", type, fmt::join(type_names, ", ")));
            for (const std::string& word : strings(list, pointer))
                table.item_words[language][word] = type;
        }
    }

    void read_words() const {
        LanguageWords& words = table.words[language];
        for (const auto& [name, list] : member(file.values, "", "words").items()) {
            const std::string pointer = "/words/" + name;
            const std::vector<std::string> entries = strings(list, pointer);
            if (name == "numbers") {
                if (entries.size() != 11) fail(pointer, "must name the eleven numbers from 0 to 10");
                for (std::size_t i = 0; i < entries.size(); ++i)
                    words.numbers[entries[i]] = static_cast<int>(i);
                continue;
            }
            const auto found = std::find(list_names.begin(), list_names.end(), name);
            if (found == list_names.end())
                fail(pointer,
                     format("'{}' is no list; allowed are numbers, {}", name, fmt::join(list_names, ", ")));
            words.lists[static_cast<std::size_t>(found - list_names.begin())].insert(entries.begin(),
                                                                                     entries.end());
        }
    }

    void read_months() const {
        const Json& months = member(file.values, "", "months");
        if (months.empty()) return;
        if (!months.contains("names") || !months["names"].is_array() || months["names"].size() != 12)
            fail("/months", "names must list the twelve months, each a list of its forms");
        for (std::size_t i = 0; i < 12; ++i)
            for (const std::string& form : strings(months["names"][i], format("/months/names/{}", i)))
                table.words[language].months[form] = static_cast<int>(i) + 1;
    }
};

}  // namespace

LabelTable read_labels(const std::filesystem::path& voices_folder) {
    std::vector<std::filesystem::path> files;
    std::error_code missing;
    for (const auto& entry : std::filesystem::directory_iterator(voices_folder / "languages", missing))
        if (std::filesystem::exists(entry.path() / "labels.toml", missing))
            files.push_back(entry.path() / "labels.toml");
    std::sort(files.begin(), files.end());
    if (files.empty())
        throw UsageError(
            format("{}: has no languages/*/labels.toml; at least one is needed", voices_folder.string()));
    LabelTable table;
    table.keys = read_keys(voices_folder);
    for (const auto& path : files) {
        const Toml file = read_toml(path);
        const std::string language = path.parent_path().filename().string();
        const Reader reader{file, language, table};
        static constexpr std::array<std::string_view, 6> tables{"sections",   "credits", "facts",
                                                                "item_words", "words",   "months"};
        for (const auto& [name, value] : file.values.items())
            if (std::find(tables.begin(), tables.end(), name) == tables.end())
                reader.fail("/" + name, format("'{}' is no table of labels; allowed are {}", name,
                                               fmt::join(tables, ", ")));
        reader.read_sections();
        reader.read_credits();
        reader.read_facts();
        reader.read_item_words();
        reader.read_words();
        reader.read_months();
    }
    return table;
}

void add_label(LabelTable& table, std::string_view text, Role role) {
    auto& labels = table.labels[fold_words(text)];
    labels.insert(labels.begin(), {role, {}, {}, {}});
}

}  // namespace reviewcast
