// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/score_repeats.hpp"

#include "script/number_words.hpp"

namespace reviewcast {

namespace {

constexpr std::size_t most_between = 8;    // tokens between the figures and the row: " stars – ("
constexpr std::size_t most_linking = 6;    // tokens between value and scale: " out of "
constexpr std::size_t longest_link = 4;    // letters of "out", "de", "sur"
constexpr std::size_t longest_figure = 4;  // digits

bool is_figure(const Sentence& s, std::size_t i) {
    return s.is_digits(i) && s.at(i).folded.size() <= longest_figure;
}

/// The figure that stands before token i across what may stand between a score and its drawing.
std::optional<std::size_t> scale_before(const Sentence& s, std::size_t i) {
    for (std::size_t back = 1; back <= most_between && back <= i; ++back) {
        const std::size_t at = i - back;
        if (is_figure(s, at)) return at;
        const bool passes = s.is_space(at) || s.is_dash(at) || is_one_of(s.at(at).mark, U"([:,*_|") ||
                            s.has("star_words", s.at(at).folded);
        if (!passes) return std::nullopt;
    }
    return std::nullopt;
}

/// The figure before a scale and its "/" or "out of".
std::optional<std::size_t> value_before(const Sentence& s, std::size_t scale) {
    bool linked = false;
    for (std::size_t back = 1; back <= most_linking && back <= scale; ++back) {
        const std::size_t at = scale - back;
        if (is_figure(s, at)) return linked ? std::optional(at) : std::nullopt;
        const bool links = s.is_mark(at, '/') || (s.is_word(at) && s.at(at).chars.size() <= longest_link);
        if (!links && !s.is_space(at)) return std::nullopt;
        linked = linked || links;
    }
    return std::nullopt;
}

/// The number whose last digits stand at token i: "4", "4.5".
double number_ending_at(const Sentence& s, std::size_t i) {
    const auto last = static_cast<double>(value_of(s.at(i).folded));
    const bool decimal = (s.is_mark(i - 1, '.') || s.is_mark(i - 1, ',')) && is_figure(s, i - 2);
    if (!decimal) return last;
    double share = last;
    for (std::size_t digit = 0; digit < s.at(i).folded.size(); ++digit)
        share /= 10;
    return static_cast<double>(value_of(s.at(i - 2).folded)) + share;
}

}  // namespace

std::optional<std::size_t> skip_scale_sign(const Sentence& s, std::size_t i) {
    if (s.is_mark(i, '/')) return s.skip_space(i + 1);
    const std::size_t of = s.skip_space(i + 1);
    const bool out_of = s.at(i).folded == "out" && s.at(of).folded == "of";
    return out_of ? std::optional(s.skip_space(of + 1)) : std::nullopt;
}

bool repeats_score(const Sentence& s, std::size_t row, double value, std::optional<double> best) {
    const auto scale = scale_before(s, row);
    const auto figure = scale ? value_before(s, *scale) : std::nullopt;
    if (!figure) return false;
    const double given = number_ending_at(s, *figure);
    const double top = number_ending_at(s, *scale);
    if (given == value && (!best || *best == top)) return true;
    constexpr double usual_best = 5;
    return given * best.value_or(usual_best) == value * top;
}

}  // namespace reviewcast
