// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/local_amounts.hpp"

#include "base/unicode.hpp"
#include "script/amounts.hpp"
#include "script/number_words.hpp"

namespace reviewcast {

namespace {

constexpr std::size_t longest_cardinal = 15;
constexpr std::size_t longest_decimals = 8;

/// Whether the token parts thousands: a stop or a comma, by the region, or white space that is one character
/// wide.
bool is_group_sign(const Sentence& s, std::size_t i) {
    return s.is_mark(i, s.has("grammar", "comma groups") ? ',' : '.') || s.is_mark(i, '\'') ||
           (s.is_space(i) && code_points(s.at(i).chars).size() == 1);
}

/// Index after the groups of three that follow the digits at i; i + 1 where there are none. "91 123 45" and
/// "1.234.5" are no groups.
std::size_t groups_end(const Sentence& s, std::size_t i) {
    const std::string& first = s.at(i).folded;
    if (first.size() > 3 || first[0] == '0' || !is_group_sign(s, i + 1)) return i + 1;
    const Token& sign = s.at(i + 1);
    // "Rocky 2 300 mal": a plain space after the number of a name parts two numbers.
    const Token& before = s.at(s.before(i));
    if (sign.chars == " " && before.upper && s.before(i) > 0) return i + 1;
    std::size_t at = i + 1;
    while (at < i + 2 * (longest_cardinal / 3) && s.at(at).chars == sign.chars && s.is_digits(at + 1) &&
           s.at(at + 1).folded.size() == 3)
        at += 2;
    const bool runs_on = is_group_sign(s, at) && s.is_digits(at + 1);
    return runs_on || s.is_word(at) ? i + 1 : at;
}

/// "½" or "1/2" after the digits before token i.
void read_fraction(const Sentence& s, std::size_t i, LocalNumber& number) {
    const std::size_t at = s.skip_space(i);
    if (const auto part = fraction_character(s.at(at).mark)) {
        number.fraction = std::to_string(part->first) + "/" + std::to_string(part->second);
        number.value += static_cast<double>(part->first) / part->second;
        number.end = at + 1;
        return;
    }
    if (at == i || !s.is_digits(at) || !s.is_mark(at + 1, '/') || !s.is_digits(at + 2)) return;
    const std::string fraction = s.at(at).folded + "/" + s.at(at + 2).folded;
    const auto above = value_of(s.at(at).folded);
    const auto below = value_of(s.at(at + 2).folded);
    if (above >= below || s.find("fractions", fraction).empty()) return;
    number.fraction = fraction;
    number.value += static_cast<double>(above) / static_cast<double>(below);
    number.end = at + 3;
}

void read_decimals(const Sentence& s, LocalNumber& number) {
    const std::size_t at = number.end;
    const bool divided = (s.is_mark(at, ',') || s.is_mark(at, '.')) && s.is_digits(at + 1);
    if (!divided || s.at(at + 1).folded.size() > longest_decimals) return;
    number.decimals = s.at(at + 1).folded;
    double unit = 1;
    for (std::size_t n = 0; n < number.decimals.size(); ++n)
        unit *= 10;
    number.value += static_cast<double>(value_of(number.decimals)) / unit;
    number.end = at + 2;
}

}  // namespace

bool starts_number(const Sentence& s, std::size_t i) {
    return s.is_digits(i) && s.is_break(i - 1) &&
           !((s.is_mark(i - 1, ',') || s.is_mark(i - 1, '.')) && s.is_digits(i - 2));
}

std::optional<LocalNumber> read_local_number(const Sentence& s, std::size_t i) {
    if (!s.is_digits(i) || s.at(i).folded.size() > longest_cardinal) return std::nullopt;
    LocalNumber number;
    number.end = groups_end(s, i);
    number.grouped = number.end > i + 1;
    for (std::size_t at = i; at < number.end; at += 2)
        number.digits += s.at(at).folded;
    number.value = static_cast<double>(value_of(number.digits));
    read_decimals(s, number);
    if (number.decimals.empty() && !number.grouped) read_fraction(s, number.end, number);
    return number;
}

std::string fill_in(std::string_view pattern,
                    std::initializer_list<std::pair<std::string_view, std::string>> words) {
    std::string filled(pattern);
    for (const auto& [name, value] : words) {
        const std::string slot = "{" + std::string(name) + "}";
        if (const auto at = filled.find(slot); at != std::string::npos)
            filled.replace(at, slot.size(), value);
    }
    return filled;
}

}  // namespace reviewcast
