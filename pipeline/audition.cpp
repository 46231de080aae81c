// SPDX-License-Identifier: GPL-3.0-or-later
#include "audition.hpp"

#include "base/error.hpp"
#include "base/file.hpp"
#include "base/language_tag.hpp"
#include "episode/mp3.hpp"
#include "sound/master.hpp"
#include "speech/engines.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace reviewcast {

namespace {

constexpr std::size_t enough_bytes = 450;
constexpr std::size_t most_bytes = 900;
constexpr std::size_t most_mp3_bytes = 64u << 20;

/// Which utterances are heard.
std::vector<bool> chosen(const Script& script) {
    std::vector<bool> kept(script.utterances.size(), false);
    std::size_t bytes = 0;
    bool is_full = false;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        const Utterance& one = script.utterances[i];
        const bool fits = bytes == 0 || bytes + one.spoken.size() <= most_bytes;
        kept[i] = (!is_full && fits) || (one.role == Role::score && one.spoken.size() <= most_bytes);
        if (is_full || !kept[i]) {
            is_full = is_full || !fits;
            continue;
        }
        bytes += one.spoken.size();
        is_full = bytes >= enough_bytes && one.ends_paragraph;
    }
    return kept;
}

/// A file in memory of what a listener gets.
std::string encode(const Mastered& mastered) {
    const std::filesystem::path place = std::filesystem::temp_directory_path();
    // The encoder wants a path; the file goes with it.
    const AtomicFile file(place / "audition.mp3");
    encode_mp3(sound_of(mastered), {}, "", file.staged(), [](double) {});
    return read_file(file.staged(), most_mp3_bytes);
}

AuditionVoice hear(const Script& passage, Voice voice, const Setup& setup) {
    AuditionVoice heard{voice.name, voice.description, engine_version(voice), voice.words_per_minute, 0, "",
                        ""};
    voice.fallback.clear();
    Narration narration = to_narration(plan_prosody(passage, std::move(voice)), setup);
    heard.duration_ms = to_ms(narration.timeline.length, narration.timeline.sample_rate);
    heard.mp3 = encode(master(std::move(narration), {}, setup.warn));
    return heard;
}

}  // namespace

Script audition_passage(const Script& script) {
    const std::vector<bool> kept = chosen(script);
    Script passage;
    passage.review = script.review;
    std::optional<std::size_t> section;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        if (!kept[i]) continue;
        Utterance utterance = script.utterances[i];
        if (section != utterance.section) {
            section = utterance.section;
            passage.sections.push_back(script.sections[utterance.section]);
        }
        utterance.section = passage.sections.size() - 1;
        passage.utterances.push_back(std::move(utterance));
    }
    return passage;
}

std::vector<Voice> audition_voices(const std::vector<Voice>& voices, const std::string& language) {
    std::vector<Voice> fitting;
    std::ranges::copy_if(voices, std::back_inserter(fitting), [&](const Voice& voice) {
        return primary_language(voice.language) == primary_language(language);
    });
    return fitting.empty() ? voices : fitting;
}

Audition hear_voices(const Script& passage, const std::vector<Voice>& voices, const Setup& setup) {
    Audition audition;
    const Review& review = passage.review;
    audition.title = review.title ? review.title->value : review.id;
    audition.language = passage.utterances.empty() ? "en" : passage.utterances.front().language;
    bool is_open = false;
    for (const Utterance& one : passage.utterances) {
        if (!std::exchange(is_open, !one.ends_paragraph)) audition.paragraphs.emplace_back();
        std::string& paragraph = audition.paragraphs.back();
        paragraph += (paragraph.empty() ? "" : " ") + one.written;
    }
    for (const Voice& voice : voices) {
        try {
            audition.voices.push_back(hear(passage, voice, setup));
        } catch (const ExternalError& error) {
            setup.progress("speaking", 1);  // throws where the user has ended all
            audition.voices.push_back({voice.name, voice.description, engine_version(voice),
                                       voice.words_per_minute, 0, "", error_chain(error)});
        }
    }
    return audition;
}

}  // namespace reviewcast
