// SPDX-License-Identifier: GPL-3.0-or-later
#include "cover/drawing.hpp"

extern "C" reviewcast::GiveDrawing reviewcast_drawing;

reviewcast::Drawing reviewcast_drawing() {
    return {reviewcast::draw_cover, reviewcast::draw_show_art};
}
