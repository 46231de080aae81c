// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace reviewcast {

/// Pixels as Cairo keeps them: rows of `stride` bytes, each pixel 32 bits of which the highest eight are
/// unused (CAIRO_FORMAT_RGB24).
struct PixelRows {
    const unsigned char* data = nullptr;
    int width = 0, height = 0, stride = 0;
};

/// A baseline JPEG without subsampling of colours. Throws ExternalError.
[[nodiscard]] std::string encode_jpeg(const PixelRows& pixels);

/// What the header of a JPEG says.
struct JpegInfo {
    int width = 0, height = 0;
    bool is_colour = false;  ///< YCbCr or RGB: neither grey nor CMYK
};

/// Throws UsageError in the library's words where it is no JPEG.
[[nodiscard]] JpegInfo read_jpeg_info(std::string_view bytes);

}  // namespace reviewcast
