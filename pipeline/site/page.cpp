// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/page.hpp"

#include "base/digest.hpp"
#include "base/format.hpp"
#include "base/xml.hpp"
#include "site/assets.hpp"
#include "site/markup.hpp"
#include "site/page_transcript.hpp"
#include "site/structured_data.hpp"
#include "site/waveform.hpp"

namespace reviewcast {

namespace {

/// "film · 2023 · Ana Ruiz", as far as it is known.
std::string facts_of(const SiteEntry& entry) {
    std::string facts;
    const std::string& name = entry.item_name == entry.title ? "" : entry.item_name;
    for (const std::string& fact : {name, entry.item_year, entry.item_creator})
        if (!fact.empty()) facts += (facts.empty() ? "" : " · ") + fact;
    return facts;
}

std::string header_html(const Show& show, const SiteEntry& entry, const PageWords& words) {
    std::string html =
        format("<header>\n<p><a href=\"../\">{}</a></p>\n<div class=\"top\">\n"
               "<img class=\"cover\" src=\"{}\" width=\"600\" height=\"600\" alt=\"{}\">\n<div>\n"
               "<h1 dir=\"auto\">{}</h1>\n",
               escape_xml(show.title), entry.thumbnail.name, escape_xml(words.fill("cover", entry.title)),
               escape_xml(entry.title));
    if (const std::string facts = facts_of(entry); !facts.empty())
        html += format("<p class=\"facts\" dir=\"auto\">{}</p>\n", escape_xml(facts));
    if (!entry.reviewer.empty())
        html += format("<p dir=\"auto\">{}</p>\n", escape_xml(words.fill("by", entry.reviewer)));
    if (!entry.date.empty())
        html += format("<p><time datetime=\"{0}\">{0}</time></p>\n", escape_xml(entry.date));
    if (!entry.link.empty())
        html += format("<p><a href=\"{}\">{}</a></p>\n", escape_xml(entry.link), escape_xml(words["read"]));
    if (!entry.score.empty())
        html += format("<p class=\"score\"><span>{} <strong>{}</strong></span>{}</p>\n",
                       escape_xml(words["score"]), escape_xml(entry.score),
                       entry.score_share ? score_gauge(*entry.score_share) : "");
    return html + "</div>\n</div>\n</header>\n";
}

std::string button(const char* name, std::string_view text, const std::string& more = {}) {
    return format("<button type=\"button\" data-do=\"{}\"{}>{}</button>\n", name, more, escape_xml(text));
}

std::string speeds_html(const PageWords& words) {
    std::string options;
    for (const char* speed : {"0.75", "1", "1.25", "1.5", "1.75", "2", "2.5", "3"})
        options += format("<option value=\"{0}\"{1}>{0}×</option>", speed,
                          std::string_view(speed) == "1" ? " selected" : "");
    return format("<label>{} <select data-do=\"speed\">{}</select></label>\n", escape_xml(words["speed"]),
                  options);
}

std::string check_box(const char* name, std::string_view text, bool checked) {
    return format("<label><input type=\"checkbox\" data-do=\"{}\"{}> {}</label>\n", name,
                  checked ? " checked" : "", escape_xml(text));
}

bool has_spoilers(const RenderedEpisode& episode) {
    for (const SiteChapter& chapter : episode.chapters)
        if (chapter.is_spoiler) return true;
    return false;
}

/// The browser takes the first that it plays: the smaller ones first, and what all of them play last. What
/// has no loss is for keeping.
std::string sources_html(const SiteEntry& entry) {
    std::string html;
    const auto add = [&](const SiteFile& file) {
        html += format("<source src=\"{}\" type=\"{}\">", file.name, file.media_type);
    };
    for (const SiteFile& file : entry.other_audio)
        if (file.bytes < entry.audio.bytes) add(file);
    add(entry.audio);
    return html;
}

std::string player_html(const RenderedEpisode& episode, const SiteEntry& entry, const PageWords& words) {
    std::string html = format("<section class=\"player\" aria-label=\"{}\">\n"
                              "<audio controls preload=\"metadata\">{}</audio>\n",
                              escape_xml(words["player"]), sources_html(entry));
    html += "<div data-script hidden>\n" + waveform_svg(entry.waveform) +
            format("<input type=\"range\" data-do=\"position\" min=\"0\" max=\"{}\" value=\"0\" "
                   "aria-label=\"{}\">\n</div>\n",
                   entry.duration_ms / 1000, escape_xml(words["position"]));
    html += "<div class=\"controls\" data-script hidden>\n" +
            button("play", words["play"],
                   format(" data-play=\"{}\" data-pause=\"{}\"", escape_xml(words["play"]),
                          escape_xml(words["pause"]))) +
            button("back", words["back"]) + button("forward", words["forward"]) +
            "<span data-do=\"clock\"></span>\n" + speeds_html(words) +
            check_box("follow", words["follow"], true);
    if (has_spoilers(episode)) html += check_box("skip-spoilers", words["skip_spoilers"], false);
    return html + "</div>\n</section>\n";
}

std::string chapters_html(const RenderedEpisode& episode, const PageWords& words) {
    std::string html = format("<h2>{}</h2>\n<ol class=\"chapters\">\n", escape_xml(words["chapters"]));
    for (const SiteChapter& chapter : episode.chapters) {
        const std::string name =
            format("{}<bdi>{}</bdi> ({})", chapter.is_spoiler ? escape_xml(words["spoiler"]) + ": " : "",
                   escape_xml(chapter.title), clock_time(chapter.start_ms));
        html += format("<li data-from=\"{}\" data-to=\"{}\"{}><button type=\"button\">{}</button></li>\n",
                       chapter.start_ms, chapter.end_ms, chapter.is_spoiler ? " data-spoiler" : "", name);
    }
    return html + "</ol>\n";
}

std::string footer_html(const SiteEntry& entry, const PageWords& words) {
    std::string html = "<footer>\n<p>";
    html += format("<a href=\"{}\" download>MP3</a>", entry.audio.name);
    for (const SiteFile& file : entry.other_audio)
        html += format(" · <a href=\"{}\" download>{}</a>", file.name,
                       escape_xml(file.name.substr(file.name.rfind('.') + 1)));
    if (entry.book) html += format(" · <a href=\"{}\" download>EPUB</a>", entry.book->name);
    html +=
        format("</p>\n<p>{} <a href=\"{}\" download>WebVTT</a> · <a href=\"{}\" download>SubRip</a></p>\n",
               escape_xml(words["transcript_files"]), entry.webvtt.name, entry.srt.name);
    if (!entry.disclosure.empty()) html += format("<p>{}</p>\n", escape_xml(entry.disclosure));
    return html + "</footer>\n";
}

std::string head_links(const Show& show, const SiteEntry& entry) {
    const std::string folder = show.base_url.empty() ? "" : format("{}/{}/", show.base_url, entry.slug);
    std::string html = format(
        "<meta property=\"og:title\" content=\"{}\">\n<meta property=\"og:type\" content=\"article\">\n",
        escape_xml(entry.title));
    if (!folder.empty())
        html += format(
            "<link rel=\"canonical\" href=\"{0}\">\n<meta property=\"og:url\" content=\"{0}\">\n"
            "<meta property=\"og:image\" content=\"{0}{1}\">\n<meta property=\"og:audio\" "
            "content=\"{0}{2}\">\n"
            "<link rel=\"alternate\" type=\"application/rss+xml\" href=\"../feed.xml\" title=\"{3}\">\n",
            escape_xml(folder), entry.cover.name, entry.audio.name, escape_xml(show.title));
    return html;
}

std::string hashed(std::string_view stem, std::string_view bytes, std::string_view ending) {
    return format("assets/{}-{}.{}", stem, sha256_hex(bytes).substr(0, 12), ending);
}

}  // namespace

AssetNames asset_names() {
    return {hashed("style", style_css, "css"), hashed("player", player_js, "js"),
            hashed("search", search_js, "js")};
}

std::string episode_page(const Show& show, const RenderedEpisode& episode, const SiteEntry& entry,
                         const PageWords& words) {
    const AssetNames assets = asset_names();
    std::string more = head_links(show, entry);
    more +=
        format("<script type=\"application/ld+json\">{}</script>\n<script src=\"../{}\" defer></script>\n",
               json_for_page(structured_data(show, entry, episode.score)), assets.player);
    std::string html = page_start({entry.language, format("{} – {}", entry.title, show.title),
                                   entry.description, "../", assets.style, more});
    html += format("<a class=\"skip\" href=\"#transcript\">{}</a>\n", escape_xml(words["skip_to"]));
    html += header_html(show, entry, words) + "<main>\n" + player_html(episode, entry, words);
    html += "<div data-script hidden>\n" + chapters_html(episode, words) + "</div>\n";
    html += format("<h2 id=\"transcript\" tabindex=\"-1\">{}</h2>\n<p data-script hidden>{}</p>\n<div "
                   "class=\"words\">\n{}</div>\n",
                   escape_xml(words["transcript"]), escape_xml(words["hint"]),
                   transcript_html(episode.transcript, words, entry.language));
    return html + "</main>\n" + footer_html(entry, words) + "</body>\n</html>\n";
}

}  // namespace reviewcast
