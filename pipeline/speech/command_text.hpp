// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prosody/voice.hpp"
#include "speech/engine.hpp"

#include <string>
#include <vector>

namespace reviewcast {

/// What a speech command reads: the request as one line of text, or as an SSML 1.1 document with its pace,
/// pitch, pronunciations and foreign words.
[[nodiscard]] std::string command_input(const EngineRequest& request, const Voice& voice);

/// Its arguments, with the pace of the request and the file in the place of their placeholders.
[[nodiscard]] std::vector<std::string> command_arguments(const EngineRequest& request, const Voice& voice,
                                                         const std::string& wav_file);

/// Whether an argument names the file to write.
[[nodiscard]] bool writes_file(const SpeechCommand& command);

}  // namespace reviewcast
