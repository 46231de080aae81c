// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace reviewcast {

/// A colour of sRGB.
struct Colour {
    std::uint8_t red = 0, green = 0, blue = 0;
    friend bool operator==(const Colour&, const Colour&) = default;
};

/// "#1a2b3c" or "1a2b3c", as configuration files begin comments by the sign; nothing for anything else.
[[nodiscard]] std::optional<Colour> parse_colour(std::string_view text);

/// Contrast of two colours, 1–21 (WCAG 2.2).
[[nodiscard]] double contrast(Colour a, Colour b);

/// `share` of the way from one colour to another, 0–1.
[[nodiscard]] Colour mix(Colour from, Colour to, double share);

/// Colours that are read on each other.
struct CoverColours {
    Colour background;
    Colour shade;   ///< of large shapes under text: ink keeps 4.5:1 on it too
    Colour accent;  ///< of graphics: at least 3:1 on the background
    Colour ink;     ///< of text: at least 4.5:1 on the background
};

/// The colours that go with any background.
[[nodiscard]] CoverColours colours_on(Colour background);

}  // namespace reviewcast
