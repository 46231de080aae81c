// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prosody/phrasing.hpp"
#include "prosody/speakers.hpp"
#include "prosody/voice.hpp"
#include "script/script.hpp"

#include <string>
#include <vector>

namespace reviewcast {

/// A stretch of an utterance between two pauses, spoken in one breath.
struct Phrase {
    Span spoken;      ///< in Utterance::spoken; the phrases cover every word of it
    double rate = 1;  ///< factors of the voice's settings, already multiplied by the role's
    double pitch = 1;
    double range = 1;
    double volume_db = 0;
    double end_rate = 1;     ///< factor of `rate` for its last word
    bool falls = false;      ///< ends with a falling voice, although it is a question
    bool goes_on = false;    ///< ends like one before a comma, although it ends its utterance
    int pause_after_ms = 0;  ///< silence after it; for the last phrase, the utterance's own
};

/// A run of words that stands out inside its phrase.
struct Accent {
    Span spoken;
    double volume_db = 0;
    double pitch = 1;
    double rate = 1;
};

/// How an utterance sounds.
struct UtteranceDelivery {
    std::vector<Phrase> phrases;  ///< empty only where nothing is spoken
    std::vector<Accent> accents;  ///< ordered, disjoint
    int pause_before_ms =
        0;  ///< used for the first utterance only; otherwise merged into the pause before it
    std::size_t speaker = 0;  ///< who says it: 0 the plan's voice, else one of its speakers, counted from 1
};

/// What transcripts call who has no name, in the review's language; never empty.
struct SpeakerNames {
    std::string host = "Host";
    std::string reviewer = "Reviewer";
};

/// The script and its delivery; delivery.size() == script.utterances.size().
struct ProsodyPlan {
    Script script;
    Voice voice;
    std::vector<UtteranceDelivery> delivery;
    std::vector<Speaker> speakers;
    SpeakerNames names;
};

/// The speakers who say any utterance, in their order.
[[nodiscard]] std::vector<const Speaker*> speakers_heard(const ProsodyPlan& plan);

/// The voice that says an utterance.
[[nodiscard]] const Voice& voice_of(const ProsodyPlan& plan, std::size_t utterance);

/// Plans rate, pitch, range, volume and pauses by role, emphasis, kind of sentence and position; in languages
/// that `phrasing` has, also by clauses, lists and contrasts. Each utterance is said as the voice of its
/// speaker says its role; the pauses between utterances are those of `voice`.
[[nodiscard]] ProsodyPlan plan_prosody(Script script, Voice voice, const PhrasingTables& phrasing = {},
                                       std::vector<Speaker> speakers = {});

/// The plan as SSML 1.1 (W3C, 2010), well-formed for any text; for people and other engines, not for ours.
[[nodiscard]] std::string to_ssml(const ProsodyPlan& plan);

}  // namespace reviewcast
