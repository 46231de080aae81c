// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/room_tone.hpp"

#include "sound/room.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace reviewcast {

namespace {

Timeline moved(Timeline timeline, std::int64_t by) {
    const auto move = [by](SampleRange& at) { at = {at.begin + by, at.end + by}; };
    for (UtteranceMark& utterance : timeline.utterances) {
        move(utterance.at);
        for (WordMark& word : utterance.words)
            move(word.at);
    }
    return timeline;
}

Pcm with_silence(const Pcm& pcm, std::int64_t before, std::int64_t after) {
    Pcm longer(pcm.sample_rate());
    longer.append_silence(before);
    std::vector<float> block(1u << 14);
    for (std::int64_t at = 0; at < pcm.size();) {
        const std::size_t count = pcm.read(at, block);
        longer.append(std::span(block).first(count));
        at += static_cast<std::int64_t>(count);
    }
    longer.append_silence(after);
    return longer;
}

}  // namespace

Sound with_room_tone(Sound sound, double rms_db) {
    Sound toned = sound;
    toned.read = [sound = std::move(sound), rms_db](std::int64_t position, std::span<float> into) {
        sound.read(position, into);
        add_room(rms_db, position, sound.size, into);
    };
    return toned;
}

Narration with_room(Narration narration, double head_s, double tail_s) {
    Timeline& timeline = narration.timeline;
    std::int64_t first = timeline.length, last = 0;
    for (const UtteranceMark& utterance : timeline.utterances) {
        if (utterance.at.begin == utterance.at.end) continue;
        first = std::min(first, utterance.at.begin);
        last = std::max(last, utterance.at.end);
    }
    const auto missing = [&](double seconds, std::int64_t there) {
        return std::max<std::int64_t>(0, std::llround(seconds * timeline.sample_rate) - there);
    };
    const std::int64_t before = missing(head_s, first);
    const std::int64_t after = missing(tail_s, timeline.length - last);
    timeline = moved(std::move(timeline), before);
    timeline.length += before + after;
    narration.pcm = with_silence(narration.pcm, before, after);
    return narration;
}

}  // namespace reviewcast
