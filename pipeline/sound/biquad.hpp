// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

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
    friend class FilterBank;
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

/// Four filters in series, computed side by side for the vector unit: while the first takes a sample, the
/// second takes what the first made of the one before, and so on. Gives the same as one after the other, the
/// output of filter i being i samples late.
class FilterBank {
  public:
    explicit FilterBank(const std::array<Biquad, 4>& filters);
    /// Gives the first filter its next sample.
    void take(double sample) {
        const Pair first = __builtin_shufflevector(Pair{sample, 0}, out_[0], 0, 2);
        const Pair second = __builtin_shufflevector(out_[0], out_[1], 1, 2);
        step(0, first);
        step(1, second);
    }
    /// Output of filter i for the sample that was taken i samples ago.
    [[nodiscard]] double output(std::size_t i) const { return out_[i / 2][i % 2]; }

  private:
    using Pair [[gnu::vector_size(16)]] = double;  // as wide as every processor of the architecture has it

    void step(std::size_t pair, Pair in) {
        out_[pair] = b_[0][pair] * in + state_[0][pair];
        // In this order what waits for the output is least.
        state_[0][pair] = (b_[1][pair] * in + state_[1][pair]) - a_[0][pair] * out_[pair];
        state_[1][pair] = b_[2][pair] * in - a_[1][pair] * out_[pair];
    }

    Pair b_[3][2], a_[2][2];
    Pair state_[2][2] = {}, out_[2] = {};
};

}  // namespace reviewcast
