// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/format.hpp"
#include "base/language_tag.hpp"
#include "base/version.hpp"
#include "base/xml.hpp"
#include "book/marks.hpp"
#include "book/pages.hpp"

namespace reviewcast {
namespace {

std::string meta(std::string_view property, std::string_view value, std::string_view attributes = {}) {
    return format("<meta property=\"{}\"{}>{}</meta>\n", property, attributes, escape_xml(value));
}

/// A Dublin Core element; nothing where the value is empty.
std::string dublin_core(std::string_view element, std::string_view value, std::string_view attributes = {}) {
    const std::string text = escape_xml(value);
    return text.empty() ? "" : format("<dc:{0}{1}>{2}</dc:{0}>\n", element, attributes, text);
}

std::string descriptive_metadata(const Book& book) {
    const std::string space = book.description.empty() || book.disclosure.empty() ? "" : " ";
    std::string text = dublin_core("identifier", book.identifier, R"( id="identifier")") +
                       dublin_core("title", book.title) +
                       dublin_core("language", language_tag_or_und(book.language)) +
                       dublin_core("creator", book.author, R"( id="author")") +
                       dublin_core("publisher", book.publisher) + dublin_core("date", book.date) +
                       dublin_core("description", book.description + space + book.disclosure) +
                       meta("dcterms:modified", book.modified);
    if (!escape_xml(book.author).empty())
        text += meta("role", "aut", R"( refines="#author" scheme="marc:relators")");
    return text;
}

/// What EPUB Accessibility 1.1 asks for.
std::string accessibility_metadata() {
    std::string text;
    for (const auto mode : {"textual", "auditory"})
        text += meta("schema:accessMode", mode);
    for (const auto modes : {"textual", "auditory", "textual,auditory"})
        text += meta("schema:accessModeSufficient", modes);
    for (const auto feature : {"synchronizedAudioText", "tableOfContents", "readingOrder",
                               "structuralNavigation", "displayTransformability", "ARIA"})
        text += meta("schema:accessibilityFeature", feature);
    text += meta("schema:accessibilityHazard", "none");
    text += meta("schema:accessibilitySummary",
                 "Every text, headings too, is narrated by a synthetic voice, in step with it by sentence "
                 "and by word. Sections are in the table of contents; those that give a story away are "
                 "marked there. Colours, sizes and fonts can be changed.",
                 R"( xml:lang="en")");
    text += meta("dcterms:conformsTo", "EPUB Accessibility 1.1 - WCAG 2.2 Level AA", R"( id="conformance")");
    return text +
           meta("a11y:certifiedBy", format("reviewcast {}", program_version), R"( refines="#conformance")");
}

std::string overlay_id(std::size_t part, std::size_t document) {
    return format("overlay-{}-{}", part + 1, document + 1);
}

std::string content_id(std::size_t part, std::size_t document) {
    return format("content-{}-{}", part + 1, document + 1);
}

std::string overlay_metadata(const Book& book, const BookLayout& layout) {
    std::string text =
        meta("media:active-class", active_class) + meta("media:playback-active-class", playback_active_class);
    if (!escape_xml(book.narrator).empty()) text += meta("media:narrator", book.narrator);
    std::int64_t total_ms = 0;
    for (std::size_t part = 0; part < layout.size(); ++part)
        for (std::size_t i = 0; i < layout[part].size(); ++i) {
            const std::int64_t ms = layout[part][i].end_ms - layout[part][i].begin_ms;
            total_ms += ms;
            text += meta("media:duration", clock_value(ms), format(R"( refines="#{}")", overlay_id(part, i)));
        }
    return text + meta("media:duration", clock_value(total_ms));
}

std::string item(std::string_view id, std::string_view name, std::string_view type,
                 const std::string& attributes = {}) {
    return format("<item id=\"{}\" href=\"{}\" media-type=\"{}\"{}/>\n", id, name, type, attributes);
}

std::string manifest(const Book& book, const BookLayout& layout) {
    std::string text = item("nav", navigation_name, "application/xhtml+xml", R"( properties="nav")") +
                       item("style", style_name, "text/css");
    if (!book.cover_jpeg.empty())
        text += item("cover", cover_name, "image/jpeg", R"( properties="cover-image")");
    for (std::size_t part = 0; part < layout.size(); ++part) {
        for (std::size_t i = 0; i < layout[part].size(); ++i) {
            const std::string overlay = overlay_id(part, i);
            text += item(content_id(part, i), content_name(part, i), "application/xhtml+xml",
                         format(R"( media-overlay="{}")", overlay)) +
                    item(overlay, overlay_name(part, i), "application/smil+xml");
        }
        text += item(format("audio-{}", part + 1), audio_name(part), "audio/mpeg");
    }
    return text;
}

std::string spine(const BookLayout& layout) {
    std::string text;
    for (std::size_t part = 0; part < layout.size(); ++part)
        for (std::size_t i = 0; i < layout[part].size(); ++i)
            text += format("<itemref idref=\"{}\"/>\n", content_id(part, i));
    return text;
}

}  // namespace

std::string write_package(const Book& book, const BookLayout& layout) {
    const std::string language = language_tag_or_und(book.language);
    const std::string_view direction = is_right_to_left(language) ? "rtl" : "ltr";
    return std::string(xml_opening) +
           format(R"(<package xmlns="http://www.idpf.org/2007/opf" version="3.0" )"
                  R"(unique-identifier="identifier" xml:lang="{}" dir="{}">)"
                  "\n",
                  language, direction) +
           "<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n" + descriptive_metadata(book) +
           accessibility_metadata() + overlay_metadata(book, layout) + "</metadata>\n<manifest>\n" +
           manifest(book, layout) +
           format("</manifest>\n<spine page-progression-direction=\"{}\">\n", direction) + spine(layout) +
           "</spine>\n</package>\n";
}

}  // namespace reviewcast
