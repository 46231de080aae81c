// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/feed/entry.hpp"
#include "document/feed/xml_feed.hpp"

#include <map>
#include <string>
#include <vector>

namespace reviewcast {

/// What a WordPress export calls a user's name in entries, and the name that it shows to readers.
using DisplayNames = std::map<std::string, SourceText>;

/// The elements of an RSS item as an entry: RSS 2.0 and 1.0 with the usual modules.
[[nodiscard]] FeedEntry read_rss_item(const std::vector<XmlElement>& elements, const FeedReading& feed,
                                      const DisplayNames& names);

/// Whether an item of a WordPress export is public writing: no attachment, menu, style, draft or page, and
/// without a password. Items of other feeds are.
[[nodiscard]] bool is_published(const std::vector<XmlElement>& elements, const FeedReading& feed);

/// The names of a WordPress export's authors by their user names, from what stands around the items.
[[nodiscard]] DisplayNames display_names(const std::vector<XmlElement>& head, const FeedReading& feed);

/// Takes an element of a WordPress export: a custom field becomes a field, a comment and the rest are
/// dropped.
void take_wordpress(const std::vector<XmlElement>& elements, std::size_t at, FeedEntry& entry,
                    const FeedReading& feed);

/// The elements of an Atom entry.
[[nodiscard]] FeedEntry read_atom_entry(const std::vector<XmlElement>& elements, const FeedReading& feed);

/// The entries of a JSON feed with the fields that it states for all of them.
[[nodiscard]] std::vector<FeedItem> read_json_feed(const FeedReading& feed);

/// Takes an element that no rule of a format knows: the crowd's rating and other facts become fields, keys of
/// nested ones joined by dots; addresses and a feed's own data are dropped.
void take_other(const std::vector<XmlElement>& elements, std::size_t at, FeedEntry& entry,
                const FeedReading& feed);

/// What stands in an element or an attribute, references decoded, white space as written.
[[nodiscard]] SourceText text_of(Span content, FeedEntry& entry, const FeedReading& feed);

/// A body that stands in an element: HTML that is escaped, in a CDATA section or plainly there.
[[nodiscard]] Body body_of(const XmlElement& element, int rank, FeedEntry& entry, const FeedReading& feed);

/// Whether words stand beside the elements in an element: a text with markup, not a record.
[[nodiscard]] bool is_mixed(const std::vector<XmlElement>& elements, std::size_t at, const FeedReading& feed);

/// The element after the one at `at` that does not stand in it.
[[nodiscard]] std::size_t next_beside(const std::vector<XmlElement>& elements, std::size_t at);

}  // namespace reviewcast
