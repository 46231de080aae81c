// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// What of the contract between readers and the segmenter a document breaks, one line each: places inside the
/// source, pieces that touch each other and cover the text, copies that equal the source but for white space,
/// well-formed UTF-8 without control characters, single spaces, breaks at spaces, runs in the text. Empty for
/// a sound document.
[[nodiscard]] std::vector<std::string> broken_laws(const Document& document, std::string_view source);

/// What of them a text breaks that can be told without its source.
[[nodiscard]] std::vector<std::string> broken_text_laws(const SourceText& text);

/// Words of the source (runs of letters and digits of any script) of which some byte is in no block, field,
/// container or dropped range. `signs` lists words that a format writes as signs ("BEGIN").
[[nodiscard]] std::vector<std::string> lost_words(const Document& document, std::string_view source,
                                                  const std::vector<std::string>& signs = {});

/// A document as lines: "heading 1: text", "list_item 2 (3): text", "text [spoiler]", "key = value (origin)";
/// emphasis as {…}, strong as {{…}}, works as «…», breaks as "/".
[[nodiscard]] std::string show(const Document& document);

}  // namespace reviewcast
