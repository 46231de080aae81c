// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/markup.hpp"

#include "base/format.hpp"
#include "base/language_tag.hpp"
#include "base/xml.hpp"

namespace reviewcast {

std::string json_for_page(const Json& value) {
    std::string safe;
    for (const char c : value.dump(-1, ' ', false, Json::error_handler_t::replace)) {
        if (c == '<' || c == '>' || c == '&')
            safe += format("\\u{:04x}", static_cast<int>(c));
        else
            safe += c;
    }
    return safe;
}

std::string page_start(const PageHead& head) {
    return format(
        "<!DOCTYPE html>\n<html lang=\"{}\"{}>\n<head>\n<meta charset=\"utf-8\">\n"
        "<title>{}</title>\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src 'self'; "
        "media-src 'self'; style-src 'self'; script-src 'self'; connect-src 'self'; "
        "base-uri 'none'; form-action 'none'\">\n"
        "<meta name=\"description\" content=\"{}\">\n"
        "<meta name=\"generator\" content=\"reviewcast\">\n"
        "<link rel=\"stylesheet\" href=\"{}{}\">\n{}</head>\n<body>\n",
        escape_xml(head.language), is_right_to_left(head.language) ? " dir=\"rtl\"" : "",
        escape_xml(head.title), escape_xml(head.description), head.root, head.stylesheet, head.more);
}

std::string clock_time(std::int64_t ms) {
    const std::int64_t s = ms / 1000;
    return s < 3600 ? format("{}:{:02}", s / 60, s % 60)
                    : format("{}:{:02}:{:02}", s / 3600, s / 60 % 60, s % 60);
}

std::string iso_duration(std::int64_t ms) {
    const std::int64_t s = ms / 1000;
    return format("PT{}H{}M{}S", s / 3600, s / 60 % 60, s % 60);
}

std::string score_gauge(double share) {
    return format(
        "<svg viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">"
        "<rect class=\"part\" width=\"{:.1f}\" height=\"10\"/>"
        "<rect class=\"all\" x=\".5\" y=\".5\" width=\"99\" height=\"9\"/></svg>",
        share * 100);
}

}  // namespace reviewcast
