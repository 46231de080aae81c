// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ctime>
#include <optional>
#include <string>

namespace reviewcast {

/// "Fri, 03 May 2024 00:00:00 GMT" (RFC 9110, 5.6.7) of seconds since 1970.
[[nodiscard]] std::string http_date(std::time_t time);

/// The same read back; nothing for what is not of that form.
[[nodiscard]] std::optional<std::time_t> parse_http_date(const std::string& text);

}  // namespace reviewcast
