// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/audition_page.hpp"

#include "base/base64.hpp"
#include "base/format.hpp"
#include "base/language_tag.hpp"
#include "base/xml.hpp"
#include "site/markup.hpp"

#include <string_view>

namespace reviewcast {

namespace {

constexpr std::string_view style = R"(
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 46rem; padding: 1rem; }
blockquote { border-inline-start: .25rem solid; margin: 1rem 0; padding-inline-start: 1rem; }
ol { list-style: none; padding: 0; }
li { border-top: 1px solid; padding: .5rem 0 1rem; }
h2 { font-size: 1.1rem; margin: 0; }
audio { width: 100%; }
p { margin: .25rem 0; overflow-wrap: anywhere; }
)";

std::string language_attributes(const std::string& language) {
    return format("lang=\"{}\" dir=\"{}\"", escape_xml(language), is_right_to_left(language) ? "rtl" : "ltr");
}

std::string entry_of(const AuditionVoice& voice) {
    const std::string name = escape_xml(voice.name);
    std::string entry =
        format("<li>\n<h2>{}</h2>\n<p>{} · {} · {} words a minute", name, escape_xml(voice.description),
               escape_xml(voice.engine), voice.words_per_minute);
    if (!voice.failure.empty())
        return entry + format("</p>\n<p>Could not speak: {}</p>\n</li>\n", escape_xml(voice.failure));
    return entry + format(" · {}</p>\n<audio controls aria-label=\"{}\" "
                          "src=\"data:audio/mpeg;base64,{}\"></audio>\n</li>\n",
                          clock_time(voice.duration_ms), name, to_base64(voice.mp3));
}

}  // namespace

std::string audition_page(const Audition& audition) {
    const std::string title = escape_xml(audition.title);
    const std::string language = language_attributes(audition.language);
    std::string page = format(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
        "'unsafe-inline'; "
        "media-src data:\">\n<title>Voices for {}</title>\n<style>{}</style>\n</head>\n<body>\n<main>\n"
        "<h1>Voices for <span {}>{}</span></h1>\n<p>The same passage, equally loud, in {} "
        "{}:</p>\n<blockquote {}>\n",
        title, style, language, title, audition.voices.size(),
        audition.voices.size() == 1 ? "voice" : "voices", language);
    for (const std::string& paragraph : audition.paragraphs)
        page += format("<p>{}</p>\n", escape_xml(paragraph));
    page += "</blockquote>\n<ol>\n";
    for (const AuditionVoice& voice : audition.voices)
        page += entry_of(voice);
    return page + "</ol>\n</main>\n</body>\n</html>\n";
}

}  // namespace reviewcast
