// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/sentences.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

Phrase joined(const std::vector<Phrase>& phrases) {
    Phrase whole = phrases.back();
    whole.spoken.begin = phrases.front().spoken.begin;
    double rate = 0, pitch = 0, range = 0, volume_db = 0, all = 0;
    for (const Phrase& phrase : phrases) {
        const auto size = static_cast<double>(std::max<std::size_t>(1, phrase.spoken.size()));
        rate += phrase.rate * size;
        pitch += phrase.pitch * size;
        range += phrase.range * size;
        volume_db += phrase.volume_db * size;
        all += size;
    }
    whole.rate = rate / all;
    whole.pitch = pitch / all;
    whole.range = range / all;
    whole.volume_db = volume_db / all;
    return whole;
}

}  // namespace

ProsodyPlan join_phrases(ProsodyPlan plan) {
    for (UtteranceDelivery& one : plan.delivery)
        if (one.phrases.size() > 1) one.phrases = {joined(one.phrases)};
    return plan;
}

std::vector<Passage> split_sentences(const ProsodyPlan& plan) {
    std::vector<Passage> passages;
    for (std::size_t i = 0; i < plan.script.utterances.size(); ++i)
        passages.push_back({i, i + 1, "", plan.script.utterances[i].spoken.size()});
    return passages;
}

}  // namespace reviewcast
