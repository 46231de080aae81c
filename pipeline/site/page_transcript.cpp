// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/page_transcript.hpp"

#include "base/format.hpp"
#include "base/xml.hpp"

namespace reviewcast {

namespace {

/// Words, each with the white space after it outside, so that a mark on one ends at its last letter.
std::string words_html(const TimedSentence& sentence) {
    std::string html;
    for (const TimedWord& word : sentence.words) {
        const auto space = word.text.find_last_not_of(' ') + 1;
        html += format("<span data-t=\"{}\">{}</span>{}", word.begin_ms,
                       escape_xml(word.text.substr(0, space)), word.text.substr(space));
    }
    return html;
}

std::string sentences_html(const TimedParagraph& paragraph, const std::string& language) {
    std::string html;
    for (const TimedSentence& sentence : paragraph.sentences) {
        const std::string lang =
            sentence.language == language ? "" : format(" lang=\"{}\"", escape_xml(sentence.language));
        html += format("<span{}>{}</span>", lang, words_html(sentence));
    }
    return html;
}

std::string mark_of_spoilers(const TimedSection& section, const PageWords& words) {
    return section.role == Role::spoiler ? format("<strong>{}:</strong> ", escape_xml(words["spoiler"])) : "";
}

std::string speaker_html(const TimedSection& section, std::size_t paragraph) {
    const std::string speaker = speaker_before(section, paragraph);
    return speaker.empty() ? "" : format("<b class=\"speaker\">{}:</b> ", escape_xml(speaker));
}

/// The section's heading where the host reads one out, else its title.
std::string heading_html(const TimedSection& section, const PageWords& words, const std::string& language,
                         std::size_t number) {
    const TimedParagraph& first = section.paragraphs.front();
    return format("<h3 id=\"part-{}\" dir=\"auto\">{}{}</h3>\n", number, mark_of_spoilers(section, words),
                  first.is_heading ? sentences_html(first, language) : escape_xml(section.title));
}

}  // namespace

std::string transcript_html(const TimedTranscript& transcript, const PageWords& words,
                            const std::string& language) {
    std::string html;
    for (std::size_t i = 0; i < transcript.sections.size(); ++i) {
        const TimedSection& section = transcript.sections[i];
        const bool spoils = section.role == Role::spoiler;
        html += format("<section aria-labelledby=\"part-{}\"{}>\n{}", i, spoils ? " class=\"spoiler\"" : "",
                       heading_html(section, words, language, i));
        if (spoils)
            html += format("<p><a href=\"#past-{}\">{}</a></p>\n", i, escape_xml(words["past_spoiler"]));
        for (std::size_t p = section.paragraphs.front().is_heading ? 1 : 0; p < section.paragraphs.size();
             ++p) {
            const TimedParagraph& paragraph = section.paragraphs[p];
            const char* element = paragraph.is_heading ? "h4" : "p";
            html += format("<{0}{1} dir=\"auto\">{2}{3}</{0}>\n", element,
                           paragraph.is_host ? " class=\"host\"" : "", speaker_html(section, p),
                           sentences_html(paragraph, language));
        }
        html += "</section>\n";
        if (spoils) html += format("<div id=\"past-{}\"></div>\n", i);
    }
    return html;
}

}  // namespace reviewcast
