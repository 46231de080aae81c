// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/feed_for_tests.hpp"

#include "base/error.hpp"
#include "document/document_laws.hpp"
#include "document/format.hpp"

#include <doctest/doctest.h>

namespace reviewcast {

ReadFeed read(const std::string& text) {
    ReadFeed result;
    const Source source{"feed.xml", text, "UTF-8"};
    try {
        result.items = read_feed(source, detect_format(source), [&](const Warning& warning) {
            result.warnings.push_back(warning.code + ": " + warning.message);
        });
    } catch (const InputError& error) {
        result.error = error.what();
    }
    for (const FeedItem& item : result.items)
        CHECK(broken_laws(item.document, text) == std::vector<std::string>{});
    return result;
}

std::string blocks(const FeedItem& item) {
    Document only;
    only.blocks = item.document.blocks;
    return show(only);
}

std::string field(const FeedItem& item, std::string_view key) {
    std::string values;
    for (const Field& stated : item.document.metadata)
        if (stated.key == key) values += (values.empty() ? "" : "|") + stated.value.chars;
    return values;
}

std::string reason(const FeedItem& item, const std::string& source, std::string_view stretch) {
    const std::size_t at = source.find(stretch);
    for (const Dropped& dropped : item.document.dropped)
        if (dropped.source.begin <= at && at + stretch.size() <= dropped.source.end) return dropped.reason;
    return {};
}

std::string rss(const std::string& items) {
    return "<?xml version=\"1.0\"?>\n<rss version=\"2.0\" "
           "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
           " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:wp=\"http://wordpress.org/export/1.2/\""
           " xmlns:media=\"http://search.yahoo.com/mrss/\"><channel><title>A Site</title>"
           "<language>en</language>\n" +
           items + "</channel></rss>\n";
}

}  // namespace reviewcast
