// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file.hpp"

#include <chrono>
#include <map>
#include <string>
#include <vector>

namespace reviewcast {

/// Something that happened in a watched folder.
struct FolderChange {
    std::string path;        ///< of what came, went or was written; empty where more happened than was noted
    bool is_folder = false;  ///< it is, or was, a folder
};

/// Hears of what is saved in folders, by inotify(7). It hears nothing of what another machine writes into a
/// network file system.
class FolderWatch {
  public:
    /// Throws ExternalError where the system allows no more of them.
    FolderWatch();

    /// Watches a folder, not those in it; one that is watched already goes by this path from now on. One that
    /// is no more, or must not be read, is passed over. Throws ExternalError where it cannot be watched.
    void add(const std::string& folder);

    /// What happened since, waiting for it at most so long; empty after a signal too. A file that was made
    /// and is still being written is not told of before its writer closes it. Throws ExternalError.
    [[nodiscard]] std::vector<FolderChange> hear(std::chrono::milliseconds patience);

  private:
    Descriptor inotify_;
    std::map<int, std::string> folders_;
};

}  // namespace reviewcast
