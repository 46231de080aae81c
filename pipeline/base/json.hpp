// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

namespace reviewcast {

/// JSON value (RFC 8259) that keeps its keys in the order of insertion, so that output is deterministic.
using Json = nlohmann::ordered_json;

/// The value as text, indented by two spaces, with a final newline; bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] std::string to_text(const Json& value);

}  // namespace reviewcast
