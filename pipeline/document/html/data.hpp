// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/warning.hpp"
#include "document/document.hpp"
#include "document/html/things.hpp"
#include "document/html/tree.hpp"
#include "document/source.hpp"

#include <string>

namespace reviewcast {

/// Adds what a page states about itself as fields: its title, its meta elements, Open Graph, and the
/// structured data of all syntaxes. Warns "broken-json-ld".
void read_html_data(const HtmlTree& tree, const Source& source, const WarningSink& warn, Document& document);

/// The things of the page's JSON-LD scripts. A script that is not JSON is warned of ("broken-json-ld") and
/// left out, but for the commonest slips: line breaks in strings, commas before a closing bracket.
[[nodiscard]] Things read_json_ld(const HtmlTree& tree, const Source& source, const WarningSink& warn);

/// The things of the page's microdata (itemscope), RDFa Lite (typeof) and microformats (h-review, hreview,
/// h-entry).
[[nodiscard]] Things read_microdata(const HtmlTree& tree);
[[nodiscard]] Things read_rdfa(const HtmlTree& tree);
[[nodiscard]] Things read_microformats(const HtmlTree& tree);

/// title, meta and html lang, as fields.
void read_meta(const HtmlTree& tree, Document& document);

}  // namespace reviewcast
