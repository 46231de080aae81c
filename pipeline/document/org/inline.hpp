// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text_builder.hpp"

#include <string_view>

namespace reviewcast {

/// Reads Org's inline marks: emphasis, verbatim text, links, notes, time stamps, entities, macros. Linear in
/// the text; what is never closed stays as it stands. The text of a note that is written where it belongs
/// stands in brackets.
void read_org_marks(const SourceText& joined, TextBuilder& out);

/// The character that "\name" stands for; empty for none.
[[nodiscard]] std::string_view org_entity(std::string_view name);

}  // namespace reviewcast
