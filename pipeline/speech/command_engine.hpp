// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "speech/engine.hpp"
#include "speech/speech_cache.hpp"

#include <string>

namespace reviewcast {

/// A program that speaks, as the voice's `command` says. Whole sentences are given to it, each in a run of
/// its own; when its words are said is found by align() against eSpeak NG's speech of the same. Making it
/// starts nothing.
[[nodiscard]] Engine command_engine(const Voice& voice, SpeechCache cache);

/// Name and version of the program, and a digest of all that its speech depends on: its arguments, its file
/// and the files that they name. Runs its `version`. A program that is not there is one, too: "piper (not
/// found)".
[[nodiscard]] std::string command_version(const Voice& voice);

/// The stretch of a recording in which something is said, with 10 ms before and 30 ms after it; empty where
/// there is none. Unlike find_sound() it bears noise: what stays 45 dB below the speech is silence.
[[nodiscard]] SampleRange find_speech(std::span<const std::int16_t> samples, int sample_rate);

}  // namespace reviewcast
