// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace reviewcast {

/// The version of this program, "0.1.0".
[[nodiscard]] std::string program_version();

/// Name and version of the library that encodes, "libavcodec 59.37.100".
[[nodiscard]] std::string encoder_version();

}  // namespace reviewcast
