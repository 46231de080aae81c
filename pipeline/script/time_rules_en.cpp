// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/amounts.hpp"
#include "script/number_words.hpp"
#include "script/rules_en.hpp"
#include "script/units_en.hpp"

#include <optional>

namespace reviewcast {

namespace {

std::uint64_t value_at(const Sentence& s, std::size_t i) {
    return value_of(s.at(i).folded);
}
bool is_two_digits(const Sentence& s, std::size_t i) {
    return s.is_digits(i) && s.at(i).folded.size() == 2 && value_at(s, i) < 60;
}

/// "pm", "PM", "p.m." after white space or none: its words and the token after it.
struct HalfDay {
    std::size_t end;
    std::string_view words;
};
std::optional<HalfDay> read_half_day(const Sentence& s, std::size_t i) {
    const std::size_t at = s.skip_space(i);
    const auto& word = s.at(at).folded;
    const bool morning = word == "am" || word == "a";
    if (!morning && word != "pm" && word != "p") return std::nullopt;
    const std::string_view words = morning ? "A M" : "P M";
    if (word.size() == 2) return HalfDay{at + 1, words};
    const bool dotted = s.is_mark(at + 1, '.') && s.at(at + 2).folded == "m";
    if (!dotted) return std::nullopt;
    const bool stop = s.is_mark(at + 3, '.') && !s.is_end(s.skip_space(at + 4));
    return HalfDay{at + (stop ? 4 : 3), words};
}

std::string clock_words(std::uint64_t hour, std::uint64_t minute, bool has_half_day) {
    const std::string words = cardinal_words(hour);
    if (minute == 0 && has_half_day) return words;
    if (minute == 0) return words + (hour <= 12 ? " o'clock" : " hundred");
    return words + (minute < 10 ? " oh " : " ") + cardinal_words(minute);
}

/// Says a time, and "to" for the dash after it where another time follows: "11am–10pm".
std::size_t say_range_start(const Sentence& s, std::size_t i, std::size_t end, const std::string& words,
                            ReadingBuilder& out) {
    const bool range = s.is_dash(end) && s.is_digits(end + 1);
    return say_tokens(s, i, range ? end + 1 : end, range ? words + " to" : words, out);
}

/// "0600 hours", "at 1730 hours": the time of day in four figures.
std::size_t read_figures_of_day(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const std::string& figures = s.at(i).folded;
    if (!s.is_digits(i) || figures.size() != 4 || !s.is_break(i - 1) || !s.is_space(i + 1)) return 0;
    const auto unit = s.at(i + 2).folded;
    const auto hour = value_of(figures.substr(0, 2));
    const auto minute = value_of(figures.substr(2));
    const bool told = figures[0] == '0' || s.has("hours_told_after", s.word_before(i));
    if ((unit != "hours" && unit != "hrs") || !told || hour > 24 || minute > 59) return 0;
    std::string words = hour < 10 ? digit_words(figures.substr(0, 2), "oh") : cardinal_words(hour);
    words += minute == 0 ? " hundred" : (minute < 10 ? " oh " : " ") + cardinal_words(minute);
    return say_tokens(s, i, i + 3, words + " hours", out);
}

/// Whether a word of `set` stands within some tokens before token i, or behind it.
bool is_near(const Sentence& s, std::size_t i, std::string_view set, std::size_t before, std::size_t after) {
    for (std::size_t at = i > before ? i - before : 0; at < i + after && !s.is_end(at); ++at)
        if (s.has(set, s.at(at).folded)) return true;
    return false;
}

/// "ends 22.15", "doors 19.30", "the 7.30 show", "we sat down at 8.05": a clock's stop where words tell when.
bool is_stopped_clock(const Sentence& s, std::size_t i) {
    constexpr std::uint64_t step = 5;  // minutes; no event is announced for 19.37
    const bool shape = s.is_mark(i + 1, '.') && is_two_digits(s, i + 2) && s.is_break(i + 3) &&
                       !(s.is_mark(i + 3, '.') && s.is_digits(i + 4)) && s.is_break(i - 1) &&
                       s.at(i + 3).mark != '%';
    const auto next = s.word_after(i + 3);
    if (!shape || read_unit(s, i, i + 3) || s.has("count_nouns", next)) return false;
    const bool round = value_at(s, i + 2) % step == 0;
    if (round && s.has("clock_words", s.word_before(i))) return true;
    if (value_at(s, i) > 23 || is_near(s, i, "rating_words", 16, 12)) return false;
    if (s.follows_determiner(i) && s.has("timed_events", next)) return true;
    const bool booked = s.word_before(i) == "for" && is_near(s, i, "bookings", 8, 0);
    const bool told = booked || s.has("hours_told_after", s.word_before(i)) || s.word_before(i) == "from";
    const bool acts = is_near(s, i, "clock_verbs", 12, 0) || is_near(s, i + 3, "day_parts", 0, 6);
    return told && (acts || (round && value_at(s, i + 2) != 50));
}

std::string counted(std::uint64_t number, std::string_view unit, bool one = false) {
    return cardinal_words(number) + " " + std::string(unit) + (number == 1 || one ? "" : "s");
}

/// "2:47:00": its parts without those that are none.
std::string running_words(std::uint64_t hour, std::uint64_t minute, std::uint64_t second, bool one) {
    std::string words = hour > 0 ? counted(hour, "hour", one) : "";
    if (minute > 0) words += (words.empty() ? "" : " ") + counted(minute, "minute", one);
    if (second > 0 || words.empty()) words += (words.empty() ? "" : " ") + counted(second, "second", one);
    return words;
}

/// "the 00:03:15 mark": the duration [begin, end) describes a noun.
bool is_adjective(const Sentence& s, std::size_t begin, std::size_t end) {
    const auto noun = s.word_after(end);
    return s.follows_determiner(begin) && s.is_space(end) && !noun.empty() && !s.has("function_words", noun);
}

/// The token after a unit's name and its stop, where the unit is one of "hour", "minute", "second".
std::optional<std::size_t> skip_unit(const Sentence& s, std::size_t i, std::string_view unit) {
    const std::size_t at = s.skip_space(i);
    if (s.find("durations", s.at(at).folded) != unit) return std::nullopt;
    const bool stop = s.is_mark(at + 1, '.') && s.is_digits(s.skip_space(at + 2));
    return at + (stop ? 2 : 1);
}

}  // namespace

std::size_t read_clock_en(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (const std::size_t count = read_figures_of_day(s, i, out)) return count;
    const bool stamped = s.at(i - 1).chars == "T" && s.is_digits(i - 2);  // "2023-02-05T18:30"
    const bool running =
        s.is_mark(i + 1, ':') && is_two_digits(s, i + 2) && s.is_mark(i + 3, ':') && is_two_digits(s, i + 4);
    if (!s.is_digits(i) || (s.is_word(i - 1) && !stamped) || s.at(i).folded.size() > (running ? 4U : 2U) ||
        (value_at(s, i) > 24 && !running))
        return 0;
    const bool stopped =
        (s.is_mark(i + 1, '.') && is_two_digits(s, i + 2) && read_half_day(s, i + 3)) ||  // "7.30pm"
        is_stopped_clock(s, i);
    if (!s.is_mark(i + 1, ':') && !stopped) {
        const auto amount = read_amount(s, i);
        const auto half_day = amount ? read_half_day(s, amount->end) : std::nullopt;
        if (!half_day || !amount->first.is_integer()) return 0;
        return say_range_start(s, i, half_day->end, amount->words + " " + std::string(half_day->words), out);
    }
    if (!is_two_digits(s, i + 2) || s.is_mark(i - 1, ':')) return 0;
    if (s.has("aspect_ratios", s.at(i).folded + ":" + s.at(i + 2).folded)) return 0;
    const auto hour = value_at(s, i);
    const auto minute = value_at(s, i + 2);
    if (s.is_mark(i + 3, ':') && is_two_digits(s, i + 4) && !s.is_mark(i + 5, ':')) {
        const std::string words = running_words(hour, minute, value_at(s, i + 4), is_adjective(s, i, i + 5));
        return say_tokens(s, i, i + 5, words, out);
    }
    if (!s.is_break(i + 3) && !read_half_day(s, i + 3)) return 0;
    const auto half_day = read_half_day(s, i + 3);
    std::string words = clock_words(hour, minute, half_day.has_value());
    if (half_day) words += " " + std::string(half_day->words);
    return say_range_start(s, i, half_day ? half_day->end : i + 3, words, out);
}

namespace {

/// "(R, 127m)", "(2019, 132m)": how long a film runs.
std::size_t read_runtime(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const std::size_t comma = s.before(i);
    const std::size_t before = comma - 1;
    const bool shape = s.is_digits(i) && s.at(i + 1).chars == "m" &&
                       (s.is_mark(i + 2, ')') || s.is_mark(i + 2, ',')) && s.is_mark(comma, ',') &&
                       value_at(s, i) >= 40 && value_at(s, i) <= 400;
    const bool rated = (s.is_digits(before) && s.at(before).folded.size() == 4) || s.at(before).all_upper ||
                       (s.is_digits(before) && s.is_mark(before - 1, '-'));
    return shape && rated ? say_tokens(s, i, i + 2, cardinal_words(s.at(i).folded) + " minutes", out) : 0;
}

}  // namespace

std::size_t read_duration_en(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (const std::size_t count = read_runtime(s, i, out)) return count;
    if (!s.is_digits(i) || s.is_mark(i - 1, '.') || s.is_word(i - 1) || s.at(i).folded.size() > 4) return 0;
    std::string words;
    std::size_t end = i;
    int parts = 0;
    for (const std::string_view unit : {"hour", "minute", "second"}) {
        const std::size_t next = parts == 0 ? i : s.skip_space(s.is_mark(end, ',') ? end + 1 : end);
        if (!s.is_digits(next) || s.at(next).folded.size() > 4) break;
        const auto after = skip_unit(s, next + 1, unit);
        // "1h30": the unit goes without saying.
        const bool bare = !after && parts == 1 && unit == "minute" && next == end && is_two_digits(s, next) &&
                          !s.is_word(next + 1);
        if (!after && !bare) continue;
        words += (words.empty() ? "" : " ") + counted(value_at(s, next), unit);
        end = after ? *after : next + 1;
        ++parts;
    }
    if (parts < 2) return 0;
    if (s.is_mark(end, '.') && !s.is_end(s.skip_space(end + 1)) && s.at(end - 1).folded.size() > 1) ++end;
    return say_tokens(s, i, end, words, out);
}

}  // namespace reviewcast
