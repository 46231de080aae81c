// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/amounts.hpp"

#include "script/number_words.hpp"

#include <algorithm>
#include <array>

namespace reviewcast {

namespace {

constexpr std::size_t most_groups = 7;  // more groups of three than a cardinal can say are no number

/// Index after a dash with or without spaces around it, or nothing.
std::optional<std::size_t> skip_dash(const Sentence& s, std::size_t i) {
    const std::size_t dash = s.skip_space(i);
    if (!s.is_dash(dash)) return std::nullopt;
    const bool spaced = dash != i;
    if (spaced != s.is_space(dash + 1)) return std::nullopt;
    return s.skip_space(dash + 1);
}

/// "½" or "1/2" after a whole number: numerator, denominator and the token after it.
struct MixedPart {
    std::size_t end;
    int numerator;
    int denominator;
};
std::optional<MixedPart> read_mixed_part(const Sentence& s, std::size_t i) {
    const bool hyphen = s.is_mark(i, '-') && s.is_digits(i + 1);  // "3-1/2 inches"
    const std::size_t at = hyphen ? i + 1 : s.skip_space(i);
    if (const auto fraction = fraction_character(s.at(at).mark))
        return MixedPart{at + 1, fraction->first, fraction->second};
    const bool slashed = at != i && s.is_digits(at) &&
                         (s.is_mark(at + 1, '/') || s.is_mark(at + 1, 0x2044)) && s.is_digits(at + 2) &&
                         !s.is_mark(at + 3, '/');
    if (!slashed || s.at(at).folded.size() > 2 || s.at(at + 2).folded.size() > 2) return std::nullopt;
    const auto numerator = static_cast<int>(value_of(s.at(at).folded));
    const auto denominator = static_cast<int>(value_of(s.at(at + 2).folded));
    constexpr std::array usual = {2, 3, 4, 8, 16};
    const bool is_usual = std::find(usual.begin(), usual.end(), denominator) != usual.end();
    if (!is_usual || numerator < 1 || numerator >= denominator) return std::nullopt;
    return MixedPart{at + 3, numerator, denominator};
}

std::string mixed_words(const Numeral& whole, const MixedPart& part) {
    const auto numerator = static_cast<std::uint64_t>(part.numerator);
    const auto denominator = static_cast<std::uint64_t>(part.denominator);
    const std::string words = fraction_words(numerator, denominator);
    return numeral_words(whole) + (denominator == 2 ? " and a " : " and ") + words;
}

std::optional<Amount> read_single(const Sentence& s, std::size_t i, Halves halves) {
    Amount amount;
    if (const auto fraction = fraction_character(s.at(i).mark)) {
        amount.end = i + 1;
        amount.words = fraction_words(static_cast<std::uint64_t>(fraction->first),
                                      static_cast<std::uint64_t>(fraction->second));
        amount.is_part = amount.is_singular = true;
        return amount;
    }
    const auto numeral = read_numeral(s, i);
    if (!numeral) return std::nullopt;
    amount.first = *numeral;
    amount.end = numeral->end;
    if (const auto part = read_mixed_part(s, numeral->end); part && numeral->is_integer()) {
        amount.end = part->end;
        amount.words = mixed_words(*numeral, *part);
        return amount;
    }
    amount.words = numeral_words(*numeral, halves);
    amount.is_singular = numeral->is_integer() && numeral->value() == 1;
    return amount;
}

/// The second number of a range, or nothing where the dash is none of a range.
std::optional<Amount> read_upper(const Sentence& s, const Amount& lower, Halves halves) {
    const auto next = skip_dash(s, lower.end);
    if (!next || !s.is_digits(*next)) return std::nullopt;
    auto upper = read_single(s, *next, halves);
    if (!upper) return std::nullopt;
    const auto more = skip_dash(s, upper->end);
    const bool runs_on = more && s.is_digits(*more);  // 1-2-3, a telephone number, a date
    const bool falls = upper->first.value() < lower.first.value() || upper->words == lower.words ||
                       upper->first.digits.starts_with("0");
    return runs_on || falls ? std::nullopt : upper;
}

/// "20+ years" is more than twenty years, "18+" eighteen plus.
void read_plus(const Sentence& s, Amount& amount) {
    if (!s.is_mark(amount.end, '+') || s.is_digits(amount.end + 1) || s.is_mark(amount.end + 1, '+')) return;
    const bool hyphen = s.is_mark(amount.end + 1, '-') && s.is_word(amount.end + 2);
    const auto noun = s.word_after(amount.end + (hyphen ? 2 : 1));
    ++amount.end;
    amount.is_singular = false;
    if (noun.empty() || s.has("function_words", noun))
        amount.words += " plus";
    else
        amount.words = "more than " + amount.words;
}

/// ",50" of "1,50,000" or "2,10,00,000": groups of two up to the last one, of three.
bool is_indian_group(const Sentence& s, std::size_t i) {
    for (std::size_t group = 0; group < 3; ++group, i += 2) {
        if (!s.is_mark(i, ',') || !s.is_digits(i + 1)) return false;
        const std::size_t size = s.at(i + 1).folded.size();
        if (group > 0 && size == 3) return true;
        if (size != 2) return false;
    }
    return false;
}

}  // namespace

std::uint64_t Numeral::value() const {
    return value_of(digits);
}

std::optional<std::pair<int, int>> fraction_character(char32_t c) {
    struct Entry {
        char32_t c;
        int numerator, denominator;
    };
    constexpr std::array<Entry, 18> entries = {{{0xBC, 1, 4},
                                                {0xBD, 1, 2},
                                                {0xBE, 3, 4},
                                                {0x2150, 1, 7},
                                                {0x2151, 1, 9},
                                                {0x2152, 1, 10},
                                                {0x2153, 1, 3},
                                                {0x2154, 2, 3},
                                                {0x2155, 1, 5},
                                                {0x2156, 2, 5},
                                                {0x2157, 3, 5},
                                                {0x2158, 4, 5},
                                                {0x2159, 1, 6},
                                                {0x215A, 5, 6},
                                                {0x215B, 1, 8},
                                                {0x215C, 3, 8},
                                                {0x215D, 5, 8},
                                                {0x215E, 7, 8}}};
    for (const Entry& entry : entries)
        if (entry.c == c) return std::pair{entry.numerator, entry.denominator};
    return std::nullopt;
}

std::string_view name_form(std::string_view names, std::size_t n) {
    for (; n > 0; --n) {
        const auto bar = names.find('|');
        if (bar == std::string_view::npos) return {};
        names.remove_prefix(bar + 1);
    }
    return names.substr(0, names.find('|'));
}

std::string fraction_words(std::uint64_t numerator, std::uint64_t denominator) {
    if (numerator == 1 && denominator == 2) return "half";
    // "a hundred twenty-fifth", not "a one hundred twenty-fifth"
    if (const std::string part = part_word(denominator); numerator == 1 && part.starts_with("one "))
        return "a " + part.substr(4);
    if (numerator == 1)
        return (denominator == 8 || denominator == 11 ? "an " : "a ") + part_word(denominator);
    if (denominator == 2) return cardinal_words(numerator) + " halves";
    return cardinal_words(numerator) + " " + plural_words(part_word(denominator));
}

std::optional<Numeral> read_numeral(const Sentence& s, std::size_t i) {
    Numeral numeral;
    std::size_t at = i;
    if (s.is_digits(i)) {
        numeral.digits = s.at(at++).folded;
        for (std::size_t group = 0; numeral.digits.size() <= 3 * most_groups && group < most_groups;
             ++group) {
            const bool next = s.is_mark(at, ',') && s.is_digits(at + 1) &&
                              (s.at(at + 1).folded.size() == 3 || is_indian_group(s, at));
            if (!next || (group == 0 && (numeral.digits.size() > 3 || numeral.digits[0] == '0'))) break;
            numeral.digits += s.at(at + 1).folded;
            numeral.grouped = true;
            at += 2;
        }
    } else if (!s.is_mark(i, '.') || s.is_digits(i - 1) || s.is_word(i - 1) || s.is_mark(i - 1, '.')) {
        return std::nullopt;
    }
    if (s.is_mark(at, '.') && s.is_digits(at + 1)) {
        numeral.fraction = s.at(at + 1).folded;
        at += 2;
    }
    // "3,5/5": a decimal comma, plain from the scale behind it.
    const bool comma =
        s.is_mark(at, ',') && s.is_digits(at + 1) && s.is_mark(at + 2, '/') && !numeral.grouped;
    if (comma && numeral.fraction.empty() && s.at(at + 1).folded.size() <= 2) {
        numeral.fraction = s.at(at + 1).folded;
        at += 2;
    }
    if (numeral.digits.empty() && numeral.fraction.empty()) return std::nullopt;
    numeral.end = at;
    return numeral;
}

std::string numeral_words(const Numeral& n, Halves halves) {
    const bool half = n.fraction == "5" || n.fraction == "50";
    if (half && halves == Halves::half && n.value() > 0) return cardinal_words(n.digits) + " and a half";
    std::string words;
    if (n.digits.size() > 1 && n.digits[0] == '0' && n.is_integer())
        words = digit_words(n.digits);
    else if (!n.digits.empty())
        words = cardinal_words(n.digits);
    if (n.is_integer()) return words;
    if (n.fraction.find_first_not_of('0') == std::string::npos && n.fraction.size() == 1 &&
        halves == Halves::half)
        return words;
    return words + (words.empty() ? "point " : " point ") + digit_words(n.fraction);
}

std::optional<Amount> read_amount(const Sentence& s, std::size_t i, Halves halves) {
    auto amount = read_single(s, i, halves);
    if (!amount || amount->is_part) return amount;
    if (const auto upper = read_upper(s, *amount, halves)) {
        amount->words += " to " + upper->words;
        amount->end = upper->end;
        amount->is_range = true;
        amount->is_singular = false;
    }
    read_plus(s, *amount);
    return amount;
}

}  // namespace reviewcast
