// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/number_words.hpp"
#include "script/rules_en.hpp"

namespace reviewcast {

namespace {

bool is_count(const Sentence& s, std::size_t i) {
    return s.is_digits(i) && s.at(i).folded.size() <= 3 && s.is_break(i - 1) && !s.is_mark(i - 1, '.');
}

/// The token after "yo", "y/o" or "y.o." at token i; i for none.
std::size_t age_end(const Sentence& s, std::size_t i) {
    const auto& word = s.at(i).folded;
    if (word == "yo" || word == "yos" || word == "yrold")
        return s.is_break(i + 1) && !s.is_mark(i + 1, '-') ? i + 1 : i;
    const bool parted = (word == "y" || word == "yr") && (s.is_mark(i + 1, '/') || s.is_mark(i + 1, '.'));
    const bool old =
        parted && (s.at(i + 2).folded == "o" || s.at(i + 2).folded == "old") && s.is_break(i + 3);
    if (!old) return i;
    const bool stop = s.is_mark(i + 1, '.') && s.is_mark(i + 3, '.') && !s.ends_by(i + 4);
    return i + (stop ? 4 : 3);
}

/// "6yo", "a 16-y/o", "11 y.o.": an age.
std::size_t read_age(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const std::size_t at = s.is_mark(i + 1, '-') ? i + 2 : s.skip_space(i + 1);
    const std::size_t end = age_end(s, at);
    if (end == at) return 0;
    const auto next = s.word_after(end);
    const bool noun = at == i + 2 && s.is_mark(i + 1, '-');
    const bool named = noun || s.follows_determiner(i) || s.follows_determiner(s.before(i)) ||
                       (!next.empty() && !s.has("function_words", next)) || s.at(at).folded == "yos";
    const std::string ending = s.at(at).folded == "yos" ? "-year-olds" : named ? "-year-old" : " years old";
    return say_tokens(s, i, end, cardinal_words(s.at(i).folded) + ending, out);
}

/// "3N/4D", "4D/3N": nights and days of a stay.
std::size_t read_stay(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const auto unit = [&](std::size_t at) {
        const auto chars = s.at(at).chars;
        return chars == "N" ? "night" : chars == "D" ? "day" : "";
    };
    const std::string first = unit(i + 1);
    const std::string second = unit(i + 4);
    const bool pair = s.is_mark(i + 2, '/') && is_count(s, i + 3) && s.is_break(i + 5);
    if (!pair || first.empty() || second.empty() || first == second) return 0;
    const auto noun = s.word_after(i + 5);
    const bool adjective = s.follows_determiner(i) && !noun.empty() && !s.has("function_words", noun);
    const auto counted = [&](std::size_t at, const std::string& name) {
        const auto number = value_of(s.at(at).folded);
        return cardinal_words(number) + " " + name + (number == 1 || adjective ? "" : "s");
    };
    return say_tokens(s, i, i + 5, counted(i, first) + ", " + counted(i + 3, second), out);
}

/// "(30M)", "(29F)" behind a person: an age and a letter.
std::size_t read_person(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const bool letter = s.at(i + 1).chars == "M" || s.at(i + 1).chars == "F";
    const bool bracketed = s.is_mark(i - 1, '(') && s.is_mark(i + 2, ')');
    if (!letter || !bracketed || s.at(i).folded.size() != 2 || !s.has("people", s.word_before(i - 1)))
        return 0;
    return say_tokens(s, i, i + 2, cardinal_words(s.at(i).folded) + " " + std::string(s.at(i + 1).chars),
                      out);
}

}  // namespace

std::size_t read_shorthand_en(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (!is_count(s, i)) return 0;
    if (const std::size_t count = read_age(s, i, out)) return count;
    if (const std::size_t count = read_stay(s, i, out)) return count;
    return read_person(s, i, out);
}

}  // namespace reviewcast
