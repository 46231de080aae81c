// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/warning.hpp"
#include "sound/loudness.hpp"
#include "speech/speak.hpp"

#include <filesystem>
#include <functional>

namespace reviewcast {

struct MasterOptions {
    int sample_rate = 44100;     ///< Hz
    double target_lufs = -16;    ///< integrated; facts: Apple Podcasts 893
    double ceiling_dbtp = -2.0;  ///< true peak of the master; the encoder may add up to 1 dB
    std::function<void(double)> progress = [](double) {};
};

/// The narration as it will be heard: narration.pcm is gone, pcm stands in its place at options.sample_rate,
/// and narration.timeline is at the same rate; timeline.length == pcm.size().
struct Mastered {
    Narration narration;
    Pcm pcm;
    Loudness before;
    Loudness after;
};

/// Removes DC and rumble, resamples, levels, limits and fades. Emphasis survives: the loudness difference
/// between two utterances changes by less than 1 dB where no limiting is needed. Throws ExternalError.
[[nodiscard]] Mastered master(Narration narration, const MasterOptions& options, const WarningSink& warn);

enum class MasterFormat { wav, flac };

/// Writes the master as 24-bit WAV (RF64 beyond 4 GiB) or FLAC. Throws ExternalError.
void write_master(const Pcm& pcm, MasterFormat format, const std::filesystem::path& path);

}  // namespace reviewcast
