// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/span.hpp"

#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// What a language adds to Unicode's sentence rules, from voices/languages/<language>/sentences.toml. All
/// words are case-folded and without their stop.
struct SentenceRules {
    std::string language = "en";  ///< BCP 47, for ICU
    /// Abbreviations that a sentence never ends with, because a name follows: "dr", "vs", "d.h".
    std::set<std::string, std::less<>> before_words;
    /// Abbreviations that are so only before a number, also a Roman one: "no", "vol".
    std::set<std::string, std::less<>> before_numbers;
    /// Abbreviations that a name or noun may follow, and a sentence too: "inkl", "ed". Where an opener
    /// follows they end a sentence.
    std::set<std::string, std::less<>> before_nouns;
    /// Words that stand before a name with an initial: "de J. Saramago".
    std::set<std::string, std::less<>> before_initials;
    /// Words that open a sentence more often than they follow an initial or abbreviation: "the", "it", "but".
    std::set<std::string, std::less<>> openers;
    bool ordinal_stop = false;  ///< "am 4. Oktober": a stop after one or two digits may be an ordinal's
};

/// Reads the rules of a BCP 47 language (its region is not looked at); without a file, ICU's rules alone.
/// Throws UsageError "file:line: …".
[[nodiscard]] SentenceRules read_sentence_rules(const std::filesystem::path& voices_folder,
                                                const std::string& language);

/// The sentences of a paragraph, by ICU (UAX 29) and these rules: not fooled by
/// initials
/// ("Samuel L. Jackson"), abbreviations ("vs."), decimals, ellipses or quoted speech that goes on ("Why?" she
/// asked). Ordered spans of `text` without the white space between them; each holds a letter or digit where
/// the text does. Empty for blank text.
[[nodiscard]] std::vector<Span> split_sentences(std::string_view text, const SentenceRules& rules);

}  // namespace reviewcast
