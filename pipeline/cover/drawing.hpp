// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cover/cover.hpp"

namespace reviewcast {

/// The functions of cover.hpp as a module gives them. Both sides are built together.
struct Drawing {
    decltype(draw_cover)* cover;
    decltype(draw_show_art)* show_art;
};

/// The module's one function.
using GiveDrawing = Drawing();
inline constexpr const char* give_drawing_name = "reviewcast_drawing";

}  // namespace reviewcast
