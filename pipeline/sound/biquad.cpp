// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/biquad.hpp"

#include <cmath>
#include <numbers>

namespace reviewcast {

namespace {

/// Bilinear transform of (h s² + b s w/q + l w²) / (s² + s w/q + w²), with w pre-warped.
Biquad bilinear(double frequency_hz, double q, double h, double b, double l, int sample_rate) {
    const double k = std::tan(std::numbers::pi * frequency_hz / sample_rate);
    const double scale = 1 / (1 + k / q + k * k);
    return Biquad({(h + b * k / q + l * k * k) * scale, 2 * (l * k * k - h) * scale,
                   (h - b * k / q + l * k * k) * scale},
                  {2 * (k * k - 1) * scale, (1 - k / q + k * k) * scale});
}

// The analogue filters behind the 48 kHz coefficients of BS.1770-4, tables 1 and 2, recovered from these so
// that the same curve holds at every sample rate (as libebur128 and pyloudnorm do).
constexpr double shelf_hz = 1681.974450955533, shelf_q = 0.7071752369554196;
constexpr double shelf_gain_db = 3.999843853973347, shelf_band_exponent = 0.4996667741545416;
constexpr double low_cut_hz = 38.13547087602444, low_cut_q = 0.5003270373238773;

Biquad shelf(int sample_rate) {
    const double high = std::pow(10, shelf_gain_db / 20);
    return bilinear(shelf_hz, shelf_q, high, std::pow(high, shelf_band_exponent), 1, sample_rate);
}

/// Unlike a plain high-pass, the numerator of table 2 is 1, −2, 1 without the filter's scale.
Biquad low_cut(int sample_rate) {
    const double k = std::tan(std::numbers::pi * low_cut_hz / sample_rate);
    const double scale = 1 / (1 + k / low_cut_q + k * k);
    return Biquad({1, -2, 1}, {2 * (k * k - 1) * scale, (1 - k / low_cut_q + k * k) * scale});
}

}  // namespace

Biquad high_pass(double cutoff_hz, int sample_rate) {
    return bilinear(cutoff_hz, std::numbers::sqrt2 / 2, 1, 0, 0, sample_rate);
}

Biquad all_pass(double centre_hz, double q, int sample_rate) {
    return bilinear(centre_hz, q, 1, -1, 1, sample_rate);
}

Biquad low_shelf(double hz, double gain_db, int sample_rate) {
    const double gain = std::pow(10, gain_db / 20);
    return bilinear(hz, shelf_q, 1, std::sqrt(gain), gain, sample_rate);
}

Biquad bell(double hz, double q, double gain_db, int sample_rate) {
    return bilinear(hz, q, 1, std::pow(10, gain_db / 20), 1, sample_rate);
}

Biquad high_shelf(double hz, double gain_db, int sample_rate) {
    const double gain = std::pow(10, gain_db / 20);
    return bilinear(hz, shelf_q, gain, std::sqrt(gain), 1, sample_rate);
}

std::array<Biquad, 2> k_weighting(int sample_rate) {
    return {shelf(sample_rate), low_cut(sample_rate)};
}

}  // namespace reviewcast
