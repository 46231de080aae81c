// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/span.hpp"
#include "script/reading_table.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace reviewcast {

/// The words by which sentences of a language are phrased, voices/languages/<language>/phrasing.toml. All are
/// case-folded.
struct Phrasing {
    WordSet clauses;          ///< open a clause: "because", "although", "who"
    WordSet complementisers;  ///< open a clause where its subject follows: "that"
    WordSet joins;            ///< "and", "but", "or"
    WordSet prepositions;     ///< open a part of the sentence, or a clause where its subject follows: "with",
                              ///< "after"
    WordSet determiners;      ///< never parted from what follows: "the", "his", "no"
    WordSet subjects;   ///< pronouns that open a clause, and are never parted from its verb: "she", "there"
    WordSet verbs;      ///< follow a subject, which may be long: "is", "has", "would"
    WordSet questions;  ///< ask for more than yes or no: "who", "why"
    /// What is set against each other stands after the first word and after the second: "not … but …".
    std::vector<std::pair<std::string, std::string>> contrasts;
};

/// By primary language, "en".
using PhrasingTables = std::map<std::string, Phrasing, std::less<>>;

/// Reads the words of a BCP 47 language (its region is not looked at); without a file there are none. Throws
/// UsageError "file:line: …".
[[nodiscard]] Phrasing read_phrasing(const std::filesystem::path& voices_folder, const std::string& language);

/// What a word is for its sentence's rhythm.
enum class WordKind { content, clause, complementiser, join, preposition, determiner, subject, verb };

/// Kind of each word; content where no list has it.
[[nodiscard]] std::vector<WordKind> kinds_of(std::string_view text, const std::vector<Span>& words,
                                             const Phrasing& phrasing);

}  // namespace reviewcast
