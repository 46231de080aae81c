// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/source_text.hpp"
#include "script/tokens.hpp"

#include <cstddef>
#include <unordered_set>
#include <vector>

namespace reviewcast {

/// Tokens [begin, end) of a sentence.
struct TokenRange {
    std::size_t begin = 0;
    std::size_t end = 0;
    friend bool operator==(const TokenRange&, const TokenRange&) = default;
};

/// A sentence in which the names of works are looked for.
struct TitleSearch {
    const Sentence& sentence;
    const WordSet& small_words;  ///< words that the text also writes with a small first letter, case-folded
    bool is_heading = false;
};

/// Words that are set off from their sentence.
struct SetOff {
    TokenRange at;  ///< without the marks, and without commas and stops at its ends
    Span bytes;     ///< of the same
    Emphasis kind = Emphasis::quotation;
};

/// What stands in quotation marks of any kind; an apostrophe is none. Ordered; of nested ones the outermost.
[[nodiscard]] std::vector<SetOff> find_quoted(const Sentence& sentence);

/// What the reviewer marked.
[[nodiscard]] std::vector<SetOff> find_marked(const Sentence& sentence, const std::vector<EmphasisRun>& runs);

/// Whether words that are set off have the shape of a title, and do not read as stress, doubt or speech.
[[nodiscard]] bool is_title_shaped(const TitleSearch& search, const SetOff& words);

/// Whether the name that was found means the work and not the word: "in Her, Phoenix…" against "Her mother".
[[nodiscard]] bool is_meant(const TitleSearch& search, TokenRange name, bool is_set_off);

/// Title-case words with the number of a sequel: "Rocky IV", "Blade Runner 2049"; its tokens, where one ends
/// with the number at token i. Empty for rulers, parts, wars and the like.
[[nodiscard]] TokenRange find_sequel(const Sentence& sentence, std::size_t i);

/// Whether a sentence, or something like one, begins with token i.
[[nodiscard]] bool starts_sentence(const Sentence& sentence, std::size_t i);
/// Whether what follows is said of a work: a verb in the third person, or a year in brackets.
[[nodiscard]] bool is_told_of(const Sentence& sentence, std::size_t end);
/// Whether the words before announce a name: "the film", "called".
[[nodiscard]] bool is_announced(const Sentence& sentence, std::size_t begin);

}  // namespace reviewcast
