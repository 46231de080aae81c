// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/episode.hpp"

#include "base/error.hpp"
#include "base/format.hpp"
#include "base/unicode.hpp"
#include "episode/chapters.hpp"
#include "episode/report.hpp"
#include "episode/srt.hpp"
#include "episode/timed_transcript.hpp"
#include "episode/transcript.hpp"
#include "episode/webvtt.hpp"

namespace reviewcast {
namespace {

/// The first of the candidates that holds a character, on one line.
std::string first_said(std::initializer_list<std::string_view> candidates) {
    for (const std::string_view candidate : candidates)
        if (std::string line = collapse_space(candidate); !line.empty()) return line;
    return {};
}

std::string_view value_of(const std::optional<Fact>& fact) {
    return fact ? std::string_view(fact->value) : "";
}

Tags make_tags(const ProsodyPlan& plan, const EpisodeOptions& options) {
    const Review& review = plan.script.review;
    Tags tags;
    tags.title = first_said({value_of(review.title), value_of(review.item.name), review.id});
    tags.album = collapse_space(options.show);
    tags.artist = first_said({value_of(review.author), plan.voice.description, plan.voice.name});
    tags.language = first_said({value_of(review.language), plan.voice.language});
    tags.date = value_of(review.published);
    tags.comment = collapse_space(options.disclosure);
    return tags;
}

}  // namespace

Episode make_episode(Mastered mastered, const EpisodeOptions& options, const WarningSink& warn) {
    const ProsodyPlan& plan = mastered.narration.plan;
    const Timeline& timeline = mastered.narration.timeline;
    Episode episode;
    episode.tags = make_tags(plan, options);
    episode.chapters = make_chapters(plan.script, timeline);
    if (episode.chapters.empty())
        throw InputError(format("{}: nothing of it can be spoken; a review needs words",
                                shown_name(plan.script.review.source)));
    episode.transcript = write_transcript(plan.script);
    episode.tags.lyrics = episode.transcript;
    episode.timed_transcript = write_timed_transcript(make_timed_transcript(plan, timeline));
    episode.webvtt = write_webvtt(plan, timeline);
    episode.srt = write_srt(plan.script, timeline);
    episode.chapters_json = write_chapters_json(episode.chapters, timeline.sample_rate);
    episode.mastered = std::move(mastered);
    episode.report = make_report(episode, options);
    if (episode.chapters.size() < 3) {
        const Warning warning{"few-chapters", format("{} {}: Apple Podcasts shows chapters from three on",
                                                     episode.chapters.size(),
                                                     episode.chapters.size() == 1 ? "chapter" : "chapters")};
        add_warning(episode.report, warning);
        warn(warning);
    }
    return episode;
}

}  // namespace reviewcast
