// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/explain.hpp"

#include "base/unicode.hpp"

#include <algorithm>

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

}  // namespace

std::vector<Rewording> rewordings(const Script& script) {
    std::vector<Rewording> all;
    for (std::size_t i = 0; i < script.utterances.size(); ++i) {
        const Utterance& utterance = script.utterances[i];
        for (const Rewrite& rewrite : utterance.rewrites) {
            Rewording rewording{.written =
                                    utterance.written.substr(rewrite.written.begin, rewrite.written.size()),
                                .spoken = words_of(utterance, rewrite.written),
                                .rule = rewrite.rule,
                                .at = {i, rewrite.written, source_of(utterance.pieces, rewrite.written)}};
            if (rewording.spoken != rewording.written) all.push_back(std::move(rewording));
        }
    }
    return all;
}

}  // namespace reviewcast
