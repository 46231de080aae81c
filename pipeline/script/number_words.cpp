// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/number_words.hpp"

#include <array>

namespace reviewcast {

namespace {

constexpr std::size_t longest_cardinal = 15;
constexpr std::size_t longest_spelt = 40;
constexpr std::uint64_t beyond = 1'000'000'000'000'000;

constexpr std::array<std::string_view, 20> small = {
    "zero",     "one",     "two",     "three",     "four",     "five",    "six",
    "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",  "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr std::array<std::string_view, 10> tens = {"",      "",      "twenty",  "thirty", "forty",
                                                   "fifty", "sixty", "seventy", "eighty", "ninety"};

std::string below_hundred(std::uint64_t n) {
    if (n < small.size()) return std::string(small[n]);
    std::string words(tens[n / 10]);
    if (n % 10 != 0) words.append("-").append(small[n % 10]);
    return words;
}

std::string below_thousand(std::uint64_t n) {
    if (n < 100) return below_hundred(n);
    std::string words = std::string(small[n / 100]) + " hundred";
    if (n % 100 != 0) words += " " + below_hundred(n % 100);
    return words;
}

/// "oh five", "thirty-two", for the second half of a pair.
std::string second_pair(std::uint64_t n) {
    return n < 10 ? "oh " + below_hundred(n) : below_hundred(n);
}

std::size_t last_word(const std::string& words) {
    const auto gap = words.find_last_of(" -");
    return gap == std::string::npos ? 0 : gap + 1;
}

}  // namespace

std::uint64_t value_of(std::string_view digits) {
    while (digits.size() > 1 && digits.front() == '0')
        digits.remove_prefix(1);
    if (digits.size() > longest_cardinal) return beyond;
    std::uint64_t value = 0;
    for (const char c : digits)
        value = value * 10 + static_cast<std::uint64_t>(c - '0');
    return value;
}

std::string cardinal_words(std::uint64_t number) {
    constexpr std::array<std::pair<std::uint64_t, std::string_view>, 4> magnitudes = {
        {{1'000'000'000'000, "trillion"},
         {1'000'000'000, "billion"},
         {1'000'000, "million"},
         {1'000, "thousand"}}};
    std::string words;
    for (const auto& [size, name] : magnitudes) {
        if (number < size) continue;
        words.append(below_thousand(number / size % 1000)).append(" ").append(name).append(" ");
        number %= size;
    }
    if (number != 0 || words.empty()) return words + below_thousand(number);
    words.pop_back();
    return words;
}

std::string cardinal_words(std::string_view digits) {
    if (digits.size() <= longest_cardinal) return cardinal_words(value_of(digits));
    return digit_words(digits);
}

std::string digit_words(std::string_view digits, std::string_view zero) {
    std::string words;
    for (std::size_t i = 0; i < digits.size() && i < longest_spelt; ++i) {
        if (i > 0) words += digits.size() > longest_cardinal && i % 3 == 0 ? ", " : " ";
        words += digits[i] == '0' ? zero : small[static_cast<std::size_t>(digits[i] - '0')];
    }
    if (digits.size() > longest_spelt) words += ", and so on";
    return words;
}

std::string ordinal_words(std::uint64_t number) {
    std::string words = cardinal_words(number);
    const std::size_t at = last_word(words);
    const std::string last = words.substr(at);
    constexpr std::array<std::pair<std::string_view, std::string_view>, 7> irregular = {
        {{"one", "first"},
         {"two", "second"},
         {"three", "third"},
         {"five", "fifth"},
         {"eight", "eighth"},
         {"nine", "ninth"},
         {"twelve", "twelfth"}}};
    for (const auto& [cardinal, ordinal] : irregular)
        if (last == cardinal) return words.replace(at, last.size(), ordinal);
    if (words.back() == 'y') return words.replace(words.size() - 1, 1, "ieth");
    return words + "th";
}

std::string year_words(std::uint64_t year) {
    if (year < 1000 || year > 9999) return cardinal_words(year);
    const std::uint64_t century = year / 100;
    if (century % 10 == 0)
        return year % 1000 < 10 ? cardinal_words(year)
                                : below_hundred(century) + " " + below_hundred(year % 100);
    if (year % 100 == 0) return below_hundred(century) + " hundred";
    return below_hundred(century) + " " + second_pair(year % 100);
}

std::string model_words(std::string_view digits) {
    const std::uint64_t n = value_of(digits);
    if (digits.size() == 4 && n >= 1000) return n % 1000 == 0 ? cardinal_words(n) : year_words(n);
    if (digits.size() == 5 && n >= 10000 && n % 1000 >= 100)
        return below_hundred(n / 1000) + " " + model_words(digits.substr(2));
    if (digits.size() != 3 || n < 100 || n % 100 == 0) return cardinal_words(digits);
    return below_hundred(n / 100) + " " + second_pair(n % 100);
}

std::string plural_words(std::string words) {
    if (words.empty()) return words;
    const char last = words.back();
    const bool vowel_before =
        words.size() > 1 && std::string_view("aeo").find(words[words.size() - 2]) != std::string_view::npos;
    if (last == 'y' && !vowel_before) return words.replace(words.size() - 1, 1, "ies");
    const bool hisses = last == 'x' || last == 's' || words.ends_with("ch") || words.ends_with("sh");
    if (hisses) return words + "es";
    return words + "s";
}

std::string decade_words(std::uint64_t year) {
    return plural_words(year_words(year));
}

std::string part_word(std::uint64_t denominator) {
    if (denominator == 2) return "half";
    if (denominator == 4) return "quarter";
    if (denominator == 100) return "hundredth";
    return ordinal_words(denominator);
}

std::string_view month_name(std::uint64_t month) {
    constexpr std::array<std::string_view, 12> names = {"January",   "February", "March",    "April",
                                                        "May",       "June",     "July",     "August",
                                                        "September", "October",  "November", "December"};
    return names[month - 1];
}

}  // namespace reviewcast
