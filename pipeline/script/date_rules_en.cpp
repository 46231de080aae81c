// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/number_words.hpp"
#include "script/rules_en.hpp"
#include "script/units_en.hpp"

#include <optional>
#include <string>

namespace reviewcast {

namespace {

std::uint64_t value_at(const Sentence& s, std::size_t i) {
    return value_of(s.at(i).folded);
}
std::size_t length_at(const Sentence& s, std::size_t i) {
    return s.is_digits(i) ? s.at(i).folded.size() : 0;
}

bool is_year_at(const Sentence& s, std::size_t i) {
    return length_at(s, i) == 4 && value_at(s, i) >= 1000 && value_at(s, i) < 3000 && !s.is_word(i + 1);
}
bool is_day_at(const Sentence& s, std::size_t i) {
    return (length_at(s, i) == 1 || length_at(s, i) == 2) && value_at(s, i) >= 1 && value_at(s, i) <= 31;
}
bool is_ordinal_suffix(const Sentence& s, std::size_t i) {
    const auto& word = s.at(i).folded;
    return word == "st" || word == "nd" || word == "rd" || word == "th";
}

/// A month's name or abbreviation, capitalised, with its stop.
struct Month {
    std::size_t end;
    std::string name;
    bool in_full;
};
std::optional<Month> read_month(const Sentence& s, std::size_t i) {
    if (!s.is_word(i) || !s.at(i).upper) return std::nullopt;
    const auto name = s.find("months", s.at(i).folded);
    if (name.empty()) return std::nullopt;
    const bool in_full = name.size() == s.at(i).chars.size();
    const bool stop = s.is_mark(i + 1, '.') && !in_full;
    return Month{i + (stop ? 2 : 1), std::string(name), in_full};
}

/// ", 2019" after a day: the token after the year, or nothing.
std::optional<std::size_t> read_year_after(const Sentence& s, std::size_t i) {
    const std::size_t at = s.skip_space(s.is_mark(i, ',') ? i + 1 : i);
    if (at == i || !is_year_at(s, at)) return std::nullopt;
    return at;
}

/// Says a date, and "to" for the dash after it where another date follows: "July 2021 – March 2022".
std::size_t say_date(const Sentence& s, std::size_t begin, std::size_t end, std::string words,
                     ReadingBuilder& out) {
    const std::size_t dash = s.skip_space(end);
    const std::size_t next = s.skip_space(dash + 1);
    const bool range = s.is_dash(dash) && s.is_space(dash + 1) == (dash != end) &&
                       (read_month(s, next) || (is_day_at(s, next) && read_month(s, s.skip_space(next + 1))));
    return say_tokens(s, begin, range ? next : end, range ? words + " to " : words, out);
}

std::size_t finish_date(const Sentence& s, std::size_t begin, std::size_t end, std::string words,
                        ReadingBuilder& out) {
    if (const auto year = read_year_after(s, end)) {
        words += ", " + year_words(value_at(s, *year));
        end = *year + 1;
    }
    return say_date(s, begin, end, words, out);
}

std::size_t read_month_first(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const auto month = read_month(s, i);
    if (!month) return 0;
    const std::size_t day = s.skip_space(month->end);
    if (is_year_at(s, day)) {
        return say_date(s, i, day + 1, month->name + " " + year_words(value_at(s, day)), out);
    }
    const bool suffix = is_ordinal_suffix(s, day + 1);
    const bool is_day = day != i + 1 && is_day_at(s, day) && (suffix || !s.is_word(day + 1)) &&
                        !s.is_mark(day + 1, ':') && !s.is_mark(day + 1, '%') &&
                        !(s.is_mark(day + 1, '.') && s.is_digits(day + 2));
    if (!is_day) {
        const bool short_year = s.is_apostrophe(day) && s.is_digits(day + 1);  // "Dec '22"
        if (month->in_full || (month->end == i + 1 && !short_year)) return 0;
        return say_tokens(s, i, month->end, month->name, out);
    }
    std::size_t end = day + (suffix ? 2 : 1);
    std::string words = month->name + " " + ordinal_words(value_at(s, day));
    if (s.is_dash(end) && is_day_at(s, end + 1) && value_at(s, end + 1) > value_at(s, day)) {
        words += " to " + ordinal_words(value_at(s, end + 1));
        end += is_ordinal_suffix(s, end + 2) ? 3 : 2;
    }
    return finish_date(s, i, end, words, out);
}

std::size_t read_day_first(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (!is_day_at(s, i) || !s.is_break(i - 1)) return 0;
    const bool suffix = is_ordinal_suffix(s, i + 1);
    std::size_t end = i + (suffix ? 2 : 1);
    std::string day = ordinal_words(value_at(s, i));
    if (s.is_dash(end) && is_day_at(s, end + 1) && value_at(s, end + 1) > value_at(s, i)) {
        day += " to the " + ordinal_words(value_at(s, end + 1));
        end += is_ordinal_suffix(s, end + 2) ? 3 : 2;
    }
    const bool dashed = s.is_mark(end, '-');
    const std::size_t at = dashed ? end + 1 : s.skip_space(end);
    const auto month = at == end ? std::nullopt : read_month(s, at);
    if (!month) return 0;
    const bool has_the = s.word_before(i) == "the";
    const std::string words = (has_the ? "" : "the ") + day + " of " + month->name;
    if (dashed) {
        if (!s.is_mark(month->end, '-') || !is_year_at(s, month->end + 1)) return 0;
        return say_tokens(s, i, month->end + 2, words + ", " + year_words(value_at(s, month->end + 1)), out);
    }
    return finish_date(s, i, month->end, words, out);
}

/// The full year of "19" or "63" in a date: no review was written before 1931 or after 2030.
std::uint64_t full_year(const Sentence& s, std::size_t i) {
    const auto year = value_at(s, i);
    if (length_at(s, i) != 2) return year;
    return year <= 30 ? 2000 + year : 1900 + year;
}

std::string month_day_year(std::uint64_t month, std::uint64_t day, std::uint64_t year) {
    return std::string(month_name(month)) + " " + ordinal_words(day) + ", " + year_words(year);
}

std::string day_month_year(std::uint64_t day, std::uint64_t month, std::uint64_t year) {
    return "the " + ordinal_words(day) + " of " + std::string(month_name(month)) + ", " + year_words(year);
}

/// Whether "10.13.23" at token i may be a date: "version 10.13.23" and "macOS 10.13.23" are none.
bool may_be_date(const Sentence& s, std::size_t i) {
    const std::size_t before = s.before(i);
    const auto word = s.word_before(i);
    return word.empty() ? !s.is_digits(before) : s.has("date_words", word) || s.has("dated_words", word);
}

/// The words of a date in figures; American order unless a stop divides it or the first number is no month.
std::string figures_words(const Sentence& s, std::size_t i, char32_t sign) {
    const auto a = value_at(s, i);
    const auto b = value_at(s, i + 2);
    const auto c = value_at(s, i + 4);
    if (length_at(s, i) == 4 && is_year_at(s, i))
        return b >= 1 && b <= 12 && c >= 1 && c <= 31 ? month_day_year(b, c, a) : std::string();
    const bool short_year = length_at(s, i + 4) == 2 && (sign == '/' || (sign == '.' && may_be_date(s, i)));
    if (!short_year && !is_year_at(s, i + 4)) return {};
    const auto year = full_year(s, i + 4);
    if (sign == '.' && a >= 1 && a <= 12 && b > 12 && b <= 31) return month_day_year(a, b, year);
    if (sign != '.' && a >= 1 && a <= 12 && b >= 1 && b <= 31) return month_day_year(a, b, year);
    if (a >= 1 && a <= 31 && b >= 1 && b <= 12) return day_month_year(a, b, year);
    return {};
}

/// "the odds were 1/1000", "1/2000 of a second": one part, no January.
bool is_chance(const Sentence& s, std::size_t i) {
    const auto before = s.word_before(i);
    return value_at(s, i) == 1 && (value_at(s, i + 2) % 1000 == 0) &&
           (value_at(s, i + 2) != 2000 || s.has("chance_words", before) ||
            s.has("chance_words", s.word_before(s.before(i))) || s.word_after(i + 3) == "of");
}

std::size_t read_figures(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const char32_t sign = s.at(i + 1).mark;
    const bool divided = sign == '-' || sign == '/' || sign == '.' || sign == 0x2011;
    if (!divided || !s.is_break(i - 1) || s.is_mark(i - 1, sign) || !s.is_digits(i + 2)) return 0;
    if (sign == '/' && !s.is_mark(i + 3, '/') && is_year_at(s, i + 2) && length_at(s, i) <= 2 &&
        is_day_at(s, i) && value_at(s, i) <= 12 && !is_chance(s, i))
        return say_tokens(
            s, i, i + 3, std::string(month_name(value_at(s, i))) + " " + year_words(value_at(s, i + 2)), out);
    const bool stamped = sign == '-' && s.at(i + 5).chars == "T" && s.is_digits(i + 6);  // a time follows
    const bool three = s.is_mark(i + 3, sign) && s.is_digits(i + 4) && (stamped || !s.is_word(i + 5)) &&
                       !(s.is_mark(i + 5, sign) && s.is_digits(i + 6)) && length_at(s, i + 2) <= 2;
    if (!three) return 0;
    const std::string words = figures_words(s, i, sign);
    return words.empty() ? 0 : say_tokens(s, i, i + (stamped ? 6 : 5), words + (stamped ? "," : ""), out);
}

}  // namespace

namespace {

/// "on 5 and 6 June": the first of two days of one month.
std::size_t read_first_of_days(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const auto linked = s.at(s.skip_space(i + 1)).folded;
    const bool links = linked == "and" || linked == "or" || s.is_mark(s.skip_space(i + 1), '&');
    const std::size_t day = s.skip_space(s.skip_space(i + 1) + 1);
    const auto month = s.at(s.skip_space(day + 1));
    const bool days = is_day_at(s, i) && is_day_at(s, day) && value_at(s, i) < value_at(s, day);
    if (!links || !days || !month.upper || s.find("months", month.folded).empty()) return 0;
    const auto before = s.word_before(i);
    const bool told = before.empty() || before == "the" || s.has("date_words", before) || before == "between";
    if (!told || !s.is_break(i - 1)) return 0;
    return say_tokens(s, i, i + 1, (before == "the" ? "" : "the ") + ordinal_words(value_at(s, i)), out);
}

/// "ordered 2/14, shipped 2/20": another day in figures stands near, of another scale if it were a score.
bool is_among_days_in_figures(const Sentence& s, std::size_t i) {
    constexpr std::size_t farthest = 14;  // tokens
    for (std::size_t at = i > farthest ? i - farthest : 0; at < i + farthest; ++at) {
        const bool pair = at != i && is_day_at(s, at) && s.is_mark(at + 1, '/') && is_day_at(s, at + 2) &&
                          s.is_break(at + 3);
        if (pair && value_at(s, at) <= 12 && value_at(s, at + 2) != value_at(s, i + 2)) return true;
    }
    return false;
}

/// "arrived 12/23", "in theaters 5/24", "(28/02)": a day that no scale of scores has.
std::size_t read_short_date(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const bool figures = s.is_digits(i) && s.is_mark(i + 1, '/') && s.is_digits(i + 2) && is_day_at(s, i) &&
                         is_day_at(s, i + 2) && s.is_break(i - 1) && s.is_break(i + 3) &&
                         !s.is_mark(i - 1, '/') && !s.is_mark(i + 3, '/') && !s.is_mark(i + 3, '%') &&
                         !s.is_mark(i - 1, '.');
    if (!figures || is_time_signature(s, i)) return 0;
    const auto a = value_at(s, i);
    const auto b = value_at(s, i + 2);
    const bool padded = s.at(i).folded[0] == '0' || s.at(i + 2).folded[0] == '0';
    const auto before = s.word_before(i);
    const auto next = s.word_after(i + 3);
    const bool noun = !next.empty() && !s.has("function_words", next);
    const bool told = !noun && (s.has("release_words", before) || s.has("dated_words", before));
    const bool apart = b > 12 && b != 15 && b != 20 && b != 25 && b != 30;  // no scale ends there
    const bool falls = a > b && b != 5 && b != 10 && b != 4 && b != 3;
    const bool ends =
        !noun && (s.has("date_words", before) || before == "ends" || before == "to" || before == "runs");
    const bool among = told && is_among_days_in_figures(s, i);
    const bool alone = s.is_mark(i - 1, '(') && s.is_mark(i + 3, ')');
    if (a <= 12 && (padded ? told || alone || noun == false : told && (apart || falls || b <= 3 || among)))
        return say_tokens(s, i, i + 3, std::string(month_name(a)) + " " + ordinal_words(b), out);
    if (a > 12 && b <= 12 && (padded || told || alone || ends) && b != 5 && b != 10)
        return say_tokens(s, i, i + 3, "the " + ordinal_words(a) + " of " + std::string(month_name(b)), out);
    return 0;
}

}  // namespace

std::size_t read_date_en(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (s.is_word(i)) return s.is_break(i - 1) ? read_month_first(s, i, out) : 0;
    if (!s.is_digits(i)) return 0;
    if (const std::size_t count = read_figures(s, i, out)) return count;
    if (const std::size_t count = read_day_first(s, i, out)) return count;
    if (const std::size_t count = read_first_of_days(s, i, out)) return count;
    if (const std::size_t count = read_short_date(s, i, out)) return count;
    // "on 10/4"
    const bool short_date = s.is_mark(i + 1, '/') && is_day_at(s, i + 2) && s.is_break(i + 3) &&
                            !s.is_mark(i + 3, '/') && is_day_at(s, i) && value_at(s, i) <= 12 &&
                            !is_time_signature(s, i) && s.has("date_words", s.word_before(i)) &&
                            s.find("pairs", std::string(s.at(i).folded) + "/" + s.at(i + 2).folded).empty();
    if (!short_date) return 0;
    return say_tokens(s, i, i + 3,
                      std::string(month_name(value_at(s, i))) + " " + ordinal_words(value_at(s, i + 2)), out);
}

std::size_t read_decade_en(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const bool apostrophe = s.is_apostrophe(i) && s.is_break(i - 1) && s.is_digits(i + 1);
    const std::size_t at = apostrophe ? i + 1 : i;
    const std::size_t size = length_at(s, at);
    if ((size != 2 && size != 4) || !s.is_break(at - 1)) return 0;
    std::size_t end = at + 1;
    if (s.is_apostrophe(end) && s.at(end + 1).folded == "s") ++end;
    const bool plural = s.at(end).folded == "s";
    const auto value = value_at(s, at);
    if (!plural) {
        // '99, '08
        const bool goes_on =
            (s.is_mark(at + 1, ',') || s.is_mark(at + 1, '.')) && s.is_digits(at + 2);  // '10,000'
        if (!apostrophe || size != 2 || s.is_word(at + 1) || goes_on) return 0;
        const bool month = s.at(at + 2).upper && !s.find("months", s.at(at + 2).folded).empty();
        const bool range = s.is_dash(at + 1) && (month || (s.is_apostrophe(at + 2) && s.is_digits(at + 3)));
        const std::string words = value == 0 ? "oh oh" : (value < 10 ? "oh " : "") + cardinal_words(value);
        return say_tokens(s, i, at + (range ? 2 : 1), words + (range ? " to" : ""), out);
    }
    if (value == 1000) return 0;  // "1000s of players"
    if (value % 10 != 0 || (size == 4 && (value < 1000 || value > 2990))) return 0;
    // "a 30s clip" counts seconds, "a 90s film" does not.
    const bool timed = s.word_before(i) != "a" || s.has("timed_nouns", s.word_after(end + 1));
    if (size == 2 && !apostrophe && timed && s.has("second_words", s.word_before(i))) return 0;
    if (size == 2 && value == 0) return say_tokens(s, i, end + 1, "two thousands", out);
    const bool range = s.is_dash(end + 1) && (s.is_digits(end + 2) || s.is_apostrophe(end + 2));
    return say_tokens(s, i, end + (range ? 2 : 1), decade_words(value) + (range ? " to" : ""), out);
}

}  // namespace reviewcast
