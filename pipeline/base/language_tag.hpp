// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace reviewcast {

/// The language of a BCP 47 tag without region and script, in lower case: "en" of "en-US".
[[nodiscard]] std::string primary_language(std::string_view tag);

/// The region of a BCP 47 tag in capitals: "GB" of "en-gb", "419" of "es-419"; empty for none.
[[nodiscard]] std::string region_of(std::string_view tag);

/// Whether the language is written from right to left, by the script of the tag or the one usual for it.
[[nodiscard]] bool is_right_to_left(std::string_view tag);

}  // namespace reviewcast
