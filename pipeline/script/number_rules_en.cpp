// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/amounts.hpp"
#include "script/number_words.hpp"
#include "script/rules_en.hpp"
#include "script/units_en.hpp"

#include <optional>

namespace reviewcast {

namespace {

bool is_number_at(const Sentence& s, std::size_t i) {
    return s.is_digits(i) || (s.is_mark(i, '.') && s.is_digits(i + 1)) || fraction_character(s.at(i).mark);
}

/// Word before a number, also where a hyphen joins them: "blink-182".
std::string_view name_before(const Sentence& s, std::size_t i) {
    if (s.is_mark(i - 1, '-')) return s.at(i - 2).folded;
    // "K. 466"
    const std::size_t before = s.before(i);
    if (s.is_mark(before, '.') && s.has("catalogue_letters", s.at(before - 1).folded)) return "catalogue";
    return s.word_before(i);
}

bool is_year(const Sentence& s, std::size_t i) {
    const std::string& digits = s.at(i).folded;
    if (!s.is_digits(i) || digits.size() != 4 || digits[0] == '0' || s.is_word(i + 1)) return false;
    const auto value = value_of(digits);
    const auto next = s.word_after(i + 1);
    if (s.has("count_nouns", next) && !s.has("year_words", s.word_before(i))) return false;
    if (s.has("year_words", s.word_before(i))) return value >= 1000;
    const bool short_range = s.is_dash(i + 1) && s.is_digits(i + 2) && s.at(i + 2).folded.size() == 2;
    if (value == 1066) return true;
    return value >= 1100 && value < 3000 && !(value > 1999 && value % 100 == 0 && !short_range);
}

/// "half a cup", "three quarters of a cup": a part of one thing.
std::string part_of_noun(const Sentence& s, std::size_t begin, std::size_t end, std::string words) {
    if (words == "three quarters" && s.has("three_quarter_nouns", s.word_after(end))) return "three-quarter";
    const bool article = s.follows_determiner(begin);
    if (s.word_before(begin) == "a" && s.word_after(end) == "of" &&
        words.starts_with("a "))  // "a ¼ of the book"
        return words.substr(2);
    if (article && (words.starts_with("a ") || words.starts_with("an ")))
        words = s.word_before(begin) == "a" && !s.is_mark(end, '-') ? "one" + words.substr(words.find(' '))
                                                                    : words.substr(words.find(' ') + 1);
    const Token& noun = s.at(end + 1);
    const bool is_noun = s.is_space(end) && noun.kind == Token::Kind::word && !noun.upper &&
                         noun.folded.back() != 's' && !s.has("function_words", noun.folded) && !article &&
                         !(words == "half" && s.has("half_compounds", noun.folded));
    if (!is_noun) return words;
    const bool vowel =
        std::string_view("aeiou").find(noun.folded[0]) != std::string_view::npos || noun.folded == "hour";
    return words + (words == "half" ? "" : " of") + (vowel ? " an" : " a");
}

std::size_t read_part(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const auto a = value_of(s.at(i).folded);
    const auto b = value_of(s.at(i + 2).folded);
    const auto years = s.word_after(s.is_mark(i + 3, '-') ? i + 4 : i + 3);  // "15/16 year olds"
    if (years == "year" || years == "yr")
        return say_tokens(s, i, i + 3, cardinal_words(a) + " " + cardinal_words(b), out);
    if (is_time_signature(s, i))
        return say_tokens(s, i, i + 3, cardinal_words(a) + " " + cardinal_words(b), out);
    const auto next = s.word_after(i + 3);
    const auto before = s.word_before(i);
    const bool three_quarters = a == 3 && b == 4 && s.has("three_quarter_nouns", next);  // no chances
    if (three_quarters) return say_tokens(s, i, i + 3, part_of_noun(s, i, i + 3, fraction_words(a, b)), out);
    if (s.has("chance_words", next) || s.has("chance_words", before) ||
        (!before.empty() && s.has("chance_words", s.word_before(s.before(i)))))
        return say_tokens(s, i, i + 3, cardinal_words(a) + " in " + cardinal_words(b), out);
    if (a == 0 || b < 2 || a >= b || (b > 100 && a != 1)) return 0;
    const bool seconds = b >= 10 && s.find("durations", next) == "second" && s.is_space(i + 3);
    if (seconds && s.word_before(i + 3).empty())  // a shutter's speed
        return say_tokens(s, i, i + 5, fraction_words(a, b) + " of a second", out);
    return say_tokens(s, i, i + 3, part_of_noun(s, i, i + 3, fraction_words(a, b)), out);
}

/// The result "6-4" at token i: whether it falls, as no range does; nothing where there is none.
std::optional<bool> result_falls(const Sentence& s, std::size_t i) {
    const bool pair = s.is_digits(i) && s.is_dash(i + 1) && s.is_digits(i + 2) &&
                      s.at(i).folded.size() <= 2 && s.at(i + 2).folded.size() <= 2 && s.is_break(i - 1) &&
                      s.is_break(i + 3) && !s.is_dash(i - 1) && !s.is_dash(i + 3);
    if (!pair) return std::nullopt;
    return value_of(s.at(i).folded) > value_of(s.at(i + 2).folded);
}

/// "6-4, 3-6, 7-6": a set beside one that can be no range.
bool is_among_results(const Sentence& s, std::size_t i) {
    constexpr std::size_t step = 5;  // figures, dash, figures, comma, space
    if (!result_falls(s, i)) return false;
    const bool next = s.is_mark(i + 3, ',') && s.is_space(i + 4);
    const bool last = i >= step && s.is_space(i - 1) && s.is_mark(i - 2, ',');
    const bool tie_break =
        i >= step && s.is_mark(i - 1, '(') && s.is_space(i - 2) && result_falls(s, i - step);
    return tie_break || (next && result_falls(s, i + step).value_or(false)) ||
           (last && result_falls(s, i - step).value_or(false));
}

/// "odds 5-2", "a ratio of 10-4"
bool states_odds(const Sentence& s, std::size_t i) {
    const auto before = s.word_before(i);
    return s.has("odds_words", before) ||
           (s.has("function_words", before) && s.has("odds_words", s.word_before(s.before(i))));
}

/// "odds fell from 20-1 to 3-1"
bool follows_odds(const Sentence& s, std::size_t i) {
    constexpr std::size_t farthest = 16;  // tokens
    for (std::size_t at = i; at > 0 && i - at < farthest; --at)
        if (s.has("odds_words", s.at(at - 1).folded)) return true;
    return false;
}

/// "a 911", "her old 356": a model that its number alone names.
bool is_named_by_number(const Sentence& s, std::size_t i) {
    const auto before = s.word_before(i);
    const auto next = s.word_after(i + 1);
    const bool named = before == "a" || before == "an" ||
                       (s.has("model_adjectives", before) && s.follows_determiner(s.before(i)));
    const std::string& figures = s.at(i).folded;
    const bool airliner =
        figures.size() == 3 && figures[0] == '7' && figures[2] == '7';  // "a 747 full of snakes"
    if ((airliner || s.has("machines", figures)) && s.follows_determiner(i) && !s.has("count_nouns", next))
        return true;
    const bool bare = s.is_end(i + 1) || is_one_of(s.at(i + 1).mark, U",.;:!?)");
    return s.at(i).folded.size() == 3 && named && (bare || s.has("function_words", next));
}

/// "XPS 13 9310": figures behind a size.
bool is_after_model(const Sentence& s, std::size_t i) {
    return s.at(i).folded.size() == 4 && s.is_space(i - 1) && s.is_digits(i - 2) &&
           s.at(s.before(i - 2)).all_upper && s.at(s.before(i - 2)).chars.size() > 1;
}

}  // namespace

std::size_t read_prefix_en(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const Token& sign = s.at(i);
    if (sign.kind != Token::Kind::mark) return 0;
    const bool before_money = !s.find("currencies", s.at(i + 1).chars).empty() && s.is_digits(i + 2);
    const bool glued = is_number_at(s, i + 1) || before_money;
    const bool starts = s.is_break(i - 1);
    const char32_t c = sign.mark;
    const bool names = starts && s.is_space(i + 1) && !s.is_end(i - 1) &&
                       (s.word_after(i + 1) == "of" || (s.is_space(i - 1) && s.at(i - 2).upper));
    const bool runs = c == '#' && s.is_digits(i + 1) && s.is_dash(i + 2) && s.is_mark(i + 3, '#') &&
                      s.is_digits(i + 4) && s.is_break(i + 5);  // "#1–#6"
    if (runs)
        return say_tokens(s, i, i + 5,
                          "number " + cardinal_words(s.at(i + 1).folded) + " to " +
                              cardinal_words(s.at(i + 4).folded),
                          out);
    if (c == '#' && (s.is_digits(i + 1) || names)) return say_tokens(s, i, i + 1, "number", out);
    if ((c == '-' || c == 0x2212) && starts && glued && !s.is_dash(i - 1) &&
        !(s.is_space(i - 1) && s.is_digits(i - 2)))
        return say_tokens(s, i, i + 1, "minus", out);
    const std::size_t next = s.skip_space(i + 1);
    const bool spaced = is_number_at(s, next) || !s.find("currencies", s.at(next).chars).empty();
    const auto words = s.find("comparisons", sign.chars);
    const bool apart = s.is_space(i - 1) && s.is_space(i + 1);
    const bool compares = apart && s.at(i - 2).upper && !s.at(i - 2).all_upper;  // "Heat > 12 Monkeys"
    if (apart && s.is_digits(i - 2) && (c == '<' || c == '>'))                   // "10 > 9"
        return say_tokens(s, i, i + 1, s.find("symbols", sign.chars), out);
    if (words.empty() || !spaced || compares) return 0;
    if (c == '<' && s.at(i + 1).folded == "3" && !s.is_mark(i + 2, '%') &&
        (!s.is_word(s.skip_space(i + 2)) || s.has("determiners", s.word_after(i + 2))))
        return say_tokens(s, i, i + 2, "heart", out);
    const bool equal = s.is_mark(i + 1, '=');
    return say_tokens(s, i, equal ? i + 2 : i + 1, words, out);
}

std::size_t read_ordinal_en(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const auto numeral = s.is_digits(i) && s.is_break(i - 1) ? read_numeral(s, i) : std::nullopt;
    if (!numeral || !numeral->is_integer() || numeral->digits.size() > 12) return 0;
    std::string suffix = s.at(numeral->end).folded;
    const bool owns = suffix.size() == 4 && suffix.ends_with("'s");  // "the 2nd's"
    if (owns) suffix.resize(2);
    const bool plural = suffix == "ths" || suffix == "rds";
    if (suffix != "st" && suffix != "nd" && suffix != "rd" && suffix != "th" && !plural) return 0;
    const std::string words = ordinal_words(numeral->value()) + (owns ? "'s" : plural ? "s" : "");
    const std::size_t end = numeral->end + 1;
    if (s.is_dash(end) && s.is_digits(end + 1) && s.is_word(end + 2))
        return say_tokens(s, i, end + 1, words + " to", out);
    const bool century =
        (s.is_space(end) || s.is_mark(end, '-')) && s.at(end + 1).chars == "c" && s.is_mark(end + 2, '.');
    if (century) return say_tokens(s, i, end + (s.is_end(end + 3) ? 2 : 3), words + " century", out);
    return say_tokens(s, i, end, words, out);
}

std::size_t read_pair_en(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const bool slash = s.is_mark(i + 1, '/') || s.is_mark(i + 1, 0x2044);
    const bool joined = slash || s.is_dash(i + 1);
    if (!s.is_digits(i) || !joined || !s.is_digits(i + 2) || s.is_digits(i - 1) || s.is_word(i - 1)) return 0;
    const std::string& a = s.at(i).folded;
    const std::string& b = s.at(i + 2).folded;
    const auto listed = s.find("pairs", a + (slash ? "/" : "-") + b);
    if (!listed.empty()) return say_tokens(s, i, i + 3, listed, out);
    const auto before = s.word_before(i);
    const bool odds = !slash && !s.is_dash(i + 3) &&
                      (before == "by" || (b == "1" ? follows_odds(s, i) : states_odds(s, i)));
    if (odds) return say_tokens(s, i, i + 3, cardinal_words(a) + " to " + cardinal_words(b), out);
    const bool together = !slash && s.has("pair_nouns", s.word_after(i + 3));
    const bool shares = slash && a.size() == 2 && b.size() == 2 && value_of(a) + value_of(b) == 100;
    if (together || shares || is_among_results(s, i))
        return say_tokens(s, i, i + 3, cardinal_words(a) + " " + cardinal_words(b), out);
    return slash && a.size() <= 2 && b.size() <= 5 && s.is_break(i + 3) ? read_part(s, i, out) : 0;
}

std::size_t read_year_en(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (!is_year(s, i) || s.is_digits(i - 1) || s.is_word(i - 1)) return 0;
    if ((s.is_mark(i + 1, '.') || s.is_mark(i + 1, ',')) && s.is_digits(i + 2)) return 0;
    std::string words = year_words(value_of(s.at(i).folded));
    const std::size_t next = s.skip_space(s.skip_space(i + 1) + 1);
    const auto season = s.is_mark(i + 1, '/') && s.is_digits(i + 2) && s.at(i + 2).folded.size() == 2
                            ? std::optional(value_of(s.at(i + 2).folded))
                            : std::nullopt;
    if (season && s.is_break(i + 3) && (value_of(s.at(i).folded) + 1) % 100 == *season) {  // "2019/20"
        words += std::string(*season < 10 ? " oh " : " ") + cardinal_words(*season);
        return say_tokens(s, i, i + 3, words, out);
    }
    const bool range = s.is_dash(s.skip_space(i + 1)) && s.is_digits(next) && !s.is_mark(next + 1, '-');
    if (range && is_year(s, next)) {
        words += " to " + year_words(value_of(s.at(next).folded));
        return say_tokens(s, i, next + 1, words, out);
    }
    if (range && next == i + 2 && s.at(next).folded.size() == 2 && s.is_break(next + 1)) {
        const auto short_year = value_of(s.at(next).folded);
        words += " to " + std::string(short_year < 10 ? "oh " : "") + cardinal_words(short_year);
        return say_tokens(s, i, next + 1, words, out);
    }
    return say_tokens(s, i, i + 1, words, out);
}

std::size_t read_number_en(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (!is_number_at(s, i)) return 0;
    const auto name = name_before(s, i);
    const std::string& digits = s.at(i).folded;
    const bool plain = s.is_digits(i) && s.is_break(i + 1) &&
                       !(s.is_mark(i + 1, '.') && s.is_digits(i + 2)) &&
                       !(s.is_mark(i + 1, ',') && s.is_digits(i + 2));
    const bool chip =
        digits.size() == 4 && s.has("chip_suffixes", s.word_after(i + 1)) && s.at(i + 2).upper;  // "3060 Ti"
    const bool joined = s.is_mark(i - 1, '-') && s.at(i - 2).upper && digits.size() == 3 &&
                        !s.has("number_prefixes", s.at(i - 2).folded);  // "Earth-616"
    const bool model =
        chip || joined || s.has("model_words", name) || is_after_model(s, i) || is_named_by_number(s, i);
    if (plain && digits.size() >= 3 && model && !s.has("count_nouns", s.word_after(i + 1)))
        return say_tokens(s, i, i + 1, digits.size() > 4 ? digit_words(digits, "oh") : model_words(digits),
                          out);
    const bool zip = plain && digits.size() == 5 && s.word_after(i + 1) == "zip";  // "90210 zip code"
    if (zip) return say_tokens(s, i, i + 1, digit_words(digits, "oh"), out);
    const bool emergency = plain && s.has("emergency_numbers", digits) &&
                           (s.has("telephone_words", name) || s.has("telephone_words", s.word_after(i + 1)));
    if (emergency) return say_tokens(s, i, i + 1, digit_words(digits), out);
    const auto halves = read_amount(s, i, Halves::half);
    if (!halves) return 0;  // the stop in "a.5" is no decimal point
    const std::size_t noun = s.is_mark(halves->end, '-') ? halves->end + 1 : halves->end;
    const bool half = s.has("half_units", s.word_after(noun));
    const auto amount = half ? halves : read_amount(s, i);
    std::string words = amount->words;
    if (amount->is_part) words = part_of_noun(s, i, amount->end, words);
    std::size_t end = amount->end;
    const bool twice = s.is_space(end) && s.is_mark(end + 1, '(') && s.at(end + 2).folded == words &&
                       s.is_mark(end + 3, ')');
    if (twice) return say_tokens(s, i, end + 4, words, out);  // "2 (two)"
    // "12–15–18": what is left of a chain of numbers.
    const auto lower = s.is_dash(end) ? read_numeral(s, end + 1) : std::nullopt;
    const bool result = lower &&
                        (s.has("result_words", name) || s.has("result_words", s.word_after(lower->end))) &&
                        s.is_break(i - 1) && !s.is_dash(i - 1) && !s.is_dash(lower->end) &&
                        lower->value() < amount->first.value() && lower->digits.size() <= 2;  // "3–1"
    if (s.is_dash(end) && s.is_digits(end + 1) && !s.is_mark(end, '-') && !result) {
        words += " to";
        ++end;
    } else if ((result || s.is_mark(end, '-')) && s.is_digits(end + 1)) {
        ++end;
    }
    return say_tokens(s, i, end, words, out);
}

}  // namespace reviewcast
