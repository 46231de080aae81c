// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/source_text.hpp"

namespace reviewcast {

/// Adds runs for what stands in double quotation marks of any language, without the marks themselves.
void add_quotations(SourceText& text);

}  // namespace reviewcast
