// SPDX-License-Identifier: GPL-3.0-or-later
#include "prosody/speakers.hpp"

#include "base/error.hpp"
#include "base/format.hpp"
#include "base/language_tag.hpp"

#include <utility>

namespace reviewcast {

namespace {

constexpr std::string_view host_part = "frame";

std::string part_names() {
    std::string names(host_part);
    for (int role = 0; role <= static_cast<int>(Role::other); ++role)
        names += ", " + std::string(to_string(static_cast<Role>(role)));
    return names;
}

/// The first speaker of the part that speaks the language, counted from 1; 0 where there is none.
std::size_t first_of(const std::vector<Speaker>& speakers, std::optional<Role> part,
                     const std::string& language) {
    for (std::size_t i = 0; i < speakers.size(); ++i)
        if (speakers[i].part == part && primary_language(speakers[i].voice.language) == language)
            return i + 1;
    return 0;
}

}  // namespace

std::string name_of_part(std::optional<Role> part) {
    return std::string(part ? to_string(*part) : host_part);
}

std::optional<std::optional<Role>> parse_part(std::string_view name) {
    using Found = std::optional<std::optional<Role>>;
    if (name == host_part) return Found(std::in_place);
    const auto role = parse_role(name);
    return role ? Found(std::in_place, *role) : Found();
}

std::map<std::optional<Role>, std::string> read_speakers(const Toml& toml) {
    std::map<std::optional<Role>, std::string> speakers;
    const auto found = toml.values.find("speakers");
    if (found == toml.values.end()) return speakers;
    const auto refuse = [&](const std::string& pointer, const std::string& what) {
        throw UsageError(toml.where(pointer) + ": " + what);
    };
    if (!found->is_object()) refuse("/speakers", "speakers is no table");
    for (const auto& [name, voice] : found->items()) {
        const std::string at = "/speakers/" + name;
        const auto part = parse_part(name);
        if (!part) refuse(at, format("'{}' is nothing to speak; allowed are {}", name, part_names()));
        if (!voice.is_string()) refuse(at, format("speakers.{} is no voice's name", name));
        speakers[*part] = voice.get<std::string>();
    }
    return speakers;
}

std::size_t choose_speaker(const std::vector<Speaker>& speakers, const Voice& voice, std::optional<Role> part,
                           const std::string& language) {
    const std::string own = primary_language(voice.language);
    const std::string written = primary_language(language);
    std::size_t chosen = first_of(speakers, part, written.empty() || written == "und" ? own : written);
    if (chosen == 0) chosen = first_of(speakers, part, own);
    return chosen > 0 && speakers[chosen - 1].voice.name == voice.name ? 0 : chosen;
}

}  // namespace reviewcast
