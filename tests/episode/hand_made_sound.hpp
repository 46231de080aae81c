// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "episode/episode.hpp"
#include "hand_made.hpp"
#include "scratch_folder.hpp"
#include "sound/level.hpp"
#include "sound/signals.hpp"

#include <cmath>
#include <numbers>
#include <string>

namespace reviewcast::hand_made {

using Folder = testing::ScratchFolder;

/// A tone at each word of the timeline, silence elsewhere, at about −16 LUFS: one channel of a full-scale
/// sine of 1 kHz reads −3.01 LUFS, and the short gaps between the words hardly count.
inline Pcm tones(const Timeline& timeline, double lufs = -16) {
    std::vector<float> samples(static_cast<std::size_t>(timeline.length), 0.0F);
    const double amplitude = std::pow(10, (lufs + 3.01) / 20);
    for (const UtteranceMark& mark : timeline.utterances)
        for (std::int64_t at = mark.at.begin; at < mark.at.end; ++at)
            samples[static_cast<std::size_t>(at)] =
                static_cast<float>(amplitude * std::sin(2 * std::numbers::pi * 997 * static_cast<double>(at) /
                                                        timeline.sample_rate));
    return Pcm(timeline.sample_rate, std::move(samples));
}

/// A review of three sections as script, without sound.
inline Script review_script() {
    Script made = script({{"Dune & <Part Two>, reviewed by Ann Lee."},
                          {"The sand is loud, the silence louder.", "Nothing here is small — or slow."},
                          {"Eight out of ten, and then some.", "The voice of this episode is synthetic."}});
    made.sections[0].title = "Dune & <Part Two>";
    made.sections[1].title = "The review";
    made.sections[2].title = "The score";
    made.utterances[0].is_frame = made.utterances[4].is_frame = true;
    made.review.id = "dune-part-two";
    made.review.title = Fact{"Dune & <Part Two>", "", {}};
    made.review.author = Fact{"Ann Lee", "", {}};
    made.review.published = Fact{"2024-03-01", "", {}};
    made.review.language = Fact{"en-US", "", {}};
    made.review.source = {"/home/somebody/reviews/dune.txt", std::string(64, 'a'), 1234, "UTF-8"};
    made.review.dropped = {{{3, 7}, "control characters"}};
    return made;
}

/// Gives a master these samples, at its own rate and at the gain of 1.
inline void set_sound(Mastered& mastered, Pcm pcm) {
    mastered.cleaned.envelope = testing::envelope_of(pcm);
    mastered.cleaned.speech = std::move(pcm);
    mastered.gains = gains_of(mastered.cleaned.envelope, {0, 0});
    mastered.before = mastered.after = loudness_of(mastered.cleaned.envelope);
}

/// A master of tones.
inline Mastered mastered(Script said = review_script(), double lufs = -16) {
    Mastered made;
    made.narration.timeline = timeline(said, 44100);
    made.narration.plan.script = std::move(said);
    made.narration.plan.delivery.resize(made.narration.plan.script.utterances.size());
    made.narration.plan.voice.name = "narrator";
    made.narration.plan.voice.description = "An American narrator";
    made.narration.plan.voice.language = "en-US";
    set_sound(made, tones(made.narration.timeline, lufs));
    return made;
}

inline const WarningSink no_warnings = [](const Warning&) {};

}  // namespace reviewcast::hand_made
