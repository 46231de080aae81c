// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/sound_profile.hpp"

#include "base/error.hpp"
#include "base/format.hpp"
#include "episode/mp3.hpp"
#include "sound/levels.hpp"
#include "sound/room_tone.hpp"

#include <array>

namespace reviewcast {
namespace {

const std::array profiles{
    ProfileRules{"podcast", 96, 64, -16, {}, {}},
    ProfileRules{
        "audiobook", 192, 192, -18.5, {-20.5, 2, -3.1, LoudnessMeter::rms}, RoomRules{-68, 1.5, 3, 1, 5}},
};

}  // namespace

const ProfileRules& rules_of(SoundProfile profile) {
    return profiles.at(static_cast<std::size_t>(profile));
}

std::optional<SoundProfile> profile_named(std::string_view name) {
    for (const SoundProfile profile : {SoundProfile::podcast, SoundProfile::audiobook})
        if (rules_of(profile).name == name) return profile;
    return {};
}

int bitrate_kbps_for(SoundProfile profile, std::optional<int> asked) {
    const ProfileRules& rules = rules_of(profile);
    const int bitrate_kbps = asked.value_or(rules.bitrate_kbps);
    if (bitrate_kbps >= rules.least_bitrate_kbps) return bitrate_kbps;
    std::string allowed;
    for (const int one : mp3_bitrates_kbps)
        if (one >= rules.least_bitrate_kbps) allowed += (allowed.empty() ? "" : ", ") + format("{}", one);
    throw UsageError(
        format("--bitrate {} is too low for --profile {}; allowed: {}", bitrate_kbps, rules.name, allowed));
}

Sound sound_for(const Mastered& mastered, const ProfileRules& rules) {
    return rules.room ? with_room_tone(sound_of(mastered), rules.room->tone_db) : sound_of(mastered);
}

Loudness measure_for(const Pcm& pcm, const ProfileRules& rules) {
    Loudness loudness = measure_loudness(pcm);
    if (rules.loudness.meter == LoudnessMeter::rms) loudness.rms_db = measure_levels(pcm).rms_db;
    return loudness;
}

std::vector<std::string> room_faults(const Pcm& pcm, const ProfileRules& rules) {
    std::vector<std::string> faults;
    if (!rules.room) return faults;
    const Levels levels = measure_levels(pcm);
    if (!(levels.floor_db < quiet_db))
        faults.push_back(
            format("its noise floor is {:.1f} dB, less than {:.0f} is wanted", levels.floor_db, quiet_db));
    const auto check = [&](const char* where, double seconds) {
        if (seconds >= rules.room->least_s && seconds <= rules.room->longest_s) return;
        faults.push_back(format("has {:.1f} s of room tone at its {}; wanted are {:.0f} to {:.0f}", seconds,
                                where, rules.room->least_s, rules.room->longest_s));
    };
    check("start", levels.head_s);
    check("end", levels.tail_s);
    return faults;
}

}  // namespace reviewcast
