// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/span.hpp"
#include "script/reading_table.hpp"
#include "script/script.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// A piece of a sentence as the reading rules see it. word: letters with their marks, and apostrophes between
/// letters; digits: a run of decimal digits; space: a run of white space; mark: any other code point, an
/// emoji with all that belongs to it, or a control character.
struct Token {
    enum class Kind { end, word, digits, space, mark };
    Kind kind = Kind::end;  ///< end: beyond either end of the sentence
    Span at;
    std::string_view chars;  ///< as written
    std::string folded;      ///< word: case-folded with ASCII apostrophes; digits: in ASCII; otherwise empty
    char32_t mark = 0;       ///< code point of a mark
    bool upper = false;      ///< word: begins with a capital
    bool all_upper = false;  ///< word: every letter is a capital
    bool in_quotes = false;  ///< an odd number of quotation marks stands before it
    bool in_title = false;   ///< belongs to the name of a work
};

/// A sentence and the table of its language. Any index may be asked for; beyond the ends stands a Token of
/// kind end.
struct Sentence {
    std::string_view text;
    std::vector<Token> tokens;
    const ReadingTable* table = nullptr;
    bool silent_emoji = false;

    [[nodiscard]] const Token& at(std::size_t i) const;
    [[nodiscard]] bool is_word(std::size_t i) const { return at(i).kind == Token::Kind::word; }
    [[nodiscard]] bool is_digits(std::size_t i) const { return at(i).kind == Token::Kind::digits; }
    [[nodiscard]] bool is_space(std::size_t i) const { return at(i).kind == Token::Kind::space; }
    [[nodiscard]] bool is_end(std::size_t i) const { return at(i).kind == Token::Kind::end; }
    [[nodiscard]] bool is_mark(std::size_t i, char32_t mark) const {
        return at(i).kind == Token::Kind::mark && at(i).mark == mark;
    }
    /// Hyphen, minus, or en, em or figure dash.
    [[nodiscard]] bool is_dash(std::size_t i) const;
    /// ' or ’ standing alone.
    [[nodiscard]] bool is_apostrophe(std::size_t i) const;
    /// Neither a word nor digits: nothing continues there.
    [[nodiscard]] bool is_break(std::size_t i) const { return !is_word(i) && !is_digits(i); }
    /// Index after a single space at i, or i.
    [[nodiscard]] std::size_t skip_space(std::size_t i) const { return is_space(i) ? i + 1 : i; }
    /// Case-folded word that stands directly before token i, across white space only; empty for none.
    [[nodiscard]] std::string_view word_before(std::size_t i) const;
    /// Case-folded word that stands at token i, or after the white space there; empty for none.
    [[nodiscard]] std::string_view word_after(std::size_t i) const;
    /// Whether an article, a possessive or the like stands before token i.
    [[nodiscard]] bool follows_determiner(std::size_t i) const;
    /// Whether nothing but marks follows from token i on: a stop before it ends the sentence too.
    [[nodiscard]] bool ends_by(std::size_t i) const;
    /// Index of the token before i that is no white space.
    [[nodiscard]] std::size_t before(std::size_t i) const;
    /// Bytes of the tokens [begin, end).
    [[nodiscard]] Span span(std::size_t begin, std::size_t end) const;
    [[nodiscard]] bool has(std::string_view set, std::string_view word) const {
        return table->has(set, word);
    }
    [[nodiscard]] std::string_view find(std::string_view map, std::string_view word) const {
        return table->find(map, word);
    }
};

/// Whether a mark is one of these; the 0 of a token that is none is not.
[[nodiscard]] inline bool is_one_of(char32_t mark, std::u32string_view marks) {
    return marks.find(mark) != std::u32string_view::npos;
}

/// Cuts a text into touching tokens that cover it. `titles` are ordered and disjoint; a token belongs to the
/// one that it begins in.
[[nodiscard]] Sentence tokenise(std::string_view text, const ReadingTable& table,
                                const std::vector<TitleRun>& titles = {});

}  // namespace reviewcast
