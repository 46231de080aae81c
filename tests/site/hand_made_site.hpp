// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "episode/hand_made_sound.hpp"
#include "episode/publish.hpp"
#include "site/rendered_episode.hpp"
#include "site/show.hpp"
#include "site/site_entry.hpp"

#include <string>

namespace reviewcast::hand_made {

/// Text that is markup for anyone who takes it so.
inline const std::string hostile = "</script><script>alert(1)</script>\" onload=\"x' & <b>]]> \u202e مرحبا 🎬";

inline Show show() {
    return {.title = "Late Reviews",
            .description = "Reviews at night.",
            .language = "en",
            .categories = {{"TV & Film", "Film Reviews"}},
            .colour = {0x1b, 0x3a, 0x4b},
            .base_url = "https://example.org/pod"};
}

inline SiteEntry entry(const std::string& slug, const std::string& date) {
    SiteEntry made;
    made.slug = slug;
    made.title = "The " + slug;
    made.language = "en";
    made.reviewer = "Ann Lee";
    made.date = date;
    made.guid = "guid-of-" + slug;
    made.description = "A film of doors.";
    made.disclosure = "Read by a synthetic voice.";
    made.item_type = "film";
    made.score = "7/10";
    made.score_share = 0.7;
    made.duration_ms = 61'500;
    made.audio = {slug + "-1.mp3", "audio/mpeg", 1234};
    made.webvtt = {slug + "-2.vtt", "text/vtt", 12};
    made.srt = {slug + "-3.srt", "application/x-subrip", 12};
    made.chapters = {"chapters-4.json", "application/json+chapters", 12};
    made.cover = {"cover-5.jpg", "image/jpeg", 12};
    made.thumbnail = {"thumbnail-6.jpg", "image/jpeg", 12};
    made.waveform = "0az";
    return made;
}

inline TimedSentence sentence(const std::string& text, std::int64_t begin_ms,
                              const std::string& language = "en") {
    return {language, {{text, begin_ms, begin_ms + 100}}};
}

/// An episode of three sections, the middle one a spoiler.
inline RenderedEpisode rendered() {
    RenderedEpisode made;
    made.slug = "keeper";
    made.title = "The Keeper";
    made.language = "en";
    made.score = ShownScore{"7/10", 7, 10, std::nullopt};
    made.duration_ms = 61'500;
    made.chapters = {
        {"Opening", 0, 1000, false}, {"The end", 1000, 2000, true}, {"The verdict", 2000, 61'500, false}};
    made.transcript.sections = {
        {Role::title, "Opening", {{false, true, {sentence("A film review.", 10)}}}},
        {Role::spoiler,
         "The end",
         {{true, true, {sentence("Spoilers from here on.", 1100)}},
          {false, false, {sentence("He dies.", 1500)}}}},
        {Role::verdict,
         "The verdict",
         {{false, false, {sentence("Good. ", 2100), sentence("C’est fini.", 2300, "fr")}}}}};
    return made;
}

/// An episode on the disk under its slug; tones for its words.
inline std::filesystem::path publish_episode(const std::filesystem::path& output, const std::string& slug,
                                             const std::string& title, const std::string& date = "2024-03-01",
                                             const std::set<SoundFormat>& formats = {}) {
    Script script = review_script();
    script.review.id = slug;
    script.review.title = Fact{title, "", {}};
    script.review.published = Fact{date, "", {}};
    script.review.source.name = slug + ".txt";
    script.review.source.sha256 = std::string(64, slug[0]);
    const Json review{{"title", title},
                      {"author", "Ann Lee"},
                      {"item", {{"name", title}, {"type", "film"}, {"year", "2024"}, {"creator", nullptr}}},
                      {"score", {{"written", "8/10"}, {"value", 8}, {"best", 10}, {"worst", nullptr}}}};
    const EpisodeOptions options{.formats = formats, .show = "Desert Radio"};
    return publish(make_episode(mastered(script), options, no_warnings), output,
                   to_text({{"reviews", {review}}}), options, {}, no_warnings)
        .folder;
}

}  // namespace reviewcast::hand_made
