// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/local_amounts.hpp"
#include "script/number_words.hpp"
#include "script/rules_local.hpp"

namespace reviewcast {

namespace {

constexpr std::size_t longest_short_hour = 3;  // bytes of "h", "hod"

struct Clock {
    std::size_t end = 0;
    std::uint64_t hour = 0;
    std::uint64_t minute = 0;
    bool has_minute = false;
};

/// Whether an hour is told before it: "um", "a las", "alle".
bool is_told(const Sentence& s, std::size_t i) {
    const std::size_t at = s.is_apostrophe(i - 1) ? i - 2 : s.before(i);
    return s.is_word(at) && s.has("clock_words", s.at(at).folded);
}

/// "12.30-15", "12.30–15.00": hours of opening.
bool spans_hours(const Sentence& s, std::size_t i) {
    const auto is_hour = [&](std::size_t at) { return s.is_digits(at) && value_of(s.at(at).folded) <= 24; };
    const auto is_minute = [&](std::size_t at) {
        return s.is_digits(at) && s.at(at).folded.size() == 2 && value_of(s.at(at).folded) % 5 == 0;
    };
    if (!is_minute(i + 2) || !s.is_mark(i + 1, '.')) return false;
    const auto costs = [&](std::size_t end) {
        return !s.find("currencies", s.at(s.skip_space(end)).chars).empty();
    };
    if (s.is_dash(i - 1) && costs(i + 3)) return false;
    if (s.is_dash(i - 1)) return is_hour(i - 2) || (s.is_mark(i - 3, '.') && is_hour(i - 4));
    const std::size_t other = i + 4;
    const std::size_t end = s.is_mark(other + 1, '.') && is_minute(other + 2) ? other + 3 : other + 1;
    return s.is_dash(i + 3) && is_hour(other) && s.is_break(end) && !costs(end);
}

/// "20:30", "20h30", "20 h 30", "20.30 Uhr", "21h".
std::optional<Clock> read_clock(const Sentence& s, std::size_t i) {
    if (!s.is_digits(i) || s.at(i).folded.size() > 2 || value_of(s.at(i).folded) > 24) return std::nullopt;
    Clock clock;
    clock.hour = value_of(s.at(i).folded);
    const bool told_letter = s.has("told_hour_letters", s.at(s.skip_space(i + 1)).folded) &&
                             s.has("letter_clock_words", s.word_before(i));  // "um 19 h"
    const bool letter = told_letter || s.has("hour_letters", s.at(s.skip_space(i + 1)).folded);
    const std::size_t sign = letter ? s.skip_space(i + 1) : i + 1;
    const std::size_t minute = letter ? s.skip_space(sign + 1) : sign + 1;
    const bool minutes = s.is_digits(minute) && s.at(minute).folded.size() == 2 &&
                         value_of(s.at(minute).folded) < 60 && s.is_break(minute + 1);
    const bool comma = s.is_mark(sign, ',') && s.has("grammar", "comma clock") && is_told(s, i);
    const bool stop =
        comma || spans_hours(s, i) ||
        (s.is_mark(sign, '.') && (is_told(s, i) || s.has("hour_words", s.word_after(minute + 1))));
    if (!letter && !s.is_mark(sign, ':') && !stop) return std::nullopt;
    if (!minutes || s.is_mark(minute + 1, ':')) {
        // "1 h 45 min" is a measure; "à 21h" is a time.
        if (!letter || s.is_digits(minute) || !s.is_break(sign + 1) || !is_told(s, i)) return std::nullopt;
        clock.end = sign + 1;
        return clock;
    }
    if (letter && !s.find("units", s.at(s.skip_space(minute + 1)).chars).empty()) return std::nullopt;
    // "3.10.2019" is a date.
    if (s.is_mark(minute + 1, '.') && s.is_digits(minute + 2)) return std::nullopt;
    clock.minute = value_of(s.at(minute).folded);
    clock.has_minute = true;
    clock.end = minute + 1;
    return clock;
}

/// "1h45min", "2h05mn": how long something is.
std::size_t read_glued_duration(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const auto hours = s.find("units", "h");
    const auto minutes = s.find("units", s.at(i + 3).chars == "m" ? "min" : s.at(i + 3).chars);
    const bool glued = s.is_digits(i) && s.at(i + 1).folded == "h" && s.is_digits(i + 2) && s.is_word(i + 3);
    const auto hour = glued && !hours.empty() && !minutes.empty() ? read_local_number(s, i) : std::nullopt;
    const auto minute = hour ? read_local_number(s, i + 2) : std::nullopt;
    if (!minute || hour->end != i + 1 || minute->end != i + 3) return 0;
    const auto joint = s.find("words", "hours_and");
    const std::string words = said_quantity(s, i, *hour, hours) + " " + std::string(joint) +
                              (joint.empty() ? "" : " ") + said_quantity(s, i + 2, *minute, minutes);
    return say_tokens(s, i, i + 4, words, out);
}

}  // namespace

std::size_t read_clock_local(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (!s.is_break(i - 1) || s.is_mark(i - 1, ':') || s.has("books_of_verses", s.word_before(i)) ||
        s.has("scale_words", s.word_before(i)))  // "escala 1:43"
        return 0;
    if (const std::size_t count = read_glued_duration(s, i, out)) return count;
    const auto clock = read_clock(s, i);
    if (!clock) return 0;
    // "20:30 Uhr" names the hour already.
    const bool named = s.has("hour_words", s.word_after(clock->end));
    const std::size_t end = named ? s.skip_space(clock->end) + 1 : clock->end;
    const bool one = clock->hour == 1 && !s.find("clock", "one_duration").empty();
    const auto duration =
        is_told(s, i) ? std::string_view{} : s.find("clock", one ? "one_duration" : "duration");
    const bool lettered = s.is_word(s.skip_space(i + 1));
    auto pattern = s.find("clock", clock->minute == 0 ? "hour" : "hour_minute");
    const auto single = clock->hour == 1
                            ? s.find("clock", clock->minute == 0 ? "one_hour" : "one_hour_minute")
                            : std::string_view{};
    if (!single.empty()) pattern = single;
    if (clock->minute != 0 && lettered && !duration.empty()) pattern = duration;
    const auto in_case = counted_case(s, i, {});  // "od 10:00"
    const std::string hour =
        said_count(clock->hour, in_case.empty() ? s.find("words", "hour_form") : in_case, *s.table);
    const std::string minute = said_count(clock->minute, in_case, *s.table);
    const std::string words = fill_in(pattern, {{"hour", hour}, {"minute", minute}});
    const bool stop = named && s.at(end - 1).folded.size() <= longest_short_hour && s.is_mark(end, '.');
    return stop ? say_stopped(s, i, end + 1, words, out) : say_tokens(s, i, end, words, out);  // "20.30 u."
}

}  // namespace reviewcast
