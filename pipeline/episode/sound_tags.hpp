// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "episode/episode.hpp"

#include <filesystem>
#include <string_view>

namespace reviewcast {

/// The texts in the tags of an M4A, Opus or FLAC file, read by TagLib; language stays empty. Throws
/// ExternalError "reading tags of PATH: …".
[[nodiscard]] Tags read_sound_tags(const std::filesystem::path& path);

/// A chapter's title as a file of that format holds it: one line; in an M4A of at most 255 bytes, whole
/// characters. Nero's list of chapters has no room for more, and libavformat 59 would cut a character in two,
/// over which readers give up the file (mutagen 1.46).
[[nodiscard]] std::string chapter_title_in(SoundFormat format, std::string_view title);

/// Puts a front cover, a JPEG, into a file of that format. Throws ExternalError "adding a cover to PATH: …".
void add_cover(const std::filesystem::path& path, SoundFormat format, std::string_view jpeg);

}  // namespace reviewcast
