// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/explain.hpp"

#include "base/format.hpp"
#include "base/unicode.hpp"

#include <algorithm>
#include <utility>

namespace reviewcast {

namespace {

/// The words of the links that touch a range of what is written.
std::string words_of(const Utterance& utterance, Span written) {
    const auto first = std::ranges::find_if(
        utterance.alignment, [&](const Link& link) { return link.written.end > written.begin; });
    if (first == utterance.alignment.end()) return {};
    std::size_t end = first->spoken.begin;
    for (auto link = first; link != utterance.alignment.end() && link->written.begin < written.end; ++link)
        end = link->spoken.end;
    return std::string(
        trim(std::string_view(utterance.spoken).substr(first->spoken.begin, end - first->spoken.begin)));
}

/// The range of what is written that stands beside spoken words.
Span written_of(const Utterance& utterance, Span spoken) {
    Span written{utterance.written.size(), 0};
    for (const Link& link : utterance.alignment) {
        if (link.spoken.end <= spoken.begin || link.spoken.begin >= spoken.end) continue;
        written = {std::min(written.begin, link.written.begin), std::max(written.end, link.written.end)};
    }
    return written.begin < written.end ? written : Span{};
}

Rewording reworded(const Utterance& utterance, std::size_t index, Span written, std::string spoken,
                   std::string_view rule) {
    return {.written = utterance.written.substr(written.begin, written.size()),
            .spoken = std::move(spoken),
            .rule = rule,
            .at = {index, written, source_of(utterance.pieces, written)}};
}

}  // namespace

std::vector<Rewording> rewordings(const Script& script) {
    std::vector<Rewording> all;
    for (std::size_t i = 0; i < script.utterances.size(); ++i) {
        const Utterance& utterance = script.utterances[i];
        const std::size_t first = all.size();
        for (const Rewrite& rewrite : utterance.rewrites) {
            Rewording one =
                reworded(utterance, i, rewrite.written, words_of(utterance, rewrite.written), rewrite.rule);
            if (one.spoken != one.written) all.push_back(std::move(one));
        }
        for (const Pronunciation& one : utterance.pronunciations)
            all.push_back(reworded(utterance, i, written_of(utterance, one.spoken),
                                   one.ipa.empty() ? format("by the rules of {}", one.language)
                                                   : format("/{}/", one.ipa),
                                   one.ipa.empty() ? "language" : "lexicon"));
        std::stable_sort(
            all.begin() + static_cast<std::ptrdiff_t>(first), all.end(),
            [](const Rewording& a, const Rewording& b) { return a.at.written.begin < b.at.written.begin; });
    }
    return all;
}

}  // namespace reviewcast
