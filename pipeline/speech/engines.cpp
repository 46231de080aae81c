// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/engines.hpp"

#include "speech/command_engine.hpp"
#include "speech/flite.hpp"

#include <stdexcept>
#include <utility>

namespace reviewcast {

Engine engine_for(const Voice& voice, Phonemes phonemes, SpeechCache cache) {
    if (voice.engine == "espeak-ng") return espeak_engine(std::move(phonemes));
    if (voice.engine == "flite") return flite_engine(std::move(phonemes));
    if (voice.engine == "command") return command_engine(voice, std::move(cache));
    throw std::logic_error("read_voice let an unknown engine through: " + voice.engine);
}

std::string engine_version(const Voice& voice) {
    if (voice.engine == "flite") return flite_version();
    if (voice.engine == "command") return command_version(voice);
    return espeak_version();
}

}  // namespace reviewcast
