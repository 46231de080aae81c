// SPDX-License-Identifier: GPL-3.0-or-later
#include "cover/artwork.hpp"

#include "base/error.hpp"
#include "base/format.hpp"
#include "cover/jpeg.hpp"

#include <cstdint>

namespace reviewcast {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view png_start = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"sv;
constexpr const char* allowed =
    "artwork is a square JPEG or PNG of 1400 to 3000 pixels, RGB without transparency";

int number_at(std::string_view bytes, std::size_t at) {
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4; ++i)
        number = number << 8 | static_cast<unsigned char>(bytes[at + i]);
    return static_cast<int>(number & 0x7FFFFFFF);
}

/// Size and colour as the PNG's header chunk says (ISO/IEC 15948).
JpegInfo png_info(std::string_view bytes) {
    constexpr char truecolour = 2;
    return {number_at(bytes, png_start.size()), number_at(bytes, png_start.size() + 4),
            bytes[png_start.size() + 9] == truecolour};
}

}  // namespace

Artwork check_artwork(std::string_view bytes, const std::string& name) {
    const auto refuse = [&](const std::string& what) {
        throw UsageError(format("{}: {}; {}", name, what, allowed));
    };
    const bool is_png = bytes.starts_with(png_start) && bytes.size() >= png_start.size() + 13;
    if (!is_png && !bytes.starts_with("\xFF\xD8\xFF")) refuse("is neither JPEG nor PNG");
    JpegInfo info;
    try {
        info = is_png ? png_info(bytes) : read_jpeg_info(bytes);
    } catch (const UsageError& error) {
        refuse(error.what());
    }
    if (info.width != info.height || info.width < 1400 || info.width > 3000)
        refuse(format("is of {} × {} pixels", info.width, info.height));
    if (!info.is_colour) refuse("is not in RGB, or with transparency");
    return is_png ? Artwork{"image/png", "png"} : Artwork{"image/jpeg", "jpg"};
}

}  // namespace reviewcast
