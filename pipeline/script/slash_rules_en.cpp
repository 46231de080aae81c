// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/rules_en.hpp"

namespace reviewcast {

namespace {

/// Whether token i ends what can be the first side of a record: "single", '7"', a closing quotation mark.
bool is_record(const Sentence& s, std::size_t i) {
    const bool closes = is_one_of(s.at(i).mark, U"\"”″'’");
    return closes || s.has("record_words", s.at(i).folded);
}

}  // namespace

std::size_t read_slashed_en(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const bool letters = s.at(i).folded == "b" && s.is_mark(i + 1, '/') && s.at(i + 2).folded == "w";
    if (!letters || !s.is_break(i - 1) || !s.is_break(i + 3) || s.is_mark(i + 3, '/')) return 0;
    const auto before = s.word_before(i);
    const auto next = s.word_after(i + 3);
    const bool picture = s.at(i).upper || s.has("picture_words", next) || before == "in" ||
                         (s.has("determiners", before) && !next.empty());
    if (picture) return say_tokens(s, i, i + 3, "black and white", out);
    const bool record = is_record(s, s.before(i));
    return say_tokens(s, i, i + 3, record ? "backed with" : "between", out);
}

}  // namespace reviewcast
