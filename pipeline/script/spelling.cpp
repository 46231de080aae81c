// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/spelling.hpp"

#include <algorithm>
#include <cstdlib>
#include <hunspell/hunspell.hxx>
#include <map>
#include <memory>
#include <set>

namespace reviewcast {

namespace {

namespace fs = std::filesystem;

/// Beyond it Hunspell 1.7 says no, or takes its time to try compounds.
constexpr std::size_t longest_word_bytes = 60;

/// The dictionary files of a language, links to the same file once.
std::vector<fs::path> files_of(const fs::path& folder, const std::string& language) {
    std::set<fs::path> files;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        const std::string stem = entry.path().stem();
        if (entry.path().extension() != ".dic" || (stem != language && !stem.starts_with(language + "_")))
            continue;
        const fs::path file = fs::canonical(entry.path(), error);
        if (!error && fs::exists(fs::path(file).replace_extension(".aff"))) files.insert(file);
    }
    return {files.begin(), files.end()};
}

/// One language: its files, loaded when they are needed.
struct Language {
    std::vector<fs::path> files;
    std::vector<std::unique_ptr<Hunspell>> loaded;

    void load() {
        for (const fs::path& file : files) {
            const fs::path rules = fs::path(file).replace_extension(".aff");
            auto dictionary = std::make_unique<Hunspell>(rules.c_str(), file.c_str());
            if (dictionary->get_dict_encoding() == "UTF-8") loaded.push_back(std::move(dictionary));
        }
        files.clear();
    }

    std::optional<bool> has(const std::string& word) {
        load();
        if (loaded.empty()) return {};
        return word.size() <= longest_word_bytes &&
               std::ranges::any_of(loaded, [&](const auto& dictionary) { return dictionary->spell(word); });
    }
};

}  // namespace

fs::path dictionary_folder() {
    const char* configured = std::getenv("DICPATH");
    return configured != nullptr && *configured != '\0' ? configured : "/usr/share/hunspell";
}

Dictionaries open_dictionaries(const fs::path& folder, const std::vector<std::string>& languages,
                               const WarningSink& warn) {
    const auto opened = std::make_shared<std::map<std::string, Language>>();
    Dictionaries dictionaries;
    std::string missing;
    for (const std::string& language : languages) {
        Language found{.files = files_of(folder, language), .loaded = {}};
        if (found.files.empty())
            missing += (missing.empty() ? "" : ", ") + language;
        else if (opened->emplace(language, std::move(found)).second)
            dictionaries.languages.push_back(language);
    }
    if (!missing.empty())
        warn({"missing-dictionary", "no Hunspell dictionary of " + missing + " in " + folder.string() +
                                        "; words that it would have told are not listed"});
    dictionaries.has = [opened](const std::string& word, const std::string& language) {
        const auto found = opened->find(language);
        return found == opened->end() ? std::nullopt : found->second.has(word);
    };
    return dictionaries;
}

}  // namespace reviewcast
