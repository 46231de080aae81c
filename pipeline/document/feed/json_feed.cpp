// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/format.hpp"
#include "base/unicode.hpp"
#include "document/feed/formats.hpp"
#include "document/feed/json_places.hpp"
#include "document/feed/text.hpp"
#include "document/format_signs.hpp"
#include "document/json_text.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace reviewcast {

namespace {

/// Keys of JSON Feed 1.1 that hold addresses and what only programs need.
constexpr std::array silent_keys{"url",    "external_url", "image",         "banner_image",
                                 "avatar", "mime_type",    "size_in_bytes", "duration_in_seconds"};

std::string joined(const std::vector<std::string>& path, std::size_t from) {
    std::string key;
    for (std::size_t i = from; i < path.size(); ++i)
        if (!path[i].empty()) key += (key.empty() ? "" : ".") + path[i];
    return key;
}

bool looks_like_markdown(std::string_view text) {
    const FormatSigns signs = count_signs(text);
    return signs.markdown + signs.weak_markdown > 0;
}

/// What is stated for the feed and for the entry that is read at the moment.
struct Reader {
    const FeedReading& feed;
    FeedEntry head = {};
    std::vector<FeedItem> items = {};
    FeedEntry entry = {};
    std::optional<std::size_t> number = {};  ///< of the entry
    Span at = {};                            ///< of the entry's values

    void finish() {
        if (number) items.push_back(finish_entry(std::exchange(entry, {}), feed, at));
        number.reset();
    }

    void take_body(SourceText text, Span place, const std::string& key) {
        Body body{std::move(text), place, BodyFormat::html, 3};
        if (key != "content_html") {
            body.rank = key == "summary" ? 1 : 2;
            body.format =
                looks_like_markdown(body.text.chars) ? BodyFormat::markdown : BodyFormat::plain_text;
        }
        offer_body(entry, std::move(body));
    }

    void take_value(const std::string& key, const JsonPlace& place) {
        SourceText text;
        if (place.is_string)
            text = decode_json_string(feed.source.text, place.at);
        else
            append_copy(text, feed.source.text, place.at);
        const std::string last = key.substr(key.rfind('.') + 1);
        if (key == "content_html" || key == "content_text" || key == "summary")
            take_body(std::move(text), place.at, key);
        else if (key == "title")
            add_field(entry, feed, "title", text, place.at, has_html(text.chars));
        else if (key == "date_published" || key == "date_modified")
            add_field(entry, feed, key == "date_published" ? "published" : "updated", text, place.at);
        else if (key == "url")
            add_field(entry, feed, "feed.link", text, place.at);
        else if (key == "tags")
            add_field(entry, feed, "category", text, place.at);
        else if (key == "author.name" || key == "authors.name")
            add_author(entry, feed, text, place.at);
        else if (key == "id") {
            entry.item.id = trim(text.chars);
            drop(entry, place.at, "an id");
        } else if (std::ranges::find(silent_keys, last) != silent_keys.end() ||
                   key.starts_with("attachments") || text.chars.find("://") != std::string::npos)
            drop(entry, place.at, "a link's address");
        else if (text.chars.find('@') != std::string::npos)
            drop(entry, place.at, "an e-mail address");
        else
            add_field(entry, feed, key, text, place.at);
    }

    void take_head(const std::string& key, const JsonPlace& place) {
        if (!place.is_string) return;
        const SourceText text = decode_json_string(feed.source.text, place.at);
        if (key == "title") add_field(head, feed, "feed.title", text, place.at);
        if (key == "language") add_field(head, feed, "language", text, place.at);
        if (key == "author.name" || key == "authors.name") add_author(head, feed, text, place.at);
    }

    void take(const JsonPlace& place) {
        if (place.path.empty() || place.path[0] != "items" || place.items.empty()) {
            finish();
            return take_head(joined(place.path, 0), place);
        }
        if (!number || *number != place.items[0]) {
            finish();
            number = place.items[0];
            at = place.at;
        }
        take_value(joined(place.path, 1), place);
    }
};

/// Whether the entry has a field that stands for the feed's.
bool is_stated(const Document& document, const std::string& key) {
    return std::ranges::find(document.metadata, key, &Field::key) != document.metadata.end();
}

}  // namespace

std::vector<FeedItem> read_json_feed(const FeedReading& feed) {
    Reader reader{feed};
    const auto broken = visit_json(feed.source.text, [&](const JsonPlace& place) { reader.take(place); });
    reader.finish();
    if (broken)
        feed.warn({"broken-feed", format("{}: is no JSON from here on ({}); the entries before it were read",
                                         feed.lines.where(broken->at), broken->what)});
    for (FeedItem& item : reader.items)
        for (const Field& field : reader.head.item.document.metadata)
            if (!is_stated(item.document, field.key)) item.document.metadata.push_back(field);
    return std::move(reader.items);
}

}  // namespace reviewcast
