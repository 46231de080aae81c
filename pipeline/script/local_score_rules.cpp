// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/format.hpp"
#include "script/local_amounts.hpp"
#include "script/number_words.hpp"
#include "script/rules_local.hpp"
#include "script/scores.hpp"

namespace reviewcast {

namespace {

constexpr double highest_best = 1000;
constexpr std::uint64_t most_goals = 30;

std::string as_written(const Sentence& s, std::size_t begin, std::size_t end) {
    std::string chars;
    for (std::size_t at = begin; at < end; ++at)
        chars += s.at(at).chars;
    return chars;
}

/// "in 24/48 h": either of two quantities.
bool counts_unit(const Sentence& s, std::size_t end) {
    const std::size_t unit = s.skip_space(end);
    return s.is_word(unit) && !s.has("score_nouns", s.at(unit).folded) &&
           (s.at(unit).chars.size() > 1 || s.at(unit).chars == "h") &&
           !s.find("units", s.at(unit).chars).empty();
}

/// "les 4/5 du film", "4/5 der Zuschauer": a part of what the words around it name.
bool is_part_of(const Sentence& s, std::size_t i, std::size_t end) {
    const bool of = s.has("fraction_of", s.word_after(end));
    return of && (s.has("fraction_articles", s.word_before(i)) || s.has("grammar", "bare fractions"));
}

std::size_t read_points(const Sentence& s, std::size_t i, const LocalNumber& value, ReadingBuilder& out) {
    const std::size_t slash = s.skip_space(value.end);
    if (!s.is_mark(slash, '/')) return 0;
    const std::size_t scale = s.skip_space(slash + 1);
    const auto best = read_local_number(s, scale);
    if (!best || !best->whole() || s.is_mark(best->end, '/') || s.is_word(best->end)) return 0;
    const std::string pair = as_written(s, i, value.end) + "/" + as_written(s, scale, best->end);
    const auto listed = s.find("pairs", pair);
    if (!listed.empty()) return say_tokens(s, i, best->end, listed, out);
    if (best->value > highest_best || best->value < 2 || counts_unit(s, best->end)) return 0;
    const auto ratio = s.find("ratios", value.digits + ":" + best->digits);  // "du 16/9"
    if (value.whole() && value.value > best->value && !ratio.empty())
        return say_tokens(s, i, best->end, ratio, out);
    // "ve 4/5 filmu": a part in the case of its preposition
    const auto in_case = s.find("count_cases", s.word_before(i));
    const auto part = in_case.empty() ? in_case : s.find("fractions", pair + " " + std::string(in_case));
    if (!part.empty() && s.is_word(s.skip_space(best->end))) return say_tokens(s, i, best->end, part, out);
    const auto fraction = s.find("fractions", pair);
    const bool announced =
        s.is_mark(s.before(i), ':') || (s.is_end(i - 1) && s.word_after(best->end).empty());
    const bool of_all = value.value < best->value && is_part_of(s, i, best->end);
    if (value.value < best->value && (best->value < 5 || of_all) && !fraction.empty() && !announced)
        return say_tokens(s, i, best->end, fraction, out);
    const bool stars = s.has("star_words", s.word_after(best->end));
    const auto of_stars = stars ? s.find("score", "points_of_stars") : std::string_view{};
    std::string words = stars ? stars_words(value.value, best->value, *s.table)
                              : points_words(value.value, best->value, *s.table);
    if (!of_stars.empty())  // "4/5 Sternen": the scale counts them
        words = fill_in(of_stars, {{"value", value_words(value.value, *s.table)},
                                   {"best", value_words(best->value, *s.table)}});
    return say_tokens(s, i, stars ? s.skip_space(best->end) + 1 : best->end, words, out);
}

/// "4,5 étoiles", "1 hvězdičku": the words before the noun, which keeps its case.
std::string count_of_stars(const Sentence& s, std::size_t i, const LocalNumber& value, std::size_t noun) {
    const std::string name(s.at(noun).chars);
    if (value.whole()) {
        const std::string words =
            said_count(value_of(value.digits), count_form(s, i, s.at(noun).folded), *s.table);
        if (words != value.digits) return words + " " + name;
    }
    const auto listed = s.find("stars", format("{}", value.value));
    return listed.empty() ? value_words(value.value, *s.table) + " " + name : std::string(listed);
}

}  // namespace

std::size_t read_score_local(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (!starts_number(s, i)) return 0;
    const auto value = read_local_number(s, i);
    if (!value) return 0;
    if (const std::size_t count = read_points(s, i, *value, out)) return count;
    const std::size_t noun = s.skip_space(value->end);
    if (!s.has("star_words", s.at(noun).folded) || value->value > 100) return 0;
    return say_tokens(s, i, noun + 1, count_of_stars(s, i, *value, noun), out);
}

std::size_t read_result_local(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (!starts_number(s, i) || s.is_dash(i - 1) || s.is_mark(i - 1, ':')) return 0;
    const bool hyphen = s.is_mark(i + 1, '-') || s.is_mark(i + 1, 0x2013);
    const std::size_t end = i + 3;
    if (!hyphen || !s.is_digits(i + 2) || !s.is_break(end) || s.is_dash(end)) return 0;
    const auto first = value_of(s.at(i).folded);
    const auto second = value_of(s.at(i + 2).folded);
    const auto between = s.find("words", "result");
    if (between.empty() || first > most_goals || second > first || s.at(i).folded[0] == '0') return 0;
    const std::string words = s.at(i).folded + " " + std::string(between) + " " + s.at(i + 2).folded;
    return say_tokens(s, i, end, words, out);
}

}  // namespace reviewcast
