// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/stings.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <numbers>
#include <span>

namespace reviewcast {

namespace {

/// A note that is struck and rings off.
struct Note {
    double begin_s = 0;
    double hz = 440;
    double ring_s = 0.2;  ///< until it has fallen to 1/e
};

/// A partial of a note: its frequency and amplitude by the note's own. Higher ones ring off sooner.
struct Partial {
    double factor = 1;
    double amplitude = 1;
};

constexpr double attack_s = 0.006;  // shorter would click
constexpr double release_s = 0.05;  // all are silent at the end

std::vector<float> play(std::span<const Note> notes, std::span<const Partial> partials, double length_s,
                        int sample_rate) {
    std::vector<float> samples(static_cast<std::size_t>(length_s * sample_rate));
    const auto seconds = [&](std::size_t i) { return static_cast<double>(i) / sample_rate; };
    double loudest = 0;
    std::vector<double> sum(samples.size());
    for (std::size_t i = 0; i < samples.size(); ++i) {
        for (const Note& note : notes) {
            const double t = seconds(i) - note.begin_s;
            if (t < 0) continue;
            for (const Partial& partial : partials)
                sum[i] += std::min(1.0, t / attack_s) * partial.amplitude *
                          std::exp(-t * partial.factor / note.ring_s) *
                          std::sin(2 * std::numbers::pi * note.hz * partial.factor * t);
        }
        sum[i] *= std::min(1.0, (length_s - seconds(i)) / release_s);
        loudest = std::max(loudest, std::abs(sum[i]));
    }
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = static_cast<float>(sum[i] / loudest);
    return samples;
}

}  // namespace

std::vector<float> section_sting(int sample_rate) {
    constexpr std::array notes{Note{0, 587.33, 0.22}, Note{0.16, 880, 0.26}};          // D5, A5: a fifth
    constexpr std::array partials{Partial{1, 1}, Partial{2, 0.25}, Partial{4, 0.06}};  // as a bar of wood
    return play(notes, partials, 0.9, sample_rate);
}

std::vector<float> spoiler_tone(int sample_rate) {
    constexpr std::array notes{Note{0, 659.26, 0.2}, Note{0.26, 554.37, 0.2},
                               Note{0.52, 440, 0.3}};                                 // E5, C#5, A4
    constexpr std::array partials{Partial{1, 1}, Partial{3, 0.3}, Partial{5, 0.12}};  // hollow
    return play(notes, partials, 1.2, sample_rate);
}

}  // namespace reviewcast
