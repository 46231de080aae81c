// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/version.hpp"

namespace reviewcast {

const char* const program_version = REVIEWCAST_VERSION;

}  // namespace reviewcast
