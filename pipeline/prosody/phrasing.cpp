// SPDX-License-Identifier: GPL-3.0-or-later
#include "prosody/phrasing.hpp"

#include "base/error.hpp"
#include "base/language_tag.hpp"
#include "base/toml.hpp"
#include "base/unicode.hpp"

#include <algorithm>
#include <array>

namespace reviewcast {

namespace {

/// A list of words: its key and where it goes.
struct List {
    std::string_view key;
    WordSet Phrasing::*member;
    WordKind kind;
};

// Where a word is in several lists, the first counts.
constexpr std::array lists{
    List{"clauses", &Phrasing::clauses, WordKind::clause},
    List{"complementisers", &Phrasing::complementisers, WordKind::complementiser},
    List{"joins", &Phrasing::joins, WordKind::join},
    List{"subjects", &Phrasing::subjects, WordKind::subject},
    List{"verbs", &Phrasing::verbs, WordKind::verb},
    List{"prepositions", &Phrasing::prepositions, WordKind::preposition},
    List{"determiners", &Phrasing::determiners, WordKind::determiner},
    List{"questions", &Phrasing::questions, WordKind::content},
};

[[noreturn]] void refuse(const Toml& toml, const std::string& pointer, const std::string& what) {
    throw UsageError(toml.where(pointer) + ": " + what);
}

std::string word_of(const Toml& toml, const std::string& pointer, const Json& value) {
    if (!value.is_string() || value.get<std::string>().empty()) refuse(toml, pointer, "this is no word");
    return fold_case(value.get<std::string>());
}

const Json& list_at(const Toml& toml, const std::string& pointer, const Json& value) {
    if (!value.is_array()) refuse(toml, pointer, pointer.substr(1) + " is no list");
    return value;
}

WordSet words_at(const Toml& toml, const std::string& pointer, const Json& value) {
    WordSet words;
    for (const Json& word : list_at(toml, pointer, value))
        words.insert(word_of(toml, pointer, word));
    return words;
}

std::vector<std::pair<std::string, std::string>> pairs_at(const Toml& toml, const std::string& pointer,
                                                          const Json& value) {
    std::vector<std::pair<std::string, std::string>> pairs;
    for (const Json& pair : list_at(toml, pointer, value)) {
        if (!pair.is_array() || pair.size() != 2)
            refuse(toml, pointer, "contrasts holds something else than lists of two words");
        pairs.emplace_back(word_of(toml, pointer, pair[0]), word_of(toml, pointer, pair[1]));
    }
    return pairs;
}

}  // namespace

Phrasing read_phrasing(const std::filesystem::path& voices_folder, const std::string& language) {
    Phrasing phrasing;
    const auto file = voices_folder / "languages" / primary_language(language) / "phrasing.toml";
    if (!std::filesystem::exists(file)) return phrasing;
    const Toml toml = read_toml(file);
    for (const auto& [key, value] : toml.values.items()) {
        const std::string pointer = "/" + key;
        const auto list = std::ranges::find(lists, key, &List::key);
        if (list != lists.end())
            phrasing.*(list->member) = words_at(toml, pointer, value);
        else if (key == "contrasts")
            phrasing.contrasts = pairs_at(toml, pointer, value);
        else
            refuse(toml, pointer,
                   "unknown key " + key +
                       "; allowed are clauses, complementisers, joins, subjects, verbs, prepositions, "
                       "determiners, questions and contrasts");
    }
    return phrasing;
}

std::vector<WordKind> kinds_of(std::string_view text, const std::vector<Span>& words,
                               const Phrasing& phrasing) {
    std::vector<WordKind> kinds;
    kinds.reserve(words.size());
    for (const Span& word : words) {
        const std::string folded = fold_case(text.substr(word.begin, word.size()));
        const auto list = std::ranges::find_if(
            lists, [&](const List& one) { return (phrasing.*(one.member)).contains(folded); });
        kinds.push_back(list == lists.end() ? WordKind::content : list->kind);
    }
    return kinds;
}

}  // namespace reviewcast
