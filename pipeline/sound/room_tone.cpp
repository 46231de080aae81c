// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/room_tone.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace reviewcast {

namespace {

constexpr std::size_t averaged = 4;

/// Uniform in ±1 (SplitMix64: Steele, Lea and Flood, Fast Splittable Pseudorandom Number Generators, 2014).
double noise_at(std::int64_t position) {
    auto hash = (static_cast<std::uint64_t>(position) + 1) * 0x9e3779b97f4a7c15;
    hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9;
    hash = (hash ^ (hash >> 27)) * 0x94d049bb133111eb;
    hash ^= hash >> 31;
    return static_cast<double>(hash >> 11) * 0x1p-52 - 1;
}

void add_noise(std::int64_t position, std::span<float> into, double scale) {
    std::array<double, averaged> last{};
    for (std::size_t i = 1; i < averaged; ++i)
        last[i] = noise_at(position - static_cast<std::int64_t>(i));
    for (std::size_t i = 0; i < into.size(); ++i) {
        last[i % averaged] = noise_at(position + static_cast<std::int64_t>(i));
        into[i] += static_cast<float>(scale * (last[0] + last[1] + last[2] + last[3]));
    }
}

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
    // Four numbers, each uniform in ±1, add up to a variance of 4/3.
    const double scale = std::pow(10, rms_db / 20) / std::sqrt(averaged / 3.0);
    Sound toned = sound;
    toned.read = [sound = std::move(sound), scale](std::int64_t position, std::span<float> into) {
        sound.read(position, into);
        const auto begin = std::clamp<std::int64_t>(-position, 0, std::ssize(into));
        const auto end = std::clamp<std::int64_t>(sound.size - position, begin, std::ssize(into));
        add_noise(position + begin,
                  into.subspan(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin)),
                  scale);
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
