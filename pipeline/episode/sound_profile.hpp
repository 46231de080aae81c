// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "episode/master_within.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// What an episode's sound is made for.
enum class SoundProfile { podcast, audiobook };

/// The background of a recording, and how long it is heard alone at either end.
struct RoomRules {
    double tone_db = 0;                 ///< RMS of ours
    double head_s = 0, tail_s = 0;      ///< ours
    double least_s = 0, longest_s = 0;  ///< what is allowed at either end
};

/// What a profile asks of a file.
struct ProfileRules {
    std::string_view name;
    int bitrate_kbps = 0;        ///< of the MP3, unless another is asked for
    int least_bitrate_kbps = 0;  ///< that may be asked for
    double first_target_lufs = 0;
    LoudnessLimits loudness;
    std::optional<RoomRules> room;
};

/// Podcast: Apple Podcasts 893. Audiobook: ACX Audio Submission Requirements, RMS −23 to −18 dB of which half
/// a decibel at either end is left for other meters, peaks below −3 dB, a noise floor below −60 dB, 192
/// kbit/s, 1 to 5 seconds of room tone at either end.
[[nodiscard]] const ProfileRules& rules_of(SoundProfile profile);

/// The profile of that name; none where there is no such.
[[nodiscard]] std::optional<SoundProfile> profile_named(std::string_view name);

/// The bit rate to use where `asked` is wanted, or nothing in particular. Throws UsageError naming those that
/// the profile allows.
[[nodiscard]] int bitrate_kbps_for(SoundProfile profile, std::optional<int> asked);

/// The sound of a master as a listener hears it: with room tone where the profile has one. `mastered` must
/// outlive it.
[[nodiscard]] Sound sound_for(const Mastered& mastered, const ProfileRules& rules);

/// Loudness of a decoded file, with the RMS where the profile's limits are of it.
[[nodiscard]] Loudness measure_for(const Pcm& pcm, const ProfileRules& rules);

/// What is wrong with the background of a decoded file; nothing where the profile does not care.
[[nodiscard]] std::vector<std::string> room_faults(const Pcm& pcm, const ProfileRules& rules);

}  // namespace reviewcast
