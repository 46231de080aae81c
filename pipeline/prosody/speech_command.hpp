// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/toml.hpp"

#include <string>
#include <vector>

namespace reviewcast {

/// A program that speaks, the table `command` of a voice profile: it gets a sentence on its standard input
/// and writes a WAV to its standard output, or to the file that "{wav}" names in its arguments.
struct SpeechCommand {
    /// The program and its arguments; no shell comes near them. "{rate}" stands for the pace as a factor
    /// (0.86 is slower than the voice's own), "{length}" for its inverse, "{wav}" for a file to write.
    std::vector<std::string> argv;
    std::vector<std::string> version;      ///< a program that prints its version, and arguments; empty: none
    std::vector<std::string> environment;  ///< "NAME=value", beside PATH, HOME, TMPDIR and a UTF-8 locale
    bool takes_ssml = false;               ///< SSML 1.1 instead of text
    bool takes_ascii = false;              ///< letters without their marks, for programs that know no other
    int sample_rate = 0;                   ///< Hz, 8000–96000: what it writes
    int time_limit_s = 60;                 ///< 1–3600: for one sentence
};

/// Reads the table. Throws UsageError "file:line: …".
[[nodiscard]] SpeechCommand read_speech_command(const Toml& toml);

}  // namespace reviewcast
