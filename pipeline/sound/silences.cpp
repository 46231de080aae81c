// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/silences.hpp"

#include <algorithm>
#include <utility>

namespace reviewcast {

namespace {

/// How far a mark moves that begins at a position.
std::int64_t added_before(std::int64_t position, const std::vector<Silence>& silences) {
    std::int64_t added = 0;
    for (const Silence& silence : silences)
        if (silence.at <= position) added += silence.length;
    return added;
}

void copy(const Pcm& from, std::int64_t begin, std::int64_t end, Pcm& to) {
    std::vector<float> block(1u << 14);
    while (begin < end) {
        const auto wanted = std::min<std::int64_t>(std::ssize(block), end - begin);
        const auto part = std::span(block).first(static_cast<std::size_t>(wanted));
        to.append(part.first(from.read(begin, part)));
        begin += wanted;
    }
}

}  // namespace

Narration with_silences(Narration narration, const std::vector<Silence>& silences) {
    Timeline& timeline = narration.timeline;
    for (UtteranceMark& utterance : timeline.utterances) {
        const std::int64_t by = added_before(utterance.at.begin, silences);
        utterance.at = {utterance.at.begin + by, utterance.at.end + by};
        for (WordMark& word : utterance.words)
            word.at = {word.at.begin + by, word.at.end + by};
    }
    Pcm longer(narration.pcm.sample_rate());
    std::int64_t done = 0;
    for (const Silence& silence : silences) {
        copy(narration.pcm, done, silence.at, longer);
        longer.append_silence(silence.length);
        done = silence.at;
    }
    copy(narration.pcm, done, narration.pcm.size(), longer);
    narration.pcm = std::move(longer);
    timeline.length = narration.pcm.size();
    return narration;
}

}  // namespace reviewcast
