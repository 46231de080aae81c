// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unicode.hpp"
#include "document/feed/formats.hpp"
#include "document/feed/text.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace reviewcast {

namespace {

/// Prefixes of modules that hold no words of a review.
constexpr std::array silent_prefixes{"wp",     "slash", "wfw",    "sy",     "feedburner",
                                     "thr",    "app",   "itunes", "georss", "creativeCommons",
                                     "atom10", "atom",  "media"};

/// Attributes of media:starRating (Media RSS 1.5.1) and schema.org's names for them.
constexpr std::array<std::pair<std::string_view, std::string_view>, 4> star_rating{
    {{"average", "aggregateRating.ratingValue"},
     {"count", "aggregateRating.ratingCount"},
     {"min", "aggregateRating.worstRating"},
     {"max", "aggregateRating.bestRating"}}};

bool is_silent(std::string_view name) {
    return std::ranges::find(silent_prefixes, prefix_of(name)) != silent_prefixes.end();
}

void take_star_rating(const XmlElement& element, FeedEntry& entry, const FeedReading& feed) {
    for (const auto& [name, key] : star_rating) {
        const Span value = attribute(element, name);
        if (!value.empty()) add_field(entry, feed, std::string(key), text_of(value, entry, feed), value);
    }
}

void take_fact(const XmlElement& element, const std::string& key, FeedEntry& entry, const FeedReading& feed) {
    const SourceText value = body_of(element, 1, entry, feed).text;
    if (value.chars.find("://") != std::string::npos)
        drop(entry, element.content, "a link's address");
    else if (value.chars.find('@') != std::string::npos)
        drop(entry, element.content, "an e-mail address");
    else
        add_field(entry, feed, key, value, element.at, true);
}

}  // namespace

SourceText text_of(Span content, FeedEntry& entry, const FeedReading& feed) {
    return decode_xml(feed.source.text, content, feed.entities, entry.item.document.dropped);
}

Body body_of(const XmlElement& element, int rank, FeedEntry& entry, const FeedReading& feed) {
    if (!element.has_tags)
        return {text_of(element.content, entry, feed), element.content, BodyFormat::html, rank};
    SourceText markup;
    append_copy(markup, feed.source.text, element.content);
    return {std::move(markup), element.content, BodyFormat::html, rank};
}

std::size_t next_beside(const std::vector<XmlElement>& elements, std::size_t at) {
    const std::size_t depth = elements[at].depth;
    do
        ++at;
    while (at < elements.size() && elements[at].depth > depth);
    return at;
}

bool is_mixed(const std::vector<XmlElement>& elements, std::size_t at, const FeedReading& feed) {
    const auto has_words = [&](Span gap) {
        return feed.source.text.find_first_not_of(" \t\r\n", gap.begin) < gap.end;
    };
    const std::size_t end = next_beside(elements, at);
    if (end == at + 1) return false;
    std::size_t done = elements[at].content.begin;
    for (std::size_t i = at + 1; i < end; i = next_beside(elements, i)) {
        if (has_words({done, elements[i].at.begin})) return true;
        done = elements[i].at.end;
    }
    return has_words({done, elements[at].content.end});
}

void take_other(const std::vector<XmlElement>& elements, std::size_t at, FeedEntry& entry,
                const FeedReading& feed) {
    const std::size_t end = next_beside(elements, at);
    const bool silent = is_silent(elements[at].name);
    for (std::size_t i = at; i < end; ++i)
        if (elements[i].name == "media:starRating") take_star_rating(elements[i], entry, feed);
    if (silent) return drop(entry, elements[at].content, "a feed's own data");
    std::vector<std::string> keys;
    for (std::size_t i = at; i < end;) {
        const XmlElement& element = elements[i];
        keys.resize(element.depth - elements[at].depth);
        keys.push_back((keys.empty() ? "" : keys.back() + ".") + std::string(local_name(element.name)));
        const bool record = next_beside(elements, i) > i + 1 && !is_mixed(elements, i, feed);
        if (element.name == "#text")
            drop(entry, element.at, "words outside of any element");
        else if (!record)
            take_fact(element, keys.back(), entry, feed);
        i = record ? i + 1 : next_beside(elements, i);
    }
}

}  // namespace reviewcast
