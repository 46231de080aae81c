// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.hpp"
#include "document/source.hpp"
#include "document/source_text.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// What stands in an element, as the text it is written for: CDATA sections as they stand, references
/// decoded, comments left out. White space is as written. References to `entities`, those that the feed
/// declares itself, are left out and listed in `dropped`.
[[nodiscard]] SourceText decode_xml(const std::string& source, Span content,
                                    const std::set<std::string>& entities, std::vector<Dropped>& dropped);

/// The text with its references decoded once more where it is HTML that was escaped twice: it has no tag, but
/// decoded it has some. The same text otherwise.
[[nodiscard]] SourceText unescape_again(SourceText text);

/// Whether the text has tags of HTML.
[[nodiscard]] bool has_html(std::string_view text);

}  // namespace reviewcast
