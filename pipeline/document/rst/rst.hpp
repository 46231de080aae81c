// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/warning.hpp"
#include "document/document.hpp"
#include "document/source.hpp"

namespace reviewcast {

/// reStructuredText at the level of title, field lists, headings, emphasis, links, lists, quotes, tables,
/// footnotes and directives. Total.
[[nodiscard]] Document read_rst(const Source& source, const WarningSink& warn);

}  // namespace reviewcast
