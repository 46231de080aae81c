// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/feed.hpp"

#include "base/format.hpp"
#include "base/uuid.hpp"
#include "base/version.hpp"
#include "base/xml.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>

namespace reviewcast {

namespace {

/// Of the podcast namespace.
constexpr std::string_view podcast_name_space = "ead4c236-bf58-58c6-a2c6-a6b28d128cb6";

std::string element(std::string_view name, std::string_view text) {
    return text.empty() ? "" : format("<{0}>{1}</{0}>\n", name, escape_xml(text));
}

std::string categories_xml(const Show& show) {
    std::string xml;
    for (const Category& category : show.categories)
        xml += category.sub.empty()
                   ? format("<itunes:category text=\"{}\"/>\n", escape_xml(category.main))
                   : format("<itunes:category text=\"{}\"><itunes:category text=\"{}\"/></itunes:category>\n",
                            escape_xml(category.main), escape_xml(category.sub));
    return xml;
}

std::string links_xml(const Show& show, std::size_t page, std::size_t pages) {
    const auto link = [&](std::string_view relation, std::size_t to) {
        return format("<atom:link rel=\"{}\" type=\"application/rss+xml\" href=\"{}/{}\"/>\n", relation,
                      escape_xml(show.base_url), feed_name(to));
    };
    std::string xml = link("self", page);
    if (pages < 2) return xml;
    xml += link("first", 0) + link("last", pages - 1);
    if (page > 0) xml += link("previous", page - 1);
    if (page + 1 < pages) xml += link("next", page + 1);
    return xml;
}

std::string channel_xml(const Show& show, const std::string& artwork) {
    const std::string image = escape_xml(format("{}/{}", show.base_url, artwork));
    const std::string& author = show.author.empty() ? show.title : show.author;
    std::string xml = element("title", show.title) + element("description", show.description) +
                      element("link", show.link) + element("language", show.language) +
                      element("generator", format("reviewcast {}", program_version)) +
                      format("<image><url>{}</url><title>{}</title><link>{}</link></image>\n", image,
                             escape_xml(show.title), escape_xml(show.link)) +
                      format("<itunes:image href=\"{}\"/>\n", image) + element("itunes:author", author) +
                      categories_xml(show) + element("itunes:explicit", show.is_explicit ? "true" : "false") +
                      element("itunes:type", "episodic");
    if (!show.email.empty())
        xml += format("<itunes:owner>\n{}{}</itunes:owner>\n", element("itunes:name", author),
                      element("itunes:email", show.email));
    xml += show.email.empty()
               ? element("podcast:locked", "no")
               : format("<podcast:locked owner=\"{}\">no</podcast:locked>\n", escape_xml(show.email));
    return xml + element("podcast:guid", podcast_guid(format("{}/feed.xml", show.base_url))) +
           element("podcast:medium", "podcast");
}

std::string description_of(const SiteEntry& entry) {
    const bool both = !entry.description.empty() && !entry.disclosure.empty();
    return entry.description + (both ? " " : "") + entry.disclosure;
}

std::string item_xml(const Show& show, const SiteEntry& entry) {
    const std::string folder = escape_xml(format("{}/{}/", show.base_url, entry.slug));
    const auto linked = [&](const char* name, const SiteFile& file, const std::string& more = {}) {
        return format("<{} url=\"{}{}\" type=\"{}\"{}/>\n", name, folder, file.name, file.media_type, more);
    };
    std::string xml = "<item>\n" + element("title", entry.title) +
                      format("<link>{}</link>\n", entry.link.empty() ? folder : escape_xml(entry.link)) +
                      format("<guid isPermaLink=\"false\">{}</guid>\n", escape_xml(entry.guid)) +
                      element("pubDate", rfc2822_date(entry.date)) +
                      element("description", description_of(entry));
    xml += linked("enclosure", entry.audio, format(" length=\"{}\"", entry.audio.bytes));
    xml += element("itunes:title", entry.title) + element("itunes:author", entry.reviewer) +
           element("itunes:duration", std::to_string((entry.duration_ms + 500) / 1000)) +
           format("<itunes:image href=\"{}{}\"/>\n", folder, entry.cover.name) +
           element("itunes:explicit", show.is_explicit ? "true" : "false") +
           element("itunes:episodeType", "full");
    xml += linked("podcast:transcript", entry.webvtt, format(" language=\"{}\"", escape_xml(entry.language)));
    xml += linked("podcast:transcript", entry.srt, format(" language=\"{}\"", escape_xml(entry.language)));
    xml += linked("podcast:chapters", entry.chapters);
    if (!entry.reviewer.empty())
        xml += format("<podcast:person role=\"author\" group=\"writing\">{}</podcast:person>\n",
                      escape_xml(entry.reviewer));
    for (const SiteFile& file : entry.other_audio)
        xml += format("<podcast:alternateEnclosure type=\"{}\" length=\"{}\"><podcast:source uri=\"{}{}\"/>"
                      "</podcast:alternateEnclosure>\n",
                      file.media_type, file.bytes, folder, file.name);
    return xml + "</item>\n";
}

}  // namespace

std::size_t feed_pages(std::size_t episodes) {
    return std::max<std::size_t>(1, (episodes + feed_page_episodes - 1) / feed_page_episodes);
}

std::string feed_name(std::size_t page) {
    return page == 0 ? "feed.xml" : format("feed-{}.xml", page + 1);
}

std::string feed_page(const Show& show, const std::vector<SiteEntry>& entries, std::size_t page,
                      const std::string& artwork) {
    std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                      "<rss version=\"2.0\" xmlns:itunes=\"http://www.itunes.com/dtds/podcast-1.0.dtd\" "
                      "xmlns:podcast=\"https://podcastindex.org/namespace/1.0\" "
                      "xmlns:atom=\"http://www.w3.org/2005/Atom\">\n<channel>\n";
    xml += channel_xml(show, artwork) + links_xml(show, page, feed_pages(entries.size()));
    const std::size_t begin = page * feed_page_episodes;
    for (std::size_t i = begin; i < std::min(entries.size(), begin + feed_page_episodes); ++i)
        xml += item_xml(show, entries[i]);
    return xml + "</channel>\n</rss>\n";
}

std::string podcast_guid(std::string_view feed_url) {
    if (const auto scheme = feed_url.find("://"); scheme != std::string_view::npos)
        feed_url.remove_prefix(scheme + 3);
    while (feed_url.ends_with('/'))
        feed_url.remove_suffix(1);
    return uuid_v5(podcast_name_space, feed_url);
}

std::string rfc2822_date(std::string_view iso_date) {
    static constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    static constexpr std::array days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    if (iso_date.size() < 10) return "";
    const auto number = [&](std::size_t at, std::size_t size) {
        int value = -1;
        const char* end = iso_date.data() + at + size;
        return std::from_chars(iso_date.data() + at, end, value).ptr == end ? value : -1;
    };
    const std::chrono::year_month_day date(std::chrono::year(number(0, 4)),
                                           std::chrono::month(static_cast<unsigned>(number(5, 2))),
                                           std::chrono::day(static_cast<unsigned>(number(8, 2))));
    if (iso_date[4] != '-' || iso_date[7] != '-' || !date.ok()) return "";
    return format("{}, {:02} {} {:04} 00:00:00 +0000", days[std::chrono::weekday(date).c_encoding()],
                  static_cast<unsigned>(date.day()), months[static_cast<unsigned>(date.month()) - 1],
                  static_cast<int>(date.year()));
}

}  // namespace reviewcast
