// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace reviewcast {

/// A second-order recursive filter; keeps its state from block to block.
class Biquad {
  public:
    /// Numerator b and denominator {1, a[0], a[1]}.
    Biquad(std::array<double, 3> b, std::array<double, 2> a) : b_(b), a_(a) {}
    [[nodiscard]] double filter(double sample) {
        const double out = b_[0] * sample + state_[0];
        state_[0] = (b_[1] * sample + state_[1]) - a_[0] * out;
        state_[1] = b_[2] * sample - a_[1] * out;
        return out;
    }

    [[nodiscard]] const std::array<double, 3>& numerator() const { return b_; }
    [[nodiscard]] const std::array<double, 2>& denominator() const { return a_; }

  private:
    std::array<double, 3> b_;
    std::array<double, 2> a_;
    std::array<double, 2> state_{};
};

/// Butterworth high-pass of second order, −3 dB at `cutoff_hz`.
[[nodiscard]] Biquad high_pass(double cutoff_hz, int sample_rate);

/// All-pass of second order: keeps every level and turns the phase by 180° at `centre_hz`, over a band that
/// narrows with `q`.
[[nodiscard]] Biquad all_pass(double centre_hz, double q, int sample_rate);

/// Changes what is well below `hz` by `gain_db`, and leaves what is well above it.
[[nodiscard]] Biquad low_shelf(double hz, double gain_db, int sample_rate);

/// Changes what is around `hz` by `gain_db`, over a band that narrows with `q`.
[[nodiscard]] Biquad bell(double hz, double q, double gain_db, int sample_rate);

/// Changes what is well above `hz` by `gain_db`, and leaves what is well below it.
[[nodiscard]] Biquad high_shelf(double hz, double gain_db, int sample_rate);

/// The two filters in series of the K-weighting of ITU-R BS.1770-4, Annex 1, for any sample rate.
[[nodiscard]] std::array<Biquad, 2> k_weighting(int sample_rate);

}  // namespace reviewcast
