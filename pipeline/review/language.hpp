// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace reviewcast {

/// The language most of a text is in, as BCP 47; nothing where the text is too short or mixed to tell.
[[nodiscard]] std::optional<std::string> detect_language(std::string_view text);

}  // namespace reviewcast
