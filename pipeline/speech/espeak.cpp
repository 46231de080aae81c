// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.hpp"
#include "base/format.hpp"
#include "base/shared_library.hpp"
#include "base/unicode.hpp"
#include "speech/engine.hpp"
#include "speech/espeak_text.hpp"
#include "speech/speak.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>
#include <utility>

#include <espeak-ng/espeak_ng.h>
#include <espeak-ng/speak_lib.h>

namespace reviewcast {

namespace {

/// The functions of eSpeak NG that are used. It is opened when it is first needed: with what it brings along
/// to play sound, that takes as long as all other libraries together.
struct Library {
    SharedLibrary file{"libespeak-ng.so.1"};
    decltype(espeak_Initialize)* initialize = file.function<decltype(espeak_Initialize)>("espeak_Initialize");
    decltype(espeak_Info)* info = file.function<decltype(espeak_Info)>("espeak_Info");
    decltype(espeak_ng_GetSampleRate)* sample_rate =
        file.function<decltype(espeak_ng_GetSampleRate)>("espeak_ng_GetSampleRate");
    decltype(espeak_SetSynthCallback)* set_callback =
        file.function<decltype(espeak_SetSynthCallback)>("espeak_SetSynthCallback");
    decltype(espeak_SetParameter)* set_parameter =
        file.function<decltype(espeak_SetParameter)>("espeak_SetParameter");
    decltype(espeak_SetVoiceByName)* set_voice =
        file.function<decltype(espeak_SetVoiceByName)>("espeak_SetVoiceByName");
    decltype(espeak_GetCurrentVoice)* current_voice =
        file.function<decltype(espeak_GetCurrentVoice)>("espeak_GetCurrentVoice");
    decltype(espeak_Synth)* synth = file.function<decltype(espeak_Synth)>("espeak_Synth");
    decltype(espeak_TextToPhonemes)* to_phonemes =
        file.function<decltype(espeak_TextToPhonemes)>("espeak_TextToPhonemes");
};

const Library& library() {
    static const Library opened;
    return opened;
}

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

void set_parameter(espeak_PARAMETER parameter, int value) {
    if (library().set_parameter(parameter, value, 0) != EE_OK)
        throw ExternalError(format("eSpeak NG: parameter {} refuses {}", static_cast<int>(parameter), value));
}

std::string_view variant_of(std::string_view name) {
    const auto plus = name.find('+');
    return plus == std::string_view::npos ? std::string_view{} : name.substr(plus);
}

/// Selects a voice by name. The library takes a language it has with a variant it has not, and says nothing:
/// the identifier of the voice that it loaded tells.
bool select_voice(const std::string& name) {
    if (library().set_voice(name.c_str()) != EE_OK) return false;
    const auto* voice = library().current_voice();
    return voice && voice->identifier && std::string_view(voice->identifier).ends_with(variant_of(name));
}

/// The engine in its process: what it was told to speak.
class Espeak {
  public:
    explicit Espeak(Phonemes phonemes) : phonemes_(std::move(phonemes)) {}

    int open(const Voice& voice) {
        if (library().initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, nullptr, espeakINITIALIZE_DONT_EXIT) < 0)
            throw ExternalError(
                "eSpeak NG: its data cannot be loaded; is the package espeak-ng-data installed?");
        library().set_callback(receive);
        if (!select_voice(voice.engine_voice))
            throw UsageError(format(
                "voice '{}': eSpeak NG has no voice '{}'; allowed are the names of 'espeak-ng --voices', "
                "with a '+' and one of 'espeak-ng --voices=variant'",
                voice.name, voice.engine_voice));
        current_ = voice.engine_voice;
        return library().sample_rate();
    }

    void switch_language(const Voice& voice, const std::string& language) {
        const std::string variant{variant_of(voice.engine_voice)};
        for (const auto& name : names_of(language)) {
            current_ = name + variant;
            if (select_voice(current_)) return;
        }
        // A language that the engine has not is read in the voice's own.
        current_ = voice.engine_voice;
        select_current();
    }

    EngineSound say(const EngineRequest& request) {
        auto text = write_espeak_text(
            request, [this](const auto& one, std::string_view letters) { return phonemes_of(one, letters); });
        set_parameter(espeakRATE,
                      std::clamp(request.words_per_minute, espeakRATE_MINIMUM, espeakRATE_MAXIMUM));
        set_parameter(espeakPITCH, std::clamp(request.pitch, 0, 99));
        set_parameter(espeakRANGE, std::clamp(request.range, 0, 99));
        set_parameter(espeakWORDGAP, request.word_gap_ms / 10);
        Receiver heard{{}, std::move(text.byte_of)};
        receiver = &heard;
        // The pause at the end lets a voice's echo die away before we cut; the cut is by the samples.
        const auto status =
            library().synth(text.chars.c_str(), text.chars.size() + 1, 0, POS_CHARACTER, 0,
                            espeakCHARS_UTF8 | espeakPHONEMES | espeakENDPAUSE, nullptr, nullptr);
        receiver = nullptr;
        if (status != EE_OK)
            throw ExternalError(
                format("eSpeak NG: espeak_Synth failed with status {}", static_cast<int>(status)));
        return std::move(heard.sound);
    }

  private:
    /// The library knows some languages by the full tag (pt-br), some by the first part alone (fr for fr-FR).
    static std::array<std::string, 2> names_of(const std::string& language) {
        const std::string tag = to_lower(language);
        return {tag, tag.substr(0, tag.find('-'))};
    }

    void select_current() const {
        if (!select_voice(current_)) throw ExternalError(format("eSpeak NG: voice '{}' is lost", current_));
    }

    std::vector<std::string> phonemes_of(const EnginePronunciation& one, std::string_view letters) const {
        const PhonemeTable* own = phonemes_.find(current_);
        if (!one.ipa.empty()) return to_engine_phonemes(one.ipa, phonemes_, own);
        const PhonemeTable* other = phonemes_.find(one.language);
        if (!own || !other || own == other) return {};
        return read_espeak_phonemes(read_aloud(one.language, letters), other->name, own->name);
    }

    /// The phonemes of words by the rules of a language. Selecting another voice and going back, even between
    /// two calls of espeak_Synth, changes no sample of what is said then (measured with 1.51), and takes 1
    /// ms.
    std::string read_aloud(const std::string& language, std::string_view letters) const {
        std::string phonemes;
        const auto names = names_of(language);
        if (std::ranges::any_of(names, [](const std::string& name) { return select_voice(name); })) {
            const std::string text(letters);
            constexpr int bar_between = '|' << 8;
            for (const void* rest = text.c_str(); rest;) {
                const char* clause = library().to_phonemes(&rest, espeakCHARS_UTF8, bar_between);
                if (clause) phonemes += format("{} ", clause);
            }
        }
        select_current();
        return phonemes;
    }

    Phonemes phonemes_;
    std::string current_;  ///< name of the voice that speaks
};

}  // namespace

Engine espeak_engine(Phonemes phonemes) {
    auto engine = std::make_shared<Espeak>(std::move(phonemes));
    return {espeak_version(), [engine](const Voice& voice) { return engine->open(voice); },
            [engine](const Voice& voice, const std::string& language) {
                engine->switch_language(voice, language);
            },
            [engine](const EngineRequest& request) { return engine->say(request); }};
}

std::string espeak_version() {
    const char* data_path = nullptr;
    return format("eSpeak NG {}", library().info(&data_path));
}

}  // namespace reviewcast
