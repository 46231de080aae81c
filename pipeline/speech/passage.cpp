// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/passage.hpp"

#include "base/language_tag.hpp"
#include "base/unicode.hpp"

namespace reviewcast {

namespace {

// So short that a review of some minutes keeps several processors busy: a child of the host costs little more
// than the pages that it writes to. The upper bound keeps the children alike in length where nothing divides
// the text.
constexpr std::size_t full_passage_bytes = 500;
constexpr std::size_t longest_passage_bytes = 1500;

/// The language to switch to for an utterance; empty where the voice speaks it.
std::string foreign_language(const Utterance& utterance, const Voice& voice) {
    const auto language = primary_language(utterance.language);
    return language.empty() || language == "und" || language == primary_language(voice.language)
               ? ""
               : utterance.language;
}

}  // namespace

std::vector<Passage> split_passages(const ProsodyPlan& plan) {
    const auto& utterances = plan.script.utterances;
    std::vector<Passage> passages;
    bool closed = true;
    for (std::size_t i = 0; i < utterances.size(); ++i) {
        const auto& utterance = utterances[i];
        const auto language = foreign_language(utterance, plan.voice);
        if (closed || utterance.section != utterances[i - 1].section || language != passages.back().language)
            passages.push_back({i, i, language, 0});
        auto& passage = passages.back();
        passage.last = i + 1;
        passage.size_bytes += utterance.spoken.size();
        closed = passage.size_bytes >= longest_passage_bytes ||
                 (utterance.ends_paragraph && passage.size_bytes >= full_passage_bytes);
    }
    return passages;
}

}  // namespace reviewcast
