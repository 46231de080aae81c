// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace reviewcast {

/// SHA-256 (FIPS 180-4) of the bytes as 64 lower-case hexadecimal digits.
[[nodiscard]] std::string sha256_hex(std::string_view bytes);

/// Size and SHA-256 of a file.
struct FileDigest {
    std::int64_t bytes = 0;
    std::string sha256;
};

/// Reads a file of any size in little memory. Throws ExternalError naming it when it cannot be read.
[[nodiscard]] FileDigest digest_file(const std::filesystem::path& path);

}  // namespace reviewcast
