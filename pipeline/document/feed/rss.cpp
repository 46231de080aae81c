// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"
#include "document/feed/formats.hpp"
#include "document/feed/text.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace reviewcast {

namespace {

enum class Role {
    title,
    author,
    published,
    other_date,
    category,
    language,
    id,
    link,
    address,
    names_a_place,
    body
};

struct Known {
    std::string_view name;
    Role role;
    int rank = 0;  ///< of a body: the whole text before an excerpt
};

constexpr std::array known{
    Known{"title", Role::title},
    Known{"dc:title", Role::title},
    Known{"media:title", Role::names_a_place},
    Known{"author", Role::author},
    Known{"dc:creator", Role::author},
    Known{"itunes:author", Role::author},
    Known{"atom:author", Role::author},
    Known{"pubDate", Role::published},
    Known{"dc:date", Role::published},
    Known{"atom:published", Role::published},
    Known{"dcterms:created", Role::published},
    Known{"atom:updated", Role::other_date},
    Known{"dcterms:modified", Role::other_date},
    Known{"category", Role::category},
    Known{"dc:subject", Role::category},
    Known{"itunes:keywords", Role::category},
    Known{"language", Role::language},
    Known{"dc:language", Role::language},
    Known{"guid", Role::id},
    Known{"dc:identifier", Role::id},
    Known{"link", Role::link},
    Known{"comments", Role::address},
    Known{"enclosure", Role::address},
    Known{"docs", Role::address},
    Known{"source", Role::names_a_place},
    Known{"dc:publisher", Role::names_a_place},
    Known{"dc:rights", Role::names_a_place},
    Known{"copyright", Role::names_a_place},
    Known{"content:encoded", Role::body, 9},
    Known{"xhtml:body", Role::body, 8},
    Known{"body", Role::body, 8},
    Known{"atom:content", Role::body, 7},
    Known{"content", Role::body, 7},
    Known{"reviewBody", Role::body, 6},
    Known{"user_review", Role::body, 5},  // reading logs: "description" is a table of the book's data
    Known{"description", Role::body, 4},
    Known{"dc:description", Role::body, 3},
    Known{"summary", Role::body, 3},
    Known{"itunes:summary", Role::body, 2},
    Known{"excerpt:encoded", Role::body, 1},
};

const Known* find_known(const std::string& name) {
    // schema.org's and others' names have whatever prefix.
    const auto* found = std::ranges::find(known, std::string_view(name), &Known::name);
    if (found == known.end() && local_name(name) == "reviewBody")
        found = std::ranges::find(known, local_name(name), &Known::name);
    return found == known.end() ? nullptr : found;
}

void take_author(const std::vector<XmlElement>& elements, std::size_t at, FeedEntry& entry,
                 const FeedReading& feed, const DisplayNames& names) {
    const SourceText value = text_of(elements[at].content, entry, feed);
    const auto shown = names.find(std::string(trim(value.chars)));
    if (shown == names.end()) return add_author(entry, feed, value, elements[at].at);
    drop(entry, elements[at].content, "a user's name");
    add_author(entry, feed, shown->second, {});
}

/// A date, of which the first is taken: others state it again in other forms.
void take_date(const XmlElement& element, std::string key, FeedEntry& entry, const FeedReading& feed) {
    if (has_field(entry, key)) return drop(entry, element.content, "a date stated twice");
    add_field(entry, feed, std::move(key), text_of(element.content, entry, feed), element.at);
}

void take(const std::vector<XmlElement>& elements, std::size_t at, const Known& rule, FeedEntry& entry,
          const FeedReading& feed) {
    const XmlElement& element = elements[at];
    switch (rule.role) {
    case Role::title:
        return add_field(entry, feed, "title", text_of(element.content, entry, feed), element.at, true);
    case Role::published:
        return take_date(element, "published", entry, feed);
    case Role::other_date:
        return take_date(element, "updated", entry, feed);
    case Role::category:
        return add_field(entry, feed, "category", text_of(element.content, entry, feed), element.at, true);
    case Role::language:
        return add_field(entry, feed, "language", text_of(element.content, entry, feed), element.at);
    case Role::id:
        if (entry.item.id.empty()) entry.item.id = trim(text_of(element.content, entry, feed).chars);
        return drop(entry, element.content, "an id");
    case Role::link:
        if (has_field(entry, "feed.link")) return drop(entry, element.content, "a link's address");
        return add_field(entry, feed, "feed.link", text_of(element.content, entry, feed), element.at);
    case Role::address:
        return drop(entry, element.content, "a link's address");
    case Role::names_a_place:
        return drop(entry, element.content, "a feed's own data");
    case Role::body:
        return offer_body(entry, body_of(element, rule.rank, entry, feed));
    case Role::author:
        return;
    }
}

/// Elements of Atom's author: its name is the author, the rest addresses.
void take_person(const std::vector<XmlElement>& elements, std::size_t at, FeedEntry& entry,
                 const FeedReading& feed) {
    for (std::size_t i = at + 1; i < next_beside(elements, at); ++i) {
        if (local_name(elements[i].name) == "name")
            add_author(entry, feed, text_of(elements[i].content, entry, feed), elements[i].at);
        else
            drop(entry, elements[i].content, "a person's address");
    }
}

}  // namespace

FeedEntry read_rss_item(const std::vector<XmlElement>& elements, const FeedReading& feed,
                        const DisplayNames& names) {
    FeedEntry entry;
    for (std::size_t at = 0; at < elements.size(); at = next_beside(elements, at)) {
        const Known* rule = find_known(elements[at].name);
        if (prefix_of(elements[at].name) == "wp")
            take_wordpress(elements, at, entry, feed);
        else if (rule == nullptr)
            take_other(elements, at, entry, feed);
        else if (rule->role == Role::author && elements[at].has_tags && !is_mixed(elements, at, feed))
            take_person(elements, at, entry, feed);
        else if (rule->role == Role::author)
            take_author(elements, at, entry, feed, names);
        else
            take(elements, at, *rule, entry, feed);
    }
    return entry;
}

}  // namespace reviewcast
