// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"
#include "script/local_amounts.hpp"
#include "script/number_words.hpp"
#include "script/roman.hpp"
#include "script/rules_local.hpp"

namespace reviewcast {

namespace {

constexpr std::size_t most_version_parts = 6;
constexpr std::size_t words_before_range = 3;  // "entre los años 1999–2003"

/// A noun, also where an abbreviation stands for it: "2. Aufl.".
std::string noun_at(const Sentence& s, std::size_t i) {
    const auto words = s.is_mark(i + 1, '.') ? s.find("abbreviations", s.at(i).folded) : std::string_view{};
    return words.empty() ? s.at(i).folded : fold_case(words.substr(0, words.find(' ')));
}

constexpr std::size_t longest_list = 16;  // tokens of "1., 2. und 3. Teil"

/// The first of the numbers that stand together: of "das 1., 2. und 3. Kapitel" at any of them.
std::size_t first_of_list(const Sentence& s, std::size_t i) {
    for (std::size_t first = i; first + longest_list > i;) {
        std::size_t at = s.before(first);
        if (s.is_word(at) && s.at(at).folded == s.find("words", "and")) at = s.before(at);
        if (s.is_mark(at, ',')) --at;
        if (at + 1 == first || !s.is_mark(at, '.') || !s.is_digits(at - 1)) return first;
        first = at - 1;
    }
    return i;
}

/// Behind the stop before token i and what is listed with its number: ", 2. und 3. ".
std::size_t after_list(const Sentence& s, std::size_t i) {
    const std::size_t begin = i;
    while (i < begin + longest_list) {
        std::size_t at = s.is_mark(i, ',') ? i + 1 : i;
        at = s.skip_space(at);
        if (s.is_word(at) && s.at(at).folded == s.find("words", "and")) at = s.skip_space(at + 1);
        if (!s.is_digits(at) || !s.is_mark(at + 1, '.')) break;
        i = at + 2;
    }
    return i;
}

/// "auf dem 1. Platz er, auf dem 2. sie": the form that an ordinal before gave its noun.
std::string form_of_earlier(const Sentence& s, std::size_t i) {
    constexpr std::size_t farthest = 24;  // tokens
    for (std::size_t at = i - 1; at + farthest > i && !s.is_end(at); --at)
        if (s.is_digits(at) && s.is_mark(at + 1, '.') && s.is_space(at + 2))
            if (std::string form = ordinal_form(s, at, noun_at(s, at + 3)); !form.empty()) return form;
    return {};
}

/// The form of an ordinal with a stop: "der 3. Teil", "v 15. a 16. století", "des 3. großen Films", "2.,
/// erweiterte Auflage".
std::string stopped_form(const Sentence& s, std::size_t i) {
    constexpr std::size_t most_adjectives = 3;
    const std::size_t first = first_of_list(s, i);
    const std::size_t listed = after_list(s, i + 2);
    const bool comma = s.is_mark(listed, ',');
    std::size_t noun = s.skip_space(comma ? listed + 1 : listed);
    std::string form = ordinal_form(s, first, noun_at(s, noun));
    for (std::size_t n = 0; comma && form.empty() && n < most_adjectives && s.is_word(noun); ++n) {
        noun = s.skip_space(s.is_mark(noun + 1, '.') ? noun + 2 : noun + 1);
        form = ordinal_form(s, first, noun_at(s, noun));
    }
    if (form.empty() && s.is_mark(noun + 1, '.') && s.is_space(noun + 2))  // "2. sv. války"
        form = ordinal_form(s, first, noun_at(s, noun + 3));
    if (comma || !form.empty() || !s.is_word(noun) || !s.has("grammar", "articles")) return form;
    if (!s.at(noun).upper && !s.has("no_nouns", s.at(noun).folded))
        form = guessed_ordinal_form(s, first, noun_at(s, noun));
    if (form.empty()) form = s.find("noun_forms", s.word_before(first));
    const bool no_noun = s.at(noun).upper || s.has("no_nouns", s.at(noun).folded);
    return form.empty() && no_noun && s.has("grammar", "few") ? form_of_earlier(s, i) : form;
}

/// "hace 30º", "angolo di 90°": the sign of an ordinal that is one of degrees.
bool are_degrees(const Sentence& s, std::size_t i) {
    return (s.at(i + 1).chars == "º" || s.is_mark(i + 1, 0xB0)) && s.has("degree_words", s.word_before(i)) &&
           noun_gender(s.word_after(i + 2), *s.table) != "masculine";
}

/// The word that a range is read with: "entre 1999–2003" is "1999 y 2003".
std::string_view range_word(const Sentence& s, std::size_t left) {
    std::size_t at = s.before(left);
    for (std::size_t words = 0; words < words_before_range && s.is_word(at); ++words, at = s.before(at))
        if (s.has("between_words", s.at(at).folded)) return s.find("words", "and");
    return s.find("words", "to");
}

/// "Teil I–III": whether the dash at i stands between a Roman numeral and a higher one.
bool ranges_numerals(const Sentence& s, std::size_t i) {
    const auto value = [&](std::size_t at) {
        const bool letters =
            s.at(at).all_upper && s.at(at).folded.find_first_not_of("ivx") == std::string::npos;
        return letters ? roman_value(s.at(at).folded).value_or(0) : 0;
    };
    return s.is_dash(i) && value(i - 1) > 0 && value(i - 1) < value(i + 1);
}

/// "venceram por 3x1", "Brasil 1x7 Alemanha": the result of a match.
bool is_result(const Sentence& s, std::size_t i) {
    constexpr std::uint64_t most_goals = 30;
    const std::size_t before = s.before(i);
    const bool goals = value_of(s.at(i).folded) <= most_goals && value_of(s.at(i + 2).folded) <= most_goals;
    const bool told =
        s.has("result_words", s.at(before).folded) || s.has("result_words", s.word_before(before));
    const bool teams = s.at(before).upper && s.is_space(i + 3) && s.at(i + 4).upper;
    return goals && (told || (teams && s.has("grammar", "results by x")));
}

/// "4x4", "2x1": a number times another.
std::size_t read_times(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const bool times =
        starts_number(s, i) && s.at(i + 1).folded == "x" && s.is_digits(i + 2) && s.is_break(i + 3);
    if (!times || s.at(i).folded.size() > 4 || s.at(i + 2).folded.size() > 4) return 0;
    const std::string words =
        s.at(i).folded + " " + std::string(s.find("words", is_result(s, i) ? "result" : "times")) + " ";
    const std::size_t unit = s.skip_space(i + 3);
    const auto names = s.is_break(unit + 1) ? s.find("units", s.at(unit).chars) : std::string_view{};
    const auto side = names.empty() || !s.is_word(unit) ? std::nullopt : read_local_number(s, i + 2);
    if (side) return say_tokens(s, i, unit + 1, words + said_quantity(s, i + 2, *side, names), out);
    return say_tokens(s, i, i + 3, words + s.at(i + 2).folded, out);
}

}  // namespace

std::size_t read_ordinal_local(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (!starts_number(s, i) || s.at(i).folded.size() > 3 || are_degrees(s, i)) return 0;
    const auto number = value_of(s.at(i).folded);
    const Token& sign = s.at(i + 1);
    std::string form(s.find("ordinal_signs", sign.folded.empty() ? sign.chars : sign.folded));
    std::size_t end = i + 2;
    const bool goes_on = s.is_space(i + 2) || s.is_mark(i + 2, ',');
    const bool last =
        s.is_mark(i + 1, '.') && s.ends_by(i + 2) && s.has("ordinal_articles", s.word_before(i));
    if (last && s.has("grammar", "ordinal stop"))  // "seit dem 3."
        return say_stopped(s, i, i + 2,
                           local_ordinal(number, s.find("noun_forms", s.word_before(i)), *s.table), out);
    if (s.is_mark(i + 1, '.') && goes_on && s.has("grammar", "ordinal stop")) {
        form = stopped_form(s, i);
    } else if (s.is_mark(i + 1, '.') && s.is_word(i + 2)) {
        form = s.find("ordinal_signs", s.at(i + 2).folded);  // "2.º", "1.er"
        end = i + 3;
    }
    const std::string words =
        form.empty() || !s.is_break(end) ? std::string() : local_ordinal(number, form, *s.table);
    return words.empty() ? 0 : say_tokens(s, i, end, words, out);
}

std::size_t read_range_local(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const bool months = s.is_dash(i) && s.is_word(i - 1) && s.is_word(i + 1) &&
                        !s.find("months", s.at(i - 1).folded).empty() &&
                        !s.find("months", s.at(i + 1).folded).empty();
    const auto is_weekday = [&](std::size_t at) {
        return s.is_word(at) && !s.find("weekdays", s.at(at).folded).empty() &&
               (s.at(at).upper || !s.has("grammar", "capital weekdays"));
    };
    const bool days = s.is_dash(i) && is_weekday(i - 1) && is_weekday(i + 1) && !s.is_dash(i - 2) &&
                      !s.is_dash(i + 2) && s.at(i - 1).folded != s.at(i + 1).folded;
    if (months || days) return say_tokens(s, i, i + 1, s.find("words", "to"), out);
    const bool hours = s.is_dash(i) && s.at(i - 1).folded == "h" && s.is_digits(i - 2) &&
                       s.is_digits(i + 1) && s.at(i + 2).folded == "h";  // "19h-22h"
    if (hours) return say_tokens(s, i, i + 1, s.find("words", "to"), out);
    if (ranges_numerals(s, i)) return say_tokens(s, i, i + 1, s.find("words", "to"), out);
    const std::size_t left = s.before(i);
    const std::size_t right = s.skip_space(i + 1);
    const bool spaced = left != i - 1;
    const bool short_years = s.is_dash(i) && s.is_apostrophe(i - 2) && s.is_apostrophe(i + 1);
    if (short_years && s.is_digits(i - 1) && s.is_digits(i + 2) && !s.is_dash(i + 3))  // "'40-'45"
        return say_tokens(s, i, i + 1, s.find("words", "to"), out);
    if (!s.is_dash(i) || s.is_mark(i, 0x2014) || !s.is_digits(left) || !s.is_digits(right)) return 0;
    if (spaced != (right != i + 1) || s.is_dash(right + 1) || s.is_dash(left - 1)) return 0;
    const bool clocks = !spaced && s.is_digits(left - 2) && value_of(s.at(right).folded) <= 24 &&
                        (s.is_mark(left - 1, ':') || s.is_mark(left - 1, '.'));  // "12.30-15"
    if (clocks && s.at(left).folded.size() == 2) return say_tokens(s, i, right, s.find("words", "to"), out);
    const bool years = s.at(left).folded.size() == 4 && s.at(right).folded.size() == 4;
    if ((spaced && !years) || value_of(s.at(left).folded) >= value_of(s.at(right).folded)) return 0;
    return say_tokens(s, i, right, range_word(s, left), out);
}

std::size_t read_ratio_local(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (const std::size_t count = read_times(s, i, out)) return count;
    const auto first = starts_number(s, i) ? read_local_number(s, i) : std::nullopt;
    if (!first || !s.is_mark(first->end, ':') || !s.is_digits(first->end + 1)) return 0;
    const auto second = read_local_number(s, first->end + 1);
    if (!second || !second->fraction.empty() || s.is_mark(second->end, ':') || !s.is_break(second->end))
        return 0;
    // "47:35" of a record is minutes and seconds.
    const bool clocked = first->whole() && second->whole() && second->digits.size() == 2 &&
                         second->value < 60 && first->digits.size() == 2;
    const auto listed = s.find("ratios", first->digits + ":" + second->digits);
    if (!listed.empty() && first->whole()) return say_tokens(s, i, second->end, listed, out);
    const bool scale = s.has("scale_words", s.word_before(i));  // of a model
    std::string_view between = s.find("words", first->whole() && !scale ? "result" : "ratio");
    if (clocked || s.has("books_of_verses", s.word_before(i))) between = {};
    const bool in_ratio = !first->whole() && !s.find("words", "ratio_form").empty();
    const std::string_view form = in_ratio ? s.find("words", "ratio_form") : "count";
    const std::string words = said_number(*first, "count", *s.table) + " " + std::string(between) +
                              (between.empty() ? "" : " ") + said_number(*second, form, *s.table);
    return say_tokens(s, i, second->end, words, out);
}

std::size_t read_version_local(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const bool lettered = s.is_word(i - 1) && (s.at(i - 1).folded == "v") && s.is_digits(i);
    if (!starts_number(s, i) && !lettered) return 0;
    if (const auto number = read_local_number(s, i); number && number->grouped) return 0;
    std::string words = s.at(i).folded;
    std::size_t end = i + 1;
    for (std::size_t part = 1; part < most_version_parts; ++part) {
        if (!s.is_mark(end, '.') || !s.is_digits(end + 1) || s.at(end + 1).folded.size() > 8) break;
        words += " " + std::string(s.find("words", "dot")) + " " + s.at(end + 1).folded;
        end += 2;
    }
    return end == i + 1 || s.is_word(end) ? 0 : say_tokens(s, i, end, words, out);
}

std::size_t read_number_local(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const auto number = starts_number(s, i) ? read_local_number(s, i) : std::nullopt;
    if (!number || !s.is_break(number->end)) return 0;
    // "1200 Seiten" are counted, "1989 Berlin" is not.
    const Token& next = s.at(s.skip_space(number->end));
    const bool counts =
        next.upper && (number->digits.ends_with("00") || !noun_gender(next.folded, *s.table).empty());
    const bool year = number->whole() && !number->grouped && !counts;
    const std::string words = year ? said_year(number->digits, *s.table) : said_number(*number, {}, *s.table);
    if (number->end == i + 1 && words == s.at(i).chars) return 0;
    // "2,35" is read well as it stands, where the table has no words for its sign.
    return say_tokens(s, i, number->end, words, out);
}

}  // namespace reviewcast
