// SPDX-License-Identifier: GPL-3.0-or-later
#include "prosody/shared_profiles.hpp"

#include "base/error.hpp"
#include "base/format.hpp"

namespace reviewcast {

namespace {

constexpr std::string_view name_characters = "abcdefghijklmnopqrstuvwxyz0123456789-";

}  // namespace

const Toml& read_shared(const Toml& profile, const std::string& key, const std::filesystem::path& folder,
                        SharedProfiles& files) {
    const auto& name = profile.values.at(key);
    if (!name.is_string() ||
        name.get<std::string>().find_first_not_of(name_characters) != std::string::npos ||
        name.get<std::string>().empty())
        throw UsageError(
            format("{}: {} is no name of lower-case letters, digits and '-'", profile.where("/" + key), key));
    const auto file = folder / (name.get<std::string>() + ".toml");
    const auto found = files.find(file);
    return found != files.end() ? found->second : files.emplace(file, read_toml(file)).first->second;
}

}  // namespace reviewcast
