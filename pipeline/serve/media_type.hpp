// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace reviewcast {

/// Content-Type of a file of a site by its name, "text/vtt; charset=utf-8"; "application/octet-stream" for
/// what is not known. Texts are UTF-8. "feed….xml" is RSS, "chapters-….json" chapters of the podcast
/// namespace.
[[nodiscard]] std::string_view media_type(std::string_view file_name);

}  // namespace reviewcast
