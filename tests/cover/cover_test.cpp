// SPDX-License-Identifier: GPL-3.0-or-later
#include "cover/cover.hpp"

#include "cover/canvas.hpp"
#include "cover/jpeg.hpp"

#include <doctest/doctest.h>

using namespace reviewcast;

namespace {

const CoverColours colours = colours_on({0x1b, 0x3a, 0x4b});

CoverText some_text() {
    return {"The Glass Orchard", "2023 · Ana Ruiz", "Mara Quill", "7/10", 0.7, "Late Reviews", "en"};
}

}  // namespace

TEST_CASE("draw_cover: a square picture in colour of the size asked for, of the same bytes each time") {
    for (const int pixels : {64, thumbnail_pixels, cover_pixels}) {
        const std::string jpeg = draw_cover(some_text(), colours, pixels);
        const JpegInfo info = read_jpeg_info(jpeg);
        CHECK(info.width == pixels);
        CHECK(info.height == pixels);
        CHECK(info.is_colour);
        CHECK(draw_cover(some_text(), colours, pixels) == jpeg);
    }
}

TEST_CASE("draw_cover: every text and colour is seen") {
    const std::string jpeg = draw_cover(some_text(), colours, thumbnail_pixels);
    CHECK(draw_cover(some_text(), colours_on({200, 60, 20}), thumbnail_pixels) != jpeg);
    for (std::string CoverText::*member : {&CoverText::title, &CoverText::subtitle, &CoverText::reviewer,
                                           &CoverText::score, &CoverText::show}) {
        CoverText other = some_text();
        other.*member = "other";
        CHECK(draw_cover(other, colours, thumbnail_pixels) != jpeg);
    }
    CoverText other = some_text();
    other.share = 0.2;
    CHECK(draw_cover(other, colours, thumbnail_pixels) != jpeg);
}

TEST_CASE("draw_cover: no text is markup, and none is too much") {
    for (const std::string& title :
         {std::string("<b>bold</b> &amp; <span"), std::string("مرحبا بالعالم"), std::string("東京物語 🎬"),
          std::string(), std::string("a\0b\n\x1b[31m\x7f", 10), std::string("\xff\xfe\xc0 broken"),
          std::string(300, 'W'), std::string("Многоликий Янус и его дочери"),
          std::string("e\u0301\u0301\u0301\u0301"), std::string("\u202egnirts desrever"),
          std::string(5000, ' ') + "x"}) {
        CAPTURE(title);
        CoverText text = some_text();
        text.title = text.reviewer = text.score = text.show = title;
        text.share = 7;
        CHECK(read_jpeg_info(draw_cover(text, colours, 200)).width == 200);
    }
    CHECK(draw_cover({.title = "<i>Her</i>"}, colours, 200) != draw_cover({.title = "Her"}, colours, 200));
}

TEST_CASE("Canvas::text: a text is as large as its box allows, and never higher than it") {
    Canvas canvas(100, "en");
    const Box box{80, 100, 840, 400};
    const TextStyle style{.largest = 230, .smallest = 48, .lines = 6};
    const double single = canvas.text("Her", box, style, {255, 255, 255});
    CHECK(single > 180);
    std::string title = "Word";
    for (int words = 1; words < 40; ++words, title += " another")
        CHECK(canvas.text(title, box, style, {255, 255, 255}) <= box.height + 1);
    CHECK(canvas.text("", box, style, {255, 255, 255}) == 0);
}

TEST_CASE("draw_show_art: it is made of title and author") {
    const std::string art = draw_show_art("Late Reviews", "Ann Lee", "en", colours, thumbnail_pixels);
    CHECK(read_jpeg_info(art).width == thumbnail_pixels);
    CHECK(draw_show_art("Late Reviews", "Bo", "en", colours, thumbnail_pixels) != art);
}
