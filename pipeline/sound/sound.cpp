// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/sound.hpp"

#include <algorithm>
#include <memory>

namespace reviewcast {

void read_padded(const Pcm& pcm, std::int64_t position, std::span<float> into) {
    const auto before = std::clamp<std::int64_t>(-position, 0, static_cast<std::int64_t>(into.size()));
    std::ranges::fill(into.first(static_cast<std::size_t>(before)), 0.0F);
    const auto rest = into.subspan(static_cast<std::size_t>(before));
    std::ranges::fill(rest.subspan(pcm.read(position + before, rest)), 0.0F);
}

Sound sound_of(Pcm pcm) {
    const auto kept = std::make_shared<const Pcm>(std::move(pcm));
    return {kept->sample_rate(), kept->size(),
            [kept](std::int64_t position, std::span<float> into) { read_padded(*kept, position, into); }};
}

std::vector<float> to_vector(const Sound& sound) {
    std::vector<float> samples(static_cast<std::size_t>(sound.size));
    sound.read(0, samples);
    return samples;
}

}  // namespace reviewcast
