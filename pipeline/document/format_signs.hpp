// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace reviewcast {

/// What in a text speaks for a format, counted in its first 256 KiB. A sign is strong where no plain text has
/// it by chance or habit, weak where people write so in plain text too.
struct FormatSigns {
    std::size_t html_blocks = 0;    ///< start tags of paragraphs, headings, lists, tables; line breaks
    std::size_t html_inlines = 0;   ///< closed runs: `<em>…</em>`, `<a href=…>…</a>`
    bool all_tagged = false;        ///< each paragraph, by blank lines, begins with a tag
    bool front_matter = false;      ///< fenced by --- or +++, an object of JSON, or bare keys in lower case
    std::size_t markdown = 0;       ///< links, images, fences, tables, footnotes, template calls
    std::size_t weak_markdown = 0;  ///< `# `, `**bold**`
    std::size_t rst = 0;            ///< directives, roles, links, fields at the top
    std::size_t weak_rst = 0;       ///< titles with a line above and below
    std::size_t org = 0;            ///< `#+KEY:`, property drawers, links
    std::size_t weak_org = 0;       ///< `** Heading`
};

[[nodiscard]] FormatSigns count_signs(std::string_view text);

/// The name of the first element, without its prefix and in lower case, where the text begins with markup:
/// after white space, comments, processing instructions and the DOCTYPE; "!doctype html" counts as "html",
/// `<?php` as "php". Empty where something else comes first.
[[nodiscard]] std::string first_element(std::string_view text);

/// Whether the text is an object of JSON whose "version" is jsonfeed.org's.
[[nodiscard]] bool is_json_feed(std::string_view text);

}  // namespace reviewcast
