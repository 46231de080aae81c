// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/describe.hpp"

#include "base/unicode.hpp"
#include "episode/chapters.hpp"
#include "episode/cues.hpp"

#include <array>

namespace reviewcast {

namespace {

/// Sentences of a section by the reviewer, as many as there is room for.
void add_sentences(const TimedSection& section, std::string& text) {
    for (const TimedParagraph& paragraph : section.paragraphs) {
        if (paragraph.is_host || paragraph.is_heading) continue;
        for (const TimedSentence& sentence : paragraph.sentences) {
            const std::string next =
                text + (text.empty() || text.ends_with(' ') ? "" : " ") + text_of(sentence);
            if (count_characters(next) > description_characters) {
                if (text.empty()) text = shorten_title(next, description_characters);
                return;
            }
            text = next;
        }
    }
}

}  // namespace

std::string describe(const RenderedEpisode& episode) {
    constexpr std::array order{Role::recommendation, Role::verdict, Role::synopsis, Role::body, Role::other};
    for (const Role role : order)
        for (const TimedSection& section : episode.transcript.sections) {
            if (section.role != role) continue;
            std::string text;
            add_sentences(section, text);
            if (!text.empty()) return collapse_space(text);
        }
    return "";
}

}  // namespace reviewcast
