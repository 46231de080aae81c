// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text_builder.hpp"

#include <functional>
#include <map>
#include <string>

namespace reviewcast {

/// Texts that `.. |name| replace:: text` defines, by name; empty for pictures.
using Substitutions = std::map<std::string, std::string, std::less<>>;

/// Reads reStructuredText's inline marks: emphasis, roles, literals, links, references to footnotes and
/// substitutions, escapes. Linear in the text; what is never closed stays as it stands.
void read_rst_marks(const SourceText& joined, const Substitutions& substitutions, TextBuilder& out);

}  // namespace reviewcast
