// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"
#include "document/feed/formats.hpp"
#include "document/feed/text.hpp"

#include <string_view>

namespace reviewcast {

namespace {

/// The type attribute (RFC 4287, 3.1.1 and 4.1.3); "mode" and media types are Atom 0.3's.
std::string_view type_of(const XmlElement& element, const FeedReading& feed) {
    const Span type = attribute(element, "type");
    return std::string_view(feed.source.text).substr(type.begin, type.size());
}

bool is_html(const XmlElement& element, const FeedReading& feed, const SourceText& text) {
    const std::string_view type = type_of(element, feed);
    // Many leave the type out and write HTML, which a reader must see then.
    if (type.empty()) return has_html(text.chars);
    return type.find("html") != std::string_view::npos;
}

void take_text(const XmlElement& element, std::string key, FeedEntry& entry, const FeedReading& feed) {
    SourceText text = body_of(element, 1, entry, feed).text;
    const bool html = element.has_tags || is_html(element, feed, text);
    add_field(entry, feed, std::move(key), text, element.at, html);
}

void take_body(const XmlElement& element, int rank, FeedEntry& entry, const FeedReading& feed) {
    Body body = body_of(element, rank, entry, feed);
    if (!element.has_tags && !is_html(element, feed, body.text)) body.format = BodyFormat::plain_text;
    if (type_of(element, feed).find("markdown") != std::string_view::npos) body.format = BodyFormat::markdown;
    const Span language = attribute(element, "xml:lang");
    if (!language.empty() && !has_field(entry, "language"))
        add_field(entry, feed, "language", text_of(language, entry, feed), language);
    offer_body(entry, std::move(body));
}

void take_people(const std::vector<XmlElement>& elements, std::size_t at, FeedEntry& entry,
                 const FeedReading& feed) {
    const bool author = elements[at].name == "author";
    if (!elements[at].has_tags || is_mixed(elements, at, feed))
        return author ? add_author(entry, feed, text_of(elements[at].content, entry, feed), elements[at].at)
                      : drop(entry, elements[at].content, "a feed's own data");
    for (std::size_t i = at + 1; i < next_beside(elements, at); ++i) {
        if (elements[i].name != "name")
            drop(entry, elements[i].content, "a person's address");
        else if (author)
            add_author(entry, feed, text_of(elements[i].content, entry, feed), elements[i].at);
        else
            add_field(entry, feed, "contributor", text_of(elements[i].content, entry, feed), elements[i].at);
    }
}

void take_category(const XmlElement& element, FeedEntry& entry, const FeedReading& feed) {
    const Span label = attribute(element, "label");
    const Span value = label.empty() ? attribute(element, "term") : label;
    add_field(entry, feed, "category", text_of(value, entry, feed), value);
    drop(entry, element.content, "a feed's own data");
}

void take_date(const XmlElement& element, std::string key, FeedEntry& entry, const FeedReading& feed) {
    if (has_field(entry, key)) return drop(entry, element.content, "a date stated twice");
    add_field(entry, feed, std::move(key), text_of(element.content, entry, feed), element.at);
}

/// The first link to the entry itself (RFC 4287, 4.2.7.2: no relation is "alternate").
void take_link(const XmlElement& element, FeedEntry& entry, const FeedReading& feed) {
    const Span relation = attribute(element, "rel"), address = attribute(element, "href");
    const std::string rel(text_of(relation, entry, feed).chars);
    if ((rel.empty() || rel == "alternate") && !has_field(entry, "feed.link"))
        add_field(entry, feed, "feed.link", text_of(address, entry, feed), address);
    drop(entry, element.content, "a link's address");
}

/// Whether the element was known.
bool take(const XmlElement& element, FeedEntry& entry, const FeedReading& feed) {
    const std::string& name = element.name;
    if (name == "title")
        take_text(element, "title", entry, feed);
    else if (name == "content")
        take_body(element, 2, entry, feed);
    else if (name == "summary")
        take_body(element, 1, entry, feed);
    else if (name == "published" || name == "issued" || name == "dc:date")
        take_date(element, "published", entry, feed);
    else if (name == "updated" || name == "modified")
        take_date(element, "updated", entry, feed);
    else if (name == "category")
        take_category(element, entry, feed);
    else if (name == "dc:creator")
        add_author(entry, feed, text_of(element.content, entry, feed), element.at);
    else if (name == "id")
        entry.item.id = trim(text_of(element.content, entry, feed).chars);
    else
        return false;
    if (name == "id") drop(entry, element.content, "an id");
    return true;
}

}  // namespace

FeedEntry read_atom_entry(const std::vector<XmlElement>& elements, const FeedReading& feed) {
    FeedEntry entry;
    for (std::size_t at = 0; at < elements.size(); at = next_beside(elements, at)) {
        const XmlElement& element = elements[at];
        const std::string& name = element.name;
        if (name == "author" || name == "contributor")
            take_people(elements, at, entry, feed);
        else if (name == "source" || name == "rights" || name == "created" || name == "generator")
            drop(entry, element.content, "a feed's own data");
        else if (name == "link")
            take_link(element, entry, feed);
        else if (!take(element, entry, feed))
            take_other(elements, at, entry, feed);
    }
    return entry;
}

}  // namespace reviewcast
