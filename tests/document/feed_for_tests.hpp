// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/feed/feed.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// A feed as it was read, with all that is checked of every feed: the contract's laws hold for each item.
struct ReadFeed {
    std::vector<FeedItem> items;
    std::vector<std::string> warnings;  ///< "code: message"
    std::string error;                  ///< the InputError's words
};

/// Reads text named "feed.xml" in the format that it is detected as.
[[nodiscard]] ReadFeed read(const std::string& text);

/// The blocks of an item as lines (show() without its fields).
[[nodiscard]] std::string blocks(const FeedItem& item);

/// The values of the fields of a key, joined by "|".
[[nodiscard]] std::string field(const FeedItem& item, std::string_view key);

/// The reason for which a stretch of the source was dropped, where all of it was; otherwise empty.
[[nodiscard]] std::string reason(const FeedItem& item, const std::string& source, std::string_view stretch);

/// An RSS feed of items.
[[nodiscard]] std::string rss(const std::string& items);

}  // namespace reviewcast
