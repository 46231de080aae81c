// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/lexicon.hpp"
#include "script/reading_table.hpp"
#include "script/script.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// How emoji are read: by a short name, or not at all. Stars that score are no emoji.
enum class EmojiReading { name, silent };

/// What is known of a sentence beyond its letters.
struct ReadingHints {
    std::vector<TitleRun> titles;                   ///< ordered, disjoint
    const PronunciationLexicon* lexicon = nullptr;  ///< goes before every rule
    EmojiReading emoji = EmojiReading::name;
};

/// What is said, and how it stands beside what is written.
struct Reading {
    std::string spoken;
    Alignment alignment;            ///< a link for each word, space and mark, one for each rewritten stretch
    std::vector<Rewrite> rewrites;  ///< ordered by written.begin
    std::vector<Pronunciation> pronunciations;  ///< ordered, disjoint
};

/// Turns a sentence into the words a newsreader would say: scores, numbers, dates, money, abbreviations,
/// initials, symbols. Total: any UTF-8 gives a reading (ill-formed bytes are left out). English readings hold
/// no digit and no symbol, only words and the punctuation that the voice phrases by (. , ; : ? ! ' - and ").
/// Absurd tokens are cut: of a number beyond 15 digits the first 40 are read one by one, words beyond 60
/// letters come in parts, a run of marks is one pause. `language` is BCP 47; a language that `tables` does
/// not hold keeps its numbers for the engine. Linear in the size of `written`.
[[nodiscard]] Reading normalise(std::string_view written, const std::string& language,
                                const ReadingTables& tables, const ReadingHints& hints = {});

/// Script to Script: fills spoken, alignment, rewrites and pronunciations of every utterance.
[[nodiscard]] Script say(Script script, const ReadingTables& tables, const PronunciationLexicon& lexicon = {},
                         EmojiReading emoji = EmojiReading::name);

/// The languages of the utterances, each once, in their order.
[[nodiscard]] std::vector<std::string> languages_of(const Script& script);

/// The reading of a score in a language: "eight out of ten", "four and a half stars out of five". Without a
/// table for the language, English.
[[nodiscard]] std::string speak_score(const Score& score, const std::string& language,
                                      const ReadingTables& tables);

}  // namespace reviewcast
