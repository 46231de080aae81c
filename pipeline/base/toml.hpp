// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace reviewcast {

/// A TOML 1.0 document: its values, and where each stands for error messages.
struct Toml {
    std::string file;                 ///< as named in messages
    Json values = Json::object();     ///< tables as objects, dates as RFC 3339 strings
    std::map<std::string, int> line;  ///< 1-based line of each value by JSON pointer, "/pauses/comma_ms"

    /// "file:line" of the value at a JSON pointer, or "file" where the value does not stand in the file.
    [[nodiscard]] std::string where(const std::string& pointer) const;
};

/// Parses TOML text. Throws UsageError "file:line: …" on a syntax error.
[[nodiscard]] Toml parse_toml(std::string_view text, std::string file);

/// Reads and parses a TOML file. Throws UsageError when it cannot be read or parsed.
[[nodiscard]] Toml read_toml(const std::filesystem::path& path);

}  // namespace reviewcast
