// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/format.hpp"
#include "episode/versions.hpp"

extern "C" {
#include <libavcodec/avcodec.h>
}

namespace reviewcast {

std::string libavcodec_version() {
    const unsigned version = avcodec_version();
    return format("libavcodec {}.{}.{}", AV_VERSION_MAJOR(version), AV_VERSION_MINOR(version),
                  AV_VERSION_MICRO(version));
}

}  // namespace reviewcast
