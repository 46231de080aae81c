// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace reviewcast {

/// Bytes as base64 (RFC 4648, section 4), in one line.
[[nodiscard]] std::string to_base64(std::string_view bytes);

}  // namespace reviewcast
