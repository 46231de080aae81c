// SPDX-License-Identifier: GPL-3.0-or-later
#include "cover/artwork.hpp"

#include "base/error.hpp"
#include "cover/cover.hpp"

#include <doctest/doctest.h>

using namespace reviewcast;
using namespace std::string_literals;

namespace {

std::string refusal(const std::string& bytes) {
    try {
        (void)check_artwork(bytes, "art.jpg");
    } catch (const UsageError& error) {
        return error.what();
    }
    return "none";
}

std::string art(int pixels) {
    return draw_show_art("Late Reviews", "", "en", colours_on({10, 20, 30}), pixels);
}

/// The beginning of a PNG: all that is looked at.
std::string png(unsigned width, unsigned height, char colour_type) {
    std::string bytes = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"s;
    for (const unsigned side : {width, height})
        for (const int shift : {24, 16, 8, 0})
            bytes += static_cast<char>(side >> shift & 255);
    return bytes + '\x08' + colour_type + "\0\0\0"s;
}

}  // namespace

TEST_CASE("check_artwork: a square picture in RGB of 1400 to 3000 pixels is taken") {
    CHECK(check_artwork(art(1400), "art.jpg").media_type == "image/jpeg");
    CHECK(check_artwork(art(3000), "art.jpg").ending == "jpg");
    CHECK(check_artwork(png(2000, 2000, 2), "art.png").media_type == "image/png");
}

TEST_CASE("check_artwork: anything else is refused with what is allowed") {
    const std::string allowed =
        "; artwork is a square JPEG or PNG of 1400 to 3000 pixels, RGB without transparency";
    CHECK(refusal(art(1399)) == "art.jpg: is of 1399 × 1399 pixels" + allowed);
    CHECK(refusal(png(3001, 3001, 2)) == "art.jpg: is of 3001 × 3001 pixels" + allowed);
    CHECK(refusal(png(2000, 1999, 2)) == "art.jpg: is of 2000 × 1999 pixels" + allowed);
    CHECK(refusal(png(2000, 2000, 6)) == "art.jpg: is not in RGB, or with transparency" + allowed);
    CHECK(refusal("GIF89a") == "art.jpg: is neither JPEG nor PNG" + allowed);
    CHECK(refusal("") == "art.jpg: is neither JPEG nor PNG" + allowed);
    CHECK(refusal("\xFF\xD8\xFF broken").ends_with(allowed));
    CHECK(refusal(art(1400).substr(0, 20)).ends_with(allowed));
}
