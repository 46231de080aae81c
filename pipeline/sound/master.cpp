// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/master.hpp"

#include "base/error.hpp"
#include "base/format.hpp"
#include "sound/level.hpp"
#include "sound/resample.hpp"
#include "sound/room.hpp"
#include "sound/true_peak.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>
#include <vector>

namespace reviewcast {

namespace {

constexpr double missed_lu = 0.1;
// Peaks that the gain does not lift to the ceiling need no exact figure.
constexpr double highest_gain_db = 30;
constexpr double spare_db = 3;           // for master_again()
constexpr double estimate_spare_db = 4;  // a part may be louder than the whole; limiting takes some gain
constexpr std::int64_t estimate_s = 10;

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

Cleaned clean_for_gain(const Narration& narration, double gain_db, const MasterOptions& options) {
    return clean(narration.pcm,
                 {.sound = narration.plan.voice.sound,
                  .jobs = options.jobs,
                  .peak_floor = static_cast<float>(from_db(options.ceiling_dbtp - gain_db - spare_db)),
                  .progress = [&](double share) { options.progress(share * 0.9); }});
}

/// A gain that is seldom less than what the speech takes, from the loudness of its middle.
double estimated_gain(const Narration& narration, const MasterOptions& options) {
    const Pcm& speech = narration.pcm;
    const auto length = std::min(speech.size(), estimate_s * speech.sample_rate());
    std::vector<float> middle(static_cast<std::size_t>(length));
    speech.read((speech.size() - length) / 2, middle);
    const Cleaned cleaned =
        clean(Pcm(speech.sample_rate(), std::move(middle)),
              {.sound = narration.plan.voice.sound, .peak_floor = std::numeric_limits<float>::infinity()});
    const double missing = options.target_lufs - loudness_of(cleaned.envelope).integrated_lufs;
    return std::clamp(missing + estimate_spare_db, 0.0, highest_gain_db);
}

Level level_for(const Cleaned& cleaned, const MasterOptions& options) {
    return find_level(cleaned.envelope, options.target_lufs, options.ceiling_dbtp, options.jobs);
}

void set_level(Mastered& mastered, Level level, const MasterOptions& options, const WarningSink& warn) {
    mastered.gains = gains_of(mastered.cleaned.envelope, level, options.jobs);
    mastered.after = loudness_at(mastered.cleaned.envelope, level, options.jobs);
    warn_of_loudness(mastered.after, options.target_lufs, warn);
    options.progress(1);
}

}  // namespace

Mastered master(Narration narration, const MasterOptions& options, const WarningSink& warn) {
    check(options);
    Mastered mastered;
    const double expected_db = estimated_gain(narration, options);
    mastered.cleaned = clean_for_gain(narration, expected_db, options);
    Level level = level_for(mastered.cleaned, options);
    if (level.gain_db > expected_db) {
        mastered.cleaned = clean_for_gain(narration, highest_gain_db, options);
        level = level_for(mastered.cleaned, options);
    }
    mastered.before = loudness_of(mastered.cleaned.envelope);
    mastered.narration = std::move(narration);
    mastered.narration.pcm = Pcm(options.sample_rate);
    mastered.narration.timeline = at_rate(std::move(mastered.narration.timeline), options.sample_rate);
    set_level(mastered, level, options, warn);
    return mastered;
}

Mastered master_again(Mastered mastered, const MasterOptions& options, const WarningSink& warn) {
    check(options);
    set_level(mastered, level_for(mastered.cleaned, options), options, warn);
    return mastered;
}

Sound sound_of(const Mastered& mastered) {
    const Timeline& timeline = mastered.narration.timeline;
    return {timeline.sample_rate, timeline.length,
            [&mastered, rate = timeline.sample_rate, room = mastered.narration.plan.voice.sound.room_dbfs](
                std::int64_t position, std::span<float> into) {
                const Pcm& speech = mastered.cleaned.speech;
                const auto read = [&](std::int64_t at, std::span<float> samples) {
                    read_padded(speech, at, samples);
                    apply_gains(mastered.gains, speech.sample_rate(), at, samples);
                    add_room(room, at, speech.size(), samples);
                };
                read_resampled(speech.sample_rate(), rate, read, position, into);
            }};
}

}  // namespace reviewcast
