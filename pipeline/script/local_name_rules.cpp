// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/local_amounts.hpp"
#include "script/roman.hpp"
#include "script/rules_local.hpp"
#include "script/scores.hpp"

namespace reviewcast {

namespace {

/// The ending of a Roman ordinal written on: "XXe", "Ier".
struct RomanNumber {
    std::uint64_t value;
    std::size_t end;
    bool is_ordinal;
};

std::optional<RomanNumber> read_roman_number(const Sentence& s, std::size_t i) {
    const Token& token = s.at(i);
    if (!token.upper || token.chars.size() > 12) return std::nullopt;
    if (token.all_upper) {
        const auto value = roman_value(token.folded);
        if (!value) return std::nullopt;
        const bool sign = s.is_mark(i + 1, 0xBA) || s.is_mark(i + 1, 0xB0) || s.is_mark(i + 1, 0x1D49);
        const bool stop = s.is_mark(i + 1, '.') && s.has("grammar", "roman stop") && !s.ends_by(i + 2);
        return RomanNumber{*value, i + (sign || stop ? 2 : 1), sign || stop};
    }
    for (const std::string_view ending : {"ème", "er", "re", "e"}) {
        if (!token.folded.ends_with(ending) || s.table->language == "cs") continue;
        const auto numeral = token.chars.substr(0, token.chars.size() - ending.size());
        if (numeral.find_first_not_of("IVXL") != std::string_view::npos) continue;
        const auto value = roman_value(token.folded.substr(0, numeral.size()));
        if (value && s.has("grammar", "roman endings")) return RomanNumber{*value, i + 1, true};
    }
    return std::nullopt;
}

std::string ruler_words(std::uint64_t value, const ReadingTable& table) {
    // Spanish and Portuguese count rulers by ordinals up to ten, French only the first.
    const std::string limit(table.find("words", "ruler_ordinals_to"));
    const bool ordinal = limit.empty() || value <= static_cast<std::uint64_t>(std::stoul(limit));
    const std::string words = ordinal ? local_ordinal(value, "ruler", table) : std::string();
    if (words.empty()) return number_in(value, table);
    return std::string(table.find("words", "ruler_article")) + words;
}

/// "z. B.", "p. ej.", "d.w.z.": abbreviations of several words.
std::size_t read_chain(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    std::string key = s.at(i).folded;
    std::size_t end = i + 2;
    std::size_t count = 0;
    std::string_view words;
    for (int parts = 1; parts < 4; ++parts) {
        const std::size_t next = s.skip_space(end);
        if (!s.is_word(next) || !s.is_mark(next + 1, '.')) break;
        key += "." + s.at(next).folded;
        end = next + 2;
        const auto listed = s.find("abbreviations", key);
        if (listed.empty()) continue;
        words = listed;
        count = end - i;
    }
    return count == 0 ? 0 : say_stopped(s, i, i + count, words, out);
}

}  // namespace

std::size_t read_abbreviation_local(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (!s.is_word(i) || s.at(i).chars.size() > 16 || !s.is_break(i - 1)) return 0;
    const std::string& word = s.at(i).folded;
    if (!s.is_mark(i + 1, '.')) {
        const auto words = s.find("abbreviations_without_stop", word);
        if (!words.empty() && s.is_break(i + 1)) return say_tokens(s, i, i + 1, words, out);
        const bool sign = s.is_mark(i + 1, 0xBA) || s.is_mark(i + 1, 0xB0);
        const bool number = word == "n" && sign && s.is_digits(s.skip_space(i + 2));
        return number ? say_tokens(s, i, i + 2, s.find("words", "number"), out) : 0;
    }
    if (const std::size_t count = read_chain(s, i, out)) return count;
    const std::size_t second = s.skip_space(i + 2);
    if (word == "n" && s.at(i + 2).folded == "º" && s.is_digits(s.skip_space(i + 3)))
        return say_tokens(s, i, i + 3, s.find("words", "number"), out);
    const auto counted = s.find("before_number", word);
    if (!counted.empty() && (s.is_digits(second) || roman_value(s.at(second).folded)))
        return say_tokens(s, i, i + 2, counted, out);
    const auto words = s.find("abbreviations", word);
    return words.empty() ? 0 : say_stopped(s, i, i + 2, words, out);
}

std::size_t read_roman_local(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (!s.is_word(i) || !s.is_break(i - 1)) return 0;
    const auto number = read_roman_number(s, i);
    if (!number || s.has("not_roman", s.at(i).folded)) return 0;
    const auto before = s.word_before(i);
    const auto after = s.word_after(number->end);
    const Token& name = s.at(s.before(i));
    if (s.has("century_words", after)) {
        const std::string words = local_ordinal(
            number->value,
            s.find("century_words_form", after).empty() ? "century" : s.find("century_words_form", after),
            *s.table);
        return words.empty() ? 0 : say_tokens(s, i, number->end, words, out);
    }
    if (s.has("century_words", before)) {
        const std::string ordinal =
            number->value <= 10 ? local_ordinal(number->value, "century", *s.table) : std::string();
        return say_tokens(s, i, number->end, ordinal.empty() ? number_in(number->value, *s.table) : ordinal,
                          out);
    }
    if (name.upper && s.has("monarchs", before))
        return say_tokens(s, i, number->end, ruler_words(number->value, *s.table), out);
    const bool single = s.at(i).chars.size() == 1;
    const bool counted = s.has("numbered_parts", before) && s.at(i).chars != "D" && s.at(i).chars != "C";
    const bool wide = s.at(i).chars.find_first_of("LCDM") != std::string_view::npos;
    const bool sequel = name.upper && !wide && (!single || s.at(i).chars == "V") && !number->is_ordinal;
    if (!counted && !sequel) return 0;
    return say_tokens(s, i, number->end, number_in(number->value, *s.table), out);
}

}  // namespace reviewcast
