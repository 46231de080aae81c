// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/title_signs.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

bool is_pronoun(const Sentence& s, const Token& word) {
    return s.has("function_words", word.folded) || s.has("title_subjects", word.folded) ||
           s.has("title_stressed", word.folded);
}

/// A word with a capital that is no sentence's first: in a heading the capitals tell nothing.
bool is_among_capitals(const Sentence& s, std::size_t i) {
    const std::size_t before = s.before(i);
    const Token& word = s.at(before);
    return word.kind == Token::Kind::word && word.upper && !word.folded.ends_with("'s") &&
           !starts_sentence(s, before);
}

/// "US" and "IT" in capitals: the country, the trade, or shouting.
bool is_capitals_for_other(const Sentence& s, std::size_t i) {
    const Token& word = s.at(i);
    const auto next = s.word_after(i + 1);
    return s.follows_determiner(i) || s.has("initialism_phrases", word.folded + " " + std::string(next)) ||
           s.at(s.before(i)).all_upper || s.at(s.skip_space(i + 1)).all_upper;
}

/// A name that is also a word of every sentence, or one letter: "It", "Her", "Up", "M".
bool is_pronoun_meant(const TitleSearch& search, std::size_t i) {
    const Sentence& s = search.sentence;
    const Token& word = s.at(i);
    const bool letter = word.chars.size() == 1;
    if (word.all_upper && !letter)
        return !is_capitals_for_other(s, i) && (!starts_sentence(s, i) || is_told_of(s, i + 1));
    if (starts_sentence(s, i))
        return !letter && !s.has("title_subjects", word.folded) && is_told_of(s, i + 1);
    if (letter) {
        const bool ends = !s.is_word(s.skip_space(i + 1)) && !s.is_digits(s.skip_space(i + 1));
        return is_announced(s, i) || (s.has("function_words", s.word_before(i)) && !s.follows_determiner(i) &&
                                      ends && (!s.at(s.before(i)).upper || starts_sentence(s, s.before(i))));
    }
    return !search.is_heading && !is_among_capitals(s, i);
}

/// "1917" and "300" are years and counts before they are films.
bool is_number_meant(const Sentence& s, TokenRange name) {
    const bool owns = s.is_apostrophe(name.end) && s.at(name.end + 1).folded == "s";
    return is_announced(s, name.begin) || is_told_of(s, name.end) || owns ||
           (s.is_end(name.begin - 1) && s.is_end(name.end));
}

}  // namespace

bool is_meant(const TitleSearch& search, TokenRange name, bool is_set_off) {
    const Sentence& s = search.sentence;
    std::size_t words = 0;
    std::size_t word = name.begin;
    for (std::size_t i = name.begin; i < name.end; ++i)
        if (s.is_word(i) && words++ == 0) word = i;
    if (is_set_off || words > 1) return true;
    if (words == 0) return is_number_meant(s, name);
    if (name.end > name.begin + 1 &&
        std::any_of(s.tokens.begin() + static_cast<std::ptrdiff_t>(name.begin),
                    s.tokens.begin() + static_cast<std::ptrdiff_t>(name.end),
                    [](const Token& t) { return t.kind == Token::Kind::digits; }))
        return true;
    if (s.is_mark(s.skip_space(word + 1), '(') && is_told_of(s, word + 1)) return true;
    if (is_pronoun(s, s.at(word)) || s.at(word).chars.size() == 1) return is_pronoun_meant(search, word);
    const bool doubtful = starts_sentence(s, word) && search.small_words.contains(s.at(word).folded);
    return !doubtful || is_told_of(s, name.end);
}

}  // namespace reviewcast
