// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/feed/feed.hpp"

#include "base/error.hpp"
#include "document/feed/formats.hpp"
#include "document/feed/xml_feed.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

/// What the feed states for all of its entries: its title, its language, and in Atom its author.
FeedEntry read_head(const XmlFeed& xml, Format format, const FeedReading& feed) {
    FeedEntry head;
    for (std::size_t at = 0; at < xml.head.size(); at = next_beside(xml.head, at)) {
        const XmlElement& element = xml.head[at];
        if (element.name == "title" && !has_field(head, "feed.title"))
            add_field(head, feed, "feed.title", text_of(element.content, head, feed), element.at, true);
        else if (element.name == "language" || element.name == "dc:language")
            add_field(head, feed, "language", text_of(element.content, head, feed), element.at);
        else if (element.name == "author" && format == Format::atom)
            for (std::size_t i = at + 1; i < next_beside(xml.head, at); ++i)
                if (xml.head[i].name == "name")
                    add_author(head, feed, text_of(xml.head[i].content, head, feed), xml.head[i].at);
    }
    if (!has_field(head, "language"))
        for (const Span language : xml.languages)
            add_field(head, feed, "language", text_of(language, head, feed), language);
    return head;
}

/// Adds those of the feed's fields that the entry does not state itself.
void add_fields_of_feed(FeedItem& item, const FeedEntry& head) {
    const std::size_t own = item.document.metadata.size();
    for (const Field& field : head.item.document.metadata) {
        const auto end = item.document.metadata.begin() + static_cast<std::ptrdiff_t>(own);
        if (std::none_of(item.document.metadata.begin(), end,
                         [&](const Field& stated) { return stated.key == field.key; }))
            item.document.metadata.push_back(field);
    }
}

std::vector<FeedItem> read_xml_feed(FeedReading feed, Format format) {
    XmlFeed xml = cut_feed(feed.source, feed.lines, feed.warn);
    feed.entities = xml.entities;
    const FeedEntry head = read_head(xml, format, feed);
    const DisplayNames names = display_names(xml.head, feed);
    std::vector<FeedItem> items;
    for (const Span at : xml.entries) {
        const auto elements = cut_elements(feed.source, at, xml, feed.lines, feed.warn);
        if (!is_published(elements, feed)) continue;
        FeedEntry entry =
            format == Format::atom ? read_atom_entry(elements, feed) : read_rss_item(elements, feed, names);
        items.push_back(finish_entry(std::move(entry), feed, at));
        add_fields_of_feed(items.back(), head);
    }
    return items;
}

}  // namespace

std::vector<FeedItem> read_feed(const Source& source, Format format, const WarningSink& warn) {
    const LineFinder lines(source.name, source.text);
    const FeedReading feed{source, lines, warn, std::string(to_string(format)), {}};
    auto items = format == Format::json_feed ? read_json_feed(feed) : read_xml_feed(feed, format);
    if (items.empty()) throw InputError(source.name + ": the feed has no entry");
    return items;
}

}  // namespace reviewcast
