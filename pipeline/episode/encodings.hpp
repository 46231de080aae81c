// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "episode/encode_sound.hpp"
#include "episode/sound_profile.hpp"

#include <filesystem>

namespace reviewcast {

/// A further encoding of an episode as its report lists it.
struct Encoding {
    SoundFormat format = SoundFormat::m4a;
    std::string name;          ///< of the file
    std::int64_t samples = 0;  ///< of the decoded file
    int sample_rate = 0;       ///< Hz
    Loudness loudness;         ///< of the decoded file
    double ceiling_dbtp = 0;   ///< of the master that it was encoded from
};

/// Encodes a master into `folder` as `slug` with the format's ending, decodes the file and measures it; while
/// it breaks the limits of the profile, masters again (master_within), which `mastered` then is.
/// `ceiling_dbtp` is the one that `mastered` was limited to. Throws what master_within(), encode_sound() and
/// decode_audio() throw.
[[nodiscard]] Encoding encode_within(Mastered& mastered, SoundFormat format, const SoundLabels& labels,
                                     const std::filesystem::path& folder, const std::string& slug,
                                     MasterOptions options, const ProfileRules& rules,
                                     const WarningSink& warn);

}  // namespace reviewcast
