// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "narrate.hpp"

#include <filesystem>
#include <string>

namespace reviewcast {

/// A script of one utterance in the voice's language, with the words to say.
[[nodiscard]] Script preview_script(const std::string& text, const Voice& voice, const Setup& setup);

/// Speaks a script and writes it as a WAV file at its loudness. Throws what the stages throw.
void write_preview(Script script, const Voice& voice, const Setup& setup, const std::filesystem::path& file);

}  // namespace reviewcast
