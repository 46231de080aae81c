// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/warning.hpp"
#include "document/document.hpp"
#include "document/source.hpp"

namespace reviewcast {

/// Org at the level of keywords, property drawers, headings, emphasis, links, lists, quotes, tables and
/// footnotes. Total.
[[nodiscard]] Document read_org(const Source& source, const WarningSink& warn);

}  // namespace reviewcast
