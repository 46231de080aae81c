// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/master_within.hpp"

#include "base/error.hpp"
#include "base/format.hpp"

#include <algorithm>
#include <cmath>

namespace reviewcast {
namespace {

constexpr int most_further_masters = 3;

// The ceiling goes this much further down than the overshoot, since another master is encoded anew.
constexpr double margin_db = 0.1;

// As far as master() goes; beyond it no further master would help.
constexpr double highest_target_lufs = -10;
constexpr double lowest_target_lufs = -40;
constexpr double lowest_ceiling_dbtp = -12;

void adjust(MasterOptions& options, const Loudness& measured, const LoudnessLimits& limits) {
    const double overshoot = measured.true_peak_dbtp - limits.peak_dbtp;
    if (overshoot > 0)
        options.ceiling_dbtp = std::max(options.ceiling_dbtp - overshoot - margin_db, lowest_ceiling_dbtp);
    const double miss = limits.target - reading(measured, limits);
    if (std::abs(miss) > limits.tolerance)
        options.target_lufs = std::clamp(options.target_lufs + miss, lowest_target_lufs, highest_target_lufs);
}

const char* unit_of(const LoudnessLimits& limits) {
    return limits.meter == LoudnessMeter::rms ? "dB RMS" : "LUFS";
}

}  // namespace

double reading(const Loudness& measured, const LoudnessLimits& limits) {
    return limits.meter == LoudnessMeter::rms ? measured.rms_db.value() : measured.integrated_lufs;
}

std::string with_unit(double value, const LoudnessLimits& limits) {
    return format("{:.1f} {}", value, unit_of(limits));
}

std::string shown(const LoudnessLimits& limits) {
    return format("{:.1f} ±{:.1f} {} and at most {:.1f} dBTP", limits.target, limits.tolerance,
                  unit_of(limits), limits.peak_dbtp);
}

bool keeps(const Loudness& measured, const LoudnessLimits& limits) {
    return std::abs(reading(measured, limits) - limits.target) <= limits.tolerance &&
           measured.true_peak_dbtp <= limits.peak_dbtp;
}

MeasuredMaster master_within(Mastered mastered, MasterOptions options,
                             const EncodeAndMeasure& encode_and_measure, const WarningSink& warn,
                             const LoudnessLimits& limits) {
    for (int further = 0;; ++further) {
        const Loudness encoded = encode_and_measure(mastered);
        if (keeps(encoded, limits)) return {std::move(mastered), encoded, options.ceiling_dbtp};
        if (!std::isfinite(encoded.integrated_lufs))
            throw ExternalError("mastering: nothing is audible in the encoded episode");
        if (further == most_further_masters)
            throw ExternalError(
                format("mastering: the encoded episode measures {} and {:.1f} dBTP after {} masters; wanted "
                       "are {}",
                       with_unit(reading(encoded, limits), limits), encoded.true_peak_dbtp, further + 1,
                       shown(limits)));
        adjust(options, encoded, limits);
        mastered = master_again(std::move(mastered), options, warn);
    }
}

}  // namespace reviewcast
