// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/local_amounts.hpp"
#include "script/local_rulers.hpp"
#include "script/roman.hpp"
#include "script/rules_local.hpp"
#include "script/scores.hpp"

namespace reviewcast {

namespace {

struct RomanNumber {
    std::uint64_t value;
    std::size_t end;
    bool is_ordinal;  ///< with a sign or an ending: "XXe", "Ier", "XIV."
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
    if (!s.has("grammar", "roman endings")) return std::nullopt;
    for (const std::string_view ending : {"ème", "ère", "er", "re", "ᵉ", "e"}) {
        if (!token.folded.ends_with(ending)) continue;
        const auto numeral = token.chars.substr(0, token.chars.size() - ending.size());
        if (numeral == "L" || numeral.find_first_not_of("IVXL") != std::string_view::npos) continue;
        const auto value = roman_value(token.folded.substr(0, numeral.size()));
        if (value) return RomanNumber{*value, i + 1, true};
    }
    return std::nullopt;
}

/// The word that counts by the numeral: across a stop too, "s. XIX", "sec. XX".
std::string_view counting_word(const Sentence& s, std::size_t i) {
    std::size_t at = s.before(i);
    // "siglos XV y XVI"
    const bool joined = s.at(at).folded == s.find("words", "and");
    if (joined && s.at(s.before(at)).all_upper && roman_value(s.at(s.before(at)).folded))
        at = s.before(s.before(at));
    // "s. XIX", but not "el acto. I Am Legend"
    if (s.is_mark(at, '.') && !s.find("before_number", s.at(at - 1).folded).empty()) --at;
    return s.is_word(at) ? std::string_view(s.at(at).folded) : std::string_view{};
}

/// "siglo XX", "siglo V"
std::string century_words_after(std::uint64_t value, const ReadingTable& table) {
    const bool always = table.has("grammar", "century ordinals");
    std::string ordinal = value <= 10 || always ? local_ordinal(value, "century", table) : std::string();
    return ordinal.empty() ? number_in(value, table) : ordinal;
}

/// "XXIe s.", "XXI sec."
std::size_t read_short_century(const Sentence& s, std::size_t i, const RomanNumber& number,
                               ReadingBuilder& out) {
    const std::size_t at = s.skip_space(number.end);
    const auto century = s.find("century_abbreviations", s.at(at).folded);
    if (century.empty() || !s.is_mark(at + 1, '.')) return 0;
    const std::string words = local_ordinal(number.value, "century", *s.table) + " " + std::string(century);
    return say_stopped(s, i, at + 2, words, out);
}

/// "Karel V kině nebyl": a word of one letter, no number.
bool is_small_word(const Sentence& s, std::size_t i, const RomanNumber& number) {
    const Token& next = s.at(s.skip_space(number.end));
    return s.has("words_of_a_letter", s.at(i).folded) && !number.is_ordinal &&
           s.is_word(s.skip_space(number.end)) && !next.upper;
}

/// The form of an ordinal before a noun that no list knows, by the article: "la III República", "das XX.
/// Filmfest".
std::string_view form_by_article(const Sentence& s, std::size_t i, const RomanNumber& number) {
    const std::size_t noun = s.skip_space(number.end);
    if (!s.is_word(noun) || noun == number.end || s.has("no_nouns", s.at(noun).folded)) return {};
    if (number.is_ordinal && s.has("grammar", "articles") && s.at(noun).upper)
        return s.find("noun_forms", s.word_before(i));
    return s.find("article_genders", s.word_before(i));
}

/// "Rocky III dure": a word that only ends like a noun, behind a numbered name.
bool opens_predicate(const Sentence& s, std::size_t i, const RomanNumber& number) {
    const Token& name = s.at(s.before(i));
    const Token& next = s.at(s.skip_space(number.end));
    return !number.is_ordinal && name.upper && !s.follows_determiner(i) && !next.upper &&
           s.find("genders", next.folded).empty() && s.find("ordinal_nouns", next.folded).empty();
}

/// II, IV, XIX and the like, which are nothing but numbers.
bool is_plainly_roman(const Sentence& s, std::size_t i) {
    return s.at(i).all_upper && s.at(i).chars.size() > 1 &&
           s.at(i).chars.find_first_not_of("IVX") == std::string_view::npos;
}

/// "Rocky VI": letters that are a word too, behind a name that does not shout.
bool numbers_name(const Sentence& s, std::size_t i) {
    constexpr std::uint64_t most_sequels = 12;
    const Token& name = s.at(s.before(i));
    return is_plainly_roman(s, i) && roman_value(s.at(i).folded).value_or(0) <= most_sequels && name.upper &&
           !name.all_upper;
}

/// "Teil I–III": the numeral at the other end of a range.
bool ranges_to(const Sentence& s, std::size_t dash, std::size_t other) {
    return s.is_dash(dash) && s.at(other).all_upper && roman_value(s.at(other).folded).has_value();
}

/// "Rocky IV", "Parte II", "Il padrino III": a cardinal after what it counts.
bool is_counted(const Sentence& s, std::size_t i, const RomanNumber& number, std::string_view before) {
    const Token& name = s.at(s.before(i));
    const bool single = s.at(i).chars.size() == 1;
    const bool wide = s.at(i).chars.find_first_of("LCDM") != std::string_view::npos;
    const bool initials = name.all_upper && name.chars.size() == 1;  // "la T V"
    if (s.has("numbered_parts", before) && !initials && s.at(i).chars != "D" && s.at(i).chars != "C")
        return true;
    if (number.is_ordinal) return false;
    if (s.at(i).chars == "X" && s.has("before_ten", name.folded)) return true;  // "Fast X"
    if (is_plainly_roman(s, i)) return name.kind == Token::Kind::word || ranges_to(s, i - 1, i - 2);
    const bool first = is_plainly_roman(s, i + 2) && ranges_to(s, i + 1, i + 2);
    const bool sequel = !single || first || (s.at(i).chars == "V" && name.chars.size() > 1);
    return name.upper && !s.follows_determiner(i) && !wide && sequel;
}

}  // namespace

std::size_t read_roman_local(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (!s.is_word(i) || !s.is_break(i - 1)) return 0;
    const auto number = read_roman_number(s, i);
    const std::string ruler = number ? ruler_number(s, i, number->value) : std::string();
    const bool follows_ruler = !ruler.empty();
    if (!number || is_small_word(s, i, *number)) return 0;
    const bool article = is_plainly_roman(s, i) && s.follows_determiner(i);  // "la VI edición"
    if (s.at(i).all_upper && s.has("not_roman", s.at(i).folded) && !follows_ruler && !article &&
        !numbers_name(s, i))
        return 0;
    const auto after = s.word_after(number->end);
    const auto before = counting_word(s, i);
    if (const std::size_t count = read_short_century(s, i, *number, out)) return count;
    // "XX secolo", "II Guerra Mundial", "la IIe partie"
    const bool is_pronoun =
        s.at(i).chars == "I" && !number->is_ordinal && (s.at(i).in_quotes || s.word_before(i).empty());
    std::string form = is_pronoun ? std::string() : ordinal_form(s, i, after);
    if (form.empty() && is_plainly_roman(s, i)) form = form_by_article(s, i, *number);
    if (opens_predicate(s, i, *number)) form.clear();
    if (!form.empty() && !follows_ruler && !s.has("numbered_parts", before)) {
        const std::string words = local_ordinal(number->value, form, *s.table);
        if (!words.empty()) return say_tokens(s, i, number->end, words, out);
    }
    if (s.has("century_words", before))
        return say_tokens(s, i, number->end, century_words_after(number->value, *s.table), out);
    if (follows_ruler) return say_tokens(s, i, number->end, ruler, out);
    if (number->is_ordinal && !s.at(i).all_upper && number->value > 1) {
        const std::string words = local_ordinal(number->value, "century", *s.table);
        return words.empty() ? 0 : say_tokens(s, i, number->end, words, out);
    }
    if (!is_counted(s, i, *number, before)) return 0;
    const auto listed = s.find("cardinals", std::to_string(number->value) + " numeral");
    const std::string words = listed.empty() ? number_in(number->value, *s.table) : std::string(listed);
    return say_tokens(s, i, number->end, words, out);
}

}  // namespace reviewcast
