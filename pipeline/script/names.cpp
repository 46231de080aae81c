// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/names.hpp"

#include "base/unicode.hpp"
#include "script/number_words.hpp"

#include <array>
#include <vector>

namespace reviewcast {

namespace {

constexpr std::size_t longest_identifier = 60;

bool is_vowel(char c) {
    return std::string_view("aeiouy").find(c) != std::string_view::npos;
}

/// Whether English can begin or end a syllable with these two consonants.
bool can_begin(std::string_view pair) {
    constexpr std::array<std::string_view, 48> onsets = {
        "bl", "br", "ch", "cl", "cr", "dr", "dw", "fl", "fr", "gh", "gl", "gn", "gr", "kn", "kr", "ph",
        "pl", "pr", "ps", "qu", "rh", "sc", "sh", "sk", "sl", "sm", "sn", "sp", "sq", "st", "sv", "sw",
        "th", "tr", "ts", "tw", "vr", "wh", "wr", "kl", "gw", "kh", "zh", "cz", "dj", "vl", "bh", "dh"};
    for (const auto onset : onsets)
        if (onset == pair) return true;
    return false;
}

bool can_end(std::string_view pair) {
    if (pair[0] == pair[1]) return true;
    constexpr std::array<std::string_view, 70> codas = {
        "xt", "bt", "mn", "wl", "wk", "lb", "bs", "gn", "lc", "lg", "sc", "tz", "rx", "wd",
        "ht", "hs", "hm", "nx", "ch", "ck", "ct", "ds", "dz", "ff", "ft", "gh", "gs", "ks",
        "ld", "lf", "lk", "lm", "lp", "ls", "lt", "lv", "mb", "mp", "ms", "nc", "nd", "ng",
        "nk", "ns", "nt", "ph", "ps", "pt", "rb", "rc", "rd", "rf", "rg", "rk", "rl", "rm",
        "rn", "rp", "rs", "rt", "rv", "sh", "sk", "sm", "sp", "st", "th", "ts", "wn", "ws"};
    for (const auto coda : codas)
        if (coda == pair) return true;
    return false;
}

}  // namespace

bool is_pronounceable(std::string_view word) {
    std::size_t first = 0;
    while (first < word.size() && !is_vowel(word[first]))
        ++first;
    if (first == word.size() || first > 3) return false;
    if (word.size() > 1 && word[0] == 'y' && !is_vowel(word[1])) return false;                 // "YMCA"
    if (word.size() > 1 && word[0] == 'q' && word.find_first_of("uai", 1) != 1) return false;  // "QOTSA"
    if (first >= 2 && !can_begin(word.substr(0, 2))) return false;
    std::size_t last = word.size();
    while (last > 0 && !is_vowel(word[last - 1]))
        --last;
    const std::size_t tail = word.size() - last;
    if (tail > 4) return false;
    return tail < 2 || can_end(word.substr(word.size() - 2));
}

namespace {

bool is_ascii_word(std::string_view word) {
    for (const char c : word)
        if (c < 'a' || c > 'z') return false;
    return !word.empty();
}

enum class Class { lower, upper, digit, other };

Class class_of(char32_t c) {
    if (is_digit(c)) return Class::digit;
    if (is_upper(c)) return Class::upper;
    return is_letter(c) ? Class::lower : Class::other;
}

/// The parts of a camel-case or underscored name.
std::vector<std::string> split_identifier(std::string_view name, const ReadingTable& table) {
    std::vector<std::string> parts(1);
    bool closed = false;  // what follows is a new part
    const auto points = code_points(name);
    for (std::size_t i = 0; i < points.size() && i < longest_identifier; ++i) {
        const Class here = class_of(points[i].value);
        const Class before = i > 0 ? class_of(points[i - 1].value) : here;
        const Class after = i + 1 < points.size() ? class_of(points[i + 1].value) : Class::other;
        // "FilmTwitter", and "CGIFilm" before its last capital.
        const bool hump = here == Class::upper &&
                          (before == Class::lower || (before == Class::upper && after == Class::lower));
        const bool edge = (here == Class::digit) != (before == Class::digit);
        // "NYCeats": known initials before a word in small letters.
        const bool known =
            hump && before == Class::upper &&
            table.has("initialisms", fold_case(parts.back() + std::string(name.substr(points[i].at.begin,
                                                                                      points[i].at.size()))));
        const bool starts = (hump && !known) || edge || closed || here == Class::other;
        if (starts && !parts.back().empty()) parts.emplace_back();
        closed = known;
        if (here != Class::other) parts.back() += name.substr(points[i].at.begin, points[i].at.size());
    }
    if (parts.back().empty()) parts.pop_back();
    return parts;
}

std::string ascii_digits(std::string_view digits) {
    std::string ascii;
    for (const CodePoint& c : code_points(digits))
        ascii += static_cast<char>('0' + digit_value(c.value));
    return ascii;
}

std::string part_words(const std::string& part, const ReadingTable& table) {
    const char32_t first = code_point_at(part, 0).value;
    if (is_digit(first)) return table.language == "en" ? model_words(ascii_digits(part)) : part;
    const std::string plain = table.language == "en" ? unstretched(part, table) : std::string();
    if (!plain.empty()) return plain;
    const bool initials =
        part.find_first_of("aeiou") == std::string::npos && table.has("initialisms", part);  // "nyc"
    if (initials) return letter_words(part);
    const bool capitals = part.size() > 1 && to_upper(part) == part;
    return capitals && table.language == "en" ? capital_words(part, table) : part;
}

}  // namespace

std::string letter_words(std::string_view letters) {
    std::string words;
    const std::string upper = to_upper(letters);
    for (const CodePoint& c : code_points(upper)) {
        if (!is_letter(c.value)) continue;
        if (!words.empty()) words += ' ';
        append_utf8(words, c.value);
    }
    return words;
}

bool is_initialism(std::string_view word, const ReadingTable& table) {
    const std::string folded = fold_case(word);
    if (table.has("initialisms", folded)) return true;
    if (table.has("acronyms", folded) || table.has("short_words", folded)) return false;
    if (!is_ascii_word(folded) || folded.size() > 6) return false;
    return folded.size() <= 3 || !is_pronounceable(folded);
}

std::string capital_words(std::string_view word, const ReadingTable& table) {
    if (is_initialism(word, table)) return letter_words(word);
    if (table.has("acronyms", fold_case(word))) return std::string(word);
    return to_lower(word);
}

std::string plural_initialism(std::string_view word, const ReadingTable& table) {
    for (const std::string_view ending : {"'s", "’s", "ʼs", "s"}) {
        if (word.size() < ending.size() + 2 || !word.ends_with(ending)) continue;
        const auto base = word.substr(0, word.size() - ending.size());
        const bool capitals = to_upper(base) == base && code_points(base).size() > 1;
        if (capitals && is_initialism(base, table)) return letter_words(base) + "'s";
    }
    return {};
}

std::string unstretched(std::string_view chars, const ReadingTable& table) {
    const std::string word = fold_case(chars);
    std::string once;
    std::string twice;
    bool stretched = false;
    for (std::size_t at = 0; at < word.size();) {
        std::size_t end = at + 1;
        while (end < word.size() && word[end] == word[at] && word[at] >= 'a' && word[at] <= 'z')
            ++end;
        const bool here = end - at >= 3;
        stretched = stretched || here;
        once.append(here ? 1 : end - at, word[at]);
        twice.append(here ? 2 : end - at, word[at]);
        at = end;
    }
    if (once.size() == 1 && table.has("kept_repeats", twice + once)) return twice + once;  // "Zzzzz"
    if (!stretched || table.has("kept_repeats", word)) return {};
    return table.has("double_letters", twice) ? twice : once;
}

std::string identifier_words(std::string_view name, const ReadingTable& table) {
    std::string words;
    for (const auto& part : split_identifier(name, table)) {
        if (!words.empty()) words += ' ';
        words += part_words(part, table);
    }
    return words;
}

}  // namespace reviewcast
