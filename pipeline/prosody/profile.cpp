// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.hpp"
#include "base/format.hpp"
#include "base/toml.hpp"
#include "prosody/shared_profiles.hpp"
#include "prosody/speakers.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <span>
#include <variant>

namespace reviewcast {

namespace {

/// A number in a profile: its key, where it goes and what is allowed. Read and reported from here alone.
template <class T>
struct Setting {
    std::string_view key;
    std::variant<int T::*, double T::*> member;
    double least;
    double most;
};

constexpr int least_words_per_minute = 80;  // what eSpeak NG accepts (speak_lib.h, espeakRATE)
constexpr int most_words_per_minute = 450;

const std::array voice_settings{
    Setting<Voice>{"words_per_minute", &Voice::words_per_minute, least_words_per_minute,
                   most_words_per_minute},
    Setting<Voice>{"pitch", &Voice::pitch, 0, 99},
    Setting<Voice>{"range", &Voice::range, 0, 99},
    Setting<Voice>{"word_gap_ms", &Voice::word_gap_ms, 0, 200},
};

const std::array pause_settings{
    Setting<Pauses>{"breath_ms", &Pauses::breath_ms, 0, 5000},
    Setting<Pauses>{"comma_ms", &Pauses::comma_ms, 0, 5000},
    Setting<Pauses>{"clause_ms", &Pauses::clause_ms, 0, 5000},
    Setting<Pauses>{"sentence_ms", &Pauses::sentence_ms, 0, 5000},
    Setting<Pauses>{"paragraph_ms", &Pauses::paragraph_ms, 0, 5000},
    Setting<Pauses>{"section_ms", &Pauses::section_ms, 0, 5000},
};

const std::array variation_settings{
    Setting<Variation>{"rate", &Variation::rate, 0, 0.3},
    Setting<Variation>{"pitch", &Variation::pitch, 0, 0.3},
    Setting<Variation>{"pause", &Variation::pause, 0, 0.3},
};

const std::array sound_settings{
    Setting<VoiceSound>{"low_hz", &VoiceSound::low_hz, 60, 500},
    Setting<VoiceSound>{"low_db", &VoiceSound::low_db, -12, 12},
    Setting<VoiceSound>{"middle_hz", &VoiceSound::middle_hz, 300, 3000},
    Setting<VoiceSound>{"middle_q", &VoiceSound::middle_q, 0.3, 4},
    Setting<VoiceSound>{"middle_db", &VoiceSound::middle_db, -12, 12},
    Setting<VoiceSound>{"high_hz", &VoiceSound::high_hz, 2000, 9000},
    Setting<VoiceSound>{"high_db", &VoiceSound::high_db, -12, 12},
    Setting<VoiceSound>{"room_dbfs", &VoiceSound::room_dbfs, VoiceSound::no_room, -50},
};

const std::array delivery_settings{
    Setting<Delivery>{"rate", &Delivery::rate, 0.5, 2},
    Setting<Delivery>{"pitch", &Delivery::pitch, 0.5, 2},
    Setting<Delivery>{"range", &Delivery::range, 0, 3},
    Setting<Delivery>{"volume_db", &Delivery::volume_db, -12, 6},
    Setting<Delivery>{"pause_before_ms", &Delivery::pause_before_ms, 0, 3000},
    Setting<Delivery>{"pause_after_ms", &Delivery::pause_after_ms, 0, 3000},
};

struct Text {
    std::string_view key;
    std::string Voice::*member;
    bool required;
};

const std::array text_settings{
    Text{"description", &Voice::description, true},
    Text{"engine", &Voice::engine, true},
    Text{"engine_voice", &Voice::engine_voice, false},
    Text{"language", &Voice::language, true},
    Text{"gender", &Voice::gender, true},
    Text{"fallback", &Voice::fallback, false},
};

[[noreturn]] void refuse(const Toml& toml, const std::string& pointer, const std::string& what) {
    throw UsageError(toml.where(pointer) + ": " + what);
}

std::string listed(const std::vector<std::string>& names) {
    std::string text;
    for (const auto& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

std::vector<std::string> role_names() {
    std::vector<std::string> names;
    for (int role = 0; role <= static_cast<int>(Role::other); ++role)
        names.emplace_back(to_string(static_cast<Role>(role)));
    return names;
}

const Json& table_at(const Toml& toml, const std::string& pointer) {
    const auto& value = toml.values.at(Json::json_pointer(pointer));
    if (!value.is_object()) refuse(toml, pointer, format("{} is no table", pointer.substr(1)));
    return value;
}

void refuse_unknown(const Toml& toml, const std::string& pointer, const std::vector<std::string>& known) {
    for (const auto& [key, value] : toml.values.at(Json::json_pointer(pointer)).items())
        if (std::ranges::find(known, key) == known.end())
            refuse(toml, pointer + "/" + key, format("unknown key '{}'; allowed are {}", key, listed(known)));
}

template <class T>
std::vector<std::string> keys_of(std::span<const T> settings) {
    std::vector<std::string> keys;
    for (const auto& setting : settings)
        keys.emplace_back(setting.key);
    return keys;
}

template <class T>
void read_numbers(const Toml& toml, const std::string& pointer, std::span<const Setting<T>> settings,
                  T& into) {
    const auto& table = toml.values.at(Json::json_pointer(pointer));
    for (const auto& setting : settings) {
        const auto found = table.find(std::string(setting.key));
        if (found == table.end()) continue;
        const auto at = format("{}/{}", pointer, setting.key);
        const bool whole = std::holds_alternative<int T::*>(setting.member);
        if (whole ? !found->is_number_integer() : !found->is_number())
            refuse(toml, at, format("{} is no {}number", setting.key, whole ? "whole " : ""));
        const auto value = found->template get<double>();
        // Written so that NaN, which TOML allows, is out of every range.
        if (!(value >= setting.least && value <= setting.most))
            refuse(toml, at,
                   format("{} is {}; allowed are {} to {}", setting.key, found->dump(), setting.least,
                          setting.most));
        std::visit(
            [&](auto member) {
                into.*member = static_cast<std::remove_reference_t<decltype(into.*member)>>(value);
            },
            setting.member);
    }
}

/// A table of numbers and nothing else.
template <class T>
void read_table(const Toml& toml, const std::string& pointer, std::span<const Setting<T>> settings, T& into) {
    table_at(toml, pointer);
    refuse_unknown(toml, pointer, keys_of(settings));
    read_numbers(toml, pointer, settings, into);
}

void read_delivery(const Toml& toml, const std::string& pointer, Delivery& delivery) {
    read_table<Delivery>(toml, pointer, delivery_settings, delivery);
}

void check_pauses(const Toml& toml, const Pauses& pauses) {
    const std::array order{pauses.breath_ms,   pauses.comma_ms,     pauses.clause_ms,
                           pauses.sentence_ms, pauses.paragraph_ms, pauses.section_ms};
    if (std::ranges::adjacent_find(order, std::ranges::greater_equal{}) != order.end())
        refuse(
            toml, "/pauses",
            "pauses must grow: breath_ms < comma_ms < clause_ms < sentence_ms < paragraph_ms < section_ms");
}

/// Pauses, variation, roles and frame: what a profile and a shared delivery have in common.
void read_manner(const Toml& toml, Voice& voice) {
    if (toml.values.contains("pauses")) {
        read_table<Pauses>(toml, "/pauses", pause_settings, voice.pauses);
        check_pauses(toml, voice.pauses);
    }
    if (toml.values.contains("variation"))
        read_table<Variation>(toml, "/variation", variation_settings, voice.variation);
    if (toml.values.contains("frame")) read_delivery(toml, "/frame", voice.frame);
    if (!toml.values.contains("roles")) return;
    for (const auto& [name, value] : table_at(toml, "/roles").items()) {
        const auto role = parse_role(name);
        if (!role)
            refuse(toml, "/roles/" + name,
                   format("unknown role '{}'; allowed are {}", name, listed(role_names())));
        read_delivery(toml, "/roles/" + name, voice.roles[*role]);
    }
}

void read_texts(const Toml& toml, Voice& voice) {
    for (const auto& setting : text_settings) {
        const auto found = toml.values.find(std::string(setting.key));
        if (found == toml.values.end() && setting.required)
            refuse(toml, "", format("{} is missing", setting.key));
        if (found == toml.values.end()) continue;
        const auto at = format("/{}", setting.key);
        if (!found->is_string() || found->get<std::string>().empty())
            refuse(toml, at, format("{} is no text", setting.key));
        voice.*setting.member = found->get<std::string>();
    }
    const auto one_of = [&](std::string_view key, const std::string& value,
                            const std::vector<std::string>& allowed) {
        if (std::ranges::find(allowed, value) == allowed.end())
            refuse(toml, format("/{}", key),
                   format("{} is '{}'; allowed are {}", key, value, listed(allowed)));
    };
    one_of("engine", voice.engine, {"espeak-ng", "flite", "command"});
    one_of("gender", voice.gender, {"female", "male"});
    if (voice.engine == "command") {
        voice.command = read_speech_command(toml);
        return;
    }
    if (toml.values.contains("command"))
        refuse(toml, "/command",
               format("command is for engine = \"command\"; the engine is {}", voice.engine));
    if (voice.engine_voice.empty()) refuse(toml, "", "engine_voice is missing");
    // The engine takes the name for a path below its data, so that ".." would read any file.
    if (voice.engine_voice.find_first_not_of(
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 _+/-") != std::string::npos)
        refuse(
            toml, "/engine_voice",
            format("engine_voice is '{}'; allowed are ASCII letters, digits, spaces, '_', '-', '/' and '+'",
                   voice.engine_voice));
}

/// The engine has no rate outside its limits: a role must not lead there.
void check_rates(const Toml& toml, const Voice& voice) {
    const auto check = [&](const Delivery& delivery, const std::string& name) {
        const auto words = voice.words_per_minute * delivery.rate;
        if (words < least_words_per_minute || words > most_words_per_minute)
            refuse(toml, "/words_per_minute",
                   format("words_per_minute times the rate of {} is {:.0f}; allowed are {} to {}", name,
                          words, least_words_per_minute, most_words_per_minute));
    };
    check(voice.frame, "frame");
    for (const auto& [role, delivery] : voice.roles)
        check(delivery, "roles." + std::string(to_string(role)));
}

void read_shared_delivery(const Toml& toml, const std::filesystem::path& folder, Voice& voice,
                          SharedProfiles& files) {
    if (!toml.values.contains("delivery")) return;
    const Toml& shared = read_shared(toml, "delivery", folder / "deliveries", files);
    refuse_unknown(shared, "", {"pauses", "variation", "roles", "frame"});
    read_manner(shared, voice);
}

void read_sound(const Toml& toml, const std::filesystem::path& folder, VoiceSound& sound,
                SharedProfiles& files) {
    const auto found = toml.values.find("sound");
    if (found == toml.values.end()) return;
    if (found->is_object())
        read_table<VoiceSound>(toml, "/sound", sound_settings, sound);
    else
        read_table<VoiceSound>(read_shared(toml, "sound", folder / "sounds", files), "", sound_settings,
                               sound);
}

}  // namespace

Voice read_voice(const std::filesystem::path& file) {
    SharedProfiles shared;
    return read_voice(file, shared);
}

Voice read_voice(const std::filesystem::path& file, SharedProfiles& shared) {
    const auto toml = read_toml(file);
    std::vector<std::string> known{"default", "delivery", "sound",   "pauses",  "variation",
                                   "roles",   "frame",    "command", "speakers"};
    for (const auto& setting : text_settings)
        known.emplace_back(setting.key);
    for (const auto& setting : voice_settings)
        known.emplace_back(setting.key);
    refuse_unknown(toml, "", known);

    Voice voice;
    voice.name = file.stem().string();
    read_texts(toml, voice);
    read_numbers<Voice>(toml, "", voice_settings, voice);
    if (const auto found = toml.values.find("default"); found != toml.values.end()) {
        if (!found->is_boolean()) refuse(toml, "/default", "default is neither true nor false");
        voice.is_default = found->get<bool>();
    }
    read_sound(toml, file.parent_path(), voice.sound, shared);
    read_shared_delivery(toml, file.parent_path(), voice, shared);
    read_manner(toml, voice);
    voice.speakers = read_speakers(toml);
    check_rates(toml, voice);
    return voice;
}

}  // namespace reviewcast
