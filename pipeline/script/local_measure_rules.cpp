// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"
#include "script/amounts.hpp"
#include "script/local_amounts.hpp"
#include "script/number_words.hpp"
#include "script/rules_local.hpp"
#include "script/scores.hpp"

namespace reviewcast {

namespace {

/// Whether an apostrophe may end a quotation: one stood before a word not far before it.
bool closes_quotation(const Sentence& s, std::size_t i) {
    constexpr std::size_t longest_quotation = 40;  // tokens
    for (std::size_t at = i - 1; at + longest_quotation > i && !s.is_end(at); --at)
        if (s.is_apostrophe(at) && s.is_break(at - 1)) return true;
    return false;
}

/// A unit at token i, "km/h", "°C", "m²", "″", and the token after it.
struct Unit {
    std::size_t end = 0;
    std::string_view names;
};
std::optional<Unit> read_unit(const Sentence& s, std::size_t i) {
    std::string written;
    std::optional<Unit> unit;
    // 6,1" are inches, unless a quotation ends there.
    if (s.is_mark(i, '"') && !s.at(i).in_quotes && s.is_digits(i - 1))
        return Unit{i + 1, s.find("units", "″")};
    const bool decade = s.has("decade_articles", s.word_before(i - 1));  // "en los 90'"
    if (s.is_apostrophe(i) && (decade || closes_quotation(s, i))) return std::nullopt;
    for (std::size_t at = i; at < i + 3 && !s.is_space(at) && !s.is_end(at); ++at) {
        written += s.at(at).chars;
        // "1080p." ends a sentence, "45 p." counts pages.
        const bool glued = written.ends_with('.') && !s.is_space(i - 1);
        const auto names = glued ? std::string_view{} : s.find("units", written);
        if (!names.empty() && s.is_break(at + 1)) unit = Unit{at + 1, names};
    }
    return unit;
}

/// "jeden z 5", "od 1 do 10": a number without a noun in the case of the word before it.
std::size_t read_lone_count(const Sentence& s, std::size_t i, const LocalNumber& number,
                            ReadingBuilder& out) {
    const auto in_case = counted_case(s, i, {});
    const bool ends = s.is_end(number.end) || s.is_space(number.end) ||
                      (is_one_of(s.at(number.end).mark, U".,;:!?)") && s.is_break(number.end + 1));
    const bool ordinal = s.is_mark(number.end, '.') && !s.ends_by(number.end + 1);
    if (in_case.empty() || !ends || ordinal || !number.whole() || number.value > 99) return 0;
    const std::string form = (number.value == 1 ? "feminine " : "") + std::string(in_case);
    const std::string words = said_number(number, form, *s.table);
    return words == s.at(i).chars ? 0 : say_tokens(s, i, number.end, words, out);
}

/// "8letý", "25minutový": a number that is the first part of a word.
std::size_t read_compound(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const std::size_t rest = s.is_mark(i + 1, '-') ? i + 2 : i + 1;
    const std::string& word = s.at(rest).folded;
    if (!s.is_word(rest) || s.at(i).folded.size() > 3) return 0;
    bool joins = false;
    for (std::size_t size = 2; size <= 8 && size < word.size() && !joins; ++size)
        joins = s.has("compound_stems", std::string_view(word).substr(0, size));
    const auto number = value_of(s.at(i).folded);
    const auto prefix = [&](std::uint64_t n) {
        return std::string(s.find("compound_numbers", std::to_string(n)));
    };
    std::string words = prefix(number);
    if (words.empty() && number > 20 && number < 100)
        words = std::string(s.find("compound_units", std::to_string(number % 10))) + prefix(number / 10 * 10);
    return joins && !words.empty() ? say_tokens(s, i, rest + 1, words + word, out) : 0;
}

/// "een 6-", "un 8-": the minus of a grade, but not the hyphen of "5- en 6-delig".
bool ends_grade(const Sentence& s, std::size_t i) {
    const bool grade = s.has("grammar", "grade minus") && (s.is_mark(i, '-') || s.is_mark(i, 0x2212)) &&
                       s.is_digits(i - 1) && s.at(i - 1).folded.size() <= 2 &&
                       (s.is_space(i - 2) || s.is_end(i - 2)) && s.is_break(i + 1) && !s.is_dash(i + 1);
    const auto next = s.word_after(i + 1);
    return grade && next != s.find("words", "and") && next != s.find("words", "or") &&
           next != s.find("words", "to") && s.find("currencies", s.at(s.skip_space(i + 1)).chars).empty();
}

}  // namespace

std::size_t read_sign_local(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (ends_grade(s, i + 1))
        return say_tokens(
            s, i, i + 2,
            number_in(value_of(s.at(i).folded), *s.table) + " " + std::string(s.find("words", "minus")), out);
    const bool alone = s.is_digits(i + 1) && s.is_break(i - 1) && !s.is_mark(i - 1, ')');
    if (!alone) return 0;
    const bool minus = s.is_mark(i, '-') || s.is_mark(i, 0x2212);
    const auto ages = s.find("words", minus ? "less_than" : "more_than");  // "aux -12 ans"
    const bool age = s.has("age_nouns", s.word_after(i + 2)) && (minus || s.is_mark(i, '+'));
    if (age && !ages.empty() && s.is_space(i - 1)) return say_tokens(s, i, i + 1, ages, out);
    const bool starts = s.is_space(i - 1) || s.is_end(i - 1) || s.is_mark(i - 1, '(');
    if (minus && starts) return say_tokens(s, i, i + 1, s.find("words", "minus"), out);
    return s.is_mark(i, '#') ? say_tokens(s, i, i + 1, s.find("words", "number"), out) : 0;
}

std::size_t read_measure_local(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const auto number = starts_number(s, i) ? read_local_number(s, i) : std::nullopt;
    if (!number) return 0;
    auto unit = read_unit(s, s.skip_space(number->end));
    if (!unit) return 0;
    if (const auto large = s.find("large_units", s.at(unit->end - 1).chars);
        number->value >= 100 && !large.empty() && s.is_mark(unit->end, '.'))
        unit->names = large;  // "288 s."
    const std::size_t hour = s.before(i);
    const bool follows_hours =
        s.is_digits(s.before(hour)) && (s.has("hour_letters", s.at(hour).folded) || s.at(hour).folded == "h");
    if (follows_hours && s.at(unit->end - 1).chars == "m") unit->names = s.find("units", "min");  // "1h 47m"
    std::size_t end = unit->end;
    if (s.is_mark(end, '.') && s.is_word(end - 1) && !s.ends_by(end + 1)) ++end;
    return say_tokens(s, i, end, said_quantity(s, i, *number, unit->names), out);
}

std::size_t read_part_local(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const auto part = s.is_break(i - 1) ? fraction_character(s.at(i).mark) : std::nullopt;
    if (!part) return 0;
    const std::size_t noun = s.skip_space(i + 1);
    auto half = s.find("half_of", s.at(noun).folded);
    // "ein ½ Jahr" has its article.
    const auto article = half.substr(0, half.find(' '));
    if (article.size() < half.size() && s.word_before(i) == article) half.remove_prefix(article.size() + 1);
    if (part->first == 1 && part->second == 2 && !half.empty()) return say_tokens(s, i, noun + 1, half, out);
    const std::size_t joint = s.before(i);  // "2 h y ½"
    const std::size_t whole = s.before(joint);
    const auto unit = s.find("units", s.at(whole).chars);
    const std::string counted = unit.empty() ? s.at(whole).folded : fold_case(unit.substr(0, unit.find('|')));
    const auto feminine = s.find("words", "half_feminine");
    if (part->first == 1 && part->second == 2 && !feminine.empty() && s.is_word(whole) &&
        s.at(joint).folded == s.find("words", "and") &&
        noun_gender(counted, *s.table).starts_with("feminine"))
        return say_tokens(s, i, i + 1, feminine, out);
    const std::string fraction = std::to_string(part->first) + "/" + std::to_string(part->second);
    return say_tokens(s, i, i + 1, s.find("fractions", fraction), out);
}

std::size_t read_count_local(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const auto number = starts_number(s, i) ? read_local_number(s, i) : std::nullopt;
    if (!number) return 0;
    if (const std::size_t count = read_compound(s, i, out)) return count;
    if (!s.is_space(number->end) || !s.is_word(number->end + 1)) return read_lone_count(s, i, *number, out);
    const Token& noun = s.at(number->end + 1);
    // "Capítulo 1 solo", "Shrek 2 agrada": the number belongs to what is before it.
    const bool named = s.at(s.before(i)).upper && s.before(i) > 0;
    if (named || s.has("numbered_parts", s.word_before(i))) return 0;
    // "1 punto 2 punto 3" is a version.
    if (noun.folded == s.find("words", "dot") && s.is_digits(s.skip_space(number->end + 2))) return 0;
    const std::string form = count_form(s, i, noun.folded);
    if (form.empty()) return 0;
    if (number->fraction == "1/2")
        return say_tokens(s, i, number->end + 2, said_quantity(s, i, *number, noun.chars), out);
    const std::string words = said_number(*number, form, *s.table);
    return words == s.at(i).chars ? 0 : say_tokens(s, i, number->end, words, out);
}

}  // namespace reviewcast
