// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"
#include "review/score_parts.hpp"

#include <algorithm>
#include <cmath>

namespace reviewcast {

namespace {

constexpr std::size_t longest_whole_bytes = 120;
constexpr double most_points = 100;  // of a score without a scale; beyond are pages, years and prices

using Opening = ScoreMention::Opening;

bool is_thumb(char32_t c) {
    return c == U'👍' || c == U'👎';
}
bool is_star(char32_t c) {
    return c == U'★' || c == U'⭐' || c == U'🌟' || c == U'☆' || c == U'✭' || c == U'✮' || c == U'✯' ||
           c == U'⭑' || c == U'✩';
}

ScoreMention thumb_score(std::string_view text, std::size_t at) {
    ScoreMention mention;
    mention.score.kind = Score::Kind::thumbs;
    mention.score.value = code_point_at(text, at).value == U'👍' ? 1.0 : -1.0;
    mention.plain = false;
    mention.at = {at, at};
    for (std::size_t next = at; next < text.size();) {  // repeated signs and skin tones
        const CodePoint c = code_point_at(text, next);
        if (!is_thumb(c.value) && !(c.value >= 0x1F3FB && c.value <= 0x1F3FF) && c.value != 0xFE0F) break;
        next = mention.at.end = c.at.end;
    }
    return mention;
}

/// Whether a number at `at` can start a score: not after money, in a time, a date or a file name.
bool may_start_number(std::string_view text, std::size_t at) {
    if (at == 0) return true;
    const CodePoint before = code_point_before(text, at);
    switch (before.value) {
    case U'$':
    case U'£':
    case U'€':
    case U'#':
    case U'/':
    case U'.':
    case U',':
    case U'\\':
    case U'_':
    case U'№':
        return false;
    case U':':
        return before.at.begin == 0 || !is_digit(code_point_before(text, before.at.begin).value);
    default:
        return !is_letter(before.value) && !is_digit(before.value);
    }
}

/// "7-8/10": the mention then starts with the 7, and has no value of its own.
void widen_range(ScoreMention& mention, std::string_view text) {
    if (mention.at.begin == 0) return;
    const CodePoint dash = code_point_before(text, mention.at.begin);
    if (dash.value != U'-' && dash.value != U'–') return;
    std::size_t begin = dash.at.begin;
    while (begin > 0 && ((text[begin - 1] >= '0' && text[begin - 1] <= '9') || text[begin - 1] == '.'))
        --begin;
    if (begin == dash.at.begin) return;
    mention.at.begin = begin;
    mention.score.value.reset();
}

bool ends_clause(std::string_view text, std::size_t at) {
    while (at < text.size() && text[at] == ' ')
        ++at;
    if (at >= text.size()) return true;
    const char32_t c = code_point_at(text, at).value;
    return !is_letter(c) && !is_digit(c);
}

/// "a solid B", "an A": an article, at most one word, and nothing after it.
bool is_letter_in_sentence(const ScoreMention& mention, std::string_view text, const Lexicon& lexicon) {
    const std::vector<Word> words = words_before(text, mention.at.begin, 3);
    if (words.empty() || !ends_clause(text, mention.at.end)) return false;
    if (lexicon.has(Words::articles, words.back().folded)) return true;
    return words.size() > 1 && lexicon.has(Words::giving, words.back().folded);
}

/// Whether what was read is a score where it stands; sets its opening.
bool accept(ScoreMention& mention, std::string_view text, const Lexicon& lexicon) {
    read_opening(mention, text, lexicon);
    const Score& score = mention.score;
    const bool named = mention.opening == Opening::overall || mention.opening == Opening::crowd;
    switch (score.kind) {
    case Score::Kind::percent:
        return named;
    case Score::Kind::points: {
        if (score.best) return mention.plain || mention.opening != Opening::none || *score.best != 2;
        if (opens_sign_row(text, mention.at.begin)) return mention.opening != Opening::none;
        const char last = text[mention.at.end - 1];
        const bool bare = (last >= '0' && last <= '9') || static_cast<unsigned char>(last) >= 0x80;
        if (!bare) return true;  // "92 points"
        return named && score.value.value_or(0) <= most_points && ends_clause(text, mention.at.end);
    }
    case Score::Kind::letter:
        if (mention.opening == Opening::overall || mention.opening == Opening::category)
            return ends_clause(text, mention.at.end);
        return score.grade.size() > 1 || is_letter_in_sentence(mention, text, lexicon);
    case Score::Kind::stars:
        return mention.plain || named || mention.opening == Opening::category ||
               !opens_sign_row(text, mention.at.begin);
    default:
        return true;
    }
}

/// Only brackets, dashes and the like stand between two notations of one score: "★★★★½ (4.5/5)".
bool is_joint(std::string_view between) {
    if (between.size() > 6) return false;
    for (std::size_t at = 0; at < between.size(); at = code_point_at(between, at).at.end) {
        const char32_t c = code_point_at(between, at).value;
        if (c != U' ' && c != U'(' && c != U'|' && c != U'-' && c != U'–' && c != U'—' && c != U'=' &&
            c != U'[' && c != U':' && c != U')')
            return false;
    }
    return true;
}

/// The same opinion in other signs, allowing for a scale that stars leave open and for rounding to half a
/// star.
bool is_restated(const Score& a, const Score& b) {
    if (!a.value || !b.value) return false;
    if (a.kind != Score::Kind::stars && b.kind != Score::Kind::stars) return same_score(a, b);
    const double best_a = a.best.value_or(5), best_b = b.best.value_or(5);
    return std::abs(*a.value / best_a - *b.value / best_b) <= 0.1;
}

void add(std::vector<ScoreMention>& mentions, ScoreMention mention, std::string_view text) {
    widen_range(mention, text);
    mention.score.written = text.substr(mention.at.begin, mention.at.size());
    if (!mentions.empty()) {
        ScoreMention& last = mentions.back();
        if (last.at.end > mention.at.begin) return;
        if (is_joint(text.substr(last.at.end, mention.at.begin - last.at.end)) &&
            is_restated(last.score, mention.score)) {
            const std::size_t close = mention.at.end;
            last.at.end = close + (close < text.size() && text[close] == ')' ? 1 : 0);
            last.score.written = text.substr(last.at.begin, last.at.size());
            last.plain = true;
            if (!last.score.best) {
                last.score.value = mention.score.value;
                last.score.best = mention.score.best;
                if (last.score.best != 5.0) last.score.kind = mention.score.kind;
            }
            return;
        }
    }
    mentions.push_back(std::move(mention));
}

std::size_t skip_word(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        const CodePoint c = code_point_at(text, at);
        if (!is_letter(c.value) && !is_digit(c.value)) break;
        at = c.at.end;
    }
    return at;
}

/// What may be a score at `at`, whatever it is that stands there.
std::optional<ScoreMention> read_at(std::string_view text, const CodePoint& c, const Lexicon& lexicon) {
    const std::size_t at = c.at.begin;
    if ((c.value >= U'0' && c.value <= U'9') || c.value == U'½')
        return may_start_number(text, at) ? number_score(text, at, lexicon) : std::nullopt;
    if (is_thumb(c.value)) return thumb_score(text, at);
    if (opens_sign_row(text, at)) {
        auto row = sign_row_score(text, at, lexicon);
        // A single sign before a number is only its ornament: "⭐ 8.7 / 10".
        std::size_t next = row ? row->at.end : at;
        if (next < text.size() && text[next] == ' ') ++next;
        if (row && !row->plain && next < text.size() && text[next] >= '0' && text[next] <= '9')
            return std::nullopt;
        return row;
    }
    if (!is_letter(c.value)) return std::nullopt;
    if (auto letter = c.value <= U'F' ? letter_score(text, at) : std::nullopt) return letter;
    const auto word = next_word(text, at);
    return word && lexicon.opens_score(word->folded) ? word_score(text, *word, lexicon) : std::nullopt;
}

}  // namespace

std::vector<ScoreMention> scan_scores(std::string_view text, const Lexicon& lexicon) {
    std::vector<ScoreMention> mentions;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = code_point_at(text, at);
        auto mention = read_at(text, c, lexicon);
        if (mention && accept(*mention, text, lexicon)) {
            at = mention->at.end;
            add(mentions, std::move(*mention), text);
            continue;
        }
        if (mention && opens_sign_row(text, at))
            at = mention->at.end;
        else
            at = std::max(c.at.end, skip_word(text, at));
    }
    return mentions;
}

std::optional<ScoreMention> whole_score(std::string_view text, const Lexicon& lexicon) {
    if (text.size() > longest_whole_bytes) return std::nullopt;
    const auto bare = [](std::string_view rest) {
        for (std::size_t at = 0; at < rest.size(); at = code_point_at(rest, at).at.end)
            if (!is_space(code_point_at(rest, at).value) && !is_punctuation(code_point_at(rest, at).value))
                return false;
        return true;
    };
    auto mentions = scan_scores(text, lexicon);
    if (mentions.empty()) {
        const auto word = next_word(text, 0);
        if (!word) {
            std::size_t begin = 0;
            while (begin < text.size() && !is_star(code_point_at(text, begin).value))
                begin = code_point_at(text, begin).at.end;
            if (begin < text.size())
                if (auto star = sign_row_score(text, begin, lexicon)) mentions.push_back(*star);
        } else if (auto letter = letter_score(text, word->at.begin)) {
            mentions.push_back(*letter);
        } else {
            const std::vector<Word> words = words_after(text, word->at.begin, Lexicon::longest_phrase());
            if (const std::size_t length = match_phrase(lexicon, Words::verdict_words, words, 0)) {
                ScoreMention verdict;
                verdict.score.kind = Score::Kind::words;
                verdict.at = {words.front().at.begin, words[length - 1].at.end};
                verdict.score.grade = fold_words(text.substr(verdict.at.begin, verdict.at.size()));
                mentions.push_back(verdict);
            }
        }
    }
    if (mentions.size() != 1) return std::nullopt;
    ScoreMention& only = mentions.front();
    if (!bare(text.substr(0, only.at.begin)) || !bare(text.substr(only.at.end))) return std::nullopt;
    only.score.written = text.substr(only.at.begin, only.at.size());
    return only;
}

bool same_score(const Score& a, const Score& b) {
    if (a.value.has_value() != b.value.has_value()) return false;
    if (!a.value) return a.grade == b.grade && a.written == b.written;
    if (a.best && b.best) return std::abs(*a.value / *a.best - *b.value / *b.best) < 1e-9;
    return *a.value == *b.value && a.kind == b.kind;
}

}  // namespace reviewcast
