// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sound/step.hpp"

#include <span>
#include <vector>

namespace reviewcast {

/// One gain, then a limiter that keeps the true peak under a ceiling.
struct Level {
    double gain_db = 0;
    double ceiling_dbtp = -2;
};

/// The gain over time, as factors at the boundaries of steps, in order from the start of the signal. Between
/// two boundaries the gain is a straight line. No step's peak exceeds the ceiling: a fall begins 2 ms ahead
/// of the step that needs it, a rise takes some 10 ms, and both are rounded, so that the gain never clicks.
/// Where no peak is near the ceiling the gain is exact.
class GainCurve {
  public:
    /// `peaks`: of the signal before the gain, per step; must outlive the curve, which starts at the boundary
    /// `first`.
    GainCurve(const Pcm& peaks, Level level, std::int64_t first = 0);
    /// The gains at the next boundaries; past the end of the signal they go on.
    void next(std::span<float> gains);

  private:
    /// Appends to held_ the gains before rounding at `count` boundaries more.
    void hold(std::size_t count);

    const Pcm& peaks_;
    float gain_, ceiling_;
    std::vector<float> near_;  ///< peaks of the steps around those that are held
    std::vector<float> held_;  ///< gains before rounding
    std::size_t used_ = 0;     ///< of held_, what lies more than `reach` boundaries before the next
    std::int64_t held_end_;    ///< boundary after the last in held_
    float last_ = 1;           ///< limiting after the last in held_
};

/// The gains of a whole signal, at every boundary from the first to the one after its last step. Made in
/// pieces by `jobs` threads, whose number changes nothing.
[[nodiscard]] Pcm gains_of(const Envelope& envelope, Level level, int jobs = 1);

/// Multiplies the samples that stand at `position` of the signal, which may begin before and end after it, by
/// its gains.
void apply_gains(const Pcm& gains, int sample_rate, std::int64_t position, std::span<float> samples);

/// What a signal will be at a level, by its envelope alone.
struct Prediction {
    /// K-weighted mean squares over each 100 ms: within 0.05 LU of what apply_gains() gives.
    std::vector<double> tenths;
    /// Highest true peak of all steps, each at the higher of the gains at its ends.
    float peak = 0;
};
[[nodiscard]] Prediction predict(const Envelope& envelope, Level level, int jobs = 1);

}  // namespace reviewcast
