// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prosody/speech_command.hpp"
#include "review/role.hpp"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace reviewcast {

/// How a role departs from the voice's own way of speaking: factors of 1, decibels of 0.
struct Delivery {
    double rate = 1;          ///< 0.5–2: factor of words per minute
    double pitch = 1;         ///< 0.5–2: factor of the pitch setting
    double range = 1;         ///< 0–3: factor of the pitch range
    double volume_db = 0;     ///< −12…+6 dB, applied to the samples
    int pause_before_ms = 0;  ///< 0–3000: least silence before
    int pause_after_ms = 0;   ///< 0–3000: least silence after
};

/// Silence we insert, in milliseconds, 0–5000; breath < comma < clause < sentence < paragraph < section.
struct Pauses {
    int breath_ms = 60;  ///< where a long clause is parted without a mark
    int comma_ms = 140;
    int clause_ms = 220;  ///< dash, semicolon, colon, ellipsis
    int sentence_ms = 400;
    int paragraph_ms = 750;
    int section_ms = 1200;
};

/// How far a phrase may depart from its plan, so that speech is no metronome: shares of the rate, the pitch
/// and the pause, which only grows; 0–0.3. The same words always depart alike.
struct Variation {
    double rate = 0;
    double pitch = 0;
    double pause = 0;
};

/// What mastering changes in a voice's sound: a shelf below low_hz, a bell around middle_hz, a shelf above
/// high_hz, in decibels (−12…+12, 0 for none), and the room that is heard in pauses.
struct VoiceSound {
    double low_hz = 200;  ///< 60–500
    double low_db = 0;
    double middle_hz = 1000;  ///< 300–3000
    double middle_q = 0.6;    ///< 0.3–4: the bell narrows with it
    double middle_db = 0;
    double high_hz = 4500;  ///< 2000–9000
    double high_db = 0;
    double room_dbfs = no_room;  ///< level of the room's noise in the master, −100 (none) to −50 dBFS
    static constexpr double no_room = -100;
};

/// A voice profile, voices/<name>.toml.
struct Voice {
    std::string name;
    std::string description;
    std::string engine = "espeak-ng";  ///< or "flite" or "command"
    std::string engine_voice;          ///< "en-us+klatt2", "rms"; empty for a command
    SpeechCommand command;             ///< where the engine is "command"
    std::string fallback;              ///< the voice that speaks instead where the engine fails; empty: none
    std::string language;              ///< BCP 47, "en-US"
    std::string gender;                ///< "female" or "male"
    bool is_default = false;           ///< first choice for its language
    int words_per_minute = 175;        ///< 80–450, the engine's nominal figure, also after any role's rate
    int pitch = 50;                    ///< 0–99, points
    int range = 50;                    ///< 0–99, points
    int word_gap_ms = 0;               ///< 0–200, more silence between words
    Pauses pauses;
    Variation variation;
    VoiceSound sound;
    std::map<Role, Delivery> roles;  ///< roles that are not named are spoken plainly
    Delivery frame;                  ///< the host's lines
    /// Names of the voices that speak a role, or the host's lines (nothing), in this one's place.
    std::map<std::optional<Role>, std::string> speakers;
};

/// Reads one profile. Its key `delivery` names a file of pauses and roles that several profiles share,
/// deliveries/<delivery>.toml beside it; what the profile says itself goes before. Its key `sound` is a
/// table, or names a file of one, sounds/<sound>.toml. Its table `speakers` says who speaks which role.
/// Throws UsageError "file:line: …" naming the allowed range, keys or values.
[[nodiscard]] Voice read_voice(const std::filesystem::path& file);

/// All profiles of a folder by name, in the order of their names. Throws UsageError too where a fallback or
/// speaker is none of the other voices.
[[nodiscard]] std::vector<Voice> read_voices(const std::filesystem::path& voices_folder);

/// The profile with that name. Throws UsageError listing the names there are.
[[nodiscard]] Voice find_voice(const std::vector<Voice>& voices, const std::string& name);

/// The voice for a language: the default of the same language and region, else of the same language, else the
/// first default of English. `voices` is not empty.
[[nodiscard]] Voice voice_for_language(const std::vector<Voice>& voices, const std::string& language);

}  // namespace reviewcast
