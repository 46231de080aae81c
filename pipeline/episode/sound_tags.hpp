// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "episode/episode.hpp"

#include <filesystem>
#include <string_view>

namespace reviewcast {

/// The texts in the tags of an M4A, Opus or FLAC file, read by TagLib; language stays empty. Throws
/// ExternalError "reading tags of PATH: …".
[[nodiscard]] Tags read_sound_tags(const std::filesystem::path& path);

/// Puts a front cover, a JPEG, into a file of that format. Throws ExternalError "adding a cover to PATH: …".
void add_cover(const std::filesystem::path& path, SoundFormat format, std::string_view jpeg);

}  // namespace reviewcast
