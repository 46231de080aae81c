// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/room_tone.hpp"

#include "sound/room.hpp"
#include "sound/silences.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace reviewcast {

Sound with_room_tone(Sound sound, double rms_db) {
    Sound toned = sound;
    toned.read = [sound = std::move(sound), rms_db](std::int64_t position, std::span<float> into) {
        sound.read(position, into);
        add_room(rms_db, position, sound.size, into);
    };
    return toned;
}

Narration with_room(Narration narration, double head_s, double tail_s) {
    const Timeline& timeline = narration.timeline;
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
    const std::int64_t length = timeline.length;
    return with_silences(std::move(narration), {{0, before}, {length, after}});
}

}  // namespace reviewcast
