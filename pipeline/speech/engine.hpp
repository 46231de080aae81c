// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/span.hpp"
#include "prosody/voice.hpp"
#include "speech/phonemes.hpp"
#include "speech/speak.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace reviewcast {

/// Points of pitch to an octave. Measured with eSpeak NG 1.51: 10 points more raise F0 by 10.6 % (30 to 70
/// points, klatt2 and f5); other engines take them for the same.
inline constexpr double points_per_octave = 69;

/// Other settings from a byte of the text on, until the next change.
struct EngineChange {
    std::size_t at = 0;  ///< byte in EngineRequest::text where a word begins
    int words_per_minute = 175;
    int pitch = 50;
};

/// Words that an engine does not say by the rules of the language that it speaks.
struct EnginePronunciation {
    Span at;               ///< whole words of EngineRequest::text
    std::string ipa;       ///< as read_ipa gives it; empty: by the rules of `language`
    std::string language;  ///< BCP 47; empty where `ipa` says all
};

/// One phrase for an engine: plain text without markup, and how to say it.
struct EngineRequest {
    std::string text;  ///< UTF-8 without control characters
    int words_per_minute = 175;
    int pitch = 50;  ///< 0–99, points
    int range = 50;  ///< 0–99, points
    int word_gap_ms = 0;
    std::vector<EngineChange> changes;                ///< ordered
    std::vector<EnginePronunciation> pronunciations;  ///< ordered, disjoint
};

/// Where an engine says that a word begins.
struct WordEvent {
    std::size_t at = 0;       ///< byte in EngineRequest::text
    std::int64_t sample = 0;  ///< in EngineSound::samples
};

/// What an engine answers. Nothing about it is taken on trust.
struct EngineSound {
    std::vector<std::int16_t> samples;
    std::vector<WordEvent> words;
};

/// A speech engine. It runs in child processes only: open() in one that never speaks, the others in children
/// of that one. All of them throw UsageError or ExternalError where the engine refuses.
struct Engine {
    std::string name;  ///< for messages and reports, "eSpeak NG 1.51"
    /// Loads the voice; returns its sample rate in Hz.
    std::function<int(const Voice&)> open;
    /// Speaks another language (BCP 47) from now on, in the same person's voice where there is one.
    std::function<void(const Voice&, const std::string& language)> switch_language;
    std::function<EngineSound(const EngineRequest&)> say;
    /// For one that is given whole sentences, each in a process of its own: the time that it has for one.
    std::optional<std::chrono::seconds> sentence_limit = {};
};

/// eSpeak NG by its library. Making it starts nothing.
[[nodiscard]] Engine espeak_engine(Phonemes phonemes);

/// "eSpeak NG 1.51".
[[nodiscard]] std::string espeak_version();

/// Speaks the plan with an engine of one's own; otherwise as speak() of speech/speak.hpp.
[[nodiscard]] Narration speak(ProsodyPlan plan, const SpeakOptions& options, const WarningSink& warn,
                              const Engine& engine);

}  // namespace reviewcast
