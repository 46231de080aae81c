// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/shared_library.hpp"
#include "cover/drawing.hpp"
#include "cover/known_leaks.hpp"

namespace reviewcast {

namespace {

const Drawing& drawing() {
    static const SharedLibrary module(find_module("reviewcast-drawing.so"));
    static const Drawing given = module.function<GiveDrawing>(give_drawing_name)();
    return given;
}

}  // namespace

std::string draw_cover(const CoverText& text, const CoverColours& colours, int pixels) {
    return drawing().cover(text, colours, pixels);
}

std::string draw_show_art(const std::string& title, const std::string& author, const std::string& language,
                          const CoverColours& colours, int pixels) {
    return drawing().show_art(title, author, language, colours, pixels);
}

}  // namespace reviewcast
