// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.hpp"

#include "base/error.hpp"
#include "base/file.hpp"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <nettle/sha2.h>
#include <unistd.h>
#include <vector>

namespace reviewcast {

namespace {

std::string finish(sha256_ctx& context) {
    std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
    sha256_digest(&context, digest.size(), digest.data());
    std::string hex;
    for (const auto byte : digest) {
        hex += "0123456789abcdef"[byte >> 4];
        hex += "0123456789abcdef"[byte & 15];
    }
    return hex;
}

}  // namespace

std::string sha256_hex(std::string_view bytes) {
    sha256_ctx context;
    sha256_init(&context);
    sha256_update(&context, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
    return finish(context);
}

FileDigest digest_file(const std::filesystem::path& path) {
    const std::string doing = "reading " + path.string();
    const Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
    if (file.get() < 0) throw system_error(doing, errno);
    FileDigest digest;
    sha256_ctx context;
    sha256_init(&context);
    std::vector<std::uint8_t> block(1u << 18);
    for (;;) {
        const auto got = ::read(file.get(), block.data(), block.size());
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) throw system_error(doing, errno);
        if (got == 0) break;
        sha256_update(&context, static_cast<std::size_t>(got), block.data());
        digest.bytes += got;
    }
    digest.sha256 = finish(context);
    return digest;
}

}  // namespace reviewcast
