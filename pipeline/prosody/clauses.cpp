// SPDX-License-Identifier: GPL-3.0-or-later
#include "prosody/clauses.hpp"

#include <cstdlib>
#include <optional>

namespace reviewcast {

namespace {

constexpr std::size_t least_words = 3;      // in a part
constexpr std::size_t preferred_words = 6;  // about 2 s: what readers say between two breaths
constexpr std::size_t long_subject_words = 5;
constexpr std::size_t weak_after_words = 5;  // a preposition parts only where much is said already

/// How well a part may begin at words[i], `said` words after the last border: 0 not at all, 3 a clause.
int strength_at(const std::vector<WordKind>& kinds, std::size_t i, std::size_t said) {
    const bool after_pronoun = kinds[i - 1] == WordKind::subject && kinds[i] == WordKind::clause;
    if (kinds[i - 1] != WordKind::content && !after_pronoun) return 0;
    const WordKind next = i + 1 < kinds.size() ? kinds[i + 1] : WordKind::content;
    const bool subject_follows = next == WordKind::subject;
    switch (kinds[i]) {
    case WordKind::clause:
        return 3;
    case WordKind::complementiser:
        return subject_follows || next == WordKind::clause              ? 3
               : next == WordKind::determiner || next == WordKind::verb ? 2
                                                                        : 0;
    case WordKind::join:
        return subject_follows || next == WordKind::clause || next == WordKind::verb ? 3
               : next == WordKind::determiner                                        ? 2
               : said >= weak_after_words                                            ? 1
                                                                                     : 0;
    case WordKind::verb:
        return said >= long_subject_words ? 2 : 0;
    case WordKind::preposition:
        return subject_follows ? 3 : said >= weak_after_words ? 1 : 0;
    case WordKind::content:
    case WordKind::determiner:
    case WordKind::subject:
        return 0;
    }
    return 0;
}

/// The best place for the next border after `begin`; nothing where there is none.
std::optional<std::size_t> next_border(const std::vector<WordKind>& kinds, const std::vector<bool>& joined,
                                       std::size_t begin, std::size_t last) {
    std::optional<std::size_t> best;
    int best_worth = 0;
    for (std::size_t i = begin + least_words; i + least_words <= last; ++i) {
        const auto said = i - begin;
        if (best && said > one_breath_words) break;
        const int strength = joined[i] ? 0 : strength_at(kinds, i, said);
        if (strength == 0) continue;
        const int worth = 4 * strength - std::abs(static_cast<int>(said) - static_cast<int>(preferred_words));
        if (best && worth <= best_worth) continue;
        best = i;
        best_worth = worth;
    }
    return best;
}

}  // namespace

std::vector<std::size_t> part_clauses(const std::vector<WordKind>& kinds, const std::vector<bool>& joined,
                                      std::size_t first, std::size_t last) {
    std::vector<std::size_t> borders;
    while (last - first > one_breath_words) {
        const auto border = next_border(kinds, joined, first, last);
        if (!border) break;
        borders.push_back(*border);
        first = *border;
    }
    return borders;
}

}  // namespace reviewcast
