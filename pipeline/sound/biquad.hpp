// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>

namespace reviewcast {

/// A second-order recursive filter; keeps its state from block to block.
class Biquad {
  public:
    /// Numerator b and denominator {1, a[0], a[1]}.
    Biquad(std::array<double, 3> b, std::array<double, 2> a) : b_(b), a_(a) {}
    [[nodiscard]] double filter(double sample) {
        const double out = b_[0] * sample + state_[0];
        state_[0] = b_[1] * sample - a_[0] * out + state_[1];
        state_[1] = b_[2] * sample - a_[1] * out;
        return out;
    }

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

/// The K-weighting of ITU-R BS.1770-4, Annex 1, for any sample rate.
class KWeighting {
  public:
    explicit KWeighting(int sample_rate);
    /// Sum of the squares of the weighted samples; the filter goes on where the last call ended.
    [[nodiscard]] double energy(std::span<const float> samples);

  private:
    Biquad shelf_, high_pass_;
};

}  // namespace reviewcast
