// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/number_words.hpp"
#include "script/roman.hpp"
#include "script/rules_en.hpp"

namespace reviewcast {

namespace {

/// Whether a title of a ruler stands up to three words before: "King George", "Pope John Paul".
bool is_after_ruler_title(const Sentence& s, std::size_t i) {
    std::size_t at = s.before(i);
    for (int words = 0; words < 3 && s.is_word(at) && s.at(at).upper; ++words) {
        at = s.before(at);
        if (s.has("ruler_titles", s.at(at).folded)) return true;
    }
    return false;
}

/// "King Charles I lost …": the ruler's title opens the sentence, so that no other "I" can be meant.
bool opens_with_ruler(const Sentence& s, std::size_t i) {
    const std::size_t name = s.before(i);
    const std::size_t title = s.before(name);
    return s.at(name).upper && s.has("ruler_titles", s.at(title).folded) && s.is_end(title - 1);
}

/// "Elizabeth I and Mary I": another name that is numbered so stands before.
bool joins_numbered_name(const Sentence& s, std::size_t i) {
    const std::size_t name = s.before(i);
    const std::size_t link = s.before(name);
    const std::size_t numeral = s.before(link);
    const bool links = s.at(link).folded == "and" || s.at(link).folded == "or" || s.is_mark(link, '&');
    return links && s.at(numeral).all_upper && roman_value(s.at(numeral).folded) &&
           s.has("monarchs", s.at(s.before(numeral)).folded);
}

bool is_monarch(const Sentence& s, std::size_t i) {
    const Token& name = s.at(s.before(i));
    if (!name.upper || !s.is_space(i - 1)) return false;
    return s.has("monarchs", name.folded) || is_after_ruler_title(s, i);
}

/// The numeral without the "'s" on it, and the tail as it is said.
struct Possessive {
    std::string_view chars;
    std::string folded;
    bool all_upper;
    std::string_view tail;
};
Possessive split_possessive(const Token& token) {
    const bool tailed = token.folded.ends_with("'s");
    const std::string folded = tailed ? token.folded.substr(0, token.folded.size() - 2) : token.folded;
    const auto chars = token.chars.substr(0, folded.size());
    return {chars, folded, chars.find_first_not_of("IVXLCDM") == std::string_view::npos, tailed ? "'s" : ""};
}

/// Whether "II" or more stands at token i.
bool is_plain_numeral(const Sentence& s, std::size_t i) {
    const Token& token = s.at(i);
    return token.all_upper && token.chars.size() > 1 && !s.has("not_roman", token.folded) &&
           token.chars.find_first_not_of("IVX") == std::string_view::npos && roman_value(token.folded);
}

/// "Parts I and II", "I–III": another numeral is counted together with this one.
bool is_counted_with_next(const Sentence& s, std::size_t i) {
    if (s.is_dash(i + 1) || s.is_mark(i + 1, '/')) return is_plain_numeral(s, i + 2);
    const std::size_t link = s.skip_space(s.is_mark(i + 1, ',') ? i + 2 : i + 1);
    const bool links = s.is_mark(link, '&') || s.at(link).folded == "and" || s.at(link).folded == "or";
    return is_plain_numeral(s, links ? s.skip_space(link + 1) : link);
}

/// Index of the word before token i, also before the stop of "Pt." and the like.
std::size_t counted_before(const Sentence& s, std::size_t i) {
    const std::size_t before = s.before(i);
    const bool stopped = s.is_mark(before, '.') && (s.has("numbered_parts", s.at(before - 1).folded) ||
                                                    s.has("numbered_pages", s.at(before - 1).folded));
    return stopped ? before - 1 : before;
}

/// "Book I", "Part II"
bool is_counted_numeral(const Sentence& s, std::size_t i) {
    return s.at(i).all_upper && roman_value(s.at(i).folded) &&
           s.has("numbered_parts", s.at(counted_before(s, i)).folded);
}

/// "IV, I, II": between other numerals of a list.
bool is_listed_numeral(const Sentence& s, std::size_t i) {
    const std::size_t comma = s.before(i);
    return s.is_mark(comma, ',') && is_plain_numeral(s, s.before(comma)) && is_counted_with_next(s, i);
}

/// I, V and X are words and letters first; numerals only where the word before asks for one.
bool is_single_numeral(const Sentence& s, std::size_t i, std::string_view letter, bool monarch) {
    const Token& before = s.at(counted_before(s, i));
    const std::string_view name = before.folded;
    const auto next = s.word_after(i + 1);
    const bool ends = next.empty() || s.has("after_numeral", next) || s.at(s.skip_space(i + 1)).upper;
    const bool counted = s.has("numbered_parts", name) && (before.upper || ends);
    if (letter == "I" && before.upper && is_counted_with_next(s, i)) return true;
    if (is_listed_numeral(s, i)) return true;
    if ((name == "gen" || name == "generation") && letter != "X")
        return letter != "I" || ends || before.upper;
    if (counted || name == "war") return letter != "I" || ends || before.upper;
    const bool model = s.is_digits(s.before(i) - 1) && letter == "V";               // "A7R V"
    if (s.at(s.before(i)).chars.size() == 1) return model;                          // "P V P": letters
    if (name == "of" && is_counted_numeral(s, s.before(s.before(i)))) return true;  // "Book I of V"
    if (letter != "I" && name.ends_with("'s") && !monarch) return false;            // "Vendetta's V"
    if (letter == "V")
        return monarch || (before.upper && !s.has("before_letters", name) && !s.has("function_words", name));
    const auto two = std::string(s.word_before(s.before(i))) + " " + std::string(name);
    if (letter == "X")
        return s.has("before_ten", name) || s.has("before_ten", two) ||
               (monarch && s.has("tenth_monarchs", name));
    return letter == "I" && monarch && before.upper &&
           (ends || opens_with_ruler(s, i) || joins_numbered_name(s, i));
}

bool is_numeral(const Sentence& s, std::size_t i, const Possessive& token, bool monarch) {
    const std::string& name = s.at(counted_before(s, i)).folded;
    const bool wide = token.chars.find_first_of("LCDM") != std::string_view::npos;
    if (s.has("not_roman", token.folded)) return false;
    if (token.chars.size() == 1) return !wide && is_single_numeral(s, i, token.chars, monarch);
    // CD, DC, MC, XL, MIX: letters and words, unless the number is long or counted.
    if (wide) return token.chars.size() >= 5 || s.has("before_roman", name);
    if (token.folded == "iv") return !s.has("infusion_words", s.word_after(i + 1));
    return true;
}

}  // namespace

namespace {

/// "XVIIIth"
std::size_t read_ranked(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const auto chars = s.at(i).chars;
    if (!s.is_word(i) || chars.size() < 4 || chars.size() > 20) return 0;
    const auto suffix = chars.substr(chars.size() - 2);
    const auto numeral = chars.substr(0, chars.size() - 2);
    const bool ranked = suffix == "th" || suffix == "st" || suffix == "nd" || suffix == "rd";
    if (!ranked || numeral.find_first_not_of("IVXLCDM") != std::string_view::npos) return 0;
    const auto value = roman_value(std::string(s.at(i).folded, 0, numeral.size()));
    return value ? say_tokens(s, i, i + 1, ordinal_words(*value), out) : 0;
}

/// "I–V–vi–IV": chords or parts in a row, at least three.
std::size_t read_numeral_chain(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    constexpr std::size_t longest = 16;  // tokens
    const auto value_at = [&](std::size_t at) {
        const auto chars = s.at(at).chars;
        const bool letters = chars.find_first_not_of("IVX") == std::string_view::npos ||
                             chars.find_first_not_of("ivx") == std::string_view::npos;
        return s.is_word(at) && letters ? roman_value(s.at(at).folded) : std::nullopt;
    };
    if (!s.is_break(i - 1) || s.is_dash(i - 1)) return 0;
    std::string words;
    std::size_t end = i;
    std::size_t parts = 0;
    bool counts = false;  // "XX-XX" stands for what is not told
    for (std::size_t at = i; at < i + longest && value_at(at); at += 2) {
        words += (parts++ > 0 ? ", " : "") + cardinal_words(*value_at(at));
        counts = counts || s.at(at).folded.find_first_of("iv") != std::string::npos;
        end = at + 1;
        if (!s.is_dash(end)) break;
    }
    return parts < 3 || !counts || !s.is_break(end) || s.is_dash(end) ? 0 : say_tokens(s, i, end, words, out);
}

/// Words for "V", "iii" of a reference to a play; empty for other tokens.
std::string scene_words(const Token& token, bool upper) {
    const bool cased = upper ? token.all_upper : token.folded == token.chars;
    const auto value = cased && token.chars.size() <= 5 ? roman_value(token.folded) : std::nullopt;
    return value && *value <= 20 ? cardinal_words(*value) : std::string();
}

}  // namespace

std::size_t read_scene_en(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const bool shape =
        s.is_word(i) && s.is_break(i - 1) && s.is_mark(i + 1, '.') && s.is_word(i + 2) && s.is_break(i + 3);
    if (!shape || s.is_mark(i - 1, '.')) return 0;
    const std::string act = scene_words(s.at(i), true);
    const std::string scene = scene_words(s.at(i + 2), false);
    const bool stops = s.is_mark(i + 3, '.') && s.is_word(i + 4);
    constexpr std::uint64_t most_acts = 7;
    if (act.empty() || scene.empty() || stops) return 0;
    if (roman_value(s.at(i).folded).value_or(0) > most_acts &&
        !s.has("numbered_parts", s.at(counted_before(s, i)).folded))
        return 0;
    const bool named = s.has("numbered_parts", s.at(counted_before(s, i)).folded);  // "Book IX.iv"
    std::string words = named ? act + ", " + scene : "act " + act + ", scene " + scene;
    const bool line = s.is_mark(i + 3, '.') && s.is_digits(i + 4) && s.at(i + 4).folded.size() <= 3;
    if (line) words += ", line " + cardinal_words(s.at(i + 4).folded);
    return say_tokens(s, i, i + (line ? 5 : 3), words, out);
}

std::size_t read_roman_en(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (const std::size_t count = read_ranked(s, i, out)) return count;
    if (const std::size_t count = s.is_word(i) && s.is_dash(i + 1) ? read_numeral_chain(s, i, out) : 0)
        return count;
    if (!s.is_word(i) || s.at(i).chars.size() > 20 || s.is_digits(i - 1) || s.is_digits(i + 1)) return 0;
    const Possessive token = split_possessive(s.at(i));
    const auto value = roman_value(token.folded);
    if (!value) return 0;
    const std::string& counted = s.at(counted_before(s, i)).folded;
    const bool first = token.chars == "i" && s.is_dash(i + 1) && s.at(i + 2).chars.size() > 1 &&
                       roman_value(s.at(i + 2).chars);
    const bool small = !s.at(i).upper && (token.chars.size() > 1 || first) &&
                       (s.has("numbered_parts", counted) || s.has("numbered_pages", counted) ||
                        (token.chars.size() > 2 && token.folded.find_first_of("lc") == std::string::npos)) &&
                       token.folded.find_first_not_of("ivxlc") == std::string::npos &&
                       !s.has("not_roman", token.folded);
    if (!token.all_upper && !small) return 0;
    const auto next = s.word_after(s.is_mark(i + 1, '-') ? i + 2 : i + 1);
    if (next.starts_with("century") || next == "centuries")
        return say_tokens(s, i, i + 1, ordinal_words(*value), out);
    const bool monarch = is_monarch(s, i);
    if (!small && !is_numeral(s, i, token, monarch)) return 0;
    const bool year = *value > 1000 && token.chars.size() >= 4;
    const std::string words = monarch ? "the " + ordinal_words(*value)
                              : year  ? year_words(*value)
                                      : cardinal_words(*value);
    if (const auto last = small && s.is_dash(i + 1) ? roman_value(s.at(i + 2).folded) : std::nullopt)
        return say_tokens(s, i, i + 3, words + " to " + cardinal_words(*last), out);  // "pp. ix–xii"
    const bool range = s.is_dash(i + 1) && is_plain_numeral(s, i + 2);
    return say_tokens(s, i, i + (range ? 2 : 1), words + std::string(token.tail) + (range ? " to" : ""), out);
}

}  // namespace reviewcast
