// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/index_page.hpp"

#include "base/format.hpp"
#include "base/xml.hpp"
#include "site/markup.hpp"
#include "site/page.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

std::string header_html(const Show& show, std::size_t count, const IndexLinks& links,
                        const PageWords& words) {
    std::string html =
        format("<header class=\"top\">\n<img class=\"cover\" src=\"{}\" width=\"600\" height=\"600\" "
               "alt=\"\">\n<div>\n<h1 dir=\"auto\">{}</h1>\n<p dir=\"auto\">{}</p>\n<p>{}{}</p>\n",
               links.artwork, escape_xml(show.title), escape_xml(show.description),
               escape_xml(words.fill("count", std::to_string(count))),
               links.has_feed ? format(" · <a href=\"feed.xml\">{}</a>", escape_xml(words["feed"])) : "");
    if (!show.link.empty() && show.link != show.base_url + "/")
        html += format("<p><a href=\"{0}\">{0}</a></p>\n", escape_xml(show.link));
    return html + "</div>\n</header>\n";
}

std::string search_html(const PageWords& words) {
    return format(
        "<form hidden data-index=\"{}\" data-found=\"{}\" role=\"search\">\n"
        "<label for=\"search\">{}</label>\n<input id=\"search\" type=\"search\" autocomplete=\"off\">\n"
        "<button type=\"submit\">{}</button>\n</form>\n"
        "<p class=\"count\" role=\"status\"></p>\n<ol class=\"episodes found\"></ol>\n",
        search_index_name, escape_xml(words["found"]), escape_xml(words["search"]),
        escape_xml(words["find"]));
}

std::string episode_html(const SiteEntry& entry, const std::string& page_language, const PageWords& words) {
    const std::string lang =
        entry.language == page_language ? "" : format(" lang=\"{}\"", escape_xml(entry.language));
    std::string facts;
    const std::string minutes =
        std::to_string(std::max<std::int64_t>(1, (entry.duration_ms + 30'000) / 60'000));
    for (const std::string& fact : {entry.score, entry.reviewer, entry.date, words.fill("minutes", minutes)})
        if (!fact.empty()) facts += (facts.empty() ? "" : " · ") + format("<bdi>{}</bdi>", escape_xml(fact));
    std::string html =
        format("<li>\n<img src=\"{0}/{1}\" width=\"600\" height=\"600\" loading=\"lazy\" alt=\"\">\n"
               "<div>\n<h3 dir=\"auto\"{2}><a href=\"{0}/\">{3}</a></h3>\n<p>{4}</p>\n",
               entry.slug, entry.thumbnail.name, lang, escape_xml(entry.title), facts);
    if (!entry.description.empty())
        html += format("<p dir=\"auto\"{}>{}</p>\n", lang, escape_xml(entry.description));
    return html + "</div>\n</li>\n";
}

std::string pages_html(std::size_t page, std::size_t pages, const PageWords& words) {
    if (pages < 2) return "";
    std::string html =
        format("<nav class=\"pages\" data-all aria-label=\"{}\">\n<p>", escape_xml(words["all"]));
    if (page > 0)
        html += format("<a href=\"{}\">{}</a> · ", index_name(page - 1), escape_xml(words["newer"]));
    html += escape_xml(words.fill("of", format("{}/{}", page + 1, pages)));
    if (page + 1 < pages)
        html += format(" · <a href=\"{}\">{}</a>", index_name(page + 1), escape_xml(words["older"]));
    return html + "</p>\n</nav>\n";
}

}  // namespace

std::size_t index_pages(std::size_t episodes) {
    return std::max<std::size_t>(1, (episodes + index_page_episodes - 1) / index_page_episodes);
}

std::string index_name(std::size_t page) {
    return page == 0 ? "index.html" : format("index-{}.html", page + 1);
}

std::string search_index(const std::vector<SiteEntry>& entries) {
    Json rows = Json::array();
    for (const SiteEntry& entry : entries)
        rows.push_back({entry.slug, entry.title, entry.item_name == entry.title ? "" : entry.item_name,
                        entry.item_creator, entry.reviewer, entry.date});
    return rows.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string index_page(const Show& show, const std::vector<SiteEntry>& entries, std::size_t page,
                       const IndexLinks& links, const PageWords& words) {
    const AssetNames assets = asset_names();
    std::string more = format("<script src=\"{}\" defer></script>\n", assets.search);
    if (links.has_feed)
        more +=
            format("<link rel=\"alternate\" type=\"application/rss+xml\" href=\"feed.xml\" title=\"{}\">\n",
                   escape_xml(show.title));
    std::string html = page_start({words.language, show.title, show.description, "", assets.style, more});
    html += header_html(show, entries.size(), links, words) + "<main>\n" + search_html(words);
    html += format("<div data-all>\n<h2>{}</h2>\n<ol class=\"episodes\">\n", escape_xml(words["all"]));
    const std::size_t begin = page * index_page_episodes;
    for (std::size_t i = begin; i < std::min(entries.size(), begin + index_page_episodes); ++i)
        html += episode_html(entries[i], words.language, words);
    html += "</ol>\n</div>\n" + pages_html(page, index_pages(entries.size()), words);
    return html + "</main>\n</body>\n</html>\n";
}

}  // namespace reviewcast
