// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/local_amounts.hpp"
#include "script/number_words.hpp"
#include "script/roman.hpp"
#include "script/rules_local.hpp"

namespace reviewcast {

namespace {

std::uint64_t value_at(const Sentence& s, std::size_t i) {
    return value_of(s.at(i).folded);
}
std::size_t length_at(const Sentence& s, std::size_t i) {
    return s.is_digits(i) ? s.at(i).folded.size() : 0;
}

/// A day as dates name it after the word before: "primero", "4", "vierten" after "am".
std::string day_words(std::uint64_t day, std::string_view before, const ReadingTable& table) {
    const auto listed = table.find("days", std::to_string(day));
    if (!listed.empty()) return std::string(listed);
    const auto form = table.find("date_forms", before);
    const std::string ordinal = local_ordinal(day, form.empty() ? "date" : form, table);
    return ordinal.empty() ? std::to_string(day) : ordinal;
}

/// A date that begins at token i.
std::string date_words(const Sentence& s, std::size_t i, std::uint64_t day, std::string_view month,
                       const std::string& year) {
    const auto pattern = s.find("date", year.empty() ? "day_month" : "day_month_year");
    return fill_in(pattern, {{"day", day_words(day, s.word_before(i), *s.table)},
                             {"month", std::string(month)},
                             {"year", said_year(year, *s.table)}});
}

/// The month that a number of one or two digits names, or a Roman one: "7-IX-1984".
std::uint64_t month_at(const Sentence& s, std::size_t i) {
    if (s.at(i).all_upper) return roman_value(s.at(i).folded).value_or(0);
    return length_at(s, i) <= 2 && s.is_digits(i) ? value_at(s, i) : 0;
}

/// "3. bis 15. August", "3. do 15. srpna": the first of two days of one month.
std::size_t read_first_day(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const bool joined = s.is_mark(i + 1, '.') && s.is_space(i + 2) &&
                        s.has("date_joiners", s.at(i + 3).folded) && s.is_space(i + 4) &&
                        s.is_digits(i + 5) && s.is_mark(i + 6, '.') && s.is_space(i + 7);
    if (!joined || s.find("months", s.at(i + 8).folded).empty() || value_at(s, i) > 31) return 0;
    return say_tokens(s, i, i + 2, day_words(value_at(s, i), s.word_before(i), *s.table), out);
}

/// 2019-10-04, 04.10.2019, 4/10/2019
std::size_t read_figures(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const char32_t sign = s.at(i + 1).mark;
    const bool divided = (sign == '-' || sign == '/' || sign == '.') && s.is_break(i - 1);
    std::size_t second = i + 2;
    if (divided && sign == '.' && s.is_space(second)) ++second;  // "4. 10. 2019"
    if (!divided || month_at(s, second) == 0 || !s.is_mark(second + 1, sign)) return 0;
    std::size_t third = second + 2;
    if (sign == '.' && s.is_space(third)) ++third;
    if (!s.is_digits(third) || s.is_word(third + 1)) return 0;
    const bool year_first = length_at(s, i) == 4;
    const auto day = value_at(s, year_first ? third : i);
    const auto month = month_at(s, second);
    if (day < 1 || day > 31 || month < 1 || month > 12 || length_at(s, year_first ? i : third) != 4) return 0;
    const std::string year = s.at(year_first ? i : third).folded;
    const auto name = s.find("months", std::to_string(month));
    return say_tokens(s, i, third + 1, date_words(s, i, day, name, year), out);
}

/// "24.12." and "24. 12." after a word that dates follow.
std::size_t read_day_and_month(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const std::size_t second = s.skip_space(i + 2);
    const bool stops = s.is_mark(i + 1, '.') && s.is_digits(second) && s.is_mark(second + 1, '.');
    const bool dated = !s.find("date_forms", s.word_before(i)).empty() || s.is_space(i + 2);
    if (!stops || !dated || s.is_digits(second + 2) || s.find("words", "day_month_stops").empty()) return 0;
    const auto month = s.find("months", std::to_string(value_at(s, second)));
    if (month.empty() || value_at(s, i) < 1 || value_at(s, i) > 31) return 0;
    return say_stopped(s, i, second + 2, date_words(s, i, value_at(s, i), month, {}), out);
}

/// "24/12" after a word that dates follow: "le 24/12", "del 1/9". Where a score could be meant, it is one.
std::size_t read_slashed_day(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const bool elided = s.is_apostrophe(i - 1);  // "l'11/9"
    auto kind = s.find("slash_dates", elided ? std::string_view(s.at(i - 2).folded) : s.word_before(i));
    std::size_t day_before = s.before(i);
    for (const char32_t mark : {',', '.'})
        if (s.is_mark(day_before, mark)) --day_before;
    if (!s.find("weekdays", s.at(day_before).folded).empty()) kind = "always";  // "dom. 5/2"
    const bool is_pair = !s.find("pairs", s.at(i).folded + "/" + s.at(i + 2).folded).empty();
    if (kind.empty() || is_pair || !s.is_mark(i + 1, '/') || !s.is_digits(i + 2) || !s.is_break(i + 3))
        return 0;
    const auto day = value_at(s, i);
    const auto month = value_at(s, i + 2);
    const bool usual_scale = month == 4 || month == 5 || month == 6 || month == 10;
    const bool is_date = day > month || (kind == "always" && !usual_scale);
    if (!is_date || day > 31 || month < 1 || month > 12 || s.is_mark(i + 3, '/')) return 0;
    const auto name = s.find("months", std::to_string(month));
    return say_tokens(s, i, i + 3, date_words(s, i, day, name, {}), out);
}

/// "la ley 39/2015", "zákon č. 121/2000": a number of its year.
std::size_t read_number_of_year(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (!s.is_mark(i + 1, '/') || !s.is_digits(i + 2) || !s.is_break(i + 3) || s.is_mark(i + 3, '/'))
        return 0;
    std::size_t word = s.before(i);
    if (s.is_mark(word, '.')) word = s.before(word - 1);  // "zákon č. 121/2000"
    const auto pattern = s.find("words", "number_of_year");
    if (pattern.empty() || !s.has("numbered_by_year", s.at(word).folded)) return 0;
    const std::string number = said_count(value_at(s, i), {}, *s.table);
    return say_tokens(
        s, i, i + 3,
        fill_in(pattern, {{"number", number}, {"year", said_year(s.at(i + 2).folded, *s.table)}}), out);
}

/// "oct. 1999": an abbreviated month without a day.
std::size_t read_month(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const std::string& word = s.at(i).folded;
    const auto elision = word.rfind('\'');
    const auto begin = elision == std::string::npos ? 0 : elision + 1;
    const auto month = s.find("months", std::string_view(word).substr(begin));
    if (month.empty() || month.size() <= word.size() - begin || !s.is_mark(i + 1, '.')) return 0;
    std::size_t year = s.skip_space(i + 2);
    if (s.is_word(year) && s.at(year).folded == s.find("words", "of")) year = s.skip_space(year + 1);
    const bool two = s.is_mark(i + 2, '/') && !s.find("months", s.at(i + 3).folded).empty();  // "jan./fev."
    if (length_at(s, year) != 4 && !two) return 0;
    return say_tokens(s, i, i + 2, word.substr(0, begin) + std::string(month), out);
}

}  // namespace

std::size_t read_date_local(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (s.is_word(i) && s.is_break(i - 1)) return read_month(s, i, out);
    if (!s.is_digits(i) || !s.is_break(i - 1)) return 0;
    if (const std::size_t count = read_figures(s, i, out)) return count;
    if (const std::size_t count = read_first_day(s, i, out)) return count;
    if (const std::size_t count = read_day_and_month(s, i, out)) return count;
    if (const std::size_t count = read_slashed_day(s, i, out)) return count;
    if (const std::size_t count = read_number_of_year(s, i, out)) return count;
    if (length_at(s, i) > 2 || value_at(s, i) < 1 || value_at(s, i) > 31) return 0;
    // "4 de octubre de 2019", "4. Oktober 2019", "4 okt. 2019"
    std::size_t at = s.is_mark(i + 1, '.') || s.has("ordinal_day_signs", s.at(i + 1).chars) ? i + 2 : i + 1;
    if (s.at(at - 1).kind == Token::Kind::word && !s.is_space(at)) return 0;
    if (!s.is_space(at)) return 0;
    ++at;
    const auto of = s.find("words", "of");
    const bool has_of = !of.empty() && s.at(at).folded == of && s.is_space(at + 1);
    if (has_of) at += 2;
    const auto month = s.find("months", s.at(at).folded);
    if (!s.is_word(at) || month.empty()) return 0;
    std::size_t end = at + 1;
    if (s.is_mark(end, '.') && month.size() > s.at(at).chars.size()) ++end;
    std::size_t year = s.skip_space(end);
    if (!of.empty() && s.at(year).folded == of) year = s.skip_space(year + 1);
    if (length_at(s, year) == 4)
        return say_tokens(s, i, year + 1, date_words(s, i, value_at(s, i), month, s.at(year).folded), out);
    return say_tokens(s, i, end, date_words(s, i, value_at(s, i), month, {}), out);
}

std::size_t read_decade_local(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const bool apostrophe = s.is_apostrophe(i) && length_at(s, i + 1) == 2 && s.is_break(i - 1);
    const std::size_t at = apostrophe ? i + 1 : i;
    if (length_at(s, at) != 2 && length_at(s, at) != 4) return 0;
    const auto ending = s.at(at + 1).folded;
    const std::string key = s.at(at).folded + (s.is_mark(at + 1, '.') ? "." : ending);
    const bool noun = !s.is_mark(at + 1, '.') || s.has("decade_nouns", s.at(s.skip_space(at + 2)).folded);
    const auto words = s.find("decades", key);
    if (!words.empty() && noun && s.is_break(at - 1)) return say_tokens(s, i, at + 2, words, out);
    return apostrophe ? say_tokens(s, i, at + 1, s.at(at).folded, out) : 0;
}

}  // namespace reviewcast
