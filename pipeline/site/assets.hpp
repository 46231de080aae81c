// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace reviewcast {

// The style sheet and scripts of every page, as they lie in site/assets.
extern const std::string_view style_css;
extern const std::string_view player_js;
extern const std::string_view search_js;

}  // namespace reviewcast
