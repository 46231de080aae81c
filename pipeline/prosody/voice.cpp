// SPDX-License-Identifier: GPL-3.0-or-later
#include "prosody/voice.hpp"

#include "base/error.hpp"
#include "base/format.hpp"
#include "base/language_tag.hpp"
#include "base/unicode.hpp"
#include "prosody/shared_profiles.hpp"
#include "prosody/speakers.hpp"

#include <algorithm>
#include <system_error>

namespace reviewcast {

namespace {

std::string names_of(const std::vector<Voice>& voices) {
    std::string names;
    for (const auto& voice : voices)
        names += (names.empty() ? "" : ", ") + voice.name;
    return names;
}

bool has(const std::vector<Voice>& voices, const std::string& name) {
    return std::ranges::find(voices, name, &Voice::name) != voices.end();
}

/// The first voice that fits, a default before others; nullptr where none fits.
template <class Fits>
const Voice* first_that(const std::vector<Voice>& voices, Fits fits) {
    const Voice* found = nullptr;
    for (const auto& voice : voices) {
        if (!fits(voice)) continue;
        if (voice.is_default) return &voice;
        if (!found) found = &voice;
    }
    return found;
}

}  // namespace

std::vector<Voice> read_voices(const std::filesystem::path& voices_folder) {
    std::error_code error;
    std::vector<std::filesystem::path> files;
    auto entry = std::filesystem::directory_iterator(voices_folder, error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error))
        if (entry->path().extension() == ".toml") files.push_back(entry->path());
    if (error)
        throw UsageError(
            format("{}: the folder of voices cannot be read: {}", voices_folder.string(), error.message()));
    if (files.empty())
        throw UsageError(format("{}: no voice profile (*.toml) in this folder", voices_folder.string()));
    std::vector<Voice> voices;
    SharedProfiles shared;
    for (const auto& file : files)
        voices.push_back(read_voice(file, shared));
    std::ranges::sort(voices, {}, &Voice::name);
    const auto require_other = [&](const Voice& voice, std::string_view key, const std::string& name) {
        if (name == voice.name || !has(voices, name))
            throw UsageError(format("{}: {} is '{}'; allowed are the other voices: {}",
                                    (voices_folder / (voice.name + ".toml")).string(), key, name,
                                    names_of(voices)));
    };
    for (const auto& voice : voices) {
        if (!voice.fallback.empty()) require_other(voice, "fallback", voice.fallback);
        for (const auto& [part, name] : voice.speakers)
            require_other(voice, format("speakers.{}", name_of_part(part)), name);
    }
    return voices;
}

Voice find_voice(const std::vector<Voice>& voices, const std::string& name) {
    const auto found = std::ranges::find(voices, name, &Voice::name);
    if (found == voices.end())
        throw UsageError(format("unknown voice '{}'; there are {}", name, names_of(voices)));
    return *found;
}

Voice voice_for_language(const std::vector<Voice>& voices, const std::string& language) {
    const auto tag = to_lower(language);
    const auto primary = primary_language(language);
    if (const auto* voice = first_that(voices, [&](const Voice& v) { return to_lower(v.language) == tag; }))
        return *voice;
    if (const auto* voice =
            first_that(voices, [&](const Voice& v) { return primary_language(v.language) == primary; }))
        return *voice;
    if (const auto* voice =
            first_that(voices, [](const Voice& v) { return primary_language(v.language) == "en"; }))
        return *voice;
    return voices.front();
}

}  // namespace reviewcast
