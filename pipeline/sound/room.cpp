// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/room.hpp"

#include "prosody/voice.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace reviewcast {

namespace {

/// In [−1, 1), white over places (the mixer of splitmix64).
float noise_at(std::int64_t place) {
    auto mixed = static_cast<std::uint64_t>(place + 1) * 0x9e3779b97f4a7c15u;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9u;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebu;
    return static_cast<float>(static_cast<std::int64_t>(mixed ^ (mixed >> 31))) * 0x1p-63F;
}

}  // namespace

void add_room(double level_dbfs, std::int64_t position, std::int64_t length, std::span<float> samples) {
    if (level_dbfs <= VoiceSound::no_room) return;
    const auto amplitude = static_cast<float>(std::numbers::sqrt3 * std::pow(10, level_dbfs / 20));
    const auto first = std::max<std::int64_t>(0, -position);
    const auto last = std::min(static_cast<std::int64_t>(samples.size()), length - position);
    for (auto i = first; i < last; ++i)
        samples[static_cast<std::size_t>(i)] += amplitude * noise_at(position + i);
}

}  // namespace reviewcast
