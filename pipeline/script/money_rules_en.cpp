// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/amounts.hpp"
#include "script/number_words.hpp"
#include "script/rules_en.hpp"

#include <optional>

namespace reviewcast {

namespace {

constexpr std::string_view plus_after = " plus";

/// "US$", "$", "£", "USD ": names of the currency and the token where the amount begins.
struct Currency {
    std::size_t end;
    std::string_view names;
};
std::optional<Currency> read_currency(const Sentence& s, std::size_t i) {
    if (s.is_word(i) && s.is_mark(i + 1, '$')) {
        const auto names = s.find("currencies", std::string(s.at(i).chars) + "$");
        if (!names.empty()) return Currency{i + 2, names};
    }
    if (s.is_word(i)) {  // "Rs. 500"
        const auto names = s.find("currency_words", s.at(i).chars);
        if (!names.empty()) return Currency{s.skip_space(s.is_mark(i + 1, '.') ? i + 2 : i + 1), names};
    }
    if (s.is_word(i) && s.at(i).all_upper && s.is_space(i + 1)) {
        const auto names = s.find("currency_codes", s.at(i).chars);
        const bool signed_too = !s.find("currencies", s.at(i + 2).chars).empty();  // "CAD $20"
        if (!names.empty()) return Currency{i + (signed_too ? 3 : 2), names};
    }
    const auto names = s.find("currencies", s.at(i).chars);
    if (names.empty() || s.at(i).kind != Token::Kind::mark) return std::nullopt;
    return Currency{s.skip_space(i + 1), names};
}

struct Magnitude {
    std::size_t end;
    std::string_view words;
};
std::optional<Magnitude> read_magnitude(const Sentence& s, std::size_t i) {
    const std::size_t hyphen = s.is_mark(i, '-') ? i + 1 : s.skip_space(i);
    const bool in_full = s.at(hyphen).chars.size() >= 7;
    const auto words = s.find("magnitudes", in_full ? s.at(hyphen).folded : s.at(hyphen).chars);
    const bool is_short = s.at(hyphen).chars.size() < 3;
    if (words.empty() || (is_short && hyphen != i) || !s.is_break(hyphen + 1)) return std::nullopt;
    return Magnitude{hyphen + 1, words};
}

/// "$10–$15": the end of the amount after the second sign.
std::optional<Amount> read_upper(const Sentence& s, std::size_t i) {
    if (!s.is_dash(s.skip_space(i))) return std::nullopt;
    const auto currency = read_currency(s, s.skip_space(s.skip_space(i) + 1));
    return currency ? read_amount(s, currency->end) : std::nullopt;
}

/// "a 2-hour, 12-song, $50 show": a compound adjective stands before the comma.
bool is_among_adjectives(const Sentence& s, std::size_t begin) {
    const std::size_t comma = s.before(begin);
    return s.is_mark(comma, ',') && s.is_word(comma - 1) && s.is_mark(comma - 2, '-');
}

/// "a $60 game", "its $200 million budget": the money counts as an adjective.
bool is_adjective(const Sentence& s, std::size_t begin, std::size_t end) {
    if (s.is_mark(end, '-') && s.is_word(end + 1)) return true;
    const Token& noun = s.at(end + 1);
    const bool initials = noun.all_upper && noun.chars.size() > 1 &&  // "a $30K PTA"
                          (s.word_before(begin) == "a" || s.word_before(begin) == "an");
    if (s.is_space(end) && s.has("priced_nouns", noun.folded)) return true;  // "$5 pints"
    return s.is_space(end) && noun.kind == Token::Kind::word && (!noun.upper || initials) &&
           !s.has("function_words", noun.folded) && !s.has("past_verbs", noun.folded) &&
           (s.follows_determiner(begin) || is_among_adjectives(s, begin) || s.is_mark(begin, '-'));
}

std::string cents(const Numeral& n, std::string_view names) {
    const auto value = value_of(n.fraction);
    return cardinal_words(value) + " " + std::string(name_form(names, value == 1 ? 2 : 3));
}

std::string money_words(const Sentence& s, std::size_t begin, std::size_t end, const Amount& amount,
                        bool scaled, std::string_view magnitude, std::string_view names) {
    const Numeral& n = amount.first;
    const bool has_cents =
        n.fraction.size() == 2 && !scaled && !amount.is_range && !name_form(names, 2).empty();
    if (has_cents && n.value() == 0) return cents(n, names);
    const bool one =
        (amount.is_singular && !scaled) || (has_cents && n.value() == 1) || is_adjective(s, begin, end);
    const bool other = one && !amount.is_singular && !name_form(names, 4).empty();  // "a ten pence coin"
    const std::string unit(name_form(names, other ? 4 : one ? 0 : 1));
    if (!has_cents) {
        // "$50+" is fifty dollars plus.
        const bool plus = amount.words.ends_with(plus_after);
        const std::string number =
            amount.words.substr(0, amount.words.size() - (plus ? plus_after.size() : 0));
        return number + (scaled ? " " + std::string(magnitude) : "") + " " + unit +
               std::string(plus ? plus_after : "");
    }
    const std::string whole = cardinal_words(n.digits) + " " + unit;
    if (n.fraction == "00") return whole;
    return whole + " " + (n.fraction[0] == '0' ? "oh " : "") + cardinal_words(value_of(n.fraction));
}

/// "1,50 €": the decimal comma of those who write the sign behind.
std::optional<Amount> read_decimal_comma(const Sentence& s, std::size_t i) {
    const bool decimal = s.is_digits(i) && s.is_mark(i + 1, ',') && s.is_digits(i + 2) &&
                         s.at(i + 2).folded.size() == 2 && !s.is_mark(i - 1, ',');
    const std::string_view sign = s.at(s.skip_space(i + 3)).chars;
    if (!decimal || s.find("currencies", sign).empty()) return std::nullopt;
    Amount amount;
    amount.end = i + 3;
    amount.first = {i + 3, s.at(i).folded, s.at(i + 2).folded, false};
    amount.words = numeral_words(amount.first);
    return amount;
}

/// "3s. 6d.", "10s 1d": shillings and pence, as Britain counted until 1971.
std::size_t read_shillings(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const auto few = [&](std::size_t at, std::string_view unit) {
        return s.is_digits(at) && s.at(at).folded.size() <= 2 && s.at(at + 1).chars == unit;
    };
    if (!few(i, "s") || !s.is_break(i - 1)) return 0;
    const std::size_t pence = s.skip_space(s.is_mark(i + 2, '.') ? i + 3 : i + 2);
    if (!few(pence, "d") || !s.is_break(pence + 2)) return 0;
    const auto counted = [&](std::size_t at, const char* one, const char* many) {
        const auto value = value_of(s.at(at).folded);
        return cardinal_words(value) + (value == 1 ? one : many);
    };
    const std::string words = counted(i, " shilling ", " shillings ") + counted(pence, " penny", " pence");
    return say_stopped(s, i, pence + (s.is_mark(pence + 2, '.') ? 3 : 2), words, out);
}

/// "20€", "99¢", "20 EUR": the sign stands behind.
std::size_t read_sign_behind(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const auto comma = read_decimal_comma(s, i);
    const auto amount = comma ? comma : read_amount(s, i);
    if (!amount || !s.is_break(i - 1)) return 0;
    const auto magnitude = read_magnitude(s, amount->end);
    const std::size_t sign = s.skip_space(magnitude ? magnitude->end : amount->end);
    std::string_view names;
    if (s.at(sign).kind == Token::Kind::mark && !s.is_digits(sign + 1))
        names = s.find("currencies", s.at(sign).chars);
    if (s.at(sign).all_upper && s.is_break(sign + 1)) names = s.find("currency_codes", s.at(sign).chars);
    if (s.is_word(sign) && names.empty() && s.is_break(sign + 1))
        names = s.find("currency_words", s.at(sign).chars);
    if (sign == amount->end && s.is_word(sign) && !s.has("resolutions", amount->first.digits))
        names = s.find("coins", s.at(sign).chars);
    if (names.empty()) return 0;
    const std::string words = money_words(s, i, sign + 1, *amount, magnitude.has_value(),
                                          magnitude ? magnitude->words : std::string_view{}, names);
    return say_tokens(s, i, sign + 1, words, out);
}

}  // namespace

std::size_t read_money_en(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (const std::size_t count = read_shillings(s, i, out)) return count;
    if (s.is_digits(i)) return read_sign_behind(s, i, out);
    const bool minus = s.is_dash(i) && s.is_break(i - 1);
    const bool prefixed = s.is_mark(i, '-') && s.is_word(i - 1);  // "sub-$100"
    const auto currency =
        s.is_break(i - 1) || prefixed ? read_currency(s, minus || prefixed ? i + 1 : i) : std::nullopt;
    if (prefixed && s.at(i + 1).kind != Token::Kind::mark) return 0;
    if (!currency || (!s.is_digits(currency->end) && !s.is_mark(currency->end, '.'))) return 0;
    auto amount = read_amount(s, currency->end);
    if (!amount) return 0;
    const auto lower = read_magnitude(s, amount->end);
    if (const auto upper = read_upper(s, lower ? lower->end : amount->end)) {
        amount->words += (lower ? " " + std::string(lower->words) : "") + " to " + upper->words;
        amount->end = upper->end;
        amount->is_range = true;
        amount->is_singular = false;
    }
    const auto magnitude = read_magnitude(s, amount->end);
    const std::size_t end = magnitude ? magnitude->end : amount->end;
    std::string words = money_words(s, i, end, *amount, magnitude.has_value(),
                                    magnitude ? magnitude->words : std::string_view{}, currency->names);
    if (minus) words = "minus " + words;
    // "£35pp", "€80 pppn"
    const std::size_t share = s.skip_space(end);
    const auto per = s.is_break(share + 1) ? s.find("shares", s.at(share).folded) : std::string_view{};
    if (!per.empty() && !s.is_digits(s.skip_space(share + 2)))
        return s.is_mark(share + 1, '.') ? say_stopped(s, i, share + 2, words + " " + std::string(per), out)
                                         : say_tokens(s, i, share + 1, words + " " + std::string(per), out);
    return say_tokens(s, i, end, words, out);
}

}  // namespace reviewcast
