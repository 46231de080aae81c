// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"
#include "script/local_amounts.hpp"
#include "script/number_words.hpp"
#include "script/scores.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

constexpr std::size_t longest_noun = 40;        // bytes that an ending is looked for in
constexpr std::size_t longest_case_ending = 6;  // bytes

/// The n-th of "one|few|many|part"; the last one where there are fewer.
std::string_view part_of(std::string_view names, std::size_t n) {
    for (; n > 0; --n) {
        const auto bar = names.find('|');
        if (bar == std::string_view::npos) break;
        names.remove_prefix(bar + 1);
    }
    return names.substr(0, names.find('|'));
}

/// Which name of "one|few|many|part" a number takes.
std::string_view name_for(const LocalNumber& number, std::string_view names, const ReadingTable& table) {
    const bool below_two = number.value < 2 && table.has("grammar", "singular below two");
    if ((number.whole() && number.value == 1) || below_two) return part_of(names, 0);
    if (!table.has("grammar", "few")) return part_of(names, 1);
    if (!number.whole()) return part_of(names, 3);
    return part_of(names, number.value >= 2 && number.value < 5 ? 1 : 2);
}

/// The name of several in a case, of "one|few|many|part|locative|dative|instrumental"; empty where it is not
/// told.
std::string_view declined_name(std::string_view names, std::string_view in_case) {
    constexpr std::string_view cases[] = {"genitive", "", "locative", "dative", "instrumental"};
    const auto at = static_cast<std::size_t>(std::ranges::find(cases, in_case) - std::begin(cases)) + 2;
    return static_cast<std::size_t>(std::ranges::count(names, '|')) < at ? std::string_view{}
                                                                         : part_of(names, at);
}

std::string count_in_words(std::uint64_t number, std::string_view form, const ReadingTable& table) {
    std::string words = said_count(number, form, table);
    return words == std::to_string(number) ? number_in(number, table) : words;
}

/// "trois virgule cinq" is left to the engine; where it cannot, the table says how a decimal sign is read.
std::string decimal_words(const LocalNumber& number, std::string_view form, const ReadingTable& table) {
    if (table.has("grammar", "said point"))
        return number.digits + " " + std::string(table.find("words", "point")) + " " + number.decimals;
    if (table.find("words", "point_few").empty()) return number.digits + "," + number.decimals;
    const auto whole = value_of(number.digits);
    if (number.decimals != "5" || whole < 2) return value_words(number.value, table);
    return fill_in(table.find("score", "and_half"), {{"value", count_in_words(whole, form, table)}});
}

/// A number in an oblique case, "pěti", "dvaceti pěti"; empty where the table has none.
std::string oblique_count(std::uint64_t number, const ReadingTable& table) {
    const auto find = [&](std::uint64_t n) {
        return std::string(table.find("cardinals", std::to_string(n) + " oblique"));
    };
    const std::string listed = find(number);
    if (!listed.empty() || number < 20 || number > 99) return listed;
    const std::string ten = find(number / 10 * 10);
    const std::string one = number % 10 == 1 ? std::string(table.find("cardinals", "1 count"))
                                             : find(number % 10);  // "dvaceti jedna"
    return ten.empty() || one.empty() ? std::string() : ten + " " + one;
}

/// The case that the word before a number puts it into: "při -5 °C", "do 30 km".
std::string_view quantity_case(const Sentence& s, std::size_t i) {
    constexpr std::size_t farthest = 6;  // tokens of the number and its unit
    for (std::size_t next = i; next < i + farthest && !s.is_end(next); ++next)
        if (s.has("comparatives", s.at(next).folded)) return {};  // "o 15 % více"
    const std::size_t at = s.before(i);
    const bool minus = at + 1 == i && s.is_dash(at);
    return s.find("quantity_cases", s.word_before(minus ? at : i));
}

bool has_ordinal_stem(std::uint64_t number, const ReadingTable& table) {
    return !table.find("ordinal_stems", std::to_string(number)).empty();
}

/// An ordinal of a stem and an ending: "druh" + "ého", "třet" + "ího".
std::string inflected(std::uint64_t number, std::string_view form, const ReadingTable& table) {
    const auto stem = table.find("ordinal_stems", std::to_string(number));
    const bool soft = stem.ends_with("*");
    const auto ending = table.find(soft ? "soft_endings" : "hard_endings", form);
    if (stem.empty() || ending.empty()) return {};
    return std::string(stem.substr(0, stem.size() - (soft ? 1 : 0))) + std::string(ending);
}

bool has_ending(const Sentence& s, std::string_view set, std::string_view word) {
    for (std::size_t size = 1; size <= longest_case_ending && size < word.size(); ++size)
        if (s.has(set, word.substr(word.size() - size))) return true;
    return false;
}

/// The gender of a noun that no list knows, by its ending, where the word before the number says that it
/// counts.
std::string_view guessed_gender(const Sentence& s, std::size_t i, std::string_view noun) {
    const std::size_t at = s.before(i);
    const bool counts =
        s.is_end(at) || s.is_mark(at, ',') || (s.is_word(at) && s.has("count_before", s.at(at).folded));
    const bool verb = s.is_word(at) && !s.at(at).upper && has_ending(s, "verb_endings", s.at(at).folded);
    const bool small = s.at(i).folded.size() <= 3 && noun.size() > 2;
    const bool name = s.at(s.skip_space(i + 1)).upper && !s.has("grammar", "cases");  // "1 Goya"
    if ((!counts && !verb) || !small || name) return {};
    for (std::size_t size = 1; size <= longest_case_ending && size < noun.size(); ++size)
        if (s.has("no_guess_starts", noun.substr(0, size))) return {};
    for (std::size_t size = std::min(longest_case_ending, noun.size()); size > 0; --size)
        if (const auto form = s.find("count_guesses", noun.substr(noun.size() - size)); !form.empty())
            return form == "-" ? std::string_view{} : form;
    return s.at(s.skip_space(i + 1)).upper ? s.find("count_guesses", "*") : std::string_view{};  // "1 Bafta"
}

std::string last_letter(std::string_view word) {
    return word.empty() ? std::string() : std::string(word.substr(code_points(word).back().at.begin));
}

}  // namespace

std::string_view noun_gender(std::string_view noun, const ReadingTable& table) {
    const auto listed = table.find("genders", noun);
    if (listed == "-") return {};  // a word that only ends like a noun
    if (!listed.empty() || noun.size() > longest_noun) return listed;
    if (noun.ends_with('s') && table.has("grammar", "plural s")) {
        const auto singular = table.find("genders", noun.substr(0, noun.size() - 1));
        if (!singular.empty()) return singular;
        if (noun.ends_with("es") && !table.find("genders", noun.substr(0, noun.size() - 2)).empty())
            return table.find("genders", noun.substr(0, noun.size() - 2));
    }
    for (std::size_t at = 0; at + 1 <= noun.size(); ++at) {
        const auto found = table.find("gender_endings", noun.substr(at));
        if (!found.empty()) return found;
    }
    return {};
}

std::string_view counted_case(const Sentence& s, std::size_t i, std::string_view noun) {
    for (std::size_t size = 2; size <= longest_case_ending && size < noun.size(); ++size)
        if (const auto sure = s.find("sure_case_endings", noun.substr(noun.size() - size)); !sure.empty())
            return sure;
    const auto in_case = s.find("count_cases", s.word_before(i));
    if (in_case.empty() || s.has("cases_of_any_noun", in_case)) return in_case;
    for (std::size_t size = 1; size <= longest_case_ending && size < noun.size(); ++size)
        if (s.has("case_endings", std::string(in_case) + " " + std::string(noun.substr(noun.size() - size))))
            return in_case;
    return {};
}

std::string count_form(const Sentence& s, std::size_t i, std::string_view noun) {
    if (const auto in_case = counted_case(s, i, noun); !in_case.empty()) {
        const bool feminine =
            s.has("no_nouns", noun) ||  // "od 1 do 10"
            (noun_gender(noun, *s.table) != in_case &&
             s.has("feminine_case_endings", std::string(in_case) + " " + last_letter(noun)));
        return (s.at(i).folded == "1" && feminine ? "feminine " : "") + std::string(in_case);
    }
    std::string form(noun_gender(noun, *s.table));
    if (form.empty() && s.find("genders", noun) != "-") form = guessed_gender(s, i, noun);
    if (form.empty() || !s.has("grammar", "cases")) return form;
    const auto before = s.word_before(i);
    const auto listed = s.find("cases_after", before);
    if (!listed.empty()) return form + " " + std::string(listed);
    return form + (before.empty() ? " nominative" : " accusative");
}

std::string said_count(std::uint64_t number, std::string_view form, const ReadingTable& table) {
    std::string digits = std::to_string(number);
    if (form.empty()) return digits;
    const auto listed = table.find("cardinals", digits + " " + std::string(form));
    if (!listed.empty()) return std::string(listed);
    if (number > 1 && table.has("oblique_cases", form))
        if (const std::string oblique = oblique_count(number, table); !oblique.empty()) return oblique;
    const std::string rule_set(table.find("cardinal_rule_sets", form));
    if (rule_set.empty() || number > 999'999) return digits;
    std::string words = spell_out(static_cast<std::int64_t>(number), table.language, rule_set);
    return words == number_in(number, table) ? digits : words;
}

std::string said_number(const LocalNumber& number, std::string_view form, const ReadingTable& table) {
    if (!number.fraction.empty()) {
        const auto whole = value_of(number.digits);
        if (number.fraction == "1/2" && whole > 1 && !form.empty() && table.has("grammar", "few"))
            return fill_in(table.find("score", "and_half"), {{"value", count_in_words(whole, form, table)}});
        if (number.fraction == "1/2") return value_words(number.value, table);
        return number.digits + " " + std::string(table.find("words", "and")) + " " +
               std::string(table.find("fractions", number.fraction));
    }
    if (!number.decimals.empty()) return decimal_words(number, form, table);
    if (number.digits.size() > 1 && number.digits[0] == '0') return number.digits;
    return said_count(value_of(number.digits), form, table);
}

std::string said_year(const std::string& digits, const ReadingTable& table) {
    const std::string rule_set(table.find("words", "year_rule_set"));
    const auto year = value_of(digits);
    if (rule_set.empty() || digits.size() != 4 || year < 1100 || year > 1999) return digits;
    return spell_out(static_cast<std::int64_t>(year), table.language, rule_set);
}

std::string said_quantity(const Sentence& s, std::size_t i, const LocalNumber& number,
                          std::string_view names) {
    const auto name = name_for(number, names, *s.table);
    const auto one = part_of(names, 0);
    const std::string noun = fold_case(one.substr(0, one.find(' ')));
    std::string form = count_form(s, i, noun);
    if (form.empty()) form = s.find("words", "unit_form");
    // "due ore e mezza": where halves follow the noun.
    const auto pattern = s.find("half_quantities", form);
    if (number.fraction == "1/2" && !pattern.empty()) {
        const std::string whole = count_in_words(value_of(number.digits), form, *s.table);
        return fill_in(pattern, {{"value", whole}, {"name", std::string(name)}});
    }
    const auto one_in_case = number.whole() && number.value == 1
                                 ? s.find("one_in_case", noun + " " + std::string(quantity_case(s, i)))
                                 : std::string_view{};
    if (!one_in_case.empty()) return std::string(one_in_case);
    const auto in_case = number.whole() && number.value > 1 ? quantity_case(s, i) : std::string_view{};
    const auto declined = in_case.empty() ? std::string_view{} : declined_name(names, in_case);
    const auto value = value_of(number.digits);
    const bool listed = !in_case.empty() && !oblique_count(value, *s.table).empty();
    const bool at_hour = in_case == "locative" && noun == s.find("words", "hour_name");  // "v 18 h"
    if (listed && !declined.empty() && !at_hour)
        return said_count(value, in_case, *s.table) + " " + std::string(declined);
    const bool dative = s.find("cases_after", s.word_before(i)) == "dative";
    const auto of_many = dative ? s.find("dative_plurals", name) : std::string_view{};  // "mit 60 fps"
    return said_number(number, form, *s.table) + " " + std::string(of_many.empty() ? name : of_many);
}

std::string local_ordinal(std::uint64_t number, std::string_view form, const ReadingTable& table) {
    const std::string listed(table.find("ordinals", std::to_string(number) + " " + std::string(form)));
    if (!listed.empty()) return listed;
    if (has_ordinal_stem(number, table)) return inflected(number, form, table);
    const std::uint64_t ten = number / 10 * 10;
    if (has_ordinal_stem(ten, table) && number < 100 && number > 20)
        return inflected(ten, form, table) + " " + inflected(number % 10, form, table);
    const std::string rule_set(table.find("ordinal_rule_sets", form));
    if (rule_set.empty() || number > 999) return {};
    std::string words = spell_out(static_cast<std::int64_t>(number), table.language, rule_set);
    return words + std::string(table.find("ordinal_endings", form));
}

std::string ordinal_form(const Sentence& s, std::size_t i, std::string_view noun) {
    std::string form(s.find("ordinal_nouns", noun));
    if (form.empty()) form = noun_gender(noun, *s.table);
    if (form.empty() || !s.has("grammar", "articles")) return form;
    const std::string before(s.word_before(i));
    // "in der 3. Staffel": an article of two genders after a preposition.
    const std::size_t article = s.before(i);
    if (before == "der" && s.has("dative_prepositions", s.word_before(article))) return "dative";
    const auto particular = s.find("noun_forms", before + " " + form);
    if (!particular.empty()) return std::string(particular);
    const auto general = s.find("noun_forms", before);
    if (!general.empty()) return std::string(general);
    // "román 19. století": what a noun before it makes of the form.
    const auto other = before.empty() ? std::string_view{} : s.find("noun_forms", "* " + form);
    return other.empty() ? form : std::string(other);
}

std::string guessed_ordinal_form(const Sentence& s, std::size_t i, std::string_view noun) {
    const std::string before(s.find("count_cases", s.word_before(i)));
    const std::string key = (before.empty() ? "nominative" : before) + " ";
    for (std::size_t size = std::min(longest_case_ending, noun.size()); size > 0; --size) {
        const auto form = s.find("ordinal_guesses", key + std::string(noun.substr(noun.size() - size)));
        if (!form.empty()) return std::string(form);
    }
    return noun.empty() ? std::string() : std::string(s.find("ordinal_guesses", key + "*"));
}

}  // namespace reviewcast
