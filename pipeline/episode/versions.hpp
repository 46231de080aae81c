// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace reviewcast {

/// Name and version of the library that encodes, "libavcodec 59.37.100".
[[nodiscard]] std::string encoder_version();

}  // namespace reviewcast
