// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/toml.hpp"
#include "prosody/voice.hpp"

#include <filesystem>
#include <map>

namespace reviewcast {

/// The files that profiles share, deliveries/NAME.toml and sounds/NAME.toml, each read once.
using SharedProfiles = std::map<std::filesystem::path, Toml>;

/// The file in `folder` that a profile names at a key. Throws UsageError "file:line: …" where that is no
/// name.
[[nodiscard]] const Toml& read_shared(const Toml& profile, const std::string& key,
                                      const std::filesystem::path& folder, SharedProfiles& files);

/// The same as read_voice(file), and leaves in `shared` what other profiles may name too.
[[nodiscard]] Voice read_voice(const std::filesystem::path& file, SharedProfiles& shared);

}  // namespace reviewcast
