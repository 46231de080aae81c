// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file.hpp"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace reviewcast {

/// An EPUB container (OCF 3.3, a ZIP file) that appears whole or not at all. Its file "mimetype" is made
/// first, by itself. Times and owners are fixed: the same files in the same order give the same bytes. Every
/// member throws ExternalError "writing FILE: …".
class EpubFile {
  public:
    explicit EpubFile(const std::filesystem::path& file);
    EpubFile(const EpubFile&) = delete;
    EpubFile& operator=(const EpubFile&) = delete;
    ~EpubFile();
    /// Adds a text, compressed.
    void add(const std::string& name, std::string_view text);
    /// Adds what is compressed already, as it is.
    void add_stored(const std::string& name, std::string_view bytes);
    void add_stored_file(const std::string& name, const std::filesystem::path& source);
    void commit();

  private:
    struct Archive;
    AtomicFile staged_;
    std::unique_ptr<Archive> archive_;
};

}  // namespace reviewcast
