// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/headline_parts.hpp"

#include "base/unicode.hpp"
#include "review/score.hpp"
#include "review/words.hpp"

#include <algorithm>

namespace reviewcast {

bool is_dash(char32_t c) {
    return c == U'-' || c == U'–' || c == U'—';
}

bool is_platforms(std::string_view part, const Lexicon& lexicon) {
    const std::vector<Word> words = words_in(part);
    for (std::size_t i = 0; i < words.size();) {
        const std::size_t count = match_phrase(lexicon, Words::platforms, words, i);
        if (count == 0 && !lexicon.has(Words::connectors, words[i].folded)) return false;
        i += std::max<std::size_t>(count, 1);
    }
    return !words.empty() && match_phrase(lexicon, Words::platforms, words, 0) > 0;
}

std::size_t leading_score_end(std::string_view text, const Lexicon& lexicon) {
    const auto mentions = scan_scores(text, lexicon);
    if (mentions.empty()) return 0;
    const ScoreMention& first = mentions.front();
    const bool in_signs = first.score.kind == Score::Kind::stars || first.score.kind == Score::Kind::points;
    if (first.at.begin > 0 || !first.plain || !in_signs || !next_word(text, first.at.end)) return 0;
    return first.at.end;
}

std::optional<DashParts> parts_at_dash(std::string_view text) {
    std::optional<Span> dash;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = code_point_at(text, at);
        at = c.at.end;
        const bool spaced =
            c.at.begin > 0 && text[c.at.begin - 1] == ' ' && at < text.size() && text[at] == ' ';
        if (!is_dash(c.value) || !spaced) continue;
        if (dash) return std::nullopt;
        dash = c.at;
    }
    if (!dash) return std::nullopt;
    const DashParts parts{{0, dash->begin - 1}, {dash->end + 1, text.size()}};
    if (!next_word(text.substr(0, parts.before.end), 0) || !next_word(text, parts.after.begin))
        return std::nullopt;
    return parts;
}

}  // namespace reviewcast
