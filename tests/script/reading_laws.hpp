// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/normalise.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// What of a reading's laws is broken, one line each; empty where all hold: the alignment and the rewrites
/// are ordered and cover `written` and `spoken` to the last byte, no letter is lost outside what is
/// rewritten, and English words hold no digit and no symbol.
[[nodiscard]] std::vector<std::string>
broken_reading_laws(std::string_view written, const std::string& language, const Reading& reading);

}  // namespace reviewcast
