// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/folder_watch.hpp"
#include "options.hpp"

#include <string>
#include <vector>

namespace reviewcast {

/// Tells when the sources of a batch have changed, or the lexicons and the frame that it is given.
class SourceWatch {
  public:
    /// Notes what changes from now on. Throws ExternalError where the system allows no such watch.
    SourceWatch(const BatchOptions& options, const std::vector<std::filesystem::path>& lexicons);

    /// Waits until something was saved and no more has followed for a moment, or a new day has begun: reviews
    /// may have waited for it. False after a signal. Throws ExternalError.
    [[nodiscard]] bool wait();

    [[nodiscard]] std::size_t folders() const { return folders_; }

  private:
    void look();
    [[nodiscard]] bool concerns(const FolderChange& change) const;

    std::vector<std::string> sources_, files_;  ///< files_: absolute paths of what is no source
    SourcePatterns patterns_;
    std::filesystem::path output_;
    std::vector<std::string> roots_;
    std::size_t folders_ = 0;
    std::string day_;
    FolderWatch watch_;
};

}  // namespace reviewcast
