// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/score_parts.hpp"

#include "base/unicode.hpp"
#include "review/score_chars.hpp"
#include "review/sign_sets.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

bool is_ascii_digit(std::string_view text, std::size_t at) {
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

double fraction_value(char32_t c) {
    if (c == U'½') return 0.5;
    if (c == U'¼') return 0.25;
    if (c == U'¾') return 0.75;
    return 0;
}

/// A scale that is used for scores wherever it stands: ten and five points, and a hundred.
bool is_usual_best(double best) {
    return best == 5 || best == 10 || best == 100;
}

/// End of a star word or sign after a number, with or without space or hyphen between.
std::optional<std::size_t> star_word_end(std::string_view text, std::size_t at, const Lexicon& lexicon) {
    std::size_t next = skip_white(text, at);
    if (holds(star_signs().full, char_at(text, next))) {
        next = code_point_at(text, next).at.end;
        return holds(star_signs().full, char_at(text, next)) ? std::nullopt : std::optional(next);
    }
    if (next == at && char_at(text, at) == U'-') next = at + 1;
    const auto word = next_word(text, next);
    if (!word || word->at.begin != next || !lexicon.has(Words::stars, word->folded)) return std::nullopt;
    return word->at.end;
}

/// What follows a fraction that is no score: "a 1/10 chance", "2/3 of the cast", "4/5 dentists".
bool is_share(std::string_view text, std::size_t end, const Lexicon& lexicon) {
    if (char_at(text, end) != U' ') return false;
    const auto word = next_word(text, end);
    return word && word->at.begin == end + 1 && lexicon.has(Words::fraction_words, word->folded);
}

ScoreMention mention_of(Score::Kind kind, double value, Span at, bool plain) {
    ScoreMention mention;
    mention.score.kind = kind;
    mention.score.value = value;
    mention.at = at;
    mention.plain = plain;
    return mention;
}

/// "/10" after a number that ends at `end`.
std::optional<ScoreMention> slash_score(std::string_view text, std::size_t begin, const WrittenNumber& number,
                                        const Lexicon& lexicon) {
    const std::size_t slash = skip_white(text, behind_counter(text, number.end));
    if (char_at(text, slash) != U'/' && char_at(text, slash) != U'⁄') return std::nullopt;
    const std::size_t spaced = skip_white(text, code_point_at(text, slash).at.end);
    const auto best = parse_number(text, spaced);
    if (!best || best->value < 2) return std::nullopt;
    const char32_t after = char_at(text, best->end);
    if (after == U'/' || is_letter(after) || after == U'%') return std::nullopt;
    if (after == U'-' && is_ascii_digit(text, best->end + 1)) return std::nullopt;
    ScoreMention mention =
        mention_of(Score::Kind::points, number.value, {begin, best->end}, is_usual_best(best->value));
    mention.score.best = best->value;
    if (const auto stars = star_word_end(text, best->end, lexicon)) {
        mention.score.kind = Score::Kind::stars;
        mention.at.end = *stars;
        mention.plain = true;
    } else if (is_share(text, best->end, lexicon)) {
        return std::nullopt;
    }
    return mention;
}

/// "out of 10" after a number that ends at `end`.
std::optional<ScoreMention> scale_in_words(std::string_view text, std::size_t begin,
                                           const WrittenNumber& number, const Lexicon& lexicon) {
    std::size_t from = behind_counter(text, number.end);
    const auto stars_before = star_word_end(text, from, lexicon);
    if (stars_before) from = *stars_before;
    const std::vector<Word> words = words_after(text, from, 4);
    const std::size_t strong = match_phrase(lexicon, Words::out_of, words, 0);
    const std::size_t length = std::max(strong, match_phrase(lexicon, Words::of, words, 0));
    if (length == 0 || words.front().at.begin != skip_white(text, from)) return std::nullopt;
    const auto best = any_number(text, skip_white(text, words[length - 1].at.end), lexicon);
    if (!best || best->value < 2 || is_letter(char_at(text, best->end)) || char_at(text, best->end) == U'/')
        return std::nullopt;
    ScoreMention mention = mention_of(Score::Kind::points, number.value, {begin, best->end}, false);
    mention.score.best = best->value;
    const auto stars = star_word_end(text, best->end, lexicon);
    if (stars) mention.at.end = *stars;
    if (stars || stars_before) mention.score.kind = Score::Kind::stars;
    if (!stars && is_share(text, best->end, lexicon)) return std::nullopt;
    mention.plain = stars || stars_before || (strong > 0 && is_usual_best(best->value));
    return mention;
}

std::optional<ScoreMention> from_number(std::string_view text, std::size_t begin, const WrittenNumber& number,
                                        const Lexicon& lexicon) {
    if (auto mention = slash_score(text, begin, number, lexicon)) return mention;
    if (char_at(text, skip_white(text, number.end)) == U'/') return std::nullopt;
    if (auto mention = scale_in_words(text, begin, number, lexicon)) return mention;
    if (const auto end =
            star_word_end(text, number.end, lexicon)) {  // "3 estrelas e meia" has its half behind
        const std::vector<Word> next = words_after(text, *end, 3);
        const std::size_t half = match_phrase(lexicon, Words::halves, next, 0);
        return half == 0 ? mention_of(Score::Kind::stars, number.value, {begin, *end}, false)
                         : mention_of(Score::Kind::stars, number.value + 0.5, {begin, next[half - 1].at.end},
                                      false);
    }
    return std::nullopt;
}

}  // namespace

std::optional<WrittenNumber> any_number(std::string_view text, std::size_t at, const Lexicon& lexicon) {
    if (auto number = parse_number(text, at)) return number;
    const auto word = next_word(text, at);
    if (!word || word->at.begin != at) return std::nullopt;
    if (const auto value = lexicon.number(word->folded))
        return WrittenNumber{static_cast<double>(*value), word->at.end};
    return std::nullopt;
}

std::optional<WrittenNumber> parse_number(std::string_view text, std::size_t at) {
    WrittenNumber number{0, at};
    std::size_t digits = 0;
    for (; is_ascii_digit(text, number.end); ++number.end, ++digits)
        if (digits < 4) number.value = number.value * 10 + (text[number.end] - '0');
    if (digits > 3) return std::nullopt;
    const char mark = number.end < text.size() ? text[number.end] : ' ';
    if (digits > 0 && (mark == '.' || mark == ',') && is_ascii_digit(text, number.end + 1)) {
        double place = 0.1;
        std::size_t end = number.end + 1;
        for (; is_ascii_digit(text, end) && end - number.end <= 3; ++end, place /= 10)
            number.value += place * (text[end] - '0');
        // A third decimal is a thousands group; a further mark a date or a version.
        if (end - number.end > 3 ||
            ((text[std::min(end, text.size() - 1)] == mark) && is_ascii_digit(text, end + 1)))
            return std::nullopt;
        number.value = static_cast<double>(static_cast<long>(number.value * 100 + 0.5)) / 100;
        number.end = end;
        return number;
    }
    const std::size_t spaced = digits > 0 && mark == ' ' ? number.end + 1 : number.end;
    const double part = fraction_value(char_at(text, spaced));
    if (part > 0) {
        number.value += part;
        number.end = code_point_at(text, spaced).at.end;
    } else if (digits == 0) {
        return std::nullopt;
    }
    return number;
}

std::optional<ScoreMention> number_score(std::string_view text, std::size_t at, const Lexicon& lexicon) {
    const auto number = parse_number(text, at);
    if (!number) return std::nullopt;
    if (auto mention = from_number(text, at, *number, lexicon)) return mention;
    if (char_at(text, skip_white(text, number->end)) == U'/') return std::nullopt;
    const std::size_t next = skip_white(text, number->end);
    if (char_at(text, next) == U'%')
        return mention_of(Score::Kind::percent, number->value, {at, next + 1}, false);
    const auto word = next_word(text, next);
    if (word && word->at.begin == next && next > number->end && lexicon.has(Words::points, word->folded))
        return mention_of(Score::Kind::points, number->value, {at, word->at.end}, false);
    return mention_of(Score::Kind::points, number->value, {at, number->end}, false);
}

std::optional<ScoreMention> word_score(std::string_view text, const Word& word, const Lexicon& lexicon) {
    if (const auto value = lexicon.number(word.folded)) {
        WrittenNumber number{static_cast<double>(*value), word.at.end};
        const std::vector<Word> next = words_after(text, number.end, 3);
        if (const std::size_t half = match_phrase(lexicon, Words::halves, next, 0)) {
            number.value += 0.5;
            number.end = next[half - 1].at.end;
        }
        if (auto mention = from_number(text, word.at.begin, number, lexicon)) return mention;
    }
    std::vector<Word> words = words_after(text, word.at.end, 3);
    words.insert(words.begin(), word);
    for (const auto& [list, value] : {std::pair{Words::thumbs_up, 1.0}, {Words::thumbs_down, -1.0}})
        if (const std::size_t length = match_phrase(lexicon, list, words, 0))
            return mention_of(Score::Kind::thumbs, value, {word.at.begin, words[length - 1].at.end}, false);
    return std::nullopt;
}

std::optional<ScoreMention> letter_score(std::string_view text, std::size_t at) {
    const char letter = text[at];
    if (letter < 'A' || letter > 'F') return std::nullopt;
    if (at > 0 && text[at - 1] == '.') return std::nullopt;  // "A.D. 1972"
    ScoreMention mention;
    mention.score.kind = Score::Kind::letter;
    mention.score.grade = letter;
    mention.plain = false;
    std::size_t end = at + 1;
    const char32_t sign = char_at(text, end);
    if (sign == U'+') mention.score.grade += '+';
    if (sign == U'-' || sign == U'−' || sign == U'–') mention.score.grade += '-';
    if (mention.score.grade.size() > 1) end = code_point_at(text, end).at.end;
    const char32_t after = char_at(text, end);
    if (is_letter(after) || is_digit(after) || after == U'+' || after == U'-' || after == U'\'' ||
        after == U'’' || after == U'&' || after == U'/' || after == U'*')
        return std::nullopt;
    if (after == U'.' && mention.score.grade.size() == 1 && end + 1 < text.size() && text[end + 1] != ' ')
        return std::nullopt;  // an initial: "F.W. Murnau"
    mention.at = {at, end};
    return mention;
}

}  // namespace reviewcast
