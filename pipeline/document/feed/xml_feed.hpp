// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/warning.hpp"
#include "document/feed/xml_scanner.hpp"
#include "document/line_finder.hpp"
#include "document/source.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace reviewcast {

/// An element of an entry, or of what stands around the entries.
struct XmlElement {
    /// With the usual prefix of its namespace, whatever prefix the file uses: "content:encoded", "title";
    /// "#text" for words that stand beside elements.
    std::string name;
    Span at;       ///< with its tags
    Span content;  ///< between its tags
    std::vector<XmlAttribute> attributes;
    std::size_t depth = 0;  ///< 0 for a child of the entry or the channel
    bool has_tags = false;  ///< whether tags stand in its content
};

/// A feed in XML, cut into its entries.
struct XmlFeed {
    std::map<std::string, std::string> prefixes;  ///< those of the file and the usual ones
    std::set<std::string> entities;               ///< names that its document type declares
    std::vector<XmlElement> head;                 ///< the elements beside the entries
    std::vector<Span> entries;                    ///< what stands between the tags of each
    std::vector<Span> languages;                  ///< values of xml:lang of the elements around all entries
};

/// Cuts source.text. Warns "broken-feed" of entries and elements that are not closed or not opened, and goes
/// on; "entity" of a document type that declares entities: they are never expanded.
[[nodiscard]] XmlFeed cut_feed(const Source& source, const LineFinder& lines, const WarningSink& warn);

/// The elements between a start tag and its end tag, in their order, each before those in it. Bodies and
/// titles are not looked into: what stands in them is markup of its own. Warns as cut_feed does.
[[nodiscard]] std::vector<XmlElement> cut_elements(const Source& source, Span range, XmlFeed& feed,
                                                   const LineFinder& lines, const WarningSink& warn);

/// The attribute's value in the text, or an empty range.
[[nodiscard]] Span attribute(const XmlElement& element, std::string_view name);

}  // namespace reviewcast
