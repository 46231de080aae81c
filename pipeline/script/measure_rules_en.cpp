// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/amounts.hpp"
#include "script/number_words.hpp"
#include "script/rules_en.hpp"
#include "script/units_en.hpp"

#include <optional>

namespace reviewcast {

namespace {

constexpr std::uint64_t inches_of_foot = 12;
constexpr std::uint64_t most_several = 16;  // speakers, cores, memory modules of one kind

/// Inches written as ″ or a quotation mark that closes nothing.
bool is_inch_mark(const Sentence& s, std::size_t i) {
    const Token& token = s.at(i);
    return token.mark == 0x2033 || ((token.mark == '"' || token.mark == 0x201D) && !token.in_quotes);
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
    const bool genre =
        sign.chars == "X" && amount.words == "four" && !s.has("zoom_words", s.word_after(amount.end + 1));
    if (is_model || genre || !is_times || !s.is_break(amount.end + 1)) return 0;
    // "0.5x–2x" says times once.
    const auto upper =
        s.is_dash(amount.end + 1) ? read_amount(s, amount.end + 2, Halves::half) : std::nullopt;
    if (upper && s.at(upper->end).chars == sign.chars && s.is_break(upper->end + 1))
        return say_tokens(s, i, amount.end + 2, amount.words + " to", out);
    return say_tokens(s, i, amount.end + 1, amount.words + (amount.is_singular ? " time" : " times"), out);
}

/// "3'22\"": minutes and seconds, for no height has so many inches.
std::string minutes_words(const Sentence& s, std::size_t i, std::size_t seconds, std::size_t end) {
    const bool one = is_measure_adjective(s, i, i, end);
    const auto part = [&](std::size_t at, const char* name) {
        const auto value = value_of(s.at(at).folded);
        return cardinal_words(value) + name + (one || value == 1 ? "" : "s");
    };
    return part(i, " minute") + part(seconds, " second").insert(0, " ");
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
        const bool adjective = !named || is_measure_adjective(s, i, i + 1, end);
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
        if (value_of(s.at(inches).folded) >= inches_of_foot)
            return say_tokens(s, i, end, minutes_words(s, i, inches, end), out);
        return say_tokens(s, i, end, feet + " foot " + cardinal_words(s.at(inches).folded), out);
    }
    const std::size_t by = s.skip_space(i + 2);  // "6' x 9'"
    const std::size_t side = s.skip_space(by + 1);
    const bool sides = (s.at(by).folded == "x" || s.is_mark(by, 0xD7) || s.at(by).folded == "by") &&
                       s.is_digits(side) && s.at(side).folded.size() <= 2 && s.is_apostrophe(side + 1) &&
                       s.is_break(side + 2);
    if (sides) {
        const std::string name = is_measure_adjective(s, i, i + 1, side + 2) ? " foot" : " feet";
        return say_tokens(s, i, side + 2, feet + " by " + cardinal_words(s.at(side).folded) + name, out);
    }
    if (s.word_after(i + 2) != "tall" && !s.is_end(i + 2) && !is_foot_mark(s, i + 1)) return 0;
    const bool adjective = is_measure_adjective(s, i, i + 1, i + 2);
    if (adjective && s.has("minute_nouns", s.word_after(i + 2)))  // "a 45' game"
        return say_tokens(s, i, i + 2, feet + " minute", out);
    return say_tokens(s, i, i + 2, feet + (adjective || feet == "one" ? " foot" : " feet"), out);
}

namespace {

/// What joins a measure to the next one: "20 Hz – 20 kHz", "25m x 10m". The token after it, and its word.
struct UnitLink {
    std::size_t end;
    std::string_view words;
};
std::optional<UnitLink> read_unit_link(const Sentence& s, std::size_t i) {
    if (s.is_dash(i) && s.is_digits(i + 1)) return UnitLink{i + 1, " to"};
    const std::size_t sign = s.skip_space(i);
    const bool by = s.at(sign).chars == "x" || s.is_mark(sign, 0xD7);
    const bool to = s.is_dash(sign) && sign != i;
    if ((!by && !to) || s.is_space(sign + 1) != (sign != i)) return std::nullopt;
    const std::size_t next = s.skip_space(sign + 1);
    const auto number = s.is_digits(next) ? read_amount(s, next) : std::nullopt;
    if (!number || !(read_unit(s, next, number->end) || is_size_mark(s, number->end))) return std::nullopt;
    return UnitLink{sign + 1, by ? " by" : " to"};
}

/// "100s of hours", "1,000s of extras": hundreds, thousands.
std::size_t read_many(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const auto numeral = s.is_digits(i) ? read_numeral(s, i) : std::nullopt;
    const bool many = numeral && numeral->is_integer() && s.at(numeral->end).chars == "s" &&
                      (s.word_after(numeral->end + 1) == "of" || numeral->digits.size() == 4) &&
                      numeral->digits[0] == '1' &&
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
    auto unit = slashed ? read_unit(s, i, i + 3) : std::nullopt;
    const bool inch = slashed && is_inch_mark(s, i + 3);
    if (inch) unit = make_unit(i + 4, "inch|inches");
    const auto a = slashed ? value_of(s.at(i).folded) : 0;
    const auto b = slashed ? value_of(s.at(i + 2).folded) : 0;
    if (!unit || a == 0 || a >= b || b > 16 || (s.has("half_units", unit->many) && !inch)) return 0;
    std::string words = fraction_words(a, b);
    if (is_measure_adjective(s, i, i + 3, unit->end)) {
        if (words.starts_with("a ")) words.erase(0, 2);
        return say_tokens(s, i, unit->end, words + " " + unit->adjective, out);
    }
    return say_tokens(s, i, unit->end,
                      words + (words == "half" ? "" : " of") +
                          (unit->one == "inch" || unit->one == "ounce" ? " an " : " a ") + unit->one,
                      out);
}

/// "get the 11s", "my 9s fit": things that a number names, no seconds.
bool is_plural_size(const Sentence& s, std::size_t i, const Amount& amount, std::size_t end) {
    const auto before = s.word_before(i);
    const bool named = before == "the" || before == "these" || before == "those" || before == "my";
    const bool raised = s.is_mark(i - 1, 0x266D) || s.is_mark(i - 1, 0x266F);  // "♭9s"
    const auto next = s.word_after(end);
    const bool shape = amount.end == i + 1 && s.at(i + 1).chars == "s" && end == i + 2;
    return shape && (raised || (named && (next.empty() || s.has("function_words", next))));
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
    if (!unit && (is_inch_mark(s, amount->end) ||
                  (follows_size(s, i) &&
                   is_size_mark(s, amount->end))))  // "the 7\"" is a record, "it is 7\"" its size
        unit =
            make_unit(amount->end + 1, s.follows_determiner(i) || s.is_end(i - 1) ? "inch" : "inch|inches");
    const bool high = amount->first.grouped && s.is_apostrophe(amount->end) && s.is_break(amount->end + 1) &&
                      !is_in_single_quotes(s, i);
    if (!unit && high) unit = make_unit(amount->end + 1, "foot|feet");  // "14,410'"
    if (!unit) unit = read_unit(s, i, amount->end);
    if (!unit || s.is_digits(unit->end)) return 0;
    if (is_plural_size(s, i, *amount, unit->end))
        return say_tokens(s, i, unit->end, plural_words(amount->words), out);
    const bool part = amount->is_part && amount->words == "half";
    const std::string words = s.has("half_units", unit->many) ? halves->words : amount->words;
    if (part)
        return say_tokens(s, i, unit->end,
                          (s.has("half_units", "an " + unit->one) ? "half an " : "half a ") + unit->one, out);
    const bool gauge = unit->one == "millimeter" && s.has("film_gauges", s.at(i).folded) && s.is_word(i + 1);
    const bool counts_one = (s.word_before(i) == "a" || s.word_before(i) == "an") &&  // "a 9mm"
                            !s.is_digits(s.skip_space(unit->end));
    const bool adjective = counts_one || is_measure_adjective(s, i, amount->end, unit->end);
    const std::string& name = gauge || amount->is_singular ? unit->one
                              : adjective                  ? unit->adjective
                                                           : unit->many;
    // "10M+ copies"
    const bool more = s.is_mark(unit->end, '+') && s.has("magnitude_words", unit->one);
    if (!amount->is_range)
        if (const auto link = read_unit_link(s, unit->end))
            return say_tokens(s, i, link->end, words + " " + unit->many + std::string(link->words), out);
    return say_tokens(s, i, unit->end + (more ? 1 : 0), (more ? "more than " : "") + words + " " + name, out);
}

std::size_t read_ratio_en(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const auto left = s.is_break(i - 1) ? read_numeral(s, i) : std::nullopt;
    if (!left || left->digits.empty()) return 0;
    if (s.is_mark(left->end, ':')) {
        const auto right = read_numeral(s, left->end + 1);
        if (!right || s.is_word(right->end) || s.is_mark(right->end, ':')) return 0;
        const std::string point = left->is_integer() ? "" : "." + left->fraction;
        const bool aspect = s.has("aspect_ratios", left->digits + point + ":" + right->digits);
        // "47:33" is a running time, "50:50" and "60:40" are shares.
        const bool running = left->is_integer() && right->is_integer() && left->digits.size() <= 3 &&
                             left->value() > 24 && right->digits.size() == 2 && right->value() < 60 &&
                             left->value() + right->value() != 100;
        const bool verse = running || s.has("scriptures", s.word_before(i));
        return say_tokens(s, i, right->end,
                          numeral_words(*left) +
                              (aspect  ? " by "
                               : verse ? " "
                                       : " to ") +
                              numeral_words(*right),
                          out);
    }
    auto sides = read_sides(s, *left);
    if (!sides) return 0;
    auto unit = read_unit(s, i, sides->end);
    if (!unit && is_size_mark(s, sides->end))  // "2×12\"" are records, "8.5x11\"" is paper
        unit = make_unit(sides->end + 1,
                         is_measure_adjective(s, i, sides->end, sides->end + 1) ? "inch" : "inch|inches");
    const bool several_of = s.at(sides->end).chars == "s" && s.is_break(sides->end + 1);  // "two 4x4s"
    if (several_of) return say_tokens(s, i, sides->end + 1, plural_words(sides->words), out);
    if (!unit && s.is_word(sides->end)) return 0;  // "5800X3D"
    if (!unit) return say_tokens(s, i, sides->end, sides->words, out);
    const bool records = left->value() <= 4 && unit->one == "inch" && s.has("record_sizes", sides->words);
    if (records)  // "2×12\""
        return say_tokens(s, i, unit->end,
                          cardinal_words(left->value()) + sides->words.substr(sides->words.rfind(' ')) + " " +
                              unit->one,
                          out);
    // "2 x 60W" are two of them.
    const bool several =
        left->is_integer() && left->value() <= most_several && !s.has("side_units", unit->many);
    if (const auto by = sides->words.find(" by "); several && by == sides->words.rfind(" by "))
        sides->words.replace(by, 4, " times ");
    const bool adjective = is_measure_adjective(s, i, sides->end, unit->end);  // "2 x 2hr sessions"
    return say_tokens(s, i, unit->end, sides->words + " " + (adjective ? unit->adjective : unit->many), out);
}

}  // namespace reviewcast
