// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"
#include "script/names.hpp"
#include "script/number_words.hpp"
#include "script/roman.hpp"
#include "script/rules_en.hpp"

namespace reviewcast {

namespace {

constexpr std::size_t longest_initialism = 6;

/// A neighbour that can only be shouting: capitals, four letters or a common word, and no initialism.
bool is_shouted(const Sentence& s, std::size_t i) {
    const Token& word = s.at(i);
    if (word.kind != Token::Kind::word || !word.all_upper || word.chars.size() < 2) return false;
    if (s.has("initialisms", word.folded) || s.has("acronyms", word.folded)) return false;
    return s.has("short_words", word.folded) || !is_initialism(word.chars, *s.table);
}

bool is_among_shouts(const Sentence& s, std::size_t i) {
    const std::size_t after = s.is_mark(i + 1, ',') ? i + 2 : i + 1;
    return is_shouted(s, s.before(i)) || is_shouted(s, s.skip_space(after));
}

std::size_t count_capitals(std::string_view word) {
    std::size_t count = 0;
    for (const CodePoint& c : code_points(word))
        count += is_upper(c.value) ? 1 : 0;
    return count;
}

/// A word in capitals with what hangs on it: "DVDs", "NASA's".
struct Capitals {
    std::string_view base;
    std::string_view ending;  ///< "s" or "'s" or nothing
};

Capitals split_ending(std::string_view chars) {
    for (const std::string_view ending : {"'s", "’s", "ʼs", "s"})
        if (chars.size() > ending.size() + 1 && chars.ends_with(ending))
            return {chars.substr(0, chars.size() - ending.size()), ending};
    return {chars, {}};
}

bool is_all_capitals(std::string_view word) {
    for (const CodePoint& c : code_points(word))
        if (!is_upper(c.value)) return false;
    return !word.empty();
}

/// "FFVII", "GTAIV's": the initials of a series and its number.
std::size_t read_series(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const bool owns = s.at(i).folded.ends_with("'s");
    const std::string word = s.at(i).folded.substr(0, s.at(i).folded.size() - (owns ? 2 : 0));
    if (word.size() < 3 || word.size() > 9 || !is_all_capitals(s.at(i).chars.substr(0, word.size())) ||
        s.has("initialisms", word))
        return 0;
    for (std::size_t size = 2; size + 1 <= word.size() && size <= 4; ++size) {
        const auto number = roman_value(word.substr(size));
        if (!number || !s.has("series_initials", word.substr(0, size))) continue;
        return say_tokens(
            s, i, i + 1,
            letter_words(word.substr(0, size)) + " " + cardinal_words(*number) + (owns ? "'s" : ""), out);
    }
    return 0;
}

/// "AA batteries", "AAA games": "double A", "triple A".
std::size_t read_repeated(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const auto chars = s.at(i).chars;
    const bool repeated = chars.size() == 2 && chars[0] == chars[1] && chars[0] >= 'A' && chars[0] <= 'D';
    if (!repeated || !s.has("doubled_before", s.word_after(i + 1))) return 0;
    return say_tokens(s, i, i + 1, "double " + std::string(chars.substr(1)), out);
}

/// "JLaw", "RPatz", "TVLine": an initial or known initials before a name.
std::size_t read_initial_name(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const auto chars = s.at(i).chars;
    std::size_t capitals = 0;
    while (capitals < chars.size() && chars[capitals] >= 'A' && chars[capitals] <= 'Z')
        ++capitals;
    if (capitals < 2 || capitals > longest_initialism || chars.size() < capitals + 2) return 0;
    const auto tail = chars.substr(capitals);
    for (const char c : tail)
        if (c < 'a' || c > 'z') return 0;
    const auto initials = chars.substr(0, capitals - 1);
    const bool known = capitals == 2 || s.has("initialisms", fold_case(initials));
    const std::string name(chars.substr(capitals - 1));
    if (!known || s.has("initialisms", s.at(i).folded) || !is_pronounceable(fold_case(name))) return 0;
    return say_tokens(s, i, i + 1, letter_words(initials) + " " + name, out);
}

/// "ymmv", "Wtf": letters that no one can say as a word.
std::size_t read_small_initials(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const Token& token = s.at(i);
    if (token.chars.size() > longest_initialism || token.chars != token.folded) {
        const bool opens = token.upper && token.chars.substr(1) == std::string_view(token.folded).substr(1);
        if (!opens || !s.has("initialisms", token.folded)) return 0;
    } else if (!s.has("initialisms", token.folded)) {
        return 0;
    }
    if (is_pronounceable(token.folded) || s.has("ambiguous_capitals", token.folded)) return 0;
    return say_tokens(s, i, i + 1, letter_words(token.folded), out);
}

/// "KO'd", "DMing": initials with the ending of a verb.
std::size_t read_verb(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    for (const std::string_view ending : {"'d", "’d", "'ed", "’ed", "'ing", "’ing", "ing", "ed", "es"}) {
        const auto chars = s.at(i).chars;
        if (chars.size() < ending.size() + 2 || !chars.ends_with(ending)) continue;
        const auto base = chars.substr(0, chars.size() - ending.size());
        if (!is_all_capitals(base) || !is_initialism(base, *s.table)) continue;
        if (ending == "es" && !base.ends_with('S') && !base.ends_with('X')) continue;  // "VHSes"
        const auto verb = ending.substr(ending.find_first_of("edi"));
        return say_tokens(
            s, i, i + 1, letter_words(base) + (verb == "ing" || verb == "es" ? "-" : "'") + std::string(verb),
            out);
    }
    return 0;
}

/// Whether a word in Greek letters stands at token i.
bool is_greek(const Sentence& s, std::size_t i) {
    if (!s.is_word(i)) return false;
    const char32_t c = code_point_at(s.at(i).chars, 0).value;
    return (c >= 0x370 && c <= 0x3FF) || (c >= 0x1F00 && c <= 0x1FFF);
}

}  // namespace

std::size_t read_cells_en(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const auto chars = s.at(i).chars;
    const bool plural = chars == "AAs" || chars == "AAAs";
    const auto next = s.word_after(i + 1);
    const bool counted = (chars == "AA" || chars == "AAA") && s.is_space(i - 1) && s.is_digits(i - 2) &&
                         (next.empty() || s.has("function_words", next));
    if (!plural && !counted) return 0;
    const std::string words = chars.starts_with("AAA") ? "triple A" : "double A";
    return say_tokens(s, i, i + 1, words + (plural ? "'s" : ""), out);
}

std::size_t read_capitals_en(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const Token& token = s.at(i);
    if (token.kind != Token::Kind::word || token.chars.size() < 2) return 0;
    if (const std::size_t count = read_series(s, i, out)) return count;
    if (const std::size_t count = read_repeated(s, i, out)) return count;
    if (const std::size_t count = read_verb(s, i, out)) return count;
    if (const std::size_t count = read_initial_name(s, i, out)) return count;
    if (const std::size_t count = read_small_initials(s, i, out)) return count;
    const Capitals parts = split_ending(token.chars);
    const std::string folded = fold_case(parts.base);
    // "IMDb": mixed case, but known.
    const bool known = s.has("initialisms", folded) && count_capitals(parts.base) >= 2;
    if (!known && (!is_all_capitals(parts.base) || parts.base.size() < 2)) return 0;
    const bool plural = !parts.ending.empty();
    const bool among = !plural && is_among_shouts(s, i);
    const bool phrase = s.has("initialism_phrases", folded + " " + std::string(s.word_after(i + 1))) ||
                        s.has("initialism_phrases", std::string(s.word_before(i)) + " " + folded) ||
                        (s.word_before(i) == "the" && s.has("initialisms_after_the", folded));
    const bool ambiguous = among && s.has("ambiguous_capitals", folded);
    const bool fits = parts.base.size() <= 2 * longest_initialism;
    const bool spelt = phrase || (is_initialism(parts.base, *s.table) && !ambiguous && fits);
    // Unlisted, among shouts and sayable: one more of them.
    const bool shout = among && !s.has("initialisms", folded) && is_pronounceable(folded);
    if (spelt && !shout) return say_tokens(s, i, i + 1, letter_words(parts.base) + (plural ? "'s" : ""), out);
    if (s.has("acronyms", folded)) return 0;
    std::string words = to_lower(token.chars);
    if (const auto at = words.find("’"); at != std::string::npos) words.replace(at, 3, "'");
    return say_tokens(s, i, i + 1, words, out);
}

std::size_t read_greek_en(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const auto name = s.is_word(i) ? s.find("greek", s.at(i).folded) : std::string_view{};
    if (name.empty() || is_greek(s, s.before(i)) || is_greek(s, s.skip_space(i + 1))) return 0;
    // "Impedance in Ω", "(Ω)": the unit.
    const bool unit = s.at(i).upper && name == "omega" && (s.word_before(i) == "in" || s.is_mark(i - 1, '('));
    return say_tokens(s, i, i + 1, unit ? "ohms" : name, out);
}

std::size_t read_stretched_en(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const Token& token = s.at(i);
    if (token.kind != Token::Kind::word || token.chars.size() > 60) return 0;
    if (token.all_upper && s.has("initialisms", token.folded) && !is_among_shouts(s, i)) return 0;  // "OOO"
    const std::string said = unstretched(token.chars, *s.table);
    return said.empty() ? 0 : say_tokens(s, i, i + 1, said, out);
}

std::size_t read_word_en(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    // Letters from the mathematical alphabets and full-width forms, used as bold or italics.
    const Token& token = s.at(i);
    if (token.kind != Token::Kind::word) return 0;
    const char32_t c = code_point_at(token.chars, 0).value;
    const bool styled =
        (c >= 0x1D400 && c <= 0x1D7FF) || (c >= 0xFF21 && c <= 0xFF5A) || (c >= 0x2100 && c <= 0x214F);
    return styled ? say_tokens(s, i, i + 1, to_ascii(token.chars), out) : 0;
}

}  // namespace reviewcast
