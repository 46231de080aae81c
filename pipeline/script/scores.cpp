// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/scores.hpp"

#include "base/format.hpp"
#include "base/language_tag.hpp"
#include "base/unicode.hpp"
#include "script/normalise.hpp"
#include "script/number_words.hpp"

#include <cmath>

namespace reviewcast {

namespace {

/// `pattern` with each {name} replaced.
std::string fill(std::string_view pattern, std::string_view name, const std::string& words) {
    std::string filled(pattern);
    const std::string slot = "{" + std::string(name) + "}";
    if (const auto at = filled.find(slot); at != std::string::npos) filled.replace(at, slot.size(), words);
    return filled;
}

/// "4.5" of 4.5, "8" of 8.0.
std::string plain_number(double value) {
    std::string text = format("{:.3f}", value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
    return text;
}

std::string decimal_words(const std::string& digits, const ReadingTable& table) {
    // "tres coma setenta y cinco", but "drei Komma sieben fünf"
    if (digits.size() == 2 && digits[0] != '0' && table.has("grammar", "joined decimals"))
        return number_in(value_of(digits), table);
    std::string words;
    for (const char digit : digits) {
        const auto listed = table.find("cardinals", std::string(1, digit) + " decimal");
        words += words.empty() ? "" : " ";
        words += listed.empty() ? number_in(static_cast<std::uint64_t>(digit - '0'), table) : listed;
    }
    return words;
}

/// How the decimal sign is read after a number: "celá" after one, "celé" up to four, then "celých".
std::string_view point_word(std::uint64_t whole, const ReadingTable& table) {
    const auto few = table.find("words", "point_few");
    if (few.empty() || whole < 2) return table.find("words", "point");
    return whole < 5 ? few : table.find("words", "point_many");
}

std::string best_words(double best, const ReadingTable& table) {
    const std::string number = plain_number(best);
    const auto listed = table.find("score_best", number);
    if (!listed.empty()) return std::string(listed);
    const auto pattern = table.find("score", "best");
    const std::string words = value_words(best, table);
    return pattern.empty() ? words : fill(pattern, "value", words);
}

std::string letter_grade(const std::string& grade, const ReadingTable& table) {
    std::string words;
    for (const CodePoint& c : code_points(grade)) {
        const bool minus = c.value == '-' || c.value == 0x2212 || c.value == 0x2013;
        if (minus || c.value == '+')
            words.append(" ").append(table.find("words", minus ? "minus" : "plus"));
        else
            append_utf8(words, c.value);
    }
    return words;
}

}  // namespace

std::string number_in(std::uint64_t number, const ReadingTable& table) {
    if (table.language == "en") return cardinal_words(number);
    return spell_out(static_cast<std::int64_t>(number), table.language);
}

std::string value_words(double value, const ReadingTable& table) {
    // Beyond this a double holds no halves, and nobody scores so high.
    if (!std::isfinite(value) || std::fabs(value) > 1e12) return {};
    if (value < 0) return std::string(table.find("words", "minus")) + " " + value_words(-value, table);
    const std::string number = plain_number(value);
    const auto point = number.find('.');
    const std::string whole = number_in(value_of(number.substr(0, point)), table);
    if (point == std::string::npos) return whole;
    const std::string decimals = number.substr(point + 1);
    const auto listed = decimals == "5" ? table.find("halves", number.substr(0, point)) : std::string_view{};
    if (!listed.empty()) return std::string(listed);
    if (decimals == "5" && value > 1) return fill(table.find("score", "and_half"), "value", whole);
    const auto units = value_of(number.substr(0, point));
    const auto counted = table.find("cardinals", number.substr(0, point) + " point");
    return (counted.empty() ? whole : std::string(counted)) + " " + std::string(point_word(units, table)) +
           " " + decimal_words(decimals, table);
}

std::string points_words(double value, std::optional<double> best, const ReadingTable& table) {
    const std::string words = value_words(value, table);
    if (!best) return words;
    return fill(fill(table.find("score", "points_of"), "value", words), "best", best_words(*best, table));
}

std::string stars_words(double value, std::optional<double> best, const ReadingTable& table) {
    const auto listed = table.find("stars", plain_number(value));
    const std::string stars = listed.empty()
                                  ? fill(table.find("score", "stars"), "value", value_words(value, table))
                                  : std::string(listed);
    if (!best) return stars;
    return fill(fill(table.find("score", "stars_of"), "stars", stars), "best", best_words(*best, table));
}

std::string speak_score(const Score& score, const std::string& language, const ReadingTables& tables) {
    const ReadingTable& own = table_of(language, tables);
    const ReadingTable& table = own.language.empty() ? table_of("en", tables) : own;
    if (table.language.empty()) return score.written;
    using Kind = Score::Kind;
    if (score.kind == Kind::letter) return letter_grade(score.grade, table);
    if (score.kind == Kind::words || !score.value) {
        const std::string words = score.grade.empty() ? score.written : score.grade;
        return normalise(words, table.language, tables).spoken;
    }
    if (score.kind == Kind::stars) return stars_words(*score.value, score.best, table);
    if (score.kind == Kind::thumbs)
        return std::string(table.find("score", *score.value < 0 ? "thumbs_down" : "thumbs_up"));
    if (score.kind == Kind::percent)
        return fill(table.find("score", "percent"), "value", value_words(*score.value, table));
    return points_words(*score.value, score.best, table);
}

}  // namespace reviewcast
