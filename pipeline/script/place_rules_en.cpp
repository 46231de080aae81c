// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/rules_en.hpp"

namespace reviewcast {

std::size_t read_state_en(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (!s.is_word(i) || s.is_digits(i - 1)) return 0;
    const std::size_t town = s.before(i) - 1;
    const auto next = s.word_after(s.is_mark(i + 1, '.') ? i + 2 : i + 1);
    const bool inside = s.word_before(i) == "in" || s.word_before(i) == "from";
    const bool alone = s.is_mark(i + 1, '.') || next.empty() || s.has("function_words", next);
    if (inside && alone && s.at(i).all_upper && s.has("plain_states", s.at(i).folded))  // "tacos in CA."
        return say_tokens(s, i, i + 1, s.find("state_codes", s.at(i).folded), out);
    if (!s.at(i).upper || !s.is_mark(s.before(i), ',') || !s.is_space(i - 1)) return 0;
    if (!s.at(town).upper || s.at(town).all_upper) return 0;
    const bool stop = s.is_mark(i + 1, '.');
    const bool code = s.at(i).all_upper && s.is_break(i + 1);
    const auto state = code   ? s.find("state_codes", s.at(i).folded)
                       : stop ? s.find("states", s.at(i).folded)
                              : std::string_view{};
    if (state.empty()) return 0;
    return stop ? say_stopped(s, i, i + 2, state, out) : say_tokens(s, i, i + 1, state, out);
}

std::size_t read_direction_en(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (!s.is_word(i) || !s.at(i).upper || s.at(i).chars.size() > 2) return 0;
    const std::size_t end = s.is_mark(i + 1, '.') ? i + 2 : i + 1;
    const auto words = s.find("directions", s.at(i).folded);
    const bool ordinal = s.is_space(end) && s.is_digits(end + 1) && s.is_word(end + 2);
    const bool street = s.is_space(end) && s.is_space(i - 1) && s.is_digits(i - 2) && s.at(end + 1).upper &&
                        s.has("street_kinds", s.word_after(end + 2));  // "123 N. Main St."
    return words.empty() || (!ordinal && !street) ? 0 : say_tokens(s, i, end, words, out);
}

}  // namespace reviewcast
