// SPDX-License-Identifier: GPL-3.0-or-later
#include "narrate.hpp"

#include "print.hpp"
#include "script/foreign.hpp"
#include "script/normalise.hpp"
#include "script/review_lexemes.hpp"
#include "script/titles.hpp"
#include "script/write_script.hpp"
#include "speak_plan.hpp"

#include <optional>
#include <set>

namespace reviewcast {

namespace {

std::string language_of(const Review& review, const Voice& voice) {
    return review.language ? review.language->value : voice.language;
}

Voice voice_of(const Review& review, const Setup& setup) {
    const auto& voices = setup.tables->voices();
    if (!setup.options.voice.empty()) return find_voice(voices, setup.options.voice);
    return voice_for_language(voices, review.language ? review.language->value : "en");
}

const Frame& frame_for(const std::string& language, const Setup& setup) {
    return setup.options.frame.empty() ? setup.tables->frame_for(language)
                                       : setup.tables->frame(setup.options.frame);
}

/// What transcripts call the speaker of a role: what the host announces it as.
std::string name_of_speaker(std::optional<Role> part, const Frame& frame) {
    if (!part) return "";
    if (const auto found = frame.sections.find(*part); found != frame.sections.end()) return found->second;
    if (*part == Role::credits && !frame.credits.empty())
        return frame.credits.substr(0, frame.credits.size() - frame.credits.ends_with('.'));
    const std::string name(to_string(*part));
    const auto found = frame.chapters.find(name);
    return found != frame.chapters.end() ? found->second : name;
}

/// Those that the user's frame does not name have the names of the language's own.
SpeakerNames speaker_names(const std::string& language, const Setup& setup) {
    SpeakerNames names;
    for (const Frame* frame : {&setup.tables->frame_for(language), &frame_for(language, setup)})
        for (const auto& [who, name] : frame->speakers)
            (who == "host" ? names.host : names.reviewer) = name;
    return names;
}

/// Who speaks roles in the voice's place: whom the options name, else whom its profile names.
std::vector<Speaker> speakers_of(const Voice& voice, const std::string& language, const Setup& setup) {
    const Frame& frame = frame_for(language, setup);
    std::vector<Speaker> speakers;
    const auto add = [&](std::optional<Role> part, const std::string& name) {
        speakers.push_back({part, find_voice(setup.tables->voices(), name), name_of_speaker(part, frame)});
    };
    std::set<std::optional<Role>> named;
    for (const SpeakerChoice& choice : setup.options.speakers) {
        add(choice.part, choice.voice);
        named.insert(choice.part);
    }
    for (const auto& [part, name] : voice.speakers)
        if (!named.contains(part)) add(part, name);
    return speakers;
}

Script script_for(Review review, const Voice& voice, const Setup& setup, bool plain) {
    const std::string language = language_of(review, voice);
    const Frame& frame = frame_for(language, setup);
    Script script = write_script(std::move(review), frame, setup.tables->sentence_rules(language),
                                 {.plain = plain, .language = language});
    return with_words(std::move(script), language, setup);
}

}  // namespace

std::vector<ReadReview> to_reviews(const SourceFile& source, const Setup& setup) {
    ReadOptions options = setup.options.read;
    options.scale = setup.site.scale;
    return read_reviews(source, options, setup.tables->labels(setup.site), setup.warn);
}

Script with_words(Script script, const std::string& language, const Setup& setup) {
    const std::vector<std::string> languages = languages_of(script);
    const ReadingTables& tables = setup.tables->reading(languages);
    const PronunciationLexicon& lexicon = setup.tables->lexicons(languages, setup.site.lexicons, setup.warn);
    const LexemeList own = lexemes_of(script.review, language, setup.warn);
    std::optional<PronunciationLexicon> with_own;
    if (!own.lexemes.empty()) with_own.emplace(lexicon).add(own, "the review");
    script =
        say(find_titles(std::move(script), tables), tables, with_own ? *with_own : lexicon, setup.site.emoji);
    return mark_foreign(std::move(script), setup.tables->spellings());
}

Script to_script(Review review, const Setup& setup) {
    const Voice voice = voice_of(review, setup);
    return script_for(std::move(review), voice, setup, setup.options.plain);
}

ProsodyPlan to_plan(Review review, const Setup& setup) {
    Voice voice = voice_of(review, setup);
    Script script = script_for(std::move(review), voice, setup, setup.options.plain);
    const PhrasingTables& phrasing = setup.tables->phrasing(languages_of(script));
    const std::string language = language_of(script.review, voice);
    std::vector<Speaker> speakers = speakers_of(voice, language, setup);
    ProsodyPlan plan = plan_prosody(std::move(script), std::move(voice), phrasing, std::move(speakers));
    plan.names = speaker_names(language, setup);
    return plan;
}

Narration to_narration(ProsodyPlan plan, const Setup& setup) {
    return speak_or_fall_back(std::move(plan), setup);
}

std::string disclosure_of(const ProsodyPlan& plan, const Setup& setup) {
    return frame_for(language_of(plan.script.review, plan.voice), setup).synthetic;
}

Json understood(const Review& review, const Setup& setup_of_all) {
    Setup setup = setup_of_all;
    setup.warn = [](const Warning&) {};  // the script that is spoken gives the same warnings
    const Voice voice = voice_of(review, setup);
    const std::string language = language_of(review, voice);
    const ReadingTables& tables = setup.tables->reading({language});
    Json json = review_to_json(script_for(review, voice, setup, true),
                               [&](const Score& score) { return speak_score(score, language, tables); });
    for (const Review& part : review.parts)
        json["parts"].push_back(understood(part, setup));
    return json;
}

}  // namespace reviewcast
