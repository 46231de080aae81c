// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/master.hpp"

#include "base/error.hpp"
#include "base/format.hpp"
#include "sound/clean.hpp"
#include "sound/level.hpp"
#include "sound/true_peak.hpp"

#include <cmath>
#include <utility>

namespace reviewcast {

namespace {

constexpr double near_enough_lu = 0.05;
constexpr double missed_lu = 0.1;
constexpr double correctable_lu = 1;    // beyond it the signal is to blame, not the prediction
constexpr double highest_gain_db = 30;  // peaks this far below the ceiling need no exact figure

void require(bool allowed, const char* what, double value, const char* range) {
    if (!allowed) throw UsageError(format("{} {} is out of range; allowed: {}", what, value, range));
}

void check(const MasterOptions& options) {
    require(options.sample_rate >= 8000 && options.sample_rate <= 192000, "sample rate", options.sample_rate,
            "8000 to 192000 Hz");
    require(options.target_lufs >= -40 && options.target_lufs <= -10, "loudness target", options.target_lufs,
            "-40 to -10 LUFS");
    require(options.ceiling_dbtp >= -12 && options.ceiling_dbtp <= 0, "true-peak ceiling",
            options.ceiling_dbtp, "-12 to 0 dBTP");
}

void warn_of_loudness(const Loudness& loudness, double target_lufs, const WarningSink& warn) {
    if (std::isinf(loudness.integrated_lufs))
        warn({"silent-audio", "the episode is silent, or too short to have a loudness"});
    else if (std::abs(loudness.integrated_lufs - target_lufs) > missed_lu)
        warn({"loudness-missed",
              format("the loudness is {:.1f} LUFS instead of {:.1f}; the speech is too quiet, or has "
                     "peaks too high for its loudness",
                     loudness.integrated_lufs, target_lufs)});
}

/// Levels, measures what came out, and corrects the gain once where the prediction was off.
std::pair<Pcm, Loudness> reach_target(const Pcm& cleaned, const Envelope& envelope,
                                      const MasterOptions& options, const WarningSink& warn) {
    auto level = find_level(envelope, options.target_lufs, options.ceiling_dbtp);
    auto levelled = apply_level(cleaned, envelope, level);
    auto loudness = meter_loudness(levelled);
    const double missing = options.target_lufs - loudness.integrated_lufs;
    if (std::abs(missing) > near_enough_lu && std::abs(missing) < correctable_lu) {
        level.gain_db += missing;
        levelled = apply_level(cleaned, envelope, level);
        loudness = meter_loudness(levelled);
    }
    warn_of_loudness(loudness, options.target_lufs, warn);
    return {std::move(levelled), loudness};
}

Envelope envelope_of(const Pcm& pcm, const MasterOptions& options) {
    return measure_envelope(pcm, static_cast<float>(from_db(options.ceiling_dbtp - highest_gain_db)));
}

}  // namespace

Mastered master(Narration narration, const MasterOptions& options, const WarningSink& warn) {
    check(options);
    const auto cleaned =
        clean(narration.pcm, options.sample_rate, [&](double share) { options.progress(share * 0.3); });
    narration.pcm = Pcm(options.sample_rate);
    narration.timeline = at_rate(std::move(narration.timeline), options.sample_rate);
    const auto envelope = envelope_of(cleaned, options);
    options.progress(0.6);
    auto [pcm, after] = reach_target(cleaned, envelope, options, warn);
    options.progress(1);
    return {std::move(narration), std::move(pcm), loudness_of(envelope), after};
}

Mastered master_again(Mastered mastered, const MasterOptions& options, const WarningSink& warn) {
    check(options);
    auto [pcm, after] = reach_target(mastered.pcm, envelope_of(mastered.pcm, options), options, warn);
    mastered.pcm = std::move(pcm);
    mastered.after = after;
    options.progress(1);
    return mastered;
}

}  // namespace reviewcast
