// SPDX-License-Identifier: GPL-3.0-or-later
#include "prosody/plan.hpp"

#include "base/language_tag.hpp"
#include "base/unicode.hpp"
#include "prosody/accents.hpp"
#include "prosody/contrasts.hpp"
#include "prosody/lists.hpp"
#include "prosody/phrases.hpp"
#include "prosody/variation.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace reviewcast {

namespace {

// A paragraph's sentences sink by this much from first to last, as a reader's do; the next starts afresh.
constexpr double paragraph_fall = 0.04;

// A word before a pause takes longer, most of all at the end of a paragraph.
constexpr double breath_end_rate = 0.96;
constexpr double sentence_end_rate = 0.94;
constexpr double paragraph_end_rate = 0.9;

// Each phrase of a sentence starts a little lower than the one before, down to the lowest.
constexpr double phrase_fall = 0.012;
constexpr std::size_t most_falls = 4;

// Between the items of a list one pauses for less than at other commas, or between other lines.
constexpr double list_pause = 0.75;

/// What an aside, a quotation and the kind of sentence change in a phrase.
constexpr Delivery aside_delivery{.rate = 1.05, .pitch = 0.94, .range = 0.85, .volume_db = -1.5};
constexpr Delivery quotation_delivery{.rate = 0.98, .pitch = 1.05, .range = 1.08};
constexpr Delivery question_delivery{.range = 1.08};
constexpr Delivery asking_delivery{.range = 1.12};  // who, why: it falls, from a higher start
constexpr Delivery exclamation_delivery{.range = 1.1, .volume_db = 0.4};

bool says_score(const Script& script, const Utterance& utterance) {
    if (utterance.role == Role::score) return true;
    if (!script.review.score || utterance.source.empty()) return false;
    const auto& score = script.review.score->source;
    return !score.empty() && utterance.source.begin <= score.begin && score.end <= utterance.source.end;
}

/// Role by which the utterance is delivered, for the voice's table.
Role delivered_as(const Script& script, const Utterance& utterance) {
    return says_score(script, utterance) ? Role::score : utterance.role;
}

Delivery delivery_of(const Voice& voice, Role role, bool is_frame) {
    if (is_frame && role != Role::score && role != Role::title) return voice.frame;
    const auto found = voice.roles.find(role);
    return found == voice.roles.end() ? Delivery{} : found->second;
}

void apply(Phrase& phrase, const Delivery& delivery) {
    phrase.rate *= delivery.rate;
    phrase.pitch *= delivery.pitch;
    phrase.range *= delivery.range;
    phrase.volume_db += delivery.volume_db;
}

int pause_at(Border border, const Pauses& pauses) {
    switch (border) {
    case Border::none:
        return 0;
    case Border::breath:
        return pauses.breath_ms;
    case Border::comma:
        return pauses.comma_ms;
    case Border::clause:
        return pauses.clause_ms;
    case Border::sentence:
        return pauses.sentence_ms;
    }
    return 0;
}

/// How far the utterance is into its paragraph: 0 for its first sentence, 1 for its last.
std::vector<double> places_in_paragraph(const std::vector<Utterance>& utterances) {
    std::vector<double> places(utterances.size(), 0);
    for (std::size_t begin = 0; begin < utterances.size();) {
        auto end = begin + 1;
        while (end < utterances.size() && !utterances[end - 1].ends_paragraph &&
               utterances[end].section == utterances[begin].section)
            ++end;
        for (auto i = begin + 1; i < end; ++i)
            places[i] = static_cast<double>(i - begin) / static_cast<double>(end - 1 - begin);
        begin = end;
    }
    return places;
}

/// What the writing sets off, as ranges of `spoken`: brackets and dashes are not said.
std::vector<Enclosure> enclosures_of(const Utterance& utterance) {
    auto enclosures = find_enclosures(utterance.written);
    for (auto& enclosure : enclosures)
        enclosure.at = spoken_of(utterance, enclosure.at);
    return enclosures;
}

/// Words that no pause may part, as ranges of `spoken`: names of works, and what is said by sounds.
std::vector<Span> kept_together(const Utterance& utterance) {
    std::vector<Span> kept;
    for (const auto& title : utterance.titles)
        if (const auto spoken = spoken_of(utterance, title.at); !spoken.empty()) kept.push_back(spoken);
    for (const auto& pronunciation : utterance.pronunciations)
        if (!pronunciation.ipa.empty()) kept.push_back(pronunciation.spoken);
    return kept;
}

/// A question for more than yes or no: it opens with "who" or "why", perhaps after "and" or "in".
bool asks_for_more(const std::string& spoken, const std::vector<Span>& words, const Phrasing& phrasing) {
    for (std::size_t i = 0; i < std::min<std::size_t>(words.size(), 2); ++i)
        if (phrasing.questions.contains(
                fold_case(std::string_view(spoken).substr(words[i].begin, words[i].size()))))
            return true;
    return false;
}

double end_rate_at(Border border) {
    return border == Border::breath || border == Border::none ? breath_end_rate
           : border == Border::sentence                       ? sentence_end_rate
                                                              : 1;
}

/// What the place in the sentence changes: the sentence sinks, lists go on evenly, words before pauses
/// linger.
void place_in_sentence(Phrase& phrase, const Stretch& stretch, std::size_t index, std::size_t place_in_list) {
    phrase.pitch *= 1 - phrase_fall * static_cast<double>(std::min(index, most_falls));
    phrase.end_rate = end_rate_at(stretch.border);
    if (place_in_list > 0 && stretch.border == Border::comma)
        phrase.pause_after_ms =
            static_cast<int>(std::lround(list_pause * static_cast<double>(phrase.pause_after_ms)));
}

UtteranceDelivery deliver(const Script& script, const Utterance& utterance, const Voice& voice,
                          const Phrasing& phrasing, double place, bool goes_on) {
    UtteranceDelivery result;
    const auto words = word_spans(utterance.spoken, utterance.language);
    const auto kinds = kinds_of(utterance.spoken, words, phrasing);
    const auto role = delivered_as(script, utterance);
    const auto delivery = delivery_of(voice, role, utterance.is_frame);
    const auto mark = final_mark(utterance.spoken);
    // The score keeps its distance from the body exactly: nothing else moves it.
    const bool varied = role != Role::score;
    const bool asks = mark == U'?' || mark == U'\uFF1F';
    const bool falls = asks && asks_for_more(utterance.spoken, words, phrasing);
    const auto stretches =
        split_phrases(utterance.spoken, words, enclosures_of(utterance), kept_together(utterance), kinds);
    const auto places = places_in_lists(stretches, words, kinds);
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        const auto& stretch = stretches[i];
        Phrase phrase{.spoken = stretch.at, .pause_after_ms = pause_at(stretch.border, voice.pauses)};
        apply(phrase, delivery);
        if (varied && stretch.is_aside) apply(phrase, aside_delivery);
        if (varied && stretch.is_quoted && !stretch.is_aside) apply(phrase, quotation_delivery);
        if (varied && asks) apply(phrase, falls ? asking_delivery : question_delivery);
        if (varied && (mark == U'!' || mark == U'\uFF01')) apply(phrase, exclamation_delivery);
        if (varied) place_in_sentence(phrase, stretch, i, places[i]);
        if (varied && !utterance.is_frame) phrase.pitch *= 1 + paragraph_fall * (0.5 - place);
        result.phrases.push_back(phrase);
    }
    if (!result.phrases.empty()) result.phrases.back().falls = falls;
    if (varied && goes_on && !result.phrases.empty())
        result.phrases.back().goes_on = true;
    else if (varied && utterance.ends_paragraph && !result.phrases.empty())
        result.phrases.back().end_rate = paragraph_end_rate;
    if (varied)
        result.accents =
            accents_of(utterance, words, contrasted_words(utterance.spoken, words, kinds, phrasing));
    return result;
}

/// Silence between an utterance and the next by where the text divides.
int pause_between(const Utterance& utterance, const Utterance& next, const Pauses& pauses, bool goes_on) {
    if (next.section != utterance.section) return pauses.section_ms;
    if (goes_on) return static_cast<int>(std::lround(list_pause * pauses.paragraph_ms));
    return utterance.ends_paragraph ? pauses.paragraph_ms : pauses.sentence_ms;
}

/// Sets the pauses around utterances. Those around one that is not spoken come together at the spoken one
/// before it.
void set_pauses(ProsodyPlan& plan) {
    const auto& utterances = plan.script.utterances;
    auto& deliveries = plan.delivery;
    UtteranceDelivery* last = nullptr;
    int pause = 0;
    for (std::size_t i = 0; i < utterances.size(); ++i) {
        const auto delivery =
            delivery_of(voice_of(plan, i), delivered_as(plan.script, utterances[i]), utterances[i].is_frame);
        pause = std::max(pause, delivery.pause_before_ms);
        const bool goes_on = !deliveries[i].phrases.empty() && deliveries[i].phrases.back().goes_on;
        if (!deliveries[i].phrases.empty()) {
            if (last)
                last->phrases.back().pause_after_ms = pause;
            else
                deliveries[i].pause_before_ms = pause;
            last = &deliveries[i];
            pause = 0;
        }
        pause = std::max(pause, delivery.pause_after_ms);
        if (i + 1 < utterances.size())
            pause =
                std::max(pause, pause_between(utterances[i], utterances[i + 1], plan.voice.pauses, goes_on));
    }
    if (last) last->phrases.back().pause_after_ms = pause;
}

/// Lets every phrase but the score's depart from its plan a little.
void vary_phrases(ProsodyPlan& plan) {
    for (std::size_t i = 0; i < plan.delivery.size(); ++i) {
        const auto& utterance = plan.script.utterances[i];
        if (delivered_as(plan.script, utterance) == Role::score) continue;
        for (Phrase& phrase : plan.delivery[i].phrases)
            vary(phrase, utterance.spoken, voice_of(plan, i).variation);
    }
}

const Phrasing& phrasing_for(const Utterance& utterance, const PhrasingTables& tables) {
    static const Phrasing none;
    const auto found = tables.find(primary_language(utterance.language));
    return found == tables.end() ? none : found->second;
}

}  // namespace

std::vector<const Speaker*> speakers_heard(const ProsodyPlan& plan) {
    std::vector<const Speaker*> heard;
    for (std::size_t i = 0; i < plan.speakers.size(); ++i)
        if (std::ranges::any_of(plan.delivery, [&](const auto& one) { return one.speaker == i + 1; }))
            heard.push_back(&plan.speakers[i]);
    return heard;
}

const Voice& voice_of(const ProsodyPlan& plan, std::size_t utterance) {
    const std::size_t speaker = plan.delivery[utterance].speaker;
    return speaker == 0 ? plan.voice : plan.speakers.at(speaker - 1).voice;
}

ProsodyPlan plan_prosody(Script script, Voice voice, const PhrasingTables& phrasing,
                         std::vector<Speaker> speakers) {
    ProsodyPlan plan{std::move(script), std::move(voice), {}, std::move(speakers)};
    const auto& utterances = plan.script.utterances;
    const auto places = places_in_paragraph(utterances);
    const auto go_on = items_that_go_on(utterances);
    plan.delivery.reserve(utterances.size());
    for (std::size_t i = 0; i < utterances.size(); ++i) {
        const auto part = utterances[i].is_frame ? std::nullopt : std::optional(utterances[i].role);
        const auto speaker = choose_speaker(plan.speakers, plan.voice, part, utterances[i].language);
        const Voice& own = speaker == 0 ? plan.voice : plan.speakers[speaker - 1].voice;
        plan.delivery.push_back(deliver(plan.script, utterances[i], own,
                                        phrasing_for(utterances[i], phrasing), places[i], go_on[i]));
        plan.delivery.back().speaker = speaker;
    }
    set_pauses(plan);
    vary_phrases(plan);
    return plan;
}

}  // namespace reviewcast
