// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/reading_builder.hpp"
#include "script/tokens.hpp"

#include <cstddef>
#include <span>
#include <string_view>

namespace reviewcast {

/// Reads what stands at token i otherwise than it is written: writes it to `out` and returns how many tokens
/// that were; 0, and nothing written, where the rule does not apply. Looks at a bounded number of tokens.
using ApplyRule = std::size_t (*)(const Sentence& sentence, std::size_t i, ReadingBuilder& out);

struct Rule {
    std::string_view name;  ///< for explanations: "score", "roman numeral"
    ApplyRule apply;
};

/// Writes words for the tokens [begin, end) and returns their number.
inline std::size_t say_tokens(const Sentence& sentence, std::size_t begin, std::size_t end,
                              std::string_view words, ReadingBuilder& out) {
    out.say(sentence.span(begin, end), words);
    return end - begin;
}

/// Writes words for an abbreviation whose stop is token end - 1; where the stop ends the sentence too, it
/// stays.
std::size_t say_stopped(const Sentence& sentence, std::size_t begin, std::size_t end, std::string_view words,
                        ReadingBuilder& out);

// Rules of every language; what they say stands in its table.
std::size_t read_image(const Sentence&, std::size_t, ReadingBuilder&);  ///< ![alt](file)
std::size_t read_link(const Sentence&, std::size_t, ReadingBuilder&);   ///< [text](address)
std::size_t read_address(const Sentence&, std::size_t,
                         ReadingBuilder&);  ///< URLs, e-mail addresses, bare domains
std::size_t read_handle(const Sentence&, std::size_t, ReadingBuilder&);   ///< @handle
std::size_t read_hashtag(const Sentence&, std::size_t, ReadingBuilder&);  ///< #FilmTwitter
std::size_t read_stylised(const Sentence&, std::size_t,
                          ReadingBuilder&);  ///< spellings listed whole: M*A*S*H, C++
std::size_t read_masked(const Sentence&, std::size_t, ReadingBuilder&);    ///< f**k, ****, @#$%
std::size_t read_markup(const Sentence&, std::size_t, ReadingBuilder&);    ///< *emphasis*, _emphasis_, `code`
std::size_t read_bullet(const Sentence&, std::size_t, ReadingBuilder&);    ///< • at the start
std::size_t read_footnote(const Sentence&, std::size_t, ReadingBuilder&);  ///< [1], ¹, †
std::size_t read_stars(const Sentence&, std::size_t, ReadingBuilder&);     ///< ★★★½☆
std::size_t read_sign_row(const Sentence&, std::size_t, ReadingBuilder&);  ///< ❤❤❤🤍, 🍿🍿🍿/5
std::size_t read_emoji(const Sentence&, std::size_t, ReadingBuilder&);     ///< by name, briefly
std::size_t read_long_word(const Sentence&, std::size_t, ReadingBuilder&);    ///< a word no voice can say
std::size_t read_symbol(const Sentence&, std::size_t, ReadingBuilder&);       ///< &, @, =: by the table
std::size_t read_slash(const Sentence&, std::size_t, ReadingBuilder&);        ///< and/or, X // Y
std::size_t read_punctuation(const Sentence&, std::size_t, ReadingBuilder&);  ///< any mark that is left

/// The rules of a language in the order in which they are tried.
[[nodiscard]] std::span<const Rule> rules_of(std::string_view language);

}  // namespace reviewcast
