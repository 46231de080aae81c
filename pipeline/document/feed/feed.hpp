// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/warning.hpp"
#include "document/document.hpp"
#include "document/format.hpp"
#include "document/source.hpp"

#include <string>
#include <vector>

namespace reviewcast {

/// An entry of a feed.
struct FeedItem {
    std::string id;     ///< guid, Atom id or JSON Feed id, as written; empty where the feed gives none
    Document document;  ///< its places are those of the feed's text
    std::string error;  ///< why it could not be read, "name:line: …"; empty where it could
};

/// The entries of RSS 2.0 (also WordPress WXR), Atom 1.0 or JSON Feed 1.1, in the order of the file. Comments
/// and private addresses are left out, as are WXR's attachments, pages and drafts. An entry that cannot be
/// read stops no other. Throws InputError "name[:line]: …" where the feed itself cannot be read.
[[nodiscard]] std::vector<FeedItem> read_feed(const Source& source, Format format, const WarningSink& warn);

}  // namespace reviewcast
