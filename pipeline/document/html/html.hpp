// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/warning.hpp"
#include "document/document.hpp"
#include "document/source.hpp"

namespace reviewcast {

/// A page, or a fragment of one: the review found among navigation, comments and what else is around it; its
/// structured data (JSON-LD, microdata, RDFa, h-review, Open Graph, meta, time) as metadata. Total: what is
/// broken is warned of with "name:line: …" and left out. Opens no network connection and no other file.
[[nodiscard]] Document read_html(const Source& source, const WarningSink& warn);

/// The body of a feed's item: all of it is the review, and blank lines part paragraphs where no element does.
[[nodiscard]] Document read_html_fragment(const Source& source, const WarningSink& warn);

}  // namespace reviewcast
