// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/source.hpp"

#include <string_view>

namespace reviewcast {

enum class Format { plain_text, markdown, html, rst, org, rss, atom, json_feed };

/// The format's name: "plain text", "Markdown", "HTML", "reStructuredText", "Org", "RSS", "Atom", "JSON
/// Feed".
[[nodiscard]] std::string_view to_string(Format format);

/// What a file is written in: told from its content, and from the ending of its name only where the content
/// fits both ("notes.txt" that uses no markup is plain text).
[[nodiscard]] Format detect_format(const Source& source);

}  // namespace reviewcast
