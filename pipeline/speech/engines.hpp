// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prosody/voice.hpp"
#include "speech/engine.hpp"
#include "speech/speech_cache.hpp"

#include <string>

namespace reviewcast {

/// The engine that a voice names. Making it starts nothing. `phonemes` are those of that engine, `cache` is
/// for commands.
[[nodiscard]] Engine engine_for(const Voice& voice, Phonemes phonemes, SpeechCache cache = SpeechCache());

/// Name and version of a voice's engine, "eSpeak NG 1.51", "Flite 2.2", "piper, 1.2.0 (1a2b3c4d)": the last
/// is a digest of what a command and its files are.
[[nodiscard]] std::string engine_version(const Voice& voice);

}  // namespace reviewcast
