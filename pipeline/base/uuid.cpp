// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/uuid.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <nettle/sha1.h>
#include <stdexcept>
#include <vector>

namespace reviewcast {

namespace {

std::vector<std::uint8_t> bytes_of(std::string_view uuid) {
    std::string hex(uuid);
    std::erase(hex, '-');
    std::vector<std::uint8_t> bytes(hex.size() / 2);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const char* begin = hex.data() + 2 * i;
        if (std::from_chars(begin, begin + 2, bytes[i], 16).ptr != begin + 2) bytes.clear();
    }
    if (bytes.size() != 16 || hex.size() != 32) throw std::logic_error("uuid_v5: the namespace is no UUID");
    return bytes;
}

}  // namespace

std::string uuid_v5(std::string_view name_space, std::string_view name) {
    const auto space = bytes_of(name_space);
    sha1_ctx context;
    sha1_init(&context);
    sha1_update(&context, space.size(), space.data());
    sha1_update(&context, name.size(), reinterpret_cast<const std::uint8_t*>(name.data()));
    std::array<std::uint8_t, SHA1_DIGEST_SIZE> digest{};
    sha1_digest(&context, digest.size(), digest.data());
    digest[6] = static_cast<std::uint8_t>((digest[6] & 0x0F) | 0x50);
    digest[8] = static_cast<std::uint8_t>((digest[8] & 0x3F) | 0x80);
    std::string uuid;
    for (std::size_t i = 0; i < 16; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) uuid += '-';
        uuid += "0123456789abcdef"[digest[i] >> 4];
        uuid += "0123456789abcdef"[digest[i] & 15];
    }
    return uuid;
}

}  // namespace reviewcast
