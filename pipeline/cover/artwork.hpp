// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace reviewcast {

/// A user's own picture of the show.
struct Artwork {
    std::string media_type;  ///< "image/jpeg" or "image/png"
    std::string ending;      ///< "jpg" or "png"
};

/// Whether the bytes are a picture that podcast directories take: JPEG or PNG in RGB without transparency,
/// square, 1400 to 3000 pixels (Apple Podcasts 896). Throws UsageError "NAME: what is wrong; what is
/// allowed".
[[nodiscard]] Artwork check_artwork(std::string_view bytes, const std::string& name);

}  // namespace reviewcast
