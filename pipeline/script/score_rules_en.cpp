// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/amounts.hpp"
#include "script/number_words.hpp"
#include "script/rules_en.hpp"
#include "script/units_en.hpp"

namespace reviewcast {

namespace {

constexpr std::size_t most_plus = 8;  // "A+++"

bool is_slash(const Sentence& s, std::size_t i) {
    return s.is_mark(i, '/') || s.is_mark(i, 0x2044);
}

/// "a/b" with what stands around it.
struct Fraction {
    Amount value;
    Numeral best;
    std::size_t begin = 0;
    std::size_t end = 0;
};

std::optional<Fraction> read_fraction(const Sentence& s, std::size_t i) {
    const auto value = read_amount(s, i, Halves::half);
    if (!value) return std::nullopt;
    const std::size_t slash = s.skip_space(value->end);
    if (!is_slash(s, slash) || is_slash(s, slash + 1) || s.is_space(slash + 1) != (slash != value->end))
        return std::nullopt;
    const auto best = read_numeral(s, s.skip_space(slash + 1));
    if (!best || is_slash(s, best->end) || s.is_word(best->end) || best->digits.empty() ||
        best->digits.size() > 4)
        return std::nullopt;
    return Fraction{*value, *best, i, best->end};
}

/// The star behind a scale that counts its stars; a row of them draws the score instead.
std::optional<std::size_t> unit_star(const Sentence& s, std::size_t i) {
    const std::size_t at = s.skip_space(i);
    const bool star = s.is_mark(at, 0x2605) || s.is_mark(at, 0x2B50);
    const bool row = s.at(at + 1).mark >= 0x80 && !s.is_dash(at + 1);
    return star && !row ? std::optional(at) : std::nullopt;
}

/// Whether what stands before says that a score follows: "rating:", "gave it a".
bool is_announced(const Sentence& s, const Fraction& f) {
    const std::size_t before = s.before(f.begin);
    if (s.is_mark(before, ':') || s.has("score_words", s.at(before).folded)) return true;
    const bool article = s.at(before).folded == "a" || s.at(before).folded == "it";
    return article && (s.has("score_words", s.word_before(before)) ||
                       s.has("score_words", s.word_before(s.before(before))));
}

bool is_alone(const Sentence& s, const Fraction& f) {
    const std::size_t before = s.before(f.begin);
    const std::size_t after = s.skip_space(f.end);
    return !s.is_word(before) && !s.is_digits(before) && !s.is_word(after) && !s.is_digits(after);
}

/// Whether a/b is no score but a part, a date, a habitual pair or a chance.
bool is_no_score(const Sentence& s, const Fraction& f) {
    if (!f.value.first.is_integer() && f.value.first.value() > 2 * f.best.value()) return true;  // "44.1/16"
    if (!f.value.first.is_integer() || !f.best.is_integer() || f.value.first.digits.empty()) return false;
    const auto a = f.value.first.value();
    const auto b = f.best.value();
    const auto next = s.word_after(f.end);
    if (a > b && read_unit(s, f.begin, f.end)) return true;  // "150/20 Mbps"
    const bool season = f.value.first.digits.size() == 4 && f.best.digits.size() == 2 && (a + 1) % 100 == b;
    if (season) return true;  // "2019/20"
    const bool shutter = a == 1 && (b == 15 || b == 30 || b == 60);
    if (f.best.digits.size() > 3 || b == 0 || (a == 1 && b > 100) || shutter) return true;
    if (next == "star" && a == 1 && b == 2) return true;
    if (a == 0) return false;  // nobody takes no part of anything
    if (s.has("star_words", next) || is_announced(s, f)) return false;
    const std::string pair = f.value.first.digits + "/" + f.best.digits;
    if (!s.find("pairs", pair).empty() || (a + b == 100 && a != 0)) return true;
    if (is_time_signature(s, f.begin) || s.has("meter_words", next) || s.has("chance_words", next))
        return true;
    const bool date = s.has("date_words", s.word_before(f.begin)) && a >= 1 && a <= 12 && b <= 31;
    if (date && b != 5 && b != 10) return true;
    if (a < b && (b == 2 || b == 3 || b == 8 || b == 16)) return true;
    if (a < b && b == 4) return !is_alone(s, f);
    return a < b && (b < 10 || b == 100) && next == "of";
}

}  // namespace

namespace {

/// "?/10", "∞/10", "yes/10": a word or a sign for points.
std::size_t read_wordy_score(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const bool sign = s.is_mark(i, '?') || s.is_mark(i, 0x221E);
    const bool ten = s.is_mark(i + 1, '/') && (s.at(i + 2).folded == "10" || s.at(i + 2).folded == "100");
    const bool bare = ten && s.is_break(i + 3) && !s.is_mark(i + 3, '/') && !s.is_mark(i + 3, '-') &&
                      !(s.is_mark(i + 3, '.') && s.is_digits(i + 4));
    if (!bare || (!sign && !s.is_word(i))) return 0;
    const bool clean = s.is_space(i - 1) || s.is_end(i - 1) || is_one_of(s.at(i - 1).mark, U":(");
    if (!clean || (s.at(i).all_upper && s.at(i).chars.size() > 1) || s.has("function_words", s.at(i).folded))
        return 0;
    const std::string words =
        sign ? std::string(s.is_mark(i, '?') ? "question mark" : "infinity") : std::string(s.at(i).chars);
    return say_tokens(s, i, i + 3, words + " out of " + cardinal_words(s.at(i + 2).folded), out);
}

/// "1,5 stars", "7,5/10": a decimal comma.
std::size_t read_comma_score(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const auto is_one = [&](std::size_t at) { return s.is_digits(at) && s.at(at).folded.size() == 1; };
    if (!is_one(i) || !s.is_mark(i + 1, ',') || !is_one(i + 2) || s.is_mark(i - 1, ',') ||
        s.is_mark(i - 1, '.'))
        return 0;
    const bool stars = s.has("star_words", s.word_after(i + 3));
    const bool scale = is_slash(s, i + 3) && s.is_digits(i + 4) && s.is_break(i + 5) && !is_slash(s, i + 5);
    if (!stars && !scale) return 0;
    const Numeral value{i + 3, s.at(i).folded, s.at(i + 2).folded, false};
    const std::string words = numeral_words(value, Halves::half);
    if (!scale) return say_tokens(s, i, i + 3, words, out);
    return say_tokens(s, i, i + 5, words + " out of " + cardinal_words(s.at(i + 4).folded), out);
}

bool ends_stars(const Sentence& s, std::size_t i) {
    const auto next = s.word_after(i);
    return s.ends_by(i) || (s.is_space(i) && s.has("function_words", next)) || s.is_mark(i, ',');
}

/// "felt like 2*", "a solid 4*.": stars, where no word follows.
std::size_t read_ending_star(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const auto value =
        s.is_digits(i) && s.at(i).folded.size() == 1 ? read_amount(s, i, Halves::half) : std::nullopt;
    if (value && s.is_mark(value->end, '*') && s.at(value->end + 1).chars == "s" &&
        s.is_break(value->end + 2))
        return say_tokens(s, i, value->end + 2, value->words + "-stars", out);  // "5*s with worse beds"
    if (!value || !s.is_mark(value->end, '*') || s.is_mark(value->end + 1, '*') ||
        !ends_stars(s, value->end + 1))
        return 0;
    const bool alone = s.is_end(i - 1) || (s.is_space(i - 1) && s.is_word(i - 2));
    if (!alone || value->first.value() > 5 || value->is_range || !s.is_break(value->end + 1)) return 0;
    const bool one =
        value->is_singular || s.has("determiners", s.word_before(i)) || s.follows_determiner(s.before(i));
    return say_tokens(s, i, value->end + 1, value->words + (one ? " star" : " stars"), out);
}

}  // namespace

std::size_t read_score_en(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (const std::size_t count = read_wordy_score(s, i, out)) return count;
    if (const std::size_t count = s.is_break(i - 1) ? read_comma_score(s, i, out) : 0) return count;
    if (const std::size_t count = s.is_break(i - 1) ? read_ending_star(s, i, out) : 0) return count;
    if (s.is_word(i - 1) || s.is_digits(i - 1) || is_slash(s, i - 1)) return 0;
    if (const auto f = read_fraction(s, i)) {
        if (is_no_score(s, *f)) return 0;
        if (const auto sign = unit_star(s, f->end))  // "5/5⭐"
            return say_tokens(s, i, *sign + 1,
                              f->value.words + " out of " + numeral_words(f->best, Halves::half) +
                                  (s.has("star_nouns", s.word_after(*sign + 1)) ? " star" : " stars"),
                              out);
        return say_tokens(s, i, f->end, f->value.words + " out of " + numeral_words(f->best, Halves::half),
                          out);
    }
    const auto value = read_amount(s, i, Halves::half);
    if (!value) return 0;
    const bool hyphen = s.is_mark(value->end, '-');
    const std::size_t noun = hyphen ? value->end + 1 : s.skip_space(value->end);
    const bool star_sign = s.is_mark(noun, 0x2605) || s.is_mark(noun, 0x2B50);
    const auto word = s.at(noun).folded;
    const bool asterisk =
        s.is_mark(noun, '*') && noun == value->end && s.is_space(noun + 1) && s.is_word(noun + 2) &&
        (s.has("star_nouns", s.word_after(noun + 1)) ||
         (value->first.value() <= 5 && (s.follows_determiner(i) || s.word_before(i) == "is")));
    if (asterisk || (star_sign && s.has("star_nouns", s.word_after(noun + 1))))
        return say_tokens(s, i, noun + 1, value->words + " star", out);
    if (star_sign && !s.is_mark(noun + 1, s.at(noun).mark)) {
        const bool one =
            value->is_singular || (s.is_word(noun + 2) && s.has("determiners", s.word_before(i)));
        return say_tokens(s, i, noun + 1, value->words + (one ? " star" : " stars"), out);
    }
    if (s.has("star_words", word) && !hyphen) {
        const auto& n = value->first;
        const bool half = value->words == "half" || (n.value() == 0 && n.fraction == "5");
        const bool counted =
            s.word_before(i) == "a" && s.word_before(s.before(i)) == "and";    // "three and a ½"
        if (half && (counted || (s.is_mark(i - 1, '-') && s.is_word(i - 2))))  // "two-and-a-½ stars"
            return say_tokens(s, i, value->end, "half", out);
        if (half) return say_tokens(s, i, noun + 1, "half a star", out);
        return say_tokens(s, i, value->end, value->words, out);
    }
    const bool of_scale = word == "out" && s.word_after(noun + 1) == "of";
    return of_scale ? say_tokens(s, i, value->end, value->words, out) : 0;
}

std::size_t read_grade_en(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const Token& letter = s.at(i);
    const bool is_grade = letter.chars.size() == 1 && letter.chars[0] >= 'A' && letter.chars[0] <= 'F';
    if (!is_grade || s.is_dash(i - 1) || s.is_digits(i - 1) || s.is_apostrophe(i - 1)) return 0;
    std::size_t end = i + 1;
    while (end < i + 1 + most_plus && s.is_mark(end, '+'))
        ++end;
    const bool plus = end > i + 1;
    const bool minus = s.is_dash(i + 1) && !s.is_mark(i + 1, 0x2014);
    if (minus) ++end;
    if ((!plus && !minus) || !s.is_break(end) || s.is_dash(end) || s.is_mark(end, '+')) return 0;
    std::string words(letter.chars);
    for (std::size_t sign = i + 1; sign < end; ++sign)
        words += plus ? " plus" : " minus";
    return say_tokens(s, i, end, words, out);
}

}  // namespace reviewcast
