// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/sign_sets.hpp"
#include "script/amounts.hpp"
#include "script/number_words.hpp"
#include "script/rules.hpp"
#include "script/score_repeats.hpp"
#include "script/scores.hpp"

namespace reviewcast {

namespace {

constexpr std::size_t most_stars = 20;

bool is_full(char32_t c) {
    return holds(star_signs().full, c);
}
bool is_empty(char32_t c) {
    return holds(star_signs().empty, c);
}
bool is_half(char32_t c) {
    return holds(star_signs().half, c);
}

struct Stars {
    std::size_t end = 0;
    int halves = 0;  ///< value in half stars
    int best = 0;    ///< number of stars drawn, where some are empty
};

Stars count_stars(const Sentence& s, std::size_t i, char32_t asterisk) {
    Stars stars{i, 0, 0};
    int empty = 0;
    int full = 0;
    bool half = is_half(s.at(i).mark);
    if (half) stars.end += 2;  // "½★" is drawn the other way round
    for (; stars.end < i + most_stars; ++stars.end) {
        const char32_t c = s.at(stars.end).mark;
        if ((is_full(c) || (asterisk != 0 && c == asterisk)) && empty == 0 && !half)
            ++full;
        else if (is_half(c) && empty == 0 && !half)
            half = true;
        else if (is_empty(c))
            ++empty;
        else
            break;
    }
    stars.halves = 2 * full + (half ? 1 : 0);
    if (empty > 0) stars.best = full + empty + (half ? 1 : 0);
    return stars;
}

/// The same score once more in figures after the stars, "(4.5/5)" or "4 out of 5": its end and scale.
std::optional<Stars> read_repetition(const Sentence& s, const Stars& stars) {
    std::size_t at = s.skip_space(stars.end);
    if (s.is_dash(at)) at = s.skip_space(at + 1);  // "★★★☆☆ – 3/5"
    const bool bracket = s.is_mark(at, '(');
    if (bracket) ++at;
    const auto value = read_numeral(s, at);
    if (!value || value->digits.size() > 2) return std::nullopt;
    const bool half = value->fraction == "5";
    const int halves = 2 * static_cast<int>(value->value()) + (half ? 1 : 0);
    const auto scale = skip_scale_sign(s, s.skip_space(value->end));
    if (halves != stars.halves || !scale) return std::nullopt;
    const auto best = read_numeral(s, *scale);
    if (!best || !best->is_integer() || best->digits.size() > 2) return std::nullopt;
    if (bracket && !s.is_mark(best->end, ')')) return std::nullopt;
    return Stars{best->end + (bracket ? 1 : 0), halves, static_cast<int>(best->value())};
}

}  // namespace

std::size_t read_stars(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const char32_t c = s.at(i).mark;
    // "Rating: ***½" draws its stars with asterisks.
    const bool drawn = c == '*' && s.is_mark(i + 1, '*') &&
                       (s.is_mark(s.before(i), ':') || s.word_before(i) == s.find("words", "rating"));
    if (!is_full(c) && !is_empty(c) && !(c == 0xBD && is_full(s.at(i + 1).mark)) && !drawn) {
        if (!(c == '*' && (s.is_mark(i + 1, '*') || is_half(s.at(i + 1).mark)))) return 0;
    }
    Stars stars = count_stars(s, i, c == '*' ? U'*' : 0);
    const bool half_drawn = c == '*' && stars.halves % 2 != 0;
    if (c == '*' && !drawn && !half_drawn) return 0;
    const std::size_t next = s.skip_space(stars.end);
    const bool before_figures = stars.end == i + 1 && read_numeral(s, next) && !read_repetition(s, stars);
    if (before_figures) {  // "⭐ 8.7/10": a bullet
        out.skip(s.at(i).at);
        return 1;
    }
    // "one ★ too many", "1 Michelin ★", "minus a ⭐"
    const std::size_t count = s.before(s.before(i));
    const bool in_words = s.has("number_names", s.at(count).folded);
    const bool counted =
        (s.is_digits(count) || in_words) && s.is_word(s.before(i)) && s.at(s.before(i)).upper;
    const bool named = s.has("number_names", s.word_before(i)) || s.has("determiners", s.word_before(i));
    if (stars.end == i + 1 && (counted || named) && s.table->language == "en") {
        const bool several =
            counted ? s.at(count).folded != "1" && s.at(count).folded != "one"
                    : named && s.has("number_names", s.word_before(i)) && s.word_before(i) != "one";
        return say_tokens(s, i, i + 1, several ? "stars" : "star", out);
    }
    if (const auto again = read_repetition(s, stars)) stars = *again;
    const bool says_stars = s.has("star_words", s.word_after(stars.end));
    const std::size_t end = says_stars ? s.skip_space(stars.end) + 1 : stars.end;
    const auto best = stars.best > 0 ? std::optional<double>(stars.best) : std::nullopt;
    if (stars.end > i + 1 && repeats_score(s, i, stars.halves / 2.0, best))
        return say_tokens(s, i, end, {}, out);
    return say_tokens(s, i, end, stars_words(stars.halves / 2.0, best, *s.table), out);
}

}  // namespace reviewcast
