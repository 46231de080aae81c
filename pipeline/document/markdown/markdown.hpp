// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/warning.hpp"
#include "document/document.hpp"
#include "document/source.hpp"

namespace reviewcast {

/// CommonMark 0.29 with GitHub's tables, strikethrough, autolinks and footnotes; front matter in YAML, TOML,
/// JSON or bare "key: value" lines becomes metadata; template calls (Liquid, Hugo, Nunjucks, MDX) are silent
/// but for the words they carry. Total: what is broken is warned of with "name:line: …" and left out.
[[nodiscard]] Document read_markdown(const Source& source, const WarningSink& warn);

}  // namespace reviewcast
