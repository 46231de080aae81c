// SPDX-License-Identifier: GPL-3.0-or-later
#include "cover/cover.hpp"

#include "cover/canvas.hpp"

#include <algorithm>
#include <array>

namespace reviewcast {

namespace {

constexpr double margin = 80;
constexpr double column = 1000 - 2 * margin;

void draw_ground(Canvas& canvas, const CoverColours& colours) {
    canvas.fill(colours.background);
    canvas.circle(930, 120, 470, colours.shade);
    canvas.rectangle({margin, 76, 130, 16}, colours.accent);
}

/// The score large at the foot, with a gauge of its scale under it.
void draw_score(Canvas& canvas, const CoverText& text, const CoverColours& colours) {
    canvas.text(text.score, {margin, 745, column, 170}, {.largest = 150, .smallest = 50, .is_bold = true},
                colours.ink);
    if (!text.share) return;
    const double share = std::clamp(*text.share, 0.0, 1.0);
    canvas.rectangle({margin, 926, column, 4}, colours.accent);
    canvas.rectangle({margin, 918, column * share, 20}, colours.ink);
}

}  // namespace

std::string draw_cover(const CoverText& text, const CoverColours& colours, int pixels) {
    Canvas canvas(pixels, text.language);
    draw_ground(canvas, colours);
    canvas.text(text.show, {margin, 112, column, 60}, {.largest = 42, .smallest = 30}, colours.ink);
    const bool scored = !text.score.empty();
    const double foot = scored ? 730 : 920;
    const std::string details = text.subtitle.empty() || text.reviewer.empty()
                                    ? text.subtitle + text.reviewer
                                    : text.subtitle + " — " + text.reviewer;
    const double used =
        canvas.text(text.title, {margin, 180, column, foot - 180 - 60},
                    {.largest = 230, .smallest = 48, .lines = 6, .is_bold = true}, colours.ink);
    canvas.text(details, {margin, std::min(180 + used + 12, foot - 60), column, 60},
                {.largest = 42, .smallest = 32}, colours.ink);
    if (scored) draw_score(canvas, text, colours);
    return canvas.to_jpeg();
}

std::string draw_show_art(const std::string& title, const std::string& author, const std::string& language,
                          const CoverColours& colours, int pixels) {
    Canvas canvas(pixels, language);
    draw_ground(canvas, colours);
    const double used =
        canvas.text(title, {margin, 180, column, 480},
                    {.largest = 260, .smallest = 60, .lines = 5, .is_bold = true}, colours.ink);
    canvas.text(author, {margin, 200 + used, column, 70}, {.largest = 50, .smallest = 36}, colours.ink);
    // Speech as a row of bars.
    constexpr std::array heights{40.0,  90.0,  150.0, 110.0, 60.0, 130.0,
                                 170.0, 120.0, 70.0,  100.0, 50.0, 30.0};
    const double step = column / heights.size();
    for (std::size_t i = 0; i < heights.size(); ++i)
        canvas.rectangle(
            {margin + static_cast<double>(i) * step, 840 - heights[i] / 2, step * 0.55, heights[i]},
            colours.accent);
    return canvas.to_jpeg();
}

}  // namespace reviewcast
