// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"
#include "script/names.hpp"
#include "script/number_words.hpp"
#include "script/roman.hpp"
#include "script/rules_en.hpp"

#include <array>
#include <optional>

namespace reviewcast {

namespace {

constexpr std::size_t longest_code = 12;  // tokens

bool is_short_digits(const Sentence& s, std::size_t i, std::size_t most) {
    return s.is_digits(i) && s.at(i).folded.size() <= most;
}

std::string number_at(const Sentence& s, std::size_t i) {
    return cardinal_words(s.at(i).folded);
}

/// Letters of a code: "PG" spelled, "HAL" and "Mp" as the words they are.
std::string code_letters(const Sentence& s, std::size_t i) {
    const Token& word = s.at(i);
    if (s.has("acronyms", word.folded)) return std::string(word.chars);
    if (const auto name = s.find("greek", word.folded); !name.empty()) return std::string(name);
    const bool sequel = word.all_upper && word.chars.size() >= 3 && s.is_mark(i + 1, '-') &&
                        word.chars.find_first_not_of("IVX") == std::string_view::npos;  // "XIII-2"
    if (const auto value = sequel ? roman_value(word.folded) : std::nullopt) return cardinal_words(*value);
    const bool spelt = word.chars.size() == 1 || word.all_upper || s.has("initialisms", word.folded);
    if (spelt && word.folded.size() <= 4) return letter_words(word.chars);
    const std::string plain = unstretched(word.chars, *s.table);
    if (!plain.empty()) return plain;
    if (word.all_upper) return capital_words(word.chars, *s.table);
    if (word.folded.size() == 2 && !is_pronounceable(word.folded)) return letter_words(word.chars);  // "18xx"
    const std::string several = plural_initialism(word.chars, *s.table);
    return several.empty() ? std::string(word.chars) : several;
}

/// "Se7en": one digit inside a word stands for the letter it looks like.
std::size_t read_disguised(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    constexpr std::array<std::string_view, 10> looks = {"o", "i", "z", "e", "a", "s", "g", "v", "ate", "g"};
    if (!is_short_digits(s, i + 1, 1) || !s.is_word(i + 2) || !s.is_break(i + 3)) return 0;
    const Token& head = s.at(i);
    const Token& tail = s.at(i + 2);
    const bool is_lower = !tail.upper && (!head.all_upper || head.chars.size() == 1);
    if (!is_lower || head.chars.size() + tail.chars.size() < 4 || tail.chars.size() < 2) return 0;
    const auto digit = static_cast<std::size_t>(s.at(i + 1).folded[0] - '0');
    return say_tokens(s, i, i + 3,
                      std::string(head.chars) + std::string(looks[digit]) + std::string(tail.chars), out);
}

/// "Ke$ha", "$uicideboy$": $ for the letter it looks like; no number stands at it.
std::size_t read_dollar_letters(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    std::string words;
    bool dollars = false;
    std::size_t end = i;
    for (; end < i + longest_code && (s.is_word(end) || s.is_mark(end, '$')); ++end) {
        words += s.is_word(end) ? s.at(end).chars : "s";
        dollars = dollars || s.is_mark(end, '$');
    }
    const bool lettered = end > i + 1 && dollars && s.is_break(i - 1) && s.is_break(end);
    const bool currency = end == i + 2 && s.at(i).all_upper;  // "US$"
    if (!lettered || end == i + longest_code || currency) return 0;
    const std::string folded = fold_case(words);
    const bool owns = folded.ends_with("'s");
    return is_pronounceable(folded.substr(0, folded.size() - (owns ? 2 : 0)))
               ? say_tokens(s, i, end, to_lower(words), out)
               : 0;
}

/// "802.11ax", "802.11 a/b/g/n": a standard, and its letters.
std::size_t read_standard(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const bool standard = s.at(i).folded == "802" && s.is_mark(i + 1, '.') && is_short_digits(s, i + 2, 2);
    if (!standard || !s.is_break(i - 1)) return 0;
    std::string words = "eight oh two " + number_at(s, i + 2);
    std::size_t end = i + 3;
    std::size_t letters = s.skip_space(end);
    const bool list = letters != end && s.is_mark(letters + 1, '/');
    if (letters != end && !list) return say_tokens(s, i, end, words, out);
    for (; letters < i + longest_code && s.is_word(letters) && s.at(letters).chars.size() <= 2; ++letters) {
        words += " " + letter_words(s.at(letters).chars);
        end = letters + 1;
        if (!s.is_mark(++letters, '/')) break;
    }
    return say_tokens(s, i, end, words, out);
}

/// "2xLP", "3×CD": records of a set.
std::size_t read_discs(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (!is_short_digits(s, i, 2) || s.is_mark(i - 1, '.')) return 0;
    const bool sign = s.is_mark(i + 1, 0xD7);
    const auto chars = sign ? s.at(i + 2).chars : s.at(i + 1).chars;
    const bool glued = !sign && s.is_word(i + 1) && chars.starts_with('x');
    if (!sign && !glued) return 0;
    const std::string disc(glued ? chars.substr(1) : chars);
    const std::size_t end = i + (sign ? 3 : 2);
    if (!s.has("disc_formats", disc) || !s.is_break(end)) return 0;
    const auto count = value_of(s.at(i).folded);
    if (disc.ends_with('s'))
        return say_tokens(s, i, end, cardinal_words(count) + " " + plural_initialism(disc, *s.table), out);
    const std::string number = count == 2 ? "double" : count == 3 ? "triple" : cardinal_words(count);
    return say_tokens(s, i, end, number + " " + letter_words(disc), out);
}

/// "C19th": a century.
std::size_t read_century_code(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const auto& suffix = s.at(i + 2).folded;
    const bool ranked = suffix == "th" || suffix == "st" || suffix == "nd" || suffix == "rd";
    if (s.at(i).folded != "c" || !is_short_digits(s, i + 1, 2) || !ranked) return 0;
    const bool noun = s.is_space(i + 3) && !s.has("function_words", s.word_after(i + 3)) && s.is_word(i + 4);
    return say_tokens(s, i, i + 3,
                      ordinal_words(value_of(s.at(i + 1).folded)) + (noun ? "-century" : " century"), out);
}

/// "787-9", "737-800": an airliner.
std::size_t read_airliner(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const std::string& type = s.at(i).folded;
    const bool shape = s.is_digits(i) && type.size() == 3 && type[0] == '7' && type[2] == '7' &&
                       s.is_mark(i + 1, '-') && !s.is_dash(i + 3) && !s.is_dash(i - 1) &&
                       (is_short_digits(s, i + 2, 3) || s.at(i + 2).folded == "max");
    if (!shape) return 0;
    const std::string series = s.is_digits(i + 2) ? model_words(s.at(i + 2).folded) : "Max";
    return say_tokens(s, i, i + 3, model_words(type) + " " + series, out);
}

/// "4471-B", "1701-D": the number of a part, with a letter behind.
std::size_t read_lettered_number(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    const bool shape = s.is_digits(i) && s.at(i).folded.size() >= 3 && s.at(i).folded.size() <= 5 &&
                       s.is_mark(i + 1, '-') && s.at(i + 2).all_upper && s.at(i + 2).chars.size() == 1 &&
                       s.is_break(i + 3) && !s.is_dash(i + 3);
    if (!shape || s.is_mark(i - 1, '.') || s.is_mark(i - 1, ',') || s.is_dash(i - 1)) return 0;
    return say_tokens(s, i, i + 3, model_words(s.at(i).folded) + " " + std::string(s.at(i + 2).chars), out);
}

/// "Q1–Q3", "A4-A7": a code and a later one of its kind, each of two tokens.
bool ranges_codes(const Sentence& s, std::size_t i) {
    const bool kind =
        s.is_word(i) && s.is_digits(i + 1) && s.is_dash(i + 2) && s.at(i).chars == s.at(i + 3).chars;
    return kind && s.is_digits(i + 4) && s.is_break(i + 5) &&
           value_of(s.at(i + 1).folded) < value_of(s.at(i + 4).folded);
}

/// "S01E05", "S1 E5": the tokens of season and episode.
std::size_t read_season(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (s.at(i).folded != "s" || !is_short_digits(s, i + 1, 2)) return 0;
    const std::string season = "season " + number_at(s, i + 1);
    const bool divided = s.is_mark(i + 2, ':') || s.is_mark(i + 2, ',') || s.is_mark(i + 2, '.');
    const std::size_t at = s.skip_space(divided ? i + 3 : i + 2);
    const bool episode = (s.at(at).folded == "e" || s.at(at).folded == "ep") && is_short_digits(s, at + 1, 3);
    if (!episode) {
        const bool padded = s.at(i + 1).folded[0] == '0' && s.is_break(i + 2);
        return padded ? say_tokens(s, i, i + 2, season, out) : 0;
    }
    std::size_t end = at + 2;
    std::string words = season + ", episode " + number_at(s, at + 1);
    const std::size_t last = s.is_dash(end) ? end + 1 : end;
    const std::size_t figures = s.at(last).folded == "e" ? last + 1 : last;
    if (figures > end && is_short_digits(s, figures, 3)) {  // "S2E5–7", "S2E5E6"
        words = season + ", episodes " + number_at(s, at + 1) + " to " + number_at(s, figures);
        end = figures + 1;
    }
    return s.is_word(end) ? 0 : say_tokens(s, i, end, words, out);
}

/// "a 5x7 frame, not 8x10": words around say that sizes are meant.
bool is_among_sizes(const Sentence& s, std::size_t i) {
    constexpr std::size_t farthest = 12;  // tokens
    for (std::size_t at = i > farthest ? i - farthest : 0; at < i + farthest && !s.is_end(at); ++at)
        if (s.has("size_words", s.at(at).folded)) return true;
    return false;
}

}  // namespace

std::size_t read_episode_en(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (!s.is_break(i - 1)) return 0;
    const bool named = s.at(i).folded == "ep" || s.at(i).folded == "episode";
    const std::size_t at = named ? s.skip_space(s.is_mark(i + 1, '.') ? i + 2 : i + 1) : i;
    const bool cross = is_short_digits(s, at, 2) &&
                       (s.at(at + 1).chars == "x" ||
                        (s.is_mark(at + 1, 0xD7) && (named || s.at(at + 2).folded.starts_with('0')))) &&
                       s.is_digits(at + 2) && s.at(at + 2).folded.size() == 2 && s.is_break(at + 3) &&
                       !is_one_of(s.at(at + 3).mark, U"\"”″");
    if (s.is_word(i) && !(named && cross)) return read_season(s, i, out);
    const auto noun = s.word_after(at + 3);
    // "a 9x13 pan", but "the 2x05 finale"
    const bool sides = s.follows_determiner(i) && !noun.empty() && !s.has("function_words", noun) &&
                       !s.has("episode_nouns", noun);
    if (!cross || s.is_mark(i - 1, '.') || sides || is_among_sizes(s, i) || s.has("dimension_nouns", noun))
        return 0;
    const std::string words = "season " + number_at(s, at) + ", episode " + number_at(s, at + 2);
    return say_tokens(s, i, at + 3, words, out);
}

std::size_t read_version_en(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (const std::size_t count = read_standard(s, i, out)) return count;
    const bool prefixed = (s.at(i).folded == "v" || s.at(i).folded == "ver") && s.is_break(i - 1);
    std::size_t at = i;
    if (prefixed) {
        at = s.is_mark(i + 1, '.') ? s.skip_space(i + 2) : i + 1;
    }
    if (!s.is_digits(at) || (!prefixed && (!s.is_break(i - 1) || s.is_mark(i - 1, '.')))) return 0;
    std::string words = (prefixed ? "version " : "") + number_at(s, at);
    std::size_t end = at + 1;
    int points = 0;
    for (; end < i + longest_code && s.is_mark(end, '.') && s.is_digits(end + 1); end += 2, ++points) {
        const std::string& part = s.at(end + 1).folded;
        words += " point " + (part[0] == '0' ? digit_words(part) : cardinal_words(part));
    }
    const bool engine = prefixed && points == 0 && s.at(i).chars == "V" && at == i + 1;  // "a V8"
    if (engine || (!prefixed && points < 2)) return 0;
    return say_tokens(s, i, end, words, out);
}

std::size_t read_code_en(const Sentence& s, std::size_t i, ReadingBuilder& out) {
    if (const std::size_t count = read_dollar_letters(s, i, out)) return count;
    if (const std::size_t count = read_discs(s, i, out)) return count;
    if (!s.is_break(i - 1) || s.is_apostrophe(i - 1)) return 0;
    if (const std::size_t count = read_century_code(s, i, out)) return count;
    if (const std::size_t count = read_airliner(s, i, out)) return count;
    if (const std::size_t count = read_lettered_number(s, i, out)) return count;
    const bool times = s.at(i).chars == "x" && s.is_digits(i + 1) && s.is_break(i + 2);
    if (times) return say_tokens(s, i, i + 2, "times " + number_at(s, i + 1), out);
    if (const std::size_t count = s.is_word(i) ? read_disguised(s, i, out) : 0) return count;
    std::string words;
    std::size_t end = i;
    bool has_digits = false;
    bool has_letters = false;
    for (; end < i + longest_code; ++end) {
        // "PG-13", "R2-D2": a hyphen between a short code in capitals and more of it.
        const bool code_before =
            s.is_digits(end - 1) || (s.at(end - 1).all_upper && s.at(end - 1).chars.size() <= 4);
        const bool code_after =
            s.is_digits(end + 1) || (s.is_word(end + 1) && s.is_digits(end + 2) && s.at(end + 1).all_upper);
        // "i5-8400": a model after its series.
        const bool model = is_short_digits(s, end - 1, 2) && s.at(end + 1).folded.size() >= 4;
        if (end > i && s.is_mark(end, '-') && has_letters && code_before && code_after &&
            (model || s.is_digits(end - 1) != s.is_digits(end + 1)))
            continue;
        if (s.is_break(end)) break;
        if (s.is_word(end) && s.is_mark(end - 1, '-') && !has_digits) break;
        const bool plural = end > i && s.is_digits(end - 1) && s.at(end).chars == "s" && s.is_break(end + 1);
        if (plural) {
            words = plural_words(words);
            continue;
        }
        if (!words.empty()) words += ' ';
        const bool lettered = s.is_digits(end) && s.at(end).folded[0] == '0' && s.at(end).folded.size() > 1;
        if (s.is_digits(end))
            words += lettered ? digit_words(s.at(end).folded, "oh") : model_words(s.at(end).folded);
        else
            words += code_letters(s, end);
        (s.is_digits(end) ? has_digits : has_letters) = true;
    }
    if (!has_digits || (!has_letters && !s.is_word(end - 1))) return 0;
    if (end == i + 2 && ranges_codes(s, i)) return say_tokens(s, i, end + 1, words + " to", out);
    return say_tokens(s, i, end, words, out);
}

}  // namespace reviewcast
