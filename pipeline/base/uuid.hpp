// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace reviewcast {

/// UUID of version 5 (RFC 9562, SHA-1) of a name in a namespace, in lower case with hyphens. `name_space` is
/// a UUID in the same form. Throws std::logic_error where it is none.
[[nodiscard]] std::string uuid_v5(std::string_view name_space, std::string_view name);

}  // namespace reviewcast
