// SPDX-License-Identifier: GPL-3.0-or-later
#include "prosody/plan.hpp"

#include "base/unicode.hpp"
#include "prosody/accents.hpp"
#include "prosody/phrases.hpp"

#include <algorithm>
#include <utility>

namespace reviewcast {

namespace {

// A paragraph's sentences sink by this much from first to last, as a reader's do; the next starts afresh.
constexpr double paragraph_fall = 0.04;
constexpr double paragraph_end_rate = 0.97;

/// What an aside, a quotation and the kind of sentence change in a phrase.
constexpr Delivery aside_delivery{.rate = 1.05, .pitch = 0.94, .range = 0.85, .volume_db = -1.5};
constexpr Delivery quotation_delivery{.rate = 0.98, .pitch = 1.05, .range = 1.08};
constexpr Delivery question_delivery{.range = 1.08};
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

/// The sentence's last mark, past closing quotes and brackets; 0 where a word comes last.
char32_t final_mark(std::string_view spoken) {
    for (std::size_t end = spoken.size(); end > 0;) {
        const auto c = code_point_before(spoken, end);
        if (is_letter(c.value) || is_digit(c.value)) return 0;
        if (c.value == U'?' || c.value == U'!' || c.value == U'.' || c.value == U'\uFF1F' ||
            c.value == U'\uFF01')
            return c.value;
        end = c.at.begin;
    }
    return 0;
}

int pause_at(Border border, const Pauses& pauses) {
    switch (border) {
    case Border::none:
        return 0;
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

/// The names of works, as ranges of `spoken`.
std::vector<Span> titles_of(const Utterance& utterance) {
    std::vector<Span> titles;
    for (const auto& title : utterance.titles)
        if (const auto spoken = spoken_of(utterance, title.at); !spoken.empty()) titles.push_back(spoken);
    return titles;
}

UtteranceDelivery deliver(const Script& script, const Utterance& utterance, const Voice& voice,
                          double place) {
    UtteranceDelivery result;
    const auto words = word_spans(utterance.spoken, utterance.language);
    const auto role = delivered_as(script, utterance);
    const auto delivery = delivery_of(voice, role, utterance.is_frame);
    const auto mark = final_mark(utterance.spoken);
    // The score keeps its distance from the body exactly: nothing else moves it.
    const bool varied = role != Role::score;
    for (const auto& stretch :
         split_phrases(utterance.spoken, words, enclosures_of(utterance), titles_of(utterance))) {
        Phrase phrase{.spoken = stretch.at, .pause_after_ms = pause_at(stretch.border, voice.pauses)};
        apply(phrase, delivery);
        if (varied && stretch.is_aside) apply(phrase, aside_delivery);
        if (varied && stretch.is_quoted && !stretch.is_aside) apply(phrase, quotation_delivery);
        if (varied && (mark == U'?' || mark == U'\uFF1F')) apply(phrase, question_delivery);
        if (varied && (mark == U'!' || mark == U'\uFF01')) apply(phrase, exclamation_delivery);
        if (varied && !utterance.is_frame) phrase.pitch *= 1 + paragraph_fall * (0.5 - place);
        result.phrases.push_back(phrase);
    }
    if (varied && utterance.ends_paragraph && !result.phrases.empty())
        result.phrases.back().rate *= paragraph_end_rate;
    if (varied) result.accents = accents_of(utterance, words);
    return result;
}

/// Silence between an utterance and the next by where the text divides.
int pause_between(const Utterance& utterance, const Utterance& next, const Pauses& pauses) {
    if (next.section != utterance.section) return pauses.section_ms;
    return utterance.ends_paragraph ? pauses.paragraph_ms : pauses.sentence_ms;
}

/// Sets the pauses around utterances. Those around one that is not spoken come together at the spoken one
/// before it.
void set_pauses(const Script& script, const Voice& voice, std::vector<UtteranceDelivery>& deliveries) {
    const auto& utterances = script.utterances;
    UtteranceDelivery* last = nullptr;
    int pause = 0;
    for (std::size_t i = 0; i < utterances.size(); ++i) {
        const auto delivery = delivery_of(voice, delivered_as(script, utterances[i]), utterances[i].is_frame);
        pause = std::max(pause, delivery.pause_before_ms);
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
            pause = std::max(pause, pause_between(utterances[i], utterances[i + 1], voice.pauses));
    }
    if (last) last->phrases.back().pause_after_ms = pause;
}

}  // namespace

ProsodyPlan plan_prosody(Script script, Voice voice) {
    ProsodyPlan plan{std::move(script), std::move(voice), {}};
    const auto& utterances = plan.script.utterances;
    const auto places = places_in_paragraph(utterances);
    plan.delivery.reserve(utterances.size());
    for (std::size_t i = 0; i < utterances.size(); ++i)
        plan.delivery.push_back(deliver(plan.script, utterances[i], plan.voice, places[i]));
    set_pauses(plan.script, plan.voice, plan.delivery);
    return plan;
}

}  // namespace reviewcast
