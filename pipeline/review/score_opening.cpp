// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"
#include "review/score_parts.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

constexpr std::size_t reach_bytes = 80;
constexpr std::size_t longest_label_words = 4;

bool is_border(std::string_view text, std::size_t at) {
    const char c = text[at];
    if (c == '|' || c == '\t' || c == '!' || c == '?' || c == ';' || c == ',') return true;
    if (c == '/' && at + 1 < text.size() && text[at + 1] == '/') return true;
    return (c == '.' || c == '/') && at + 1 < text.size() && text[at + 1] == ' ';
}

/// What stands between the border of the clause and the mention.
std::string_view clause_before(std::string_view text, std::size_t at) {
    std::size_t begin = at > reach_bytes ? at - reach_bytes : 0;
    while (begin < at && begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80)
        ++begin;
    std::size_t closed = 0;  // brackets that end before the mention
    for (std::size_t i = at; i-- > begin;) {
        if (text[i] == ')') ++closed;
        const bool opens = text[i] == '(' && (closed == 0 || closed-- == 0);
        if (is_border(text, i) || (opens && next_word(text.substr(0, at), i))) begin = i + 1;
    }
    for (const std::string_view dot : {"•", "·"})
        if (const auto found = text.substr(begin, at - begin).rfind(dot); found != std::string_view::npos)
            begin += found + dot.size();
    return trim(text.substr(begin, at - begin));
}

/// Takes brackets, colons, dashes and the like off the end; whether one of them introduces what follows.
bool take_separator(std::string_view& clause) {
    bool found = false;
    while (!clause.empty()) {
        const CodePoint c = code_point_before(clause, clause.size());
        if (is_letter(c.value) || is_digit(c.value) || c.value == U')' || c.value == U'\'') break;
        if (c.value == U':' || c.value == U'-' || c.value == U'–' || c.value == U'—' || c.value == U'=' ||
            c.value == U'：')
            found = true;
        clause.remove_suffix(c.at.size());
    }
    return found;
}

/// "My rating is a", "a score of": without the small words at the end.
void take_small_words(std::string_view& clause, std::vector<Word>& words, const Lexicon& lexicon) {
    while (words.size() > 1 && (lexicon.has(Words::articles, words.back().folded) ||
                                lexicon.has(Words::of, words.back().folded) ||
                                lexicon.has(Words::work_verbs, words.back().folded))) {
        clause = trim(clause.substr(0, words.back().at.begin));
        words.pop_back();
    }
}

/// "IMDb", "my wife": who else's score it is, as written.
std::optional<Span> name_of_others(const Lexicon& lexicon, const std::vector<Word>& words) {
    for (const Words list : {Words::crowd, Words::others})
        if (const auto first = last_phrase(lexicon, list, words)) {
            const std::size_t count = match_phrase(lexicon, list, words, *first);
            return Span{words[*first].at.begin, words[*first + count - 1].at.end};
        }
    return std::nullopt;
}

/// Sentences without a score before it: "Still: four out of five" ends them, and names no part of the work.
bool stands_in_prose(std::string_view before) {
    constexpr std::size_t least_words = 8;
    return count_words(before, least_words) >= least_words &&
           before.find_first_of("0123456789") == std::string_view::npos;
}

}  // namespace

void read_opening(ScoreMention& mention, std::string_view text, const Lexicon& lexicon) {
    std::string_view clause = clause_before(text, mention.at.begin);
    const bool separated = take_separator(clause);
    if (clause.empty()) return;
    std::vector<Word> words = words_before(clause, clause.size(), longest_label_words + 2);
    if (words.empty()) return;
    if (const auto others = name_of_others(lexicon, words)) {
        mention.opening = ScoreMention::Opening::crowd;
        mention.score.label = clause.substr(others->begin, others->size());
        return;
    }
    if (!separated) take_small_words(clause, words, lexicon);
    for (std::size_t i = words.size() > longest_label_words ? words.size() - longest_label_words : 0;
         i < words.size(); ++i) {
        const std::string_view name = clause.substr(words[i].at.begin);
        const Label* label = lexicon.find_written(name);
        if (!label) continue;
        const bool closing = label->role == Role::verdict || label->role == Role::recommendation;
        if (label->role != Role::score && !(closing && separated)) continue;
        mention.opening = ScoreMention::Opening::overall;
        mention.score.label = name;
        return;
    }
    if (!separated || words.size() > longest_label_words || words.front().at.begin > 4) return;
    if (stands_in_prose(text.substr(0, static_cast<std::size_t>(clause.data() - text.data())))) return;
    mention.opening = ScoreMention::Opening::category;
    mention.score.label = clause.substr(words.front().at.begin);
}

}  // namespace reviewcast
