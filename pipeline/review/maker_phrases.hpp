// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/source_text.hpp"
#include "review/words.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// The words of a text in which makers of a work are looked for; "d'" before a name is a word of its own.
struct MakerWords {
    MakerWords(const SourceText& text, std::size_t limit);

    const SourceText& source;
    std::vector<Word> words;

    [[nodiscard]] std::string slice(Span at) const { return source.chars.substr(at.begin, at.size()); }
    /// What stands between a word and the next; nothing behind the last.
    [[nodiscard]] std::string_view gap(std::size_t after) const;
    [[nodiscard]] bool starts_sentence(std::size_t i) const;

    // Names, empty where there is none.
    /// The capitalised words from `first` on, with small words between them: "Ana de la Cruz".
    [[nodiscard]] Span name_at(std::size_t first, const Lexicon& lexicon) const;
    /// The same with at least two capitalised words.
    [[nodiscard]] Span full_name_at(std::size_t first, const Lexicon& lexicon) const;
    /// The full name behind "by", "de", "von" after the word `i`: "novel by Ann Lee".
    [[nodiscard]] Span name_behind_by(std::size_t i, const Lexicon& lexicon) const;
    /// The full name whose "'s" ends with the word `last`.
    [[nodiscard]] Span possessor_at(std::size_t last, const Lexicon& lexicon) const;
    /// "“Salt Road” (2020), by Ann Lee", for the title at `title`.
    [[nodiscard]] Span name_behind_title(Span title, const Lexicon& lexicon) const;
    /// "Ann Lee's “Salt Road”".
    [[nodiscard]] Span possessor_before(Span title, const Lexicon& lexicon) const;
};

}  // namespace reviewcast
