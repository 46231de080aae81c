// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/base64.hpp"

#include <cstdint>
#include <nettle/base64.h>

namespace reviewcast {

std::string to_base64(std::string_view bytes) {
    std::string text(BASE64_ENCODE_RAW_LENGTH(bytes.size()), '\0');
    base64_encode_raw(text.data(), bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
    return text;
}

}  // namespace reviewcast
