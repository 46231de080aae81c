// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/reading_table.hpp"
#include "script/script.hpp"
#include "script/spelling.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// Where in a script something is written.
struct WrittenPlace {
    std::size_t utterance = 0;  ///< index into Script::utterances
    Span written;               ///< in the utterance's written text
    Span source;                ///< empty for what the host says
    friend bool operator==(const WrittenPlace&, const WrittenPlace&) = default;
};

/// A stretch of the text that is said otherwise than it is written, or than the language would say it.
struct Rewording {
    std::string written;
    std::string spoken;     ///< words, "/IPA/" or "by the rules of es"; empty: nothing is said
    std::string_view rule;  ///< name of the rule that fired, "lexicon" or "language"
    WrittenPlace at;
};

/// Every rewording of a script that has been through say(), in its order. What a rule left as it is written
/// is none.
[[nodiscard]] std::vector<Rewording> rewordings(const Script& script);

/// Why a word may be said wrong. unknown: no dictionary has it; odd_spelling: unknown, and without a vowel,
/// with a capital inside or with a letter three times in a row; foreign: only other languages' dictionaries
/// have it, or its letters are not Latin; capitals: unlisted, whether it is spelt out or said as a word.
enum class Risk { unknown, odd_spelling, foreign, capitals };

/// "unknown", "odd spelling", "foreign", "capitals".
[[nodiscard]] std::string_view to_string(Risk risk);

/// A word that an editor should hear, or put into the lexicon, before publishing.
struct WordAtRisk {
    std::string word;  ///< as it is first met
    Risk risk = Risk::unknown;
    std::vector<std::string> languages;  ///< foreign: whose dictionaries have it; empty for another script
    std::size_t count = 0;               ///< in the whole script, in any case
    WrittenPlace first;
};

/// The words at risk of a script that has been through say(), each once, in the order of the source; what the
/// host alone says comes last. What has a pronunciation, or stands in `tables` as an initialism or acronym,
/// is none; neither are single letters. A word of a title is looked up in the title's language. Where there
/// is no dictionary of a language, its words are not held for unknown.
[[nodiscard]] std::vector<WordAtRisk> words_at_risk(const Script& script, const ReadingTables& tables,
                                                    const Dictionaries& dictionaries);

}  // namespace reviewcast
