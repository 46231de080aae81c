// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fmt/format.h>

namespace reviewcast {

using fmt::format;

}  // namespace reviewcast
