// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/html/html.hpp"

#include <string>
#include <vector>

namespace reviewcast {

/// A document's blocks, a line each: "p text", "h2 text", "li1 text", "li1#3 text", "quote1", "row",
/// "caption", "note", "--"; "{name}" or "{\"words\"}" before the text for a container, "<de>" for a language,
/// "/" for a space that was a line break.
[[nodiscard]] std::vector<std::string> lines_of(const Document& document);

/// lines_of the fragment or page; the warnings are not looked at.
[[nodiscard]] std::vector<std::string> fragment_lines(const std::string& html);
[[nodiscard]] std::vector<std::string> page_lines(const std::string& html);

/// Lines as one text, for messages that can be read.
[[nodiscard]] std::string joined(const std::vector<std::string>& lines);

/// Values of the fields with this key, in order.
[[nodiscard]] std::vector<std::string> values_of(const Document& document, const std::string& key);

/// Where the source begins to have words (what is neither a tag nor a script by the plainest scan) that are
/// in no block, container, field or dropped range. Empty for nowhere.
[[nodiscard]] std::string lost_text(const std::string& html, const Document& document);

}  // namespace reviewcast
