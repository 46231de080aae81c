// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/names.hpp"
#include "script/rules_en.hpp"

namespace reviewcast {

namespace {

constexpr std::size_t longest_name = 12;  // tokens

/// Whether token i ends what can be the first side of a record: "single", '7"', a closing quotation mark.
bool is_record(const Sentence& s, std::size_t i) {
    const bool closes = is_one_of(s.at(i).mark, U"\"”″'’");
    return closes || s.has("record_words", s.at(i).folded);
}

/// "r/books", "u/late_reader": a forum and who writes there.
std::size_t read_forum(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const bool forum = (s.at(i).chars == "r" || s.at(i).chars == "u") && s.is_mark(i + 1, '/') &&
                       s.is_word(i + 2) && s.at(i + 2).chars.size() >= 3 && s.is_break(i - 1);
    if (!forum) return 0;
    std::size_t end = i + 3;
    while (end < i + longest_name && (!s.is_break(end) || (s.is_mark(end, '_') && !s.is_break(end + 1))))
        ++end;
    const Span name = s.span(i + 2, end);
    return say_tokens(s, i, end,
                      letter_words(s.at(i).chars) + " slash " +
                          identifier_words(s.text.substr(name.begin, name.size()), *s.table),
                      out);
}

}  // namespace

std::size_t read_slashed_en(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (const std::size_t count = read_forum(s, i, out)) return count;
    const bool letters = s.at(i).folded == "b" && s.is_mark(i + 1, '/') && s.at(i + 2).folded == "w";
    if (!letters || !s.is_break(i - 1) || !s.is_break(i + 3) || s.is_mark(i + 3, '/')) return 0;
    const auto before = s.word_before(i);
    const auto next = s.word_after(i + 3);
    const bool joins = s.is_space(i + 3) && !s.is_end(i + 4);  // what it says of two sides or two people
    const bool picture = s.at(i).upper || !joins || s.has("picture_words", next) || before == "in" ||
                         (s.has("determiners", before) && !next.empty());
    if (picture) return say_tokens(s, i, i + 3, "black and white", out);
    const bool record = is_record(s, s.before(i));
    return say_tokens(s, i, i + 3, record ? "backed with" : "between", out);
}

}  // namespace reviewcast
