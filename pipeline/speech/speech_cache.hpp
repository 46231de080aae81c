// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace reviewcast {

/// What slow engines said before, a file for each sentence under the digest of all that it depends on.
/// Several processes may use a folder at once, and be killed: a file is whole or not there, and the same name
/// has the same sound.
class SpeechCache {
  public:
    /// No folder: nothing is kept.
    explicit SpeechCache(std::filesystem::path folder = {}) : folder_(std::move(folder)) {}

    /// The bytes that were kept, marked as used now; nothing where there are none.
    [[nodiscard]] std::optional<std::string> find(const std::string& key) const;
    /// Keeps bytes. A folder that cannot be written keeps nothing: what is said does not depend on it.
    void keep(const std::string& key, const std::string& bytes) const;

  private:
    [[nodiscard]] std::filesystem::path place_of(const std::string& key) const;

    std::filesystem::path folder_;
};

/// Removes the files of a cache that were not used for longest, until at most so many bytes are left, and
/// what killed processes left unfinished more than a day ago.
void trim_speech_cache(const std::filesystem::path& folder, std::int64_t limit_bytes);

}  // namespace reviewcast
