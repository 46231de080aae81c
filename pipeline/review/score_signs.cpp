// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"
#include "review/score_chars.hpp"
#include "review/score_parts.hpp"
#include "review/sign_sets.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

using Kind = Score::Kind;

bool is_variation(char32_t c) {
    return c == 0xFE0E || c == 0xFE0F;
}

const SignSet* set_of(char32_t c) {
    const auto has = [c](const SignSet& set) { return holds(set.full, c) || holds(set.empty, c); };
    if (has(star_signs())) return &star_signs();
    const auto found = std::ranges::find_if(other_signs(), has);
    return found == other_signs().end() ? nullptr : &*found;
}

bool is_stars(const SignSet& set) {
    return &set == &star_signs();
}

/// An emoji that may be repeated or stand for "points": any, but those that say something of their own.
bool is_counter(char32_t c) {
    return is_pictograph(c) && c != U'👍' && c != U'👎' && !set_of(c);
}

struct Row {
    std::size_t full = 0, halves = 0, empty = 0;
    std::size_t end = 0;

    [[nodiscard]] std::size_t size() const { return full + halves + empty; }
    [[nodiscard]] double value() const {
        return static_cast<double>(full) + 0.5 * static_cast<double>(halves);
    }
};

/// The row of a set's signs at `at`; single spaces may stand between them. Rows that are no scores are not
/// read to their end, so that trying again at each of their signs stays linear.
Row read_row(std::string_view text, std::size_t at, const SignSet& set) {
    Row row{0, 0, 0, at};
    for (std::size_t next = at; next < text.size() && (is_stars(set) || row.size() <= most_row_signs);) {
        const CodePoint c = code_point_at(text, next);
        const bool spaced = c.value == U' ' && row.end == next;
        if (holds(set.full, c.value) && row.halves + row.empty == 0)
            ++row.full;
        else if (holds(set.half, c.value) && row.halves + row.empty == 0 && row.full > 0)
            ++row.halves;
        else if (holds(set.empty, c.value))
            ++row.empty;
        else if (!is_variation(c.value) && !spaced)
            break;
        next = c.at.end;
        if (!spaced) row.end = next;
    }
    return row;
}

/// The same emoji again and again.
Row read_repeated(std::string_view text, std::size_t at) {
    Row row{0, 0, 0, at};
    const char32_t sign = char_at(text, at);
    for (std::size_t next = at; next < text.size() && row.full <= most_row_signs;) {
        const CodePoint c = code_point_at(text, next);
        const bool spaced = c.value == U' ' && row.end == next;
        if (c.value == sign && row.halves == 0)
            ++row.full;
        else if (c.value == U'½' && row.halves == 0)
            ++row.halves;
        else if (!is_variation(c.value) && !spaced)
            break;
        next = c.at.end;
        if (!spaced) row.end = next;
    }
    return row;
}

/// "***½", "** 1/2": asterisks for stars.
Row read_asterisks(std::string_view text, std::size_t at) {
    Row row{0, 0, 0, at};
    while (row.end < text.size() && text[row.end] == '*') {
        ++row.end;
        ++row.full;
    }
    const std::size_t half = skip_white(text, row.end);
    if (half - row.end > 1) return row;
    const bool in_digits = text.substr(half).starts_with("1/2") && !is_digit(char_at(text, half + 3));
    if (in_digits || char_at(text, half) == U'½') {
        row.halves = 1;
        row.end = half + (in_digits ? 3 : 2);
    }
    return row;
}

/// The scale behind a row: "/5", "/ *****", "out of 5", "(out of four)". Moves `end` behind it.
std::optional<double> scale_behind(std::string_view text, std::size_t& end, const Lexicon& lexicon) {
    std::size_t next = skip_white(text, end);
    std::optional<WrittenNumber> best;
    if (char_at(text, next) == U'/') {
        next = skip_white(text, next + 1);
        best = parse_number(text, next);
        if (const Row stars = read_asterisks(text, next); !best && stars.full > 0)
            best = WrittenNumber{static_cast<double>(stars.full), stars.end};
    } else {
        const bool bracketed = char_at(text, next) == U'(';
        const std::vector<Word> words = words_after(text, next, 4);
        const std::size_t count = match_phrase(lexicon, Words::out_of, words, 0);
        if (count == 0 || words.front().at.begin != next + (bracketed ? 1 : 0)) return std::nullopt;
        best = any_number(text, skip_white(text, words[count - 1].at.end), lexicon);
        if (best && bracketed && char_at(text, best->end) == U')') ++best->end;
    }
    if (!best || best->value < least_row_signs || best->value > most_row_signs) return std::nullopt;
    const char32_t after = char_at(text, best->end);
    if (is_letter(after) || is_digit(after) || after == U'/' || after == U'%') return std::nullopt;
    end = best->end;
    return best->value;
}

bool may_precede_asterisks(std::string_view text, std::size_t at) {
    if (at == 0) return true;
    const char32_t c = code_point_before(text, at).value;
    return is_space(c) || c == U'(' || c == U'[' || c == U':' || c == U'|';
}

bool may_follow_asterisks(std::string_view text, std::size_t at) {
    const char32_t c = char_at(text, at);
    return c == 0 || is_space(c) || c == U')' || c == U']' || c == U'.' || c == U',' || c == U'/' ||
           c == U'|';
}

ScoreMention mention_of(const Row& row, std::size_t at, Kind kind) {
    ScoreMention mention;
    mention.score.kind = kind;
    mention.score.value = row.value();
    mention.at = {at, row.end};
    mention.plain = false;
    return mention;
}

/// Stars, hearts, circles, blocks and moons.
std::optional<ScoreMention> set_score(std::string_view text, std::size_t at, const SignSet& set) {
    const Row row = read_row(text, at, set);
    ScoreMention mention = mention_of(row, at, is_stars(set) ? Kind::stars : Kind::points);
    const bool is_scale = row.empty > 0 && row.size() >= least_row_signs && row.size() <= most_row_signs;
    if (!is_stars(set) && (row.full == 0 || row.size() > most_row_signs)) return std::nullopt;
    if (!set.is_known_alone && !is_scale) return std::nullopt;
    mention.plain = is_scale || (is_stars(set) && row.size() > 1);
    if (is_scale || (is_stars(set) && row.empty > 0)) mention.score.best = static_cast<double>(row.size());
    return mention;
}

}  // namespace

bool opens_sign_row(std::string_view text, std::size_t at) {
    const char32_t c = char_at(text, at);
    if (c == U'*') return may_precede_asterisks(text, at);
    if (c < 0x80) return false;
    if (!set_of(c) && !is_counter(c)) return false;
    const char32_t before = at > 0 ? code_point_before(text, at).value : U' ';
    return before != c && before != 0x200D;  // inside a row, or a part of a joined emoji
}

std::optional<ScoreMention> sign_row_score(std::string_view text, std::size_t at, const Lexicon& lexicon) {
    const char32_t c = char_at(text, at);
    std::optional<ScoreMention> mention;
    if (const SignSet* set = set_of(c)) {
        mention = set_score(text, at, *set);
    } else {
        const Row row = c == U'*' ? read_asterisks(text, at) : read_repeated(text, at);
        if (row.full > most_row_signs || (c == U'*' && !may_follow_asterisks(text, row.end)))
            return std::nullopt;
        mention = mention_of(row, at, c == U'*' ? Kind::stars : Kind::points);
        mention->plain = c == U'*' && row.full > 0 && row.halves > 0;
    }
    if (!mention || char_at(text, mention->at.end) == 0x200D) return std::nullopt;
    const auto best = scale_behind(text, mention->at.end, lexicon);
    if (best && *best >= *mention->score.value && (!mention->score.best || *mention->score.best == *best)) {
        mention->score.best = best;
        mention->plain = true;
    }
    return mention;
}

std::size_t behind_counter(std::string_view text, std::size_t at) {
    const std::size_t sign = skip_white(text, at);
    const char32_t c = char_at(text, sign);
    const SignSet* set = set_of(c);
    if (sign - at > 1 || (!is_counter(c) && !(set && !is_stars(*set) && set->is_known_alone))) return at;
    std::size_t end = code_point_at(text, sign).at.end;
    while (is_variation(char_at(text, end)))
        end = code_point_at(text, end).at.end;
    return end;
}

}  // namespace reviewcast
