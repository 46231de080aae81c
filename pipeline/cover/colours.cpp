// SPDX-License-Identifier: GPL-3.0-or-later
#include "cover/colours.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace reviewcast {

namespace {

constexpr Colour white{255, 255, 255};
constexpr Colour black{0, 0, 0};
constexpr double text_contrast = 4.5;     // WCAG 2.2, 1.4.3
constexpr double graphic_contrast = 3.0;  // WCAG 2.2, 1.4.11

double linear(std::uint8_t value) {
    const double c = value / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(Colour c) {
    return 0.2126 * linear(c.red) + 0.7152 * linear(c.green) + 0.0722 * linear(c.blue);
}

std::uint8_t between(std::uint8_t from, std::uint8_t to, double share) {
    return static_cast<std::uint8_t>(std::lround(from + (to - from) * share));
}

}  // namespace

std::optional<Colour> parse_colour(std::string_view text) {
    if (text.starts_with('#')) text.remove_prefix(1);
    if (text.size() != 6) return std::nullopt;
    unsigned value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, 16);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return Colour{static_cast<std::uint8_t>(value >> 16), static_cast<std::uint8_t>(value >> 8 & 255),
                  static_cast<std::uint8_t>(value & 255)};
}

double contrast(Colour a, Colour b) {
    const double one = luminance(a), other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

Colour mix(Colour from, Colour to, double share) {
    return {between(from.red, to.red, share), between(from.green, to.green, share),
            between(from.blue, to.blue, share)};
}

CoverColours colours_on(Colour background) {
    const Colour ink = contrast(background, white) >= contrast(background, black) ? white : black;
    const Colour other = ink == white ? black : white;
    CoverColours colours{background, mix(background, other, 0.15), ink, ink};
    // The ink's side has at least 4.5:1, so that some share of the way to it has 3:1.
    for (int share = 30; share < 100; share += 5) {
        colours.accent = mix(background, ink, share / 100.0);
        if (contrast(colours.accent, background) >= graphic_contrast) break;
    }
    return contrast(colours.shade, ink) >= text_contrast
               ? colours
               : CoverColours{background, background, colours.accent, ink};
}

}  // namespace reviewcast
