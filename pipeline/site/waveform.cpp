// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/waveform.hpp"

#include "base/format.hpp"
#include "sound/sound.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace reviewcast {

namespace {

constexpr std::string_view levels = "0123456789abcdefghijklmnopqrstuvwxyz";
constexpr std::int64_t block_samples = 1 << 16;

double energy_of(const Sound& sound, std::int64_t begin, std::int64_t end) {
    std::vector<float> block;
    double energy = 0;
    for (std::int64_t at = begin; at < end; at += block_samples) {
        block.resize(static_cast<std::size_t>(std::min(block_samples, end - at)));
        sound.read(at, block);
        for (const float sample : block)
            energy += static_cast<double>(sample) * static_cast<double>(sample);
    }
    return energy;
}

}  // namespace

std::string loudness_bars(Pcm pcm) {
    const Sound sound = sound_of(std::move(pcm));
    constexpr auto bars = static_cast<std::int64_t>(waveform_bars);
    std::array<double, waveform_bars> level{};
    double top = 0;
    for (std::int64_t i = 0; i < bars; ++i) {
        const std::int64_t begin = sound.size * i / bars, end = sound.size * (i + 1) / bars;
        if (end == begin) continue;
        auto& one = level[static_cast<std::size_t>(i)];
        one = std::sqrt(energy_of(sound, begin, end) / static_cast<double>(end - begin));
        top = std::max(top, one);
    }
    std::string text;
    for (const double one : level)
        text += levels[top > 0 ? static_cast<std::size_t>(std::lround(one / top * (levels.size() - 1))) : 0];
    return text;
}

std::string waveform_svg(std::string_view bars) {
    std::string path;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const auto level = levels.find(bars[i]);
        const std::size_t height =
            level == std::string_view::npos ? 1 : std::max<std::size_t>(1, level * 96 / 35);
        const double width = 1000.0 / static_cast<double>(bars.size());
        path += format("M{:.1f} {:.1f}v{}", (static_cast<double>(i) + .5) * width,
                       50 - static_cast<double>(height) / 2, height);
    }
    return format(
        "<svg class=\"waveform\" viewBox=\"0 0 1000 100\" preserveAspectRatio=\"none\" aria-hidden=\"true\" "
        "focusable=\"false\"><defs><clipPath id=\"heard\"><rect width=\"0\" "
        "height=\"100\"/></clipPath></defs>"
        "<path d=\"{0}\" stroke=\"currentColor\" stroke-width=\"4\"/>"
        "<path class=\"heard\" clip-path=\"url(#heard)\" d=\"{0}\" stroke=\"currentColor\" "
        "stroke-width=\"4\"/></svg>\n",
        path);
}

}  // namespace reviewcast
