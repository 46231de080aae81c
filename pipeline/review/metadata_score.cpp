// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/metadata_score.hpp"

#include "base/format.hpp"
#include "base/unicode.hpp"
#include "review/score.hpp"
#include "review/words.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace reviewcast {

namespace {

using Opening = ScoreMention::Opening;

constexpr std::size_t longest_value_bytes = 60;
constexpr std::size_t most_grade_words = 4;

/// Values that say that there is no score, and film boards' ratings, which are none of the reviewer's.
constexpr std::array<std::string_view, 28> no_scores{
    "n/a", "na",      "nan",       "none",  "null",  "tbd",   "tba",  "-",   "--",    "?",
    "x",   "unrated", "not rated", "nr",    "pg",    "pg-13", "pg13", "r",   "nc-17", "g",
    "u",   "12a",     "tv-ma",     "tv-14", "tv-pg", "yes",   "no",   "true"};

std::string last_part(const std::string& folded) {
    const auto dot = folded.rfind('.');
    return dot == std::string::npos ? folded : folded.substr(dot + 1);
}

bool names_score(std::string_view word, const Lexicon& lexicon) {
    const auto found = lexicon.keys().facts.find(word);
    return found != lexicon.keys().facts.end() && found->second == KeyFact::score;
}

/// The part that a category's key names: "ratings.story" and "story rating" give "story"; empty for none.
std::string category_of(const std::string& folded, const Lexicon& lexicon) {
    if (folded.find('@') != std::string::npos || folded.find("aggregate") != std::string::npos) return {};
    const auto dot = folded.rfind('.');
    if (dot != std::string::npos) {
        std::string parent = last_part(folded.substr(0, dot));
        if (parent.ends_with('s') && !names_score(parent, lexicon)) parent.pop_back();
        return names_score(parent, lexicon) ? folded.substr(dot + 1) : std::string();
    }
    const auto space = folded.rfind(' ');
    if (space == std::string::npos || !names_score(folded.substr(space + 1), lexicon)) return {};
    return folded.substr(0, space);
}

std::optional<Opening> opening_of(const std::string& folded, const Lexicon& lexicon) {
    if (const auto fact = find_key(lexicon.keys(), folded)) {
        if (*fact == KeyFact::score) return Opening::overall;
        if (*fact == KeyFact::crowd) return Opening::crowd;
        return std::nullopt;
    }
    if (folded.ends_with("aggregate rating.rating value")) return Opening::crowd;
    const std::string category = category_of(folded, lexicon);
    if (!category.empty()) return lexicon.has(Words::crowd, category) ? Opening::crowd : Opening::category;
    const Label* label = lexicon.find_written(folded);
    return label && label->role == Role::score ? std::optional(Opening::overall) : std::nullopt;
}

bool has_words_besides(std::string_view text, Span mention) {
    return next_word(text.substr(0, mention.begin), 0) || next_word(text.substr(mention.end), 0);
}

/// A score as the value of a key that says that it is one.
std::optional<Score> read_value(const std::string& text, const std::string& folded, const Lexicon& lexicon) {
    if (text.size() > longest_value_bytes ||
        std::ranges::find(no_scores, fold_words(text)) != no_scores.end())
        return std::nullopt;
    const std::string label = "Score: ";
    const std::string read = label + text;
    const auto mentions = scan_scores(read, lexicon);
    for (const ScoreMention& mention : mentions) {
        const Span at{std::max(mention.at.begin, label.size()) - label.size(), mention.at.end - label.size()};
        if (mentions.size() > 1 || has_words_besides(text, at)) continue;
        Score score = mention.score;
        score.label.clear();
        score.written = text;
        const auto last = next_word(folded.substr(folded.rfind(' ') + 1), 0);
        const bool stars = last && lexicon.has(Words::stars, last->folded);
        if (stars && score.kind == Score::Kind::points && !score.best) score.kind = Score::Kind::stars;
        return score;
    }
    if (auto whole = whole_score(text, lexicon)) return whole->score;
    if (!mentions.empty() || !next_word(text, 0) ||
        count_words(text, most_grade_words + 1) > most_grade_words)
        return std::nullopt;
    if (std::ranges::any_of(text, [](char c) { return (c >= '0' && c <= '9') || c == '/' || c == '.'; }))
        return std::nullopt;
    Score words;
    words.kind = Score::Kind::words;
    words.grade = fold_words(text);
    words.written = text;
    return words;
}

/// What the ends of scales are, by origin and map ("review.reviewRating.").
using Ends = std::map<std::pair<std::string, std::string>, double>;

std::pair<std::string, std::string> place_of(const Field& field) {
    const std::string folded = fold_key(field.key);
    return {field.origin, folded.substr(0, folded.rfind('.') + 1)};
}

Ends ends_of(KeyFact wanted, const std::vector<Field>& fields, const Lexicon& lexicon) {
    Ends ends;
    for (const Field& field : fields) {
        if (find_key(lexicon.keys(), fold_key(field.key)) != wanted) continue;
        const auto number = scan_scores("Score: " + field.value.chars, lexicon);
        if (number.size() != 1 || !number.front().score.value) continue;
        const Score& end = number.front().score;  // "10", or "1/10" for both ends
        ends.emplace(place_of(field), wanted == KeyFact::best && end.best ? *end.best : *end.value);
    }
    return ends;
}

/// Of the same map; else the only one that a template call states.
std::optional<double> end_for(const Field& score, const Ends& ends) {
    if (const auto found = ends.find(place_of(score)); found != ends.end()) return found->second;
    std::optional<double> stated;
    for (const auto& [place, end] : ends) {
        if (place.first != "template call") continue;
        if (stated && *stated != end) return std::nullopt;
        stated = end;
    }
    return stated;
}

}  // namespace

bool is_score_key(const std::string& folded, const Lexicon& lexicon) {
    return opening_of(folded, lexicon).has_value();
}

void take_stated_scores(const std::vector<Field>& fields, Draft& draft, const Lexicon& lexicon) {
    const Ends bests = ends_of(KeyFact::best, fields, lexicon);
    const Ends worsts = ends_of(KeyFact::worst, fields, lexicon);
    for (const Field& field : fields) {
        const std::string folded = fold_key(field.key);
        const auto opening = opening_of(folded, lexicon);
        const Span source = field.source.empty() ? field.value.source() : field.source;
        if (!opening) {
            const auto fact = find_key(lexicon.keys(), folded);
            if (fact == KeyFact::best || fact == KeyFact::worst)
                draft.review.dropped.push_back(
                    {source, format("metadata '{}', an end of the scale", field.key)});
            continue;
        }
        auto score = read_value(field.value.chars, folded, lexicon);
        // A call's arguments may as well be names of styles and variables.
        const bool by_call = field.origin == "template call" || field.origin == "directive";
        if (score && by_call && !score->value) score.reset();
        if (!score) {
            draft.review.dropped.push_back(
                {source, format("metadata '{}', which holds no score", field.key)});
            continue;
        }
        const bool is_number = score->value && score->kind != Score::Kind::thumbs;
        if (is_number && !score->best) score->best = end_for(field, bests);
        if (is_number && !score->worst) score->worst = end_for(field, worsts);
        if (score->best && score->value && *score->value > *score->best) score->best.reset();
        score->source = source;
        if (*opening == Opening::category) score->label = capitalise(category_of(folded, lexicon));
        if (*opening == Opening::crowd)
            score->label = folded.find("aggregate") == std::string::npos ? capitalise(last_part(folded)) : "";
        draft.scores.push_back({std::move(*score), *opening});
    }
}

}  // namespace reviewcast
