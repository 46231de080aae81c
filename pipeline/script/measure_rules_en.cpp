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
    const std::size_t gap = s.is_mark(at + 1, '.') ? at + 2 : at + 1;
    if (s.is_space(gap) && s.is_word(gap + 1) && s.is_break(gap + 2)) {
        const auto names =
            s.find("units", std::string(s.at(at).chars) + " " + std::string(s.at(gap + 1).chars));
        const bool stop = gap == at + 2 && s.is_mark(gap + 2, '.') && !s.is_end(s.skip_space(gap + 3));
        if (!names.empty()) return make_unit(gap + (stop ? 3 : 2), names);
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
    // "12 W. 44th St." is no watt, "under-12s" no second.
    const bool spaced =
        at != i && !hyphen && s.has("units_spaced", s.at(at).chars) && !s.is_mark(at + 1, '.');
    const bool glued = spaced || (at == i && !(s.is_mark(number - 1, '-') && s.at(at).chars == "s"));
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
    if (!s.is_digits(i) || s.at(i).folded.size() > 2 || !s.is_break(i - 1)) return 0;
    // "6 ft 5 in", "5 feet 4"
    const std::size_t unit = s.skip_space(i + 1);
    const std::size_t rest = s.skip_space(s.is_mark(unit + 1, '.') ? unit + 2 : unit + 1);
    if (s.at(unit).folded == "ft" && s.is_digits(rest) && s.at(rest).folded.size() <= 2) {
        const std::size_t last = s.skip_space(rest + 1);
        const bool named = s.at(last).folded == "in" || s.at(last).folded == "ins";
        const std::size_t end = named ? (s.is_mark(last + 1, '.') ? last + 2 : last + 1) : rest + 1;
        const bool adjective = !named || is_adjective(s, i, i + 1, end);
        const std::string words = cardinal_words(s.at(i).folded) + (adjective ? " foot " : " feet ") +
                                  cardinal_words(s.at(rest).folded) +
                                  (named ? adjective ? " inch" : " inches" : "");
        if (named || s.is_break(rest + 1)) return say_tokens(s, i, end, words, out);
    }
    if (!s.is_apostrophe(i + 1)) return 0;
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

namespace {

/// "100s of hours", "1,000s of extras": hundreds, thousands.
std::size_t read_many(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const auto numeral = s.is_digits(i) ? read_numeral(s, i) : std::nullopt;
    const bool many = numeral && numeral->is_integer() && s.at(numeral->end).chars == "s" &&
                      s.word_after(numeral->end + 1) == "of" && numeral->digits[0] == '1' &&
                      numeral->digits.find_first_not_of('0', 1) == std::string::npos;
    if (!many || numeral->digits.size() < 3 || numeral->digits.size() > 10) return 0;
    std::string words = plural_words(cardinal_words(numeral->digits));
    words.erase(0, words.starts_with("one ") ? 4 : 0);
    if (const auto gap = words.find(' '); gap != std::string::npos)  // "ten thousands"
        words = plural_words(words.substr(0, gap)) + " of " + words.substr(gap + 1);
    return say_tokens(s, i, numeral->end + 1, words, out);
}

/// "1/4 lb burger", "3/4 oz of gin"
std::size_t read_part_measure(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const bool slashed = s.is_digits(i) && (s.is_mark(i + 1, '/') || s.is_mark(i + 1, 0x2044)) &&
                         s.is_digits(i + 2) && s.at(i).folded.size() == 1 && s.at(i + 2).folded.size() <= 2;
    const auto unit = slashed ? read_unit(s, i, i + 3) : std::nullopt;
    const auto a = slashed ? value_of(s.at(i).folded) : 0;
    const auto b = slashed ? value_of(s.at(i + 2).folded) : 0;
    if (!unit || a == 0 || a >= b || b > 16 || s.has("half_units", unit->many)) return 0;
    std::string words = fraction_words(a, b);
    if (is_adjective(s, i, i + 3, unit->end)) {
        if (words.starts_with("a ")) words.erase(0, 2);
        return say_tokens(s, i, unit->end, words + " " + unit->adjective, out);
    }
    return say_tokens(s, i, unit->end, words + (words == "half" ? " a " : " of a ") + unit->one, out);
}

}  // namespace

std::size_t read_measure_en(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (s.is_word(i - 1) || s.is_digits(i - 1)) return 0;
    if (const std::size_t count = read_many(s, i, out)) return count;
    if (const std::size_t count = read_part_measure(s, i, out)) return count;
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
