// SPDX-License-Identifier: GPL-3.0-or-later
#include "episode/libav.hpp"

#include <array>

extern "C" {
#include <libavutil/error.h>
#include <libavutil/log.h>
}

namespace reviewcast {

int check_libav(int result, const std::string& doing) {
    if (result >= 0) return result;
    std::array<char, AV_ERROR_MAX_STRING_SIZE> words{};
    av_strerror(result, words.data(), words.size());
    throw ExternalError(doing + ": " + words.data());
}

void silence_libav() {
    av_log_set_level(AV_LOG_QUIET);
}

}  // namespace reviewcast
