// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/number_words.hpp"
#include "script/rules_en.hpp"

#include <optional>

namespace reviewcast {

namespace {

constexpr std::uint64_t hours_of_clock = 12;

/// "11/9": a month and a day, as Americans write them.
struct MonthDay {
    std::uint64_t month = 0;
    std::uint64_t day = 0;

    [[nodiscard]] std::string words() const {
        return std::string(month_name(month)) + " " + ordinal_words(day);
    }
};

std::optional<MonthDay> read_month_day(const Sentence& s, std::size_t i) {
    const bool figures = s.is_digits(i) && s.is_mark(i + 1, '/') && s.is_digits(i + 2);
    if (!figures || s.at(i).folded.size() > 2 || s.at(i + 2).folded.size() > 2) return std::nullopt;
    const MonthDay date{value_of(s.at(i).folded), value_of(s.at(i + 2).folded)};
    const bool valid = date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31;
    return valid ? std::optional(date) : std::nullopt;
}

/// "3/4": rather a part than the fourth of March.
bool is_fraction(const MonthDay& date) {
    const auto parts = date.day;
    return date.month < parts && (parts == 2 || parts == 3 || parts == 4 || parts == 8 || parts == 16);
}

/// "9" or "11:35" on a clock of twelve hours.
struct Hour {
    std::size_t end = 0;
    std::uint64_t hour = 0;
    std::string minutes;  ///< two digits, or none

    [[nodiscard]] std::string words() const {
        const std::string number = cardinal_words(hour);
        if (minutes.empty() || minutes == "00") return number;
        return number + (minutes[0] == '0' ? " oh " : " ") + cardinal_words(minutes);
    }
};

std::optional<Hour> read_hour(const Sentence& s, std::size_t i) {
    if (!s.is_digits(i) || s.at(i).folded.size() > 2) return std::nullopt;
    Hour hour{i + 1, value_of(s.at(i).folded), {}};
    if (hour.hour < 1 || hour.hour > hours_of_clock) return std::nullopt;
    if (s.is_mark(i + 1, ':') && s.is_digits(i + 2) && s.at(i + 2).folded.size() == 2) {
        hour.minutes = s.at(i + 2).folded;
        hour.end = i + 3;
    }
    return hour;
}

}  // namespace

std::size_t read_date_range_en(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const auto from = s.is_break(i - 1) && !s.is_mark(i - 1, '/') ? read_month_day(s, i) : std::nullopt;
    if (!from) return 0;
    const std::size_t dash = s.skip_space(i + 3);
    const std::size_t next = s.skip_space(dash + 1);
    const auto to = s.is_dash(dash) ? read_month_day(s, next) : std::nullopt;
    if (!to || !s.is_break(next + 3) || s.is_mark(next + 3, '/')) return 0;
    const bool rises = from->month < to->month || (from->month == to->month && from->day < to->day);
    // "7/10–8/10" are scores of one scale, "3/4–7/8" parts.
    if (!rises || from->day == to->day || (is_fraction(*from) && is_fraction(*to))) return 0;
    return say_tokens(s, i, next + 3, from->words() + " to " + to->words(), out);
}

std::size_t read_air_time_en(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const auto eastern = s.is_break(i - 1) && !s.is_mark(i - 1, ':') ? read_hour(s, i) : std::nullopt;
    const auto central =
        eastern && s.is_mark(eastern->end, '/') ? read_hour(s, eastern->end + 1) : std::nullopt;
    if (!central || eastern->minutes != central->minutes) return 0;
    const bool hour_apart = eastern->hour % hours_of_clock == (central->hour + 1) % hours_of_clock;
    const std::size_t zone = s.skip_space(central->end);
    const bool named = (zone == central->end && s.at(zone).folded == "c") || s.at(zone).folded == "central";
    if (!hour_apart || !named || !s.is_break(zone + 1)) return 0;
    return say_tokens(s, i, zone + 1, eastern->words() + ", " + central->words() + " central", out);
}

std::size_t read_day_letters_en(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const bool pair =
        s.is_word(i) && s.is_break(i - 1) && s.is_dash(i + 1) && s.is_word(i + 2) && s.is_break(i + 3);
    if (!pair || !s.at(i).upper || !s.at(i + 2).upper || s.at(i).chars.size() > 2 ||
        s.at(i + 2).chars.size() > 2)
        return 0;
    const auto from = s.find("day_letters", s.at(i).folded);
    const auto to = s.find("day_letters", s.at(i + 2).folded);
    const std::size_t hours = s.skip_space(s.is_mark(i + 3, ':') || s.is_mark(i + 3, ',') ? i + 4 : i + 3);
    const bool short_form = s.at(i).chars.size() + s.at(i + 2).chars.size() == 2;  // "T–S" is anything
    const bool working = s.at(i).chars == "M" && s.at(i + 2).chars == "F";
    const bool told = s.is_digits(hours) && hours > i + 3;
    const bool edge = (s.is_mark(s.before(i), ',') || s.is_mark(i - 1, '(')) &&
                      (s.is_end(i + 3) || is_one_of(s.at(i + 3).mark, U",.;)"));
    const bool named = short_form ? working && told : told || edge || s.has("open_words", s.word_before(i));
    if (from.empty() || to.empty() || from == to || !named) return 0;
    return say_tokens(s, i, i + 3, std::string(from) + " to " + std::string(to), out);
}

}  // namespace reviewcast
