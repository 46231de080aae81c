// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/equaliser.hpp"

#include <algorithm>
#include <vector>

namespace reviewcast {

std::array<Biquad, 3> equaliser(const VoiceSound& sound, int sample_rate) {
    return {low_shelf(sound.low_hz, sound.low_db, sample_rate),
            bell(sound.middle_hz, sound.middle_q, sound.middle_db, sample_rate),
            high_shelf(std::min(sound.high_hz, 0.45 * sample_rate), sound.high_db, sample_rate)};
}

Pcm equalise(const Pcm& pcm, const VoiceSound& sound) {
    auto [low, middle, high] = equaliser(sound, pcm.sample_rate());
    Pcm equalised(pcm.sample_rate());
    std::vector<float> block(1u << 14);
    for (std::int64_t at = 0; at < pcm.size(); at = equalised.size()) {
        const auto read = std::span(block).first(pcm.read(at, block));
        for (float& sample : read)
            sample = static_cast<float>(high.filter(middle.filter(low.filter(static_cast<double>(sample)))));
        equalised.append(read);
    }
    return equalised;
}

}  // namespace reviewcast
