// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/title_signs.hpp"

#include "base/unicode.hpp"
#include "script/roman.hpp"

#include <string_view>

namespace reviewcast {

namespace {

constexpr std::size_t farthest_mark = 8;    // marks that are looked over before a sentence's first word
constexpr std::size_t longest_sequel = 12;  // tokens before the number
constexpr std::uint64_t first_year_to_come = 2035;  // later than any year that a review may mean

bool is_function_word(const Sentence& s, std::size_t i) {
    return s.has("function_words", s.at(i).folded) || s.has("title_subjects", s.at(i).folded);
}

/// Index of the first word of the capitals that lead to token i.
std::size_t begin_of_capitals(const Sentence& s, std::size_t i) {
    std::size_t begin = i;
    for (std::size_t at = i; at >= 2 && at + longest_sequel > i && s.is_space(at - 1); at -= 2) {
        const Token& word = s.at(at - 2);
        const bool joined = word.kind == Token::Kind::word && s.is_break(at - 3);
        const bool small = joined && at != i && s.has("title_small_words", word.folded) && !word.upper;
        if (!joined || (!word.upper && !small) || s.has("after_possessive", word.folded)) break;
        if (word.folded.ends_with("'s") && !word.all_upper && at != i && small) break;
        if (word.upper && is_function_word(s, at - 2) && !s.has("determiners", word.folded)) break;
        if (word.upper) begin = at - 2;
    }
    return begin;
}

bool is_sequel_number(const Sentence& s, std::size_t i) {
    const Token& token = s.at(i);
    if (token.kind == Token::Kind::digits)
        return token.folded.size() == 4 && std::stoul(token.folded) >= first_year_to_come;
    if (!token.all_upper || token.chars.size() < 2 || token.chars.size() > 6) return false;
    return roman_value(token.folded).has_value() && !s.has("not_roman", token.folded) &&
           token.chars.find_first_of("LCDM") == std::string_view::npos;
}

}  // namespace

bool starts_sentence(const Sentence& s, std::size_t i) {
    for (std::size_t n = 1; n <= farthest_mark; ++n) {
        const std::size_t at = i - n;
        if (s.is_end(at)) return true;
        if (s.is_space(at)) continue;
        if (!s.is_break(at)) return false;
        if (is_one_of(s.at(at).mark, U".!?:…—–(“„«‘•*")) return true;
        if (!is_one_of(s.at(at).mark, U"\"'_")) return false;
    }
    return false;
}

bool is_told_of(const Sentence& s, std::size_t end) {
    const std::size_t next = s.skip_space(end);
    if (s.is_mark(next, '(') && s.is_digits(next + 1) && s.at(next + 1).folded.size() == 4) return true;
    const Token& verb = s.at(next);
    return verb.kind == Token::Kind::word && !verb.upper && s.has("title_verbs", verb.folded);
}

bool is_announced(const Sentence& s, std::size_t begin) {
    return s.has("title_leads", s.word_before(begin));
}

TokenRange find_sequel(const Sentence& s, std::size_t i) {
    const TokenRange none{i, i};
    if (!is_sequel_number(s, i) || !s.is_break(i + 1) || !s.is_space(i - 1)) return none;
    std::size_t name = i - 2;
    if (s.has("numbered_parts", s.at(name).folded) && s.at(name).upper && s.is_space(name - 1)) name -= 2;
    const Token& word = s.at(name);
    const bool can_be = word.kind == Token::Kind::word && word.upper && word.chars.size() > 1 &&
                        !s.has("monarchs", word.folded) && !s.has("numbered_parts", word.folded) &&
                        !s.has("model_words", word.folded) && !s.has("months", word.folded) &&
                        word.folded != "war" && !is_function_word(s, name);
    if (!can_be) return none;
    const std::size_t begin = begin_of_capitals(s, name);
    const bool is_ruler = s.has("ruler_titles", s.at(begin).folded);
    // A number alone is a year or a count unless two words of a name stand before it.
    const bool is_name = s.is_word(i) || begin < name;
    return is_ruler || !is_name ? none : TokenRange{begin, i + 1};
}

}  // namespace reviewcast
