// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/warning.hpp"
#include "document/feed/feed.hpp"
#include "document/line_finder.hpp"
#include "document/source_text.hpp"

#include <set>
#include <string>
#include <string_view>

namespace reviewcast {

/// A feed while it is read.
struct FeedReading {
    const Source& source;
    const LineFinder& lines;
    const WarningSink& warn;
    std::string origin;              ///< of fields: "RSS", "Atom", "JSON Feed"
    std::set<std::string> entities;  ///< declared by the feed itself
};

/// What a body is written in.
enum class BodyFormat { html, plain_text, markdown };

/// A text that may be an entry's body: the one of the highest rank is it.
struct Body {
    SourceText text;  ///< white space as written
    Span at;
    BodyFormat format = BodyFormat::html;
    int rank = 0;  ///< 0 for none
};

/// An entry while it is read.
struct FeedEntry {
    FeedItem item;
    Body body;
};

/// Adds a field unless its value is blank. Tags and references of HTML in it are read where `may_be_html`.
void add_field(FeedEntry& entry, const FeedReading& feed, std::string key, const SourceText& value, Span at,
               bool may_be_html = false);

/// Adds the names of authors: "Ann Lee", "ann@site.example (Ann Lee)", "Ann Lee <ann@site.example>".
/// Addresses are listed as dropped.
void add_author(FeedEntry& entry, const FeedReading& feed, const SourceText& value, Span at);

/// Takes a text as the body if none of a higher rank is there; the one that is not taken is listed as
/// dropped.
void offer_body(FeedEntry& entry, Body body);

/// Lists a range as not spoken, unless it is empty.
void drop(FeedEntry& entry, Span at, std::string reason);

/// Whether the entry has a field of that key.
[[nodiscard]] bool has_field(const FeedEntry& entry, std::string_view key);

/// Reads the body; sets the item's error where no words are in it. `at` is the entry's place.
[[nodiscard]] FeedItem finish_entry(FeedEntry entry, const FeedReading& feed, Span at);

}  // namespace reviewcast
