// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/warning.hpp"
#include "sound/clean.hpp"
#include "sound/loudness.hpp"
#include "sound/sound.hpp"
#include "speech/speak.hpp"

#include <filesystem>
#include <functional>

namespace reviewcast {

struct MasterOptions {
    int sample_rate = 44100;     ///< Hz, 8000–192000
    double target_lufs = -16;    ///< integrated, −40…−10; facts: Apple Podcasts 893
    double ceiling_dbtp = -1.5;  ///< true peak of the master, −12…0; what encoding adds comes on top
    int jobs = 1;                ///< threads; changes no sample
    std::function<void(double)> progress = [](double) {};
};

/// The narration as it will be heard: the clean speech and its gains, from which sound_of() makes the
/// samples. narration.pcm is gone, and narration.timeline is at options.sample_rate, the rate of the master;
/// timeline.length is its length.
struct Mastered {
    Narration narration;
    Cleaned cleaned;
    Pcm gains;        ///< as gains_of() gives them
    Loudness before;  ///< of the clean speech, before the gain
    Loudness after;   ///< of the master, predicted: loudness to 0.05 LU, the peak to 0.1 dB
};

/// The samples of a master, levelled and resampled as they are read; `mastered` must outlive it.
[[nodiscard]] Sound sound_of(const Mastered& mastered);

/// Equalises as the voice says, removes DC and rumble, resamples, levels, limits and fades. Emphasis
/// survives: a passage 3 dB louder than the ones around it stays about 2 dB louder, though raw speech has
/// peaks 7 dB too high for its loudness. Every sound stays in its place to a few ms. Memory does not grow
/// with length. Warns "silent-audio", and "loudness-missed" where the target cannot be reached. Throws
/// UsageError on an option out of range, ExternalError when a library or the disk refuses.
[[nodiscard]] Mastered master(Narration narration, const MasterOptions& options, const WarningSink& warn);

/// Levels and limits the same speech anew, for another target or ceiling; only gains and `after` change.
/// options.sample_rate is not used. Warns and throws as master() does.
[[nodiscard]] Mastered master_again(Mastered mastered, const MasterOptions& options, const WarningSink& warn);

enum class MasterFormat { wav, flac };

/// Writes the master as 24-bit WAV (RF64 beyond 4 GiB) or FLAC; the same samples give the same bytes. Throws
/// ExternalError naming the path when it cannot be written in full.
void write_master(const Sound& sound, MasterFormat format, const std::filesystem::path& path);

}  // namespace reviewcast
