// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/choose_score.hpp"

#include "review/found_scores.hpp"

#include <algorithm>
#include <cmath>

namespace reviewcast {

namespace {

/// What a score is of its scale's best; nothing where the scale is not stated.
std::optional<double> share(const Score& score) {
    if (!score.value || !score.best || *score.best <= 0) return std::nullopt;
    return *score.value / *score.best;
}

/// The scale of a score that metadata state without one: that of the same number in the text ("7/10"), or the
/// text's own score where it is the same opinion on one of the usual scales ("4 of 5" beside 8).
void find_scale(Score& score, const std::vector<FoundScore>& found, std::optional<double> site_scale) {
    if (!score.value || score.best || score.kind == Score::Kind::thumbs) return;
    for (const FoundScore& one : found) {
        if (one.rank <= FoundScore::no_overall || !share(one.score)) continue;
        if (*one.score.value == *score.value) {
            score.best = one.score.best;
            score.written = one.score.written;
            if (score.kind == Score::Kind::points) score.kind = one.score.kind;
            return;
        }
    }
    if (site_scale && *score.value <= *site_scale) {
        score.best = site_scale;
        return;
    }
    for (const FoundScore& one : found) {
        if (one.rank < FoundScore::given || !share(one.score)) continue;
        for (const double best : {5.0, 10.0, 20.0, 100.0})
            if (std::abs(*score.value / best - *share(one.score)) < 1e-9) {
                score.best = best;
                return;
            }
    }
}

/// The scores that the metadata state: the first overall one is the reviewer's, whatever the text says.
void add_stated(const Draft& draft, std::vector<FoundScore>& found, std::optional<double> site_scale) {
    std::vector<FoundScore> all;
    for (const StatedScore& one : draft.scores)
        all.push_back({one.score, one.opening == ScoreMention::Opening::overall ? FoundScore::restated
                                                                                : FoundScore::no_overall});
    const auto first = std::ranges::find(all, int(FoundScore::restated), &FoundScore::rank);
    if (first != all.end()) {
        first->rank = FoundScore::no_overall;
        std::vector<FoundScore> others = all;
        others.insert(others.end(), found.begin(), found.end());
        find_scale(first->score, others, site_scale);
        first->rank = FoundScore::stated;
    }
    found.insert(found.begin(), all.begin(), all.end());
}

/// Index of the overall score among those found; the count for none.
std::size_t choose(const std::vector<FoundScore>& found) {
    std::size_t best = found.size();
    for (std::size_t i = 0; i < found.size(); ++i)
        if (found[i].rank > FoundScore::no_overall &&
            (best == found.size() || found[i].rank >= found[best].rank))
            best = i;
    if (best == found.size() || found[best].rank > FoundScore::mentioned) return best;
    // Scores in passing that differ: none of them is the whole's.
    const auto rival = std::any_of(found.begin(), found.end(), [&](const FoundScore& other) {
        return other.rank == FoundScore::mentioned && !same_score(other.score, found[best].score);
    });
    return rival ? found.size() : best;
}

}  // namespace

void find_score(Draft& draft, const Lexicon& lexicon, std::optional<double> site_scale) {
    std::vector<FoundScore> found = find_scores(draft, lexicon);
    add_stated(draft, found, site_scale);
    const std::size_t best = choose(found);
    if (best < found.size()) draft.review.score = found[best].score;
    for (const FoundScore& one : found) {
        const bool repeated = one.rank > FoundScore::no_overall && draft.review.score &&
                              same_score(one.score, *draft.review.score);
        if (!repeated && one.rank != FoundScore::restated) draft.review.other_scores.push_back(one.score);
    }
}

}  // namespace reviewcast
