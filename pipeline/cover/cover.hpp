// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cover/colours.hpp"

#include <optional>
#include <string>

namespace reviewcast {

/// What the cover of an episode says; what is empty is left out. Plain text, in any script that the installed
/// fonts have.
struct CoverText {
    std::string title;
    std::string subtitle;  ///< "2023 · Ana Ruiz"
    std::string reviewer;
    std::string score;            ///< as written, "7/10"
    std::optional<double> share;  ///< how much of its scale the score reaches, 0–1; drawn as a gauge
    std::string show;
    std::string language;  ///< BCP 47: which forms of letters are drawn
};

/// Sides of the pictures that are published, in pixels (Apple Podcasts 896).
inline constexpr int cover_pixels = 3000;
inline constexpr int thumbnail_pixels = 600;

/// A square cover as a JPEG (RGB, baseline). The same text, colours and fonts give the same bytes. Throws
/// ExternalError.
[[nodiscard]] std::string draw_cover(const CoverText& text, const CoverColours& colours, int pixels);

/// The show's own picture: its title and whose it is.
[[nodiscard]] std::string draw_show_art(const std::string& title, const std::string& author,
                                        const std::string& language, const CoverColours& colours, int pixels);

}  // namespace reviewcast
