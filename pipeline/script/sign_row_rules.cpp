// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/sign_sets.hpp"
#include "script/amounts.hpp"
#include "script/number_words.hpp"
#include "script/rules.hpp"
#include "script/score_repeats.hpp"
#include "script/scores.hpp"

namespace reviewcast {

namespace {

/// A row that empty signs fill up: "❤❤❤🤍".
std::size_t read_filled_row(const Sentence& s, std::size_t i, const SignSet& set, ReadingBuilder& out) {
    std::size_t full = 0, halves = 0, empty = 0, end = i;
    for (std::size_t at = i; end - i <= 2 * most_row_signs; ++at) {
        const char32_t c = s.at(at).mark;
        if (holds(set.full, c) && halves + empty == 0)
            ++full;
        else if (holds(set.half, c) && empty == 0)
            ++halves;
        else if (holds(set.empty, c))
            ++empty;
        else if (s.is_space(at) && end == at)
            continue;
        else
            break;
        end = at + 1;
    }
    const std::size_t size = full + halves + empty;
    if (full == 0 || empty == 0 || size < least_row_signs || size > most_row_signs) return 0;
    const double value = static_cast<double>(full) + 0.5 * static_cast<double>(halves);
    const auto best = static_cast<double>(size);
    if (repeats_score(s, i, value, best)) return say_tokens(s, i, end, {}, out);
    return say_tokens(s, i, end, points_words(value, best, *s.table), out);
}

/// The same sign several times with its scale behind it: "🍿🍿🍿/5".
std::size_t read_scaled_row(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const char32_t sign = s.at(i).mark;
    if (!is_pictograph(sign)) return 0;
    std::size_t end = i;
    while (end < i + most_row_signs && s.is_mark(end, sign))
        ++end;
    const auto scale = skip_scale_sign(s, s.skip_space(end));
    if (!scale) return 0;
    const auto best = read_numeral(s, *scale);
    if (!best || !best->is_integer() || best->digits.size() > 2) return 0;
    const auto number = s.find("sign_numbers", s.at(i).chars);
    const bool is_number = end == i + 1 && !number.empty();
    if (is_number)  // "💯/10"
        return say_tokens(
            s, i, best->end,
            points_words(static_cast<double>(value_of(number)), static_cast<double>(best->value()), *s.table),
            out);
    const auto value = static_cast<double>(end - i);
    const auto top = static_cast<double>(best->value());
    if (value > top || top > most_row_signs) return 0;
    return say_tokens(s, i, best->end, points_words(value, top, *s.table), out);
}

}  // namespace

std::size_t read_sign_row(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (s.at(i).mark < 0x80) return 0;
    for (const SignSet& set : other_signs())
        if (holds(set.full, s.at(i).mark))
            if (const std::size_t count = read_filled_row(s, i, set, out)) return count;
    return read_scaled_row(s, i, out);
}

}  // namespace reviewcast
