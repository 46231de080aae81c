// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "speech/engine.hpp"

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace reviewcast {

/// What eSpeak NG is given for a request: its text with embedded commands and phonemes, and the byte of the
/// request's text that each of its characters stands for. Events count characters from 1, and a word behind a
/// command starts at the command.
struct CommandedText {
    std::string chars;
    std::vector<std::size_t> byte_of;
};

/// The words of a pronunciation in the engine's notation, "p|en|'e", "_^_es p|e|n"; none where the engine is
/// to read the letters.
using PhonemeSource = std::function<std::vector<std::string>(const EnginePronunciation&, std::string_view)>;

/// Writes a request for espeak_Synth with espeakCHARS_UTF8 | espeakPHONEMES.
///
/// Embedded commands (speak_lib: control-A, number, letter) change pitch and rate inside a phrase. Measured
/// with 1.51: 20 points more on one word lift its F0 from 119 to 140 Hz and leave the words around it alone;
/// the settings of the next call are not touched. Markup would do neither (facts of issues #410 and #1711).
/// Phonemes stand in "[[…]]", one block a pronunciation; a change inside it takes effect behind it.
[[nodiscard]] CommandedText write_espeak_text(const EngineRequest& request, const PhonemeSource& phonemes_of);

/// Phonemes as espeak_TextToPhonemes writes them, with its "(fr)" for a change of the phoneme table, in the
/// form in which espeak_Synth reads them, word by word; `from` and `back` are the tables around it.
[[nodiscard]] std::vector<std::string> read_espeak_phonemes(std::string_view phonemes,
                                                            const std::string& from, const std::string& back);

}  // namespace reviewcast
