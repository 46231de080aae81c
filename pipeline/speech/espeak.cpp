// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.hpp"
#include "base/format.hpp"
#include "base/unicode.hpp"
#include "speech/engine.hpp"
#include "speech/speak.hpp"

#include <algorithm>
#include <string_view>

#include <espeak-ng/espeak_ng.h>
#include <espeak-ng/speak_lib.h>

namespace reviewcast {

namespace {

/// What the engine is given for a request: its text with embedded commands, and the byte of the request's
/// text that each of its characters stands for. Events count characters from 1, and a word behind a command
/// starts at the command.
struct CommandedText {
    std::string chars;
    std::vector<std::size_t> byte_of;
};

struct Receiver {
    EngineSound sound;
    std::vector<std::size_t> byte_of;
};

// The library hands out sound by a callback without a way to pass a value that is reliable for every event.
Receiver* receiver = nullptr;

int receive(short* samples, int count, espeak_EVENT* event) {
    auto& sound = receiver->sound;
    for (; event->type != espeakEVENT_LIST_TERMINATED; ++event) {
        // Position 0 is sent after the last word where the text ends without a stop (1.51).
        if (event->type != espeakEVENT_WORD || event->text_position < 1) continue;
        const auto character = static_cast<std::size_t>(event->text_position - 1);
        if (character >= receiver->byte_of.size()) continue;
        sound.words.push_back({receiver->byte_of[character], event->sample});
    }
    if (samples && count > 0) sound.samples.insert(sound.samples.end(), samples, samples + count);
    return 0;
}

/// Embedded commands (speak_lib: control-A, number, letter) change pitch and rate inside a phrase. Measured
/// with 1.51: 20 points more on one word lift its F0 from 119 to 140 Hz and leave the words around it alone;
/// the settings of the next call are not touched. Markup would do neither (facts of issues #410 and #1711).
CommandedText add_commands(const EngineRequest& request) {
    CommandedText result;
    auto change = request.changes.begin();
    for (const auto& c : code_points(request.text)) {
        for (; change != request.changes.end() && change->at <= c.at.begin; ++change) {
            const auto commands = format("\x01{}S\x01{}P", change->words_per_minute, change->pitch);
            result.chars += commands;
            result.byte_of.insert(result.byte_of.end(), commands.size(), c.at.begin);
        }
        result.chars.append(request.text, c.at.begin, c.at.size());
        result.byte_of.push_back(c.at.begin);
    }
    return result;
}

void set_parameter(espeak_PARAMETER parameter, int value) {
    if (espeak_SetParameter(parameter, value, 0) != EE_OK)
        throw ExternalError(format("eSpeak NG: parameter {} refuses {}", static_cast<int>(parameter), value));
}

EngineSound say(const EngineRequest& request) {
    set_parameter(espeakRATE, std::clamp(request.words_per_minute, espeakRATE_MINIMUM, espeakRATE_MAXIMUM));
    set_parameter(espeakPITCH, std::clamp(request.pitch, 0, 99));
    set_parameter(espeakRANGE, std::clamp(request.range, 0, 99));
    set_parameter(espeakWORDGAP, request.word_gap_ms / 10);
    auto text = add_commands(request);
    Receiver heard{{}, std::move(text.byte_of)};
    receiver = &heard;
    // The pause at the end lets a voice's echo die away before we cut; the cut is by the samples.
    const auto status = espeak_Synth(text.chars.c_str(), text.chars.size() + 1, 0, POS_CHARACTER, 0,
                                     espeakCHARS_UTF8 | espeakENDPAUSE, nullptr, nullptr);
    receiver = nullptr;
    if (status != EE_OK)
        throw ExternalError(
            format("eSpeak NG: espeak_Synth failed with status {}", static_cast<int>(status)));
    return std::move(heard.sound);
}

std::string_view variant_of(std::string_view name) {
    const auto plus = name.find('+');
    return plus == std::string_view::npos ? std::string_view{} : name.substr(plus);
}

/// Selects a voice by name. The library takes a language it has with a variant it has not, and says nothing:
/// the identifier of the voice that it loaded tells.
bool select_voice(const std::string& name) {
    if (espeak_SetVoiceByName(name.c_str()) != EE_OK) return false;
    const auto* voice = espeak_GetCurrentVoice();
    return voice && voice->identifier && std::string_view(voice->identifier).ends_with(variant_of(name));
}

int open(const Voice& voice) {
    if (espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, nullptr, espeakINITIALIZE_DONT_EXIT) < 0)
        throw ExternalError("eSpeak NG: its data cannot be loaded; is the package espeak-ng-data installed?");
    espeak_SetSynthCallback(receive);
    if (!select_voice(voice.engine_voice))
        throw UsageError(
            format("voice '{}': eSpeak NG has no voice '{}'; allowed are the names of 'espeak-ng --voices', "
                   "with a '+' and one of 'espeak-ng --voices=variant'",
                   voice.name, voice.engine_voice));
    return espeak_ng_GetSampleRate();
}

void switch_language(const Voice& voice, const std::string& language) {
    const std::string variant{variant_of(voice.engine_voice)};
    const auto tag = to_lower(language);
    // The library knows some languages by the full tag (pt-br), some by the first part alone (fr for fr-FR).
    for (const auto& name : {tag, tag.substr(0, tag.find('-'))})
        if (select_voice(name + variant)) return;
    // A language that the engine has not is read in the voice's own.
    if (!select_voice(voice.engine_voice))
        throw ExternalError(format("eSpeak NG: voice '{}' is lost", voice.engine_voice));
}

}  // namespace

Engine espeak_engine() {
    return {engine_version(), open, switch_language, say};
}

std::string engine_version() {
    const char* data_path = nullptr;
    return format("eSpeak NG {}", espeak_Info(&data_path));
}

}  // namespace reviewcast
