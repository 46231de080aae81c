// SPDX-License-Identifier: GPL-3.0-or-later
#include "cover/colours.hpp"

#include <doctest/doctest.h>

using namespace reviewcast;

TEST_CASE("parse_colour: six hexadecimal digits, a sign before them or none") {
    CHECK(parse_colour("#1b3A4b") == Colour{0x1b, 0x3a, 0x4b});
    CHECK(parse_colour("1b3a4b") == Colour{0x1b, 0x3a, 0x4b});
    for (const char* text : {"", "#fff", "##1b3a4", "#1b3a4g", "#1b3a4b0", "# b3a4b", "#-b3a4b", "red"})
        CHECK_FALSE(parse_colour(text));
}

TEST_CASE("contrast: black on white is 21, a colour on itself 1, whichever comes first") {
    const Colour black{0, 0, 0}, white{255, 255, 255}, grey{119, 119, 119};
    CHECK(contrast(black, white) == doctest::Approx(21));
    CHECK(contrast(white, black) == doctest::Approx(21));
    CHECK(contrast(grey, grey) == doctest::Approx(1));
    CHECK(contrast(grey, white) == doctest::Approx(4.48).epsilon(0.001));  // #777 as WCAG's tools say
}

TEST_CASE("colours_on: text and graphics are told apart from any background (WCAG 2.2 AA)") {
    for (int red = 0; red < 256; red += 15)
        for (int green = 0; green < 256; green += 15)
            for (int blue = 0; blue < 256; blue += 15) {
                const CoverColours colours =
                    colours_on({static_cast<std::uint8_t>(red), static_cast<std::uint8_t>(green),
                                static_cast<std::uint8_t>(blue)});
                REQUIRE(contrast(colours.ink, colours.background) >= 4.5);
                REQUIRE(contrast(colours.ink, colours.shade) >= 4.5);
                REQUIRE(contrast(colours.accent, colours.background) >= 3);
            }
}
