// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/amounts.hpp"
#include "script/number_words.hpp"
#include "script/rules_en.hpp"

#include <optional>

namespace reviewcast {

namespace {

/// A unit after an amount: its names "kilometer|kilometers" and the token after it.
struct Unit {
    std::size_t end;
    std::string one;
    std::string many;
    std::string adjective;  ///< before a noun: "a five kilogram bag", "sixty frames per second mode"
};

Unit make_unit(std::size_t end, std::string_view names, std::string_view before = {}) {
    const auto form = [&](std::size_t n, std::size_t otherwise) {
        const auto name = name_form(names, n);
        return std::string(before) + std::string(name.empty() ? name_form(names, otherwise) : name);
    };
    return {end, form(0, 0), form(1, 0), form(2, 0)};
}

/// "km/h", "m/s" and other units of two words.
std::optional<Unit> read_compound_unit(const Sentence& s, std::size_t at) {
    if (s.is_mark(at + 1, '/') && s.is_word(at + 2) && s.is_break(at + 3)) {
        const auto names =
            s.find("units", std::string(s.at(at).chars) + "/" + std::string(s.at(at + 2).chars));
        if (!names.empty()) return make_unit(at + 3, names);
    }
    if (s.is_space(at + 1) && s.is_word(at + 2) && s.is_break(at + 3)) {
        const auto names =
            s.find("units", std::string(s.at(at).chars) + " " + std::string(s.at(at + 2).chars));
        if (!names.empty()) return make_unit(at + 3, names);
    }
    return std::nullopt;
}

/// The unit at token i after the amount that begins at token `number`.
std::optional<Unit> read_unit(const Sentence& s, std::size_t number, std::size_t i) {
    const bool hyphen = s.is_mark(i, '-');
    const std::size_t at = hyphen ? i + 1 : s.skip_space(i);
    if (!s.is_word(at)) return std::nullopt;
    if (auto compound = read_compound_unit(s, at)) return compound;
    if (!s.is_break(at + 1)) return std::nullopt;
    auto names = s.find("units", s.at(at).chars);
    const bool is_model =
        s.has("model_words", s.word_before(number)) || s.has("street_names", s.word_after(at + 1));
    const bool glued = at == i || (!hyphen && s.has("units_spaced", s.at(at).chars));
    if (names.empty() && glued && !is_model) names = s.find("units_glued", s.at(at).chars);
    const bool stop = s.is_mark(at + 1, '.') && !s.is_end(s.skip_space(at + 2)) && !s.is_mark(at + 2, '.');
    if (names.empty() && s.is_mark(at + 1, '.')) names = s.find("units_with_stop", s.at(at).chars);
    if (names.empty()) return std::nullopt;
    const char32_t power = s.at(at + 1).mark;
    if (power == 0xB2 || power == 0xB3) return make_unit(at + 2, names, power == 0xB2 ? "square " : "cubic ");
    return make_unit(at + (stop ? 2 : 1), names);
}

/// "°C", "° F", "°": the words and the token after them.
std::optional<Unit> read_degrees(const Sentence& s, std::size_t i) {
    const std::size_t at = s.skip_space(i);
    if (s.is_mark(at, 0x2103)) return make_unit(at + 1, "degree Celsius|degrees Celsius");
    if (s.is_mark(at, 0x2109)) return make_unit(at + 1, "degree Fahrenheit|degrees Fahrenheit");
    if (!s.is_mark(at, 0xB0) && !s.is_mark(at, 0xBA)) return std::nullopt;
    const std::size_t scale = s.skip_space(at + 1);
    const auto name =
        s.is_break(scale + 1) ? s.find("temperature_scales", s.at(scale).chars) : std::string_view{};
    if (name.empty()) return make_unit(at + 1, "degree|degrees");
    return make_unit(scale + 1, "degree " + std::string(name) + "|degrees " + std::string(name));
}

/// Inches written as ″ or a quotation mark that closes nothing.
bool is_inch_mark(const Sentence& s, std::size_t i) {
    const Token& token = s.at(i);
    return token.mark == 0x2033 || ((token.mark == '"' || token.mark == 0x201D) && !token.in_quotes);
}

/// Whether the word after token i can be what a measure describes: "45W charging", no "5kg heavier".
bool is_measured(const Sentence& s, std::size_t i) {
    const Token& noun = s.at(i + 1);
    if (!s.is_space(i) || noun.kind != Token::Kind::word || (noun.upper && !noun.all_upper)) return false;
    return !s.has("function_words", noun.folded) && !s.has("after_measure", noun.folded) &&
           !noun.folded.ends_with("ly");
}

/// Whether a measure is said in the singular because a noun follows: "35mm film", "27-inch monitor".
bool is_adjective(const Sentence& s, std::size_t begin, std::size_t amount_end, std::size_t end) {
    if (s.is_mark(amount_end, '-') || s.is_mark(end, '-')) return true;
    if (s.has("gauge_nouns", s.word_after(end))) return true;
    const bool glued = !s.is_space(amount_end);
    return (glued || (s.is_space(begin - 1) && s.follows_determiner(begin))) && is_measured(s, end);
}

/// "146.7 x 71.5 x 7.8": the words for what follows the first number, and the token after it.
struct Sides {
    std::size_t end;
    std::string words;
};
std::optional<Sides> read_sides(const Sentence& s, const Numeral& left) {
    const auto words = [](const Numeral& n) {
        return n.is_integer() && !n.grouped ? model_words(n.digits) : numeral_words(n);
    };
    Sides sides{left.end, words(left)};
    for (int n = 0; n < 3; ++n) {
        const std::size_t sign = s.skip_space(sides.end);
        const bool by = s.at(sign).chars == "x" || s.at(sign).chars == "X" || s.is_mark(sign, 0xD7);
        const auto right = by ? read_numeral(s, s.skip_space(sign + 1)) : std::nullopt;
        if (!right || s.is_space(sign + 1) != (sign != sides.end)) break;
        sides = {right->end, sides.words + " by " + words(*right)};
    }
    return sides.end == left.end ? std::nullopt : std::optional(sides);
}

std::size_t read_percent(const Sentence& s, std::size_t i, const Amount& amount, ReadingBuilder& out) {
    const std::size_t sign = s.skip_space(amount.end);
    if (!s.is_mark(sign, '%')) return 0;
    // "10%–15%" says percent once.
    if (s.is_dash(sign + 1) && s.is_digits(sign + 2)) {
        const auto upper = read_amount(s, sign + 2);
        if (upper && s.is_mark(upper->end, '%'))
            return say_tokens(s, i, upper->end + 1, amount.words + " to " + upper->words + " percent", out);
    }
    return say_tokens(s, i, sign + 1, amount.words + " percent", out);
}

std::size_t read_times(const Sentence& s, std::size_t i, const Amount& amount, ReadingBuilder& out) {
    const Token& sign = s.at(amount.end);
    // "5800X" is a model.
    const bool is_model = sign.chars == "X" && amount.first.digits.size() > 3;
    const bool is_times = sign.chars == "x" || sign.chars == "X" || sign.mark == 0xD7;
    if (is_model || !is_times || !s.is_break(amount.end + 1)) return 0;
    return say_tokens(s, i, amount.end + 1, amount.words + (amount.is_singular ? " time" : " times"), out);
}

}  // namespace

std::size_t read_height_en(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (!s.is_digits(i) || s.at(i).folded.size() > 2 || !s.is_break(i - 1) || !s.is_apostrophe(i + 1))
        return 0;
    const std::string feet = cardinal_words(s.at(i).folded);
    const std::size_t inches = s.skip_space(i + 2);
    if (s.is_digits(inches) && s.at(inches).folded.size() <= 2 && s.is_break(inches + 1)) {
        const bool quote = is_inch_mark(s, inches + 1) || s.is_mark(inches + 1, 0x201D);
        const bool two_apostrophes = s.is_apostrophe(inches + 1) && s.is_apostrophe(inches + 2);
        if (inches != i + 2 && !quote && !two_apostrophes) return 0;
        const std::size_t end = inches + (quote ? 2 : two_apostrophes ? 3 : 1);
        return say_tokens(s, i, end, feet + " foot " + cardinal_words(s.at(inches).folded), out);
    }
    if (s.word_after(i + 2) != "tall" && !s.is_end(i + 2)) return 0;
    return say_tokens(s, i, i + 2, feet + " feet", out);
}

std::size_t read_measure_en(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (s.is_word(i - 1) || s.is_digits(i - 1)) return 0;
    const auto amount = read_amount(s, i);
    if (!amount) return 0;
    if (const std::size_t count = read_percent(s, i, *amount, out)) return count;
    const auto halves = read_amount(s, i, Halves::half);
    if (const std::size_t count = read_times(s, i, *halves, out)) return count;
    auto unit = read_degrees(s, amount->end);
    if (!unit && is_inch_mark(s, amount->end)) unit = make_unit(amount->end + 1, "inch");
    if (!unit) unit = read_unit(s, i, amount->end);
    if (!unit || s.is_digits(unit->end)) return 0;
    const bool part = amount->is_part && amount->words == "half";
    const std::string words = s.has("half_units", unit->many) ? halves->words : amount->words;
    if (part)
        return say_tokens(s, i, unit->end,
                          (s.has("half_units", "an " + unit->one) ? "half an " : "half a ") + unit->one, out);
    const bool gauge = unit->one == "millimeter" && s.has("film_gauges", s.at(i).folded) && s.is_word(i + 1);
    const bool adjective = is_adjective(s, i, amount->end, unit->end);
    const std::string& name = gauge || amount->is_singular ? unit->one
                              : adjective                  ? unit->adjective
                                                           : unit->many;
    // "10M+ copies"
    const bool more = s.is_mark(unit->end, '+') && s.has("magnitude_words", unit->one);
    // "20 Hz–20 kHz"
    const bool range = s.is_dash(unit->end) && s.is_digits(unit->end + 1) && !amount->is_range;
    return say_tokens(s, i, unit->end + (more || range ? 1 : 0),
                      (more ? "more than " : "") + words + " " + (range ? unit->many + " to" : name), out);
}

std::size_t read_ratio_en(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const auto left = s.is_break(i - 1) ? read_numeral(s, i) : std::nullopt;
    if (!left || left->digits.empty()) return 0;
    if (s.is_mark(left->end, ':')) {
        const auto right = read_numeral(s, left->end + 1);
        if (!right || s.is_word(right->end) || s.is_mark(right->end, ':')) return 0;
        const std::string point = left->is_integer() ? "" : "." + left->fraction;
        const bool aspect = s.has("aspect_ratios", left->digits + point + ":" + right->digits);
        const bool verse = s.has("scriptures", s.word_before(i));
        return say_tokens(s, i, right->end,
                          numeral_words(*left) +
                              (aspect  ? " by "
                               : verse ? " "
                                       : " to ") +
                              numeral_words(*right),
                          out);
    }
    const auto sides = read_sides(s, *left);
    if (!sides) return 0;
    const auto unit = read_unit(s, i, sides->end);
    if (!unit) return say_tokens(s, i, sides->end, sides->words, out);
    return say_tokens(s, i, unit->end, sides->words + " " + unit->many, out);
}

}  // namespace reviewcast
