// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/format.hpp"
#include "script/local_amounts.hpp"
#include "script/number_words.hpp"
#include "script/rules_local.hpp"
#include "script/scores.hpp"

namespace reviewcast {

namespace {

bool starts_number(const Sentence& s, std::size_t i) {
    return s.is_digits(i) && s.is_break(i - 1) &&
           !((s.is_mark(i - 1, ',') || s.is_mark(i - 1, '.')) && s.is_digits(i - 2));
}

std::string count_of(std::string_view names, const LocalNumber& number) {
    const auto bar = names.find('|');
    const bool one = number.whole && number.chars == "1";
    const auto name = one || bar == std::string_view::npos ? names.substr(0, bar) : names.substr(bar + 1);
    return number.chars + " " + std::string(name);
}

std::size_t read_points(const Sentence& s, std::size_t i, const LocalNumber& value, ReadingBuilder& out) {
    const std::size_t slash = s.skip_space(value.end);
    if (!s.is_mark(slash, '/')) return 0;
    const auto best = read_local_number(s, s.skip_space(slash + 1));
    if (!best || !best->whole || s.is_mark(best->end, '/') || s.is_word(best->end)) return 0;
    const std::string pair = value.chars + "/" + best->chars;
    const auto listed = s.find("pairs", pair);
    if (!listed.empty()) return say_tokens(s, i, best->end, listed, out);
    if (best->value > 1000 || best->value < 2) return 0;
    const bool part = value.value < best->value && best->value < 5 && !s.find("fractions", pair).empty();
    const bool announced =
        s.is_mark(s.before(i), ':') || (s.is_end(i - 1) && s.word_after(best->end).empty());
    if (part && !announced) return say_tokens(s, i, best->end, s.find("fractions", pair), out);
    const bool stars = s.has("star_words", s.word_after(best->end));
    const std::string words = stars ? stars_words(value.value, best->value, *s.table)
                                    : points_words(value.value, best->value, *s.table);
    return say_tokens(s, i, stars ? s.skip_space(best->end) + 1 : best->end, words, out);
}

/// The form of an ordinal before a noun, by the word before both: "im 19. Jahrhundert", "der 2. Staffel".
std::string_view noun_form(const Sentence& s, std::size_t i, std::string_view form) {
    if (form.empty() || form == "locative" || form == "genitive") return form;
    const std::string before(s.word_before(i));
    const auto particular = s.find("noun_forms", before + " " + std::string(form));
    if (!particular.empty()) return particular;
    const auto general = s.find("noun_forms", before);
    return general.empty() ? form : general;
}

}  // namespace

std::size_t read_score_local(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (!starts_number(s, i)) return 0;
    const auto value = read_local_number(s, i);
    if (!value) return 0;
    if (const std::size_t count = read_points(s, i, *value, out)) return count;
    const std::size_t noun = s.skip_space(value->end);
    if (!s.has("star_words", s.at(noun).folded) || value->value > 100) return 0;
    // Listed where the number changes the noun ("una estrella"); else the noun keeps its case ("5 Sternen").
    const auto listed = s.find("stars", format("{}", value->value));
    const std::string words = listed.empty()
                                  ? value_words(value->value, *s.table) + " " + std::string(s.at(noun).chars)
                                  : std::string(listed);
    return say_tokens(s, i, noun + 1, words, out);
}

std::size_t read_money_local(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const auto sign_before =
        s.at(i).kind == Token::Kind::mark ? s.find("currencies", s.at(i).chars) : std::string_view{};
    const std::size_t at = sign_before.empty() ? i : s.skip_space(i + 1);
    if (!s.is_digits(at) || (sign_before.empty() && !starts_number(s, at))) return 0;
    auto number = read_local_number(s, at);
    if (!number) return 0;
    std::size_t end = number->end;
    const std::size_t scale = s.skip_space(end);
    const auto magnitude = s.find("magnitudes", s.at(scale).folded);
    if (!magnitude.empty() && s.is_break(scale + 1)) {
        number->chars += " " + std::string(magnitude);
        number->whole = false;
        end = scale + 1;
    }
    std::string_view names = sign_before;
    if (names.empty()) {
        end = s.skip_space(end);
        names = s.find("currencies", s.at(end).chars);
        if (names.empty() || s.is_digits(end + 1)) return 0;
        ++end;
    }
    // "12,50 €" is said "12 euros 50".
    const auto comma = number->chars.find_first_of(",.");
    const bool cents = comma != std::string::npos && number->chars.size() == comma + 3;
    if (!cents) return say_tokens(s, i, end, count_of(names, *number), out);
    const std::string minor = number->chars.substr(comma + 1);
    number->chars.erase(comma);
    number->whole = true;
    return say_tokens(s, i, end, count_of(names, *number) + (minor == "00" ? "" : " " + minor), out);
}

std::size_t read_ordinal_local(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (!starts_number(s, i) || s.at(i).folded.size() > 3) return 0;
    const auto number = value_of(s.at(i).folded);
    // "n.º 1" is no ordinal; "19. Jahrhundert" and "2. Teil" are, where the table names the noun.
    const Token& sign = s.at(i + 1);
    std::string_view form =
        sign.kind == Token::Kind::word || sign.kind == Token::Kind::mark
            ? s.find("ordinal_signs", sign.folded.empty() ? std::string(sign.chars) : sign.folded)
            : std::string_view{};
    std::size_t end = i + 2;
    if (s.is_mark(i + 1, '.') && s.is_space(i + 2)) {
        form = noun_form(s, i, s.find("ordinal_nouns", s.at(i + 3).folded));
    } else if (s.is_mark(i + 1, '.') && (s.is_mark(i + 2, 0xBA) || s.is_mark(i + 2, 0xAA))) {
        form = s.find("ordinal_signs", s.at(i + 2).chars);
        end = i + 3;
    }
    const std::string words =
        form.empty() || !s.is_break(end) ? std::string() : local_ordinal(number, form, *s.table);
    return words.empty() ? 0 : say_tokens(s, i, end, words, out);
}

std::size_t read_episode_local(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    std::size_t season = i;
    std::size_t episode = i + 2;
    if (s.is_word(i)) {
        if (!s.is_break(i - 1) || !s.has("season_letters", s.at(i).folded) || !s.is_digits(i + 1)) return 0;
        season = i + 1;
        const std::size_t letter = s.skip_space(i + 2);
        if (!s.has("episode_letters", s.at(letter).folded) || !s.is_digits(letter + 1)) return 0;
        episode = letter + 1;
    } else if (!starts_number(s, i) || s.at(i + 1).folded != "x" || s.at(episode).folded.size() != 2) {
        return 0;
    }
    if (!s.is_digits(episode) || !s.is_break(episode + 1) || s.at(season).folded.size() > 2) return 0;
    const std::string words = fill_in(s.find("words", "season_episode"),
                                      {{"season", std::to_string(value_of(s.at(season).folded))},
                                       {"episode", std::to_string(value_of(s.at(episode).folded))}});
    return say_tokens(s, i, episode + 1, words, out);
}

std::size_t read_range_local(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const bool dash = s.is_dash(i) && !s.is_mark(i, 0x2014) && s.is_digits(i - 1) && s.is_digits(i + 1);
    if (!dash || value_of(s.at(i - 1).folded) >= value_of(s.at(i + 1).folded) || s.is_dash(i + 2) ||
        s.is_dash(i - 2))
        return 0;
    return say_tokens(s, i, i + 1, s.find("words", "to"), out);
}

std::size_t read_measure_local(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const bool minus = (s.is_mark(i, '-') || s.is_mark(i, 0x2212)) && s.is_digits(i + 1) &&
                       s.is_break(i - 1) && (s.is_space(i - 1) || s.is_end(i - 1));
    if (minus) return say_tokens(s, i, i + 1, s.find("words", "minus"), out);
    if (s.is_mark(i, '#') && s.is_digits(i + 1))
        return say_tokens(s, i, i + 1, s.find("words", "number"), out);
    const auto number = starts_number(s, i) ? read_local_number(s, i) : std::nullopt;
    if (!number) return 0;
    const std::size_t at = s.skip_space(number->end);
    std::string unit(s.at(at).chars);
    std::size_t end = at + 1;
    if (s.is_mark(at, 0xB0) && s.is_word(at + 1)) unit += s.at(end++).chars;
    if (s.is_mark(at + 1, '/') && s.is_word(at + 2)) {
        const std::string both = unit + "/" + std::string(s.at(at + 2).chars);
        if (!s.find("units", both).empty()) {
            unit = both;
            end = at + 3;
        }
    }
    const auto names = s.find("units", unit);
    if (names.empty() || !s.is_break(end)) return 0;
    if (s.is_mark(end, '.') && s.is_word(end - 1) && !s.is_end(s.skip_space(end + 1))) ++end;
    return say_tokens(s, i, end, count_of(names, *number), out);
}

}  // namespace reviewcast
