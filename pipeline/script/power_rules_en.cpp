// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"
#include "script/amounts.hpp"
#include "script/number_words.hpp"
#include "script/rules_en.hpp"

#include <array>

namespace reviewcast {

namespace {

/// The number that superscripts from token i on write, and the token after them.
struct Exponent {
    std::size_t end = 0;
    bool minus = false;
    std::string digits;
};
Exponent read_exponent(const Sentence& s, std::size_t i) {
    constexpr std::u32string_view superscripts = U"⁰¹²³⁴⁵⁶⁷⁸⁹";
    constexpr std::size_t longest = 3;
    Exponent exponent{i, s.is_mark(i, 0x207B), {}};
    if (exponent.minus) ++exponent.end;
    for (; exponent.digits.size() < longest; ++exponent.end) {
        const char32_t c = s.at(exponent.end).mark;
        if (c == 0 || !is_one_of(c, superscripts)) break;
        exponent.digits += static_cast<char>('0' + superscripts.find(c));
    }
    return exponent;
}

std::string power_words(std::string_view digits, bool minus) {
    if (minus) return " to the minus " + cardinal_words(digits);
    if (digits == "2") return " squared";
    return digits == "3" ? " cubed" : " to the " + ordinal_words(value_of(digits));
}

/// "10⁶", "x²"; "9/10²" carries a note.
std::size_t read_raised(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const bool letter = s.is_word(i) && s.at(i).chars.size() == 1;
    const bool number = s.is_digits(i) && s.at(i).folded.size() <= 2 && !s.is_mark(i - 1, '/');
    const Exponent exponent = read_exponent(s, i + 1);
    const bool raised = !exponent.digits.empty() && (exponent.minus || exponent.digits != "1");
    if ((!letter && !number) || !raised || !s.is_break(i - 1)) return 0;
    if (letter && exponent.digits != "2" && exponent.digits != "3") return 0;
    const std::string base = letter ? std::string(s.at(i).chars) : cardinal_words(s.at(i).folded);
    return say_tokens(s, i, exponent.end, base + power_words(exponent.digits, exponent.minus), out);
}

/// "10^6", "x^2": a power in typed signs.
std::size_t read_typed_power(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const bool letter = s.is_word(i) && s.at(i).chars.size() == 1;
    const bool number = s.is_digits(i) && s.at(i).folded.size() <= 4;
    const bool minus = s.is_mark(i + 2, '-');
    const std::size_t at = minus ? i + 3 : i + 2;
    const bool raised =
        s.is_mark(i + 1, '^') && s.is_digits(at) && s.at(at).folded.size() <= 3 && s.is_break(at + 1);
    if ((!letter && !number) || !raised || !s.is_break(i - 1)) return 0;
    const std::string base = letter ? std::string(s.at(i).chars) : cardinal_words(s.at(i).folded);
    return say_tokens(s, i, at + 1, base + power_words(s.at(at).folded, minus), out);
}

/// "per m²", "in cm³": a unit without a number.
std::size_t read_square_unit(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const char32_t c = s.at(i + 1).mark;
    const auto names =
        s.is_word(i) && s.is_break(i - 1) ? s.find("units", s.at(i).chars) : std::string_view{};
    if (names.empty() || (c != 0xB2 && c != 0xB3)) return 0;
    const auto before = s.word_before(i);
    const bool one = before == "per" || s.is_mark(i - 1, '/') || s.has("determiners", before);
    const std::string words =
        std::string(c == 0xB2 ? "square " : "cubic ") + std::string(name_form(names, one ? 0 : 1));
    return say_tokens(s, i, i + 2, words, out);
}

/// "1e6", "2.5e-9".
std::size_t read_scientific(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const auto numeral = s.is_digits(i) && s.is_break(i - 1) ? read_numeral(s, i) : std::nullopt;
    if (!numeral || s.at(numeral->end).folded != "e" || s.is_mark(i - 1, '.')) return 0;
    const bool minus = s.is_dash(numeral->end + 1);
    const std::size_t at = numeral->end + (minus || s.is_mark(numeral->end + 1, '+') ? 2 : 1);
    if (!s.is_digits(at) || s.at(at).folded.size() > 2 || !s.is_break(at + 1)) return 0;
    const auto exponent = value_of(s.at(at).folded);
    const std::string number = numeral_words(*numeral);
    const bool named = !minus && exponent > 0 && exponent % 3 == 0 && exponent <= 12;
    if (named) {
        constexpr std::array<std::string_view, 4> names = {" thousand", " million", " billion", " trillion"};
        return say_tokens(s, i, at + 1, number + std::string(names[exponent / 3 - 1]), out);
    }
    // "1e4" is as often a move of chess or a model.
    if (!minus && numeral->is_integer() && at == numeral->end + 1) return 0;
    return say_tokens(s, i, at + 1, number + " times ten" + power_words(s.at(at).folded, minus), out);
}

/// "38°53′N", "51.5°N": a place on the globe.
std::size_t read_arc(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const auto degrees = s.is_digits(i) && s.is_break(i - 1) ? read_numeral(s, i) : std::nullopt;
    if (!degrees || !s.is_mark(degrees->end, 0xB0)) return 0;
    std::string words = numeral_words(*degrees) + (degrees->digits == "1" ? " degree" : " degrees");
    std::size_t end = degrees->end + 1;
    for (const std::string_view part : {" minute", " second"}) {
        const std::size_t at = s.skip_space(end);
        const auto number = s.is_digits(at) ? read_numeral(s, at) : std::nullopt;
        const bool minutes = part == " minute";
        const bool sign =
            number && (minutes ? s.is_apostrophe(number->end) : is_one_of(s.at(number->end).mark, U"\"”″"));
        if (!sign) break;
        words += " " + cardinal_words(number->value()) +
                 (number->is_integer() ? "" : " point " + digit_words(number->fraction)) + std::string(part) +
                 (number->value() == 1 ? "" : "s");
        end = number->end + 1;
    }
    const std::size_t side = s.skip_space(end);
    const auto name =
        s.at(side).chars.size() == 1 ? s.find("directions", s.at(side).folded) : std::string_view{};
    if (name.empty() || !s.at(side).upper || !s.is_break(side + 1) || s.is_dash(side + 1)) return 0;
    return say_tokens(s, i, side + 1, words + " " + fold_case(name), out);
}

}  // namespace

std::size_t read_power_en(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (const std::size_t count = read_square_unit(s, i, out)) return count;
    if (const std::size_t count = read_raised(s, i, out)) return count;
    if (const std::size_t count = read_typed_power(s, i, out)) return count;
    if (const std::size_t count = read_arc(s, i, out)) return count;
    return read_scientific(s, i, out);
}

}  // namespace reviewcast
