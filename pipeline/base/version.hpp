// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace reviewcast {

/// Version of the program, "0.2.0" (Semantic Versioning).
extern const char* const program_version;

}  // namespace reviewcast
