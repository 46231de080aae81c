// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace reviewcast {

/// Value of a Roman numeral in its usual form, in lower case: "xiv" → 14, 1–3999; nothing for "iix" or "vv".
[[nodiscard]] std::optional<std::uint64_t> roman_value(std::string_view numeral);

}  // namespace reviewcast
