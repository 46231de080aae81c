// SPDX-License-Identifier: GPL-3.0-or-later
#include "cover/jpeg.hpp"

#include "base/error.hpp"

#include <bit>
#include <memory>
#include <turbojpeg.h>

namespace reviewcast {

namespace {

constexpr int quality = 92;

using Handle = std::unique_ptr<void, decltype(&tjDestroy)>;

}  // namespace

std::string encode_jpeg(const PixelRows& pixels) {
    const Handle handle(tjInitCompress(), &tjDestroy);
    const int format = std::endian::native == std::endian::little ? TJPF_BGRX : TJPF_XRGB;
    unsigned char* bytes = nullptr;
    unsigned long size = 0;
    const int failed = handle == nullptr ||
                       tjCompress2(handle.get(), pixels.data, pixels.width, pixels.stride, pixels.height,
                                   format, &bytes, &size, TJSAMP_444, quality, TJFLAG_ACCURATEDCT) != 0;
    const std::unique_ptr<unsigned char, decltype(&tjFree)> owner(bytes, &tjFree);
    if (failed) throw ExternalError(std::string("encoding a cover: ") + tjGetErrorStr2(handle.get()));
    return {reinterpret_cast<const char*>(bytes), size};
}

JpegInfo read_jpeg_info(std::string_view bytes) {
    const Handle handle(tjInitDecompress(), &tjDestroy);
    JpegInfo info;
    int sampling = 0, colours = 0;
    if (handle == nullptr ||
        tjDecompressHeader3(handle.get(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
                            &info.width, &info.height, &sampling, &colours) != 0)
        throw UsageError(tjGetErrorStr2(handle.get()));
    info.is_colour = colours == TJCS_YCbCr || colours == TJCS_RGB;
    return info;
}

}  // namespace reviewcast
