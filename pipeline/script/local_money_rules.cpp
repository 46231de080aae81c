// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/local_amounts.hpp"
#include "script/number_words.hpp"
#include "script/rules_local.hpp"

namespace reviewcast {

namespace {

/// A currency named at token i by a sign or letters: "€", "R$", "CZK".
struct Currency {
    std::size_t end = 0;
    std::string_view names;
};
std::optional<Currency> read_currency(const Sentence& s, std::size_t i) {
    const std::string both = std::string(s.at(i).chars) + std::string(s.at(i + 1).chars);
    if (const auto names = s.find("currencies", both); s.is_word(i) && !s.is_end(i + 1) && !names.empty())
        return Currency{i + 2, names};
    const auto names = s.find("currencies", s.at(i).chars);
    if (names.empty()) return std::nullopt;
    return Currency{i + 1, names};
}

/// "200 mil. dolarů", "1,5 Mrd. $", "200 M€": how many thousands or millions.
struct Magnitude {
    std::size_t end = 0;
    std::string_view names;  ///< "million d'|millions d'"
};
std::optional<Magnitude> read_magnitude(const Sentence& s, std::size_t i, bool before_currency) {
    const std::size_t at = s.skip_space(i);
    const bool letter = s.at(at).chars.size() <= 2 && before_currency;
    auto names = letter ? s.find("magnitude_letters", s.at(at).chars) : std::string_view{};
    if (names.empty()) names = s.find("magnitudes", s.at(at).folded);
    if (!s.is_word(at) || names.empty()) return std::nullopt;
    const bool stop =
        s.is_mark(at + 1, '.') && (!s.ends_by(at + 2) || read_currency(s, s.skip_space(at + 2)).has_value());
    return Magnitude{at + (stop ? 2 : 1), names};
}

/// The currency's name after a magnitude: "millions d'euros", "milionů dolarů".
std::string name_of_many(std::string_view magnitude, std::string_view names, const ReadingTable& table) {
    std::size_t bar = names.find('|');
    if (table.has("grammar", "few") && bar != std::string_view::npos) bar = names.find('|', bar + 1);
    auto name = bar == std::string_view::npos ? names : names.substr(bar + 1);
    name = name.substr(0, name.find('|'));
    const bool joined = magnitude.ends_with('\'');
    const bool vowel = std::string_view("aeiouhy").find(name.front()) != std::string_view::npos;
    std::string words(magnitude);
    if (joined && !vowel) words.replace(words.size() - 1, 1, "e ");  // "millions de dollars"
    return words + (joined ? "" : " ") + std::string(name);
}

std::string amount_words(const Sentence& s, std::size_t i, LocalNumber number, std::string_view names) {
    if (number.decimals.size() != 2) return said_quantity(s, i, number, names);
    const std::string cents = number.decimals;
    const auto minor_unit = s.find("minor_units", names.substr(0, names.find('|')));
    if (number.digits == "0" && cents != "00" && !minor_unit.empty()) {  // "0,70 €"
        number.digits = std::to_string(value_of(cents));
        number.decimals.clear();
        number.value = static_cast<double>(value_of(cents));
        return said_quantity(s, i, number, minor_unit);
    }
    number.decimals.clear();
    number.value = static_cast<double>(value_of(number.digits));
    const std::string words = said_quantity(s, i, number, names);
    const std::string minor = std::to_string(value_of(cents));
    return cents == "00" ? words
                         : fill_in(s.find("money", "with_cents"), {{"amount", words}, {"cents", minor}});
}

}  // namespace

std::size_t read_money_local(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    auto currency = s.is_break(i - 1) ? read_currency(s, i) : std::nullopt;
    const bool sign_first = currency.has_value();
    const std::size_t at = sign_first ? s.skip_space(currency->end) : i;
    if (!s.is_digits(at) || (!sign_first && !starts_number(s, at))) return 0;
    const auto number = read_local_number(s, at);
    if (!number) return 0;
    std::size_t end = number->end;
    // A magnitude by its letter needs the currency on one of its sides: "200 M€".
    const std::size_t letter = s.skip_space(end);
    const bool beside = sign_first || read_currency(s, s.skip_space(letter + 1)).has_value();
    const auto magnitude = read_magnitude(s, end, beside);
    if (magnitude) end = magnitude->end;
    if (!sign_first && (s.is_mark(end, ',') || s.is_mark(end, '.')) && s.is_dash(end + 1))
        end += 2;  // "8,- €"
    if (!sign_first) {
        currency = read_currency(s, s.skip_space(end));
        if (!currency || s.is_digits(currency->end)) return 0;
        end = currency->end;
    } else if ((s.is_mark(end, ',') || s.is_mark(end, '.')) && s.is_dash(end + 1)) {
        end += 2;  // "€ 15,-"
    }
    if (!s.is_break(end)) return 0;
    const auto words = magnitude ? said_quantity(s, at, *number, magnitude->names) : std::string();
    if (!magnitude) return say_tokens(s, i, end, amount_words(s, at, *number, currency->names), out);
    return say_tokens(s, i, end, name_of_many(words, currency->names, *s.table), out);
}

std::size_t read_magnitude_local(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const auto number = starts_number(s, i) ? read_local_number(s, i) : std::nullopt;
    if (!number) return 0;
    // "2,5 M d'entrées", "3 M de copias"
    const std::size_t letter = s.skip_space(number->end);
    const auto next = s.word_after(letter + 1);
    const bool of_many = s.at(letter).all_upper && (next == "de" || next == "di" || next.starts_with("d'"));
    const auto magnitude = read_magnitude(s, number->end, of_many);
    if (!magnitude) return 0;
    std::string words = said_quantity(s, i, *number, magnitude->names);
    const bool counts_noun = number->whole() && magnitude->names.find('|') == std::string_view::npos;
    if (const std::string form = count_form(s, i, s.word_after(magnitude->end)); counts_noun && !form.empty())
        words =
            said_number(*number, form, *s.table) + " " + std::string(magnitude->names);  // "duas mil cópias"
    // "200 mln di euro", "3 millions de dollars" name their preposition themselves.
    for (const std::string_view of : {" de", " di", " d'"})
        if (words.ends_with(of)) words.erase(words.size() - of.size());
    return say_tokens(s, i, magnitude->end, words, out);
}

}  // namespace reviewcast
