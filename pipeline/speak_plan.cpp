// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak_plan.hpp"

#include "base/error.hpp"
#include "base/format.hpp"
#include "prosody/parts.hpp"
#include "script/normalise.hpp"
#include "sound/join_voices.hpp"
#include "speech/speech_cache.hpp"
#include "terminal.hpp"

#include <algorithm>
#include <cstdlib>
#include <set>

namespace reviewcast {

namespace {

namespace fs = std::filesystem;

Phonemes phonemes_for(const ProsodyPlan& plan, const Setup& setup) {
    const auto is_plain = [](const Utterance& one) { return one.pronunciations.empty(); };
    if (plan.voice.engine == "command" || std::ranges::all_of(plan.script.utterances, is_plain)) return {};
    return read_phonemes(setup.voices_folder / "engines" / (plan.voice.engine + ".toml"));
}

/// Where speech is kept; empty: nowhere.
fs::path cache_folder(const SiteOptions& site) {
    if (site.cache_mib == 0) return {};
    if (!site.cache.empty()) return site.cache;
    // XDG Base Directory Specification: a path that is not absolute is ignored.
    if (const char* home = std::getenv("XDG_CACHE_HOME"); home && fs::path(home).is_absolute())
        return fs::path(home) / "reviewcast";
    const char* home = std::getenv("HOME");
    return home && *home ? fs::path(home) / ".cache" / "reviewcast" : fs::path();
}

Narration speak_plan(ProsodyPlan plan, const Setup& setup) {
    const bool uses_cache = plan.voice.engine == "command";
    const fs::path cache = uses_cache ? cache_folder(setup.site) : fs::path();
    SpeakOptions options{.jobs = setup.jobs,
                         .progress = [&](double share) { setup.progress("speaking", share); },
                         .phonemes = phonemes_for(plan, setup),
                         .cache = SpeechCache(cache)};
    Narration narration = speak(std::move(plan), options, setup.warn);
    if (!cache.empty()) trim_speech_cache(cache, std::int64_t{setup.site.cache_mib} << 20);
    return narration;
}

/// Speaks a plan of one voice.
Narration speak_alone(ProsodyPlan plan, const Setup& setup) {
    std::set<std::string> failed;
    while (!plan.voice.fallback.empty()) {
        try {
            return speak_plan(plan, setup);
        } catch (const ExternalError& error) {
            check_signals();  // an interruption is no failure of the engine
            failed.insert(plan.voice.name);
            Voice instead = find_voice(setup.tables->voices(), plan.voice.fallback);
            if (failed.contains(instead.name)) throw;
            setup.warn({"voice-fallback", format("the voice '{}' speaks instead of '{}': {}", instead.name,
                                                 plan.voice.name, error_chain(error))});
            const PhrasingTables& phrasing = setup.tables->phrasing(languages_of(plan.script));
            SpeakerNames names = std::move(plan.names);
            plan = plan_prosody(std::move(plan.script), std::move(instead), phrasing);
            plan.names = std::move(names);
        }
    }
    return speak_plan(std::move(plan), setup);
}

std::size_t spoken_bytes(const ProsodyPlan& plan) {
    std::size_t bytes = 1;
    for (const Utterance& utterance : plan.script.utterances)
        bytes += utterance.spoken.size();
    return bytes;
}

}  // namespace

Narration speak_or_fall_back(ProsodyPlan plan, const Setup& setup) {
    if (plan.speakers.empty()) return speak_alone(std::move(plan), setup);
    const auto all = static_cast<double>(spoken_bytes(plan));
    double done = 0;
    std::vector<VoiceNarration> voices;
    for (VoicePart& part : split_voices(plan)) {
        const double share = static_cast<double>(spoken_bytes(part.plan)) / all;
        Setup own = setup;
        own.progress = [&setup, done, share](const char* stage, double of_part) {
            setup.progress(stage, std::min(1.0, done + share * of_part));
        };
        const std::string voice = part.plan.voice.name;
        voices.push_back({voice, speak_alone(std::move(part.plan), own), std::move(part.utterances)});
        done += share;
    }
    return join_voices(std::move(plan), std::move(voices));
}

}  // namespace reviewcast
