// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/source_text.hpp"

#include <string_view>

namespace reviewcast {

/// The string of a well-formed JSON text whose characters, without the quotation marks, stand at `at`:
/// escapes decoded (RFC 8259, section 7), half a surrogate pair as U+FFFD. White space is as written.
[[nodiscard]] SourceText decode_json_string(std::string_view source, Span at);

}  // namespace reviewcast
