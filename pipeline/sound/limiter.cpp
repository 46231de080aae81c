// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/limiter.hpp"

#include "base/in_order.hpp"
#include "sound/true_peak.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <utility>

namespace reviewcast {

namespace {

// Measured on eSpeak NG in six languages: with 10 ms of look-ahead an utterance spoken 3 dB louder than its
// neighbours came out 1.0 to 1.7 dB louder, with 1 ms and a release of 5 ms 1.8 to 2.4 dB. Speech bears it:
// each fall is hidden in the pitch pulse that asks for it.
constexpr std::size_t reach = 1;  // steps a gain looks ahead, and that rounding takes from either side
constexpr float release = 0.2F;   // of the way back to 1 in each step

constexpr std::size_t window_length = 2 * reach + 1;
constexpr std::size_t held_at_once = 4096;
constexpr float over = 1 - 1e-6F;  // a release ends here, so that none depends on what was long before
constexpr std::int64_t settling =
    150;  // steps after which nothing is left of a gain: 0.8 to this power is 3e-15
constexpr std::int64_t piece_tenths = 300, piece_steps = piece_tenths * steps_per_tenth;  // for one thread

static_assert(window_length + 1 == 4);  // steps that a gain is held for

std::array<float, window_length> raised_cosine() {
    std::array<float, window_length> window{};
    for (std::size_t i = 0; i < window_length; ++i) {
        const double phase = 2 * std::numbers::pi * static_cast<double>(i + 1) / (window_length + 1);
        window[i] = static_cast<float>((1 - std::cos(phase)) / (window_length + 1));
    }
    return window;
}

std::size_t pieces_of(std::int64_t steps) {
    return static_cast<std::size_t>((steps + piece_steps - 1) / piece_steps);
}

Prediction predict_piece(const Envelope& envelope, Level level, std::size_t piece) {
    const auto tenth = static_cast<double>(tenth_length(envelope.sample_rate));
    const auto first = static_cast<std::int64_t>(piece) * piece_steps;
    const auto last = std::min(envelope.energy.size(), first + piece_steps);
    Prediction made;
    GainCurve curve(envelope.peak, level, first);
    std::array<float, steps_per_tenth> gains{}, energies{}, peaks{};
    curve.next(std::span(gains).first(1));
    float from = gains[0];
    for (std::int64_t step = first; step < last; step += steps_per_tenth) {
        const auto count = envelope.energy.read(step, energies);
        envelope.peak.read(step, peaks);
        curve.next(gains);
        double sum = 0;
        for (std::size_t i = 0; i < count; ++i) {
            const auto before = static_cast<double>(from), after = static_cast<double>(gains[i]);
            sum += static_cast<double>(energies[i]) * (before * before + before * after + after * after) / 3;
            made.peak = std::max(made.peak, peaks[i] * std::max(from, gains[i]));
            from = gains[i];
        }
        if (count == gains.size()) made.tenths.push_back(sum / tenth);
    }
    return made;
}

}  // namespace

// Boundary b lies between step b − 1 and step b. held_ starts `reach` boundaries before the first of the
// signal, where nothing sounds yet, or so far ahead of a later one that what was limited before is over.
GainCurve::GainCurve(const Pcm& peaks, Level level, std::int64_t first)
    : peaks_(peaks), gain_(static_cast<float>(from_db(level.gain_db))),
      ceiling_(static_cast<float>(from_db(level.ceiling_dbtp))),
      held_end_(std::max<std::int64_t>(0, first - settling) - static_cast<std::int64_t>(reach)) {
    const auto ahead = first - std::max<std::int64_t>(0, first - settling);
    std::array<float, settling> unheard{};
    next(std::span(unheard).first(static_cast<std::size_t>(ahead)));
}

void GainCurve::hold(std::size_t count) {
    // A gain holds for the steps on both sides of its boundary, and `reach` further.
    const auto first = held_end_ - static_cast<std::int64_t>(reach) - 1;
    near_.assign(count + window_length, 0);
    const auto before = std::min(near_.size(), static_cast<std::size_t>(std::max<std::int64_t>(0, -first)));
    peaks_.read(std::max<std::int64_t>(0, first), std::span(near_).subspan(before));
    for (std::size_t i = 0; i < count; ++i) {
        const float* around = near_.data() + i;
        const float peak = gain_ * std::max(std::max(around[0], around[1]), std::max(around[2], around[3]));
        const float allowed = peak > ceiling_ ? ceiling_ / peak : 1.0F;
        const float released = last_ + (1 - last_) * release;
        last_ = std::min(allowed, released > over ? 1 : released);
        held_.push_back(last_);
    }
    held_end_ += static_cast<std::int64_t>(count);
}

void GainCurve::next(std::span<float> gains) {
    static const auto window = raised_cosine();
    const std::size_t needed = gains.size() + window_length - 1;
    if (held_.size() - used_ < needed) {
        held_.erase(held_.begin(), held_.begin() + static_cast<std::ptrdiff_t>(std::exchange(used_, 0)));
        hold(std::max(needed - held_.size(), held_at_once));
    }
    const float* held = held_.data() + used_;
    for (std::size_t i = 0; i < gains.size(); ++i) {
        float reduction = 0;  // summed as distances from 1, so that an untouched signal keeps its exact gain
        for (std::size_t j = 0; j < window_length; ++j)
            reduction += window[j] * (1 - held[i + j]);
        gains[i] = gain_ * (1 - reduction);
    }
    used_ += gains.size();
}

Pcm gains_of(const Envelope& envelope, Level level, int jobs) {
    Pcm gains(envelope.peak.sample_rate());
    const auto boundaries = envelope.peak.size() + 1;
    const auto make = [&](std::size_t piece) {
        const auto first = static_cast<std::int64_t>(piece) * piece_steps;
        std::vector<float> made(static_cast<std::size_t>(std::min(piece_steps, boundaries - first)));
        GainCurve(envelope.peak, level, first).next(made);
        return made;
    };
    in_order(pieces_of(boundaries), jobs, make, [&](const std::vector<float>& made) { gains.append(made); });
    return gains;
}

void apply_gains(const Pcm& gains, int sample_rate, std::int64_t position, std::span<float> samples) {
    const auto before = std::clamp<std::int64_t>(-position, 0, static_cast<std::int64_t>(samples.size()));
    const auto first = position + before, end = position + static_cast<std::int64_t>(samples.size());
    const auto first_step = step_at(first, sample_rate);
    std::vector<float> boundaries(static_cast<std::size_t>(step_at(end, sample_rate) - first_step) + 2);
    boundaries.resize(gains.read(first_step, boundaries));
    for (std::size_t i = 0; i + 1 < boundaries.size(); ++i) {
        const auto step = first_step + static_cast<std::int64_t>(i);
        const auto begin = step_begin(step, sample_rate), next = step_begin(step + 1, sample_rate);
        const float slope = (boundaries[i + 1] - boundaries[i]) / static_cast<float>(next - begin);
        for (auto at = std::max(begin, first); at < std::min(next, end); ++at)
            samples[static_cast<std::size_t>(at - position)] *=
                boundaries[i] + slope * static_cast<float>(at - begin);
    }
}

Prediction predict(const Envelope& envelope, Level level, int jobs) {
    Prediction made;
    const auto make = [&](std::size_t piece) { return predict_piece(envelope, level, piece); };
    in_order(pieces_of(envelope.energy.size()), jobs, make, [&](const Prediction& piece) {
        made.tenths.insert(made.tenths.end(), piece.tenths.begin(), piece.tenths.end());
        made.peak = std::max(made.peak, piece.peak);
    });
    return made;
}

}  // namespace reviewcast
